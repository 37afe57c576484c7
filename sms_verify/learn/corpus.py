"""Labelled messages: corpora by path (never copied), the project's own messages and forms, renderings of templates."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sms_verify.core.types import MessageKind
from sms_verify.errors import UnreadableTable
from sms_verify.learn.masks import unmask
from sms_verify.tabular import packed

OWN_KINDS = {
    "scam": MessageKind.SMISHING,
    "forged": MessageKind.SMISHING,
    "genuine": MessageKind.OFFICIAL,
    "ad": MessageKind.SPAM,
}
"""What the project's own messages call the classes; their `odd` ones belong to none."""

MAX_ROW_CHARS = 1_000
"""Code points of a row that are learnt from; a longer one is no message."""

LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class CorpusRow:
    """One labelled message."""

    text: str
    kind: MessageKind
    language: str
    """As the set tells it."""
    dataset: str
    group: str
    """Rows of one group are never split: a bank, a sender, a campaign, a form."""
    sender: str | None = None
    weight: float = 1.0


def read_corpora(path: Path) -> tuple[CorpusRow, ...]:
    """Return the rows of a labelled CSV(.gz), or of each one in a folder, with their masks undone.

    Raises `UnreadableTable` where a file lacks the columns `text` and `kind`.
    """
    files = sorted((*path.rglob("*.csv"), *path.rglob("*.csv.gz"))) if path.is_dir() else [path]
    return tuple(row for file in files for row in _rows(file))


def _rows(file: Path) -> Iterator[CorpusRow]:
    table = csv.DictReader(io.StringIO(_text(file)))
    if not {"text", "kind"} <= set(table.fieldnames or ()):
        raise UnreadableTable(f"{file.name}: a labelled table needs the columns `text` and `kind`.")
    for line in table:
        row = _row(line, file.name.partition(".")[0])
        if row:
            yield row


def _text(file: Path) -> str:
    try:
        content = file.read_bytes()
        return (packed.unpack(content) if file.suffix == ".gz" else content).decode("utf-8-sig")
    except (OSError, ValueError, EOFError, zlib.error) as error:
        raise UnreadableTable(f"{file.name}: {error}") from error


def _row(line: dict[str, str], name: str) -> CorpusRow | None:
    kind = kind_of(line["kind"])
    dataset = line.get("dataset") or (f"own_{name}/forged" if line["kind"] == "forged" else f"own_{name}")
    text = unmask(line["text"][:MAX_ROW_CHARS], dataset)
    if kind is None or not LETTERS.search(text):
        return None
    sender = line.get("sender") or None
    language = line.get("lang") or line.get("language") or "und"
    return CorpusRow(text, kind, language, dataset, _group(dataset, kind, sender, line.get("tags") or "", text), sender)


def kind_of(told: str) -> MessageKind | None:
    """Return the class for a data set's own name of it; None where it belongs to none."""
    return OWN_KINDS.get(told) or next((kind for kind in MessageKind if kind == told), None)


def _group(dataset: str, kind: MessageKind, sender: str | None, tags: str, text: str) -> str:
    """Return the bank or campaign; where neither is known, the first letters stand for it."""
    if tags and kind == MessageKind.SMISHING:
        return f"{dataset}/{tags}"
    if sender and kind == MessageKind.OFFICIAL:
        return f"{dataset}/{_header(sender)}"
    return f"{dataset}/{''.join(LETTERS.findall(text.casefold()))[:16]}"


def _header(sender: str) -> str:
    """Return the part of a sender that names the bank: `AD-HDFCBK-S` and `HDFCBK` are one."""
    parts = [part for part in re.split(r"[^0-9A-Za-z]+", sender) if len(part) > 2]
    return (parts or [sender])[0].casefold()[:6]


def digest(rows: Iterable[CorpusRow]) -> str:
    """Return the digest of a set of rows, in their order."""
    seen = hashlib.sha256()
    for row in rows:
        seen.update("\x1f".join((row.kind, row.dataset, row.text, "\x1e")).encode("utf-8", "replace"))
    return seen.hexdigest()
