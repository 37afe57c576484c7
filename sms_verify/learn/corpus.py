"""Labelled messages: corpora by path (never copied), the project's own messages and forms, renderings of templates."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sms_verify.core.types import MessageKind
from sms_verify.errors import UnreadableTable
from sms_verify.learn.masks import unmask
from sms_verify.tabular import confined
from sms_verify.tabular.limits import COMMAND_LINE, Task
from sms_verify.tabular.table import spell

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
    """Return the rows of a labelled table, or of each CSV(.gz) in a folder, with their masks undone.

    Collections are strangers' files: the confined process reads them. Raises `UnreadableTable` where a file is none, or
    lacks the columns `text` and `kind`.
    """
    files = sorted((*path.rglob("*.csv"), *path.rglob("*.csv.gz"))) if path.is_dir() else [path]
    if not files:
        return ()
    with confined.tables([Task(file, file.name, COMMAND_LINE, ("text",)) for file in files]) as found:
        return tuple(row for file in files for row in _rows(next(found), file.name))


def _rows(table: confined.ConfinedTable, name: str) -> Iterator[CorpusRow]:
    if not {"text", "kind"} <= set(table.columns):
        raise UnreadableTable(f"{name}: a labelled table needs the columns `text` and `kind`.")
    for line in (line for chunk in table.chunks() for line in chunk.rows if line.judged):
        row = _row(dict(zip(table.columns, map(spell, line.cells), strict=True)), name.partition(".")[0])
        if row:
            yield row


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
