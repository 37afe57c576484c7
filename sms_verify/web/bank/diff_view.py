"""Two versions of an entry compared: field by field, and bodies word by word."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from rapidfuzz.distance import LCSseq

from sms_verify.store.registry.entries import Entry
from sms_verify.store.registry.versions import changes
from sms_verify.web.bank.entry_view import value_of
from sms_verify.web.rendering.words import Words

_TOKEN = re.compile(r"\{[^{}]*\}|[^\W\u2e80-\U0010ffff]+|\s+|.", re.DOTALL)
"""A slot, a word of an alphabet, blanks, or any other single character."""


class DiffPart(NamedTuple):
    """A stretch of two texts, marked `same`, `gone` or `new`."""

    text: str
    kind: str


class FieldDiff(NamedTuple):
    """A field that differs between two versions; texts are split into parts, other values are shown whole."""

    field: str
    before: str
    after: str
    pieces: tuple[DiffPart, ...] = ()


def word_by_word(before: str, after: str) -> tuple[DiffPart, ...]:
    """Return two texts merged into parts; removed words stand before the new ones.

    >>> [tuple(piece) for piece in word_by_word("Pay now", "Pay later")]
    [('Pay ', 'same'), ('now', 'gone'), ('later', 'new')]
    """
    one, other = _TOKEN.findall(before), _TOKEN.findall(after)
    pieces = []
    for code in LCSseq.opcodes(one, other):
        gone, new = "".join(one[code.src_start : code.src_end]), "".join(other[code.dest_start : code.dest_end])
        if code.tag == "equal":
            pieces.append(DiffPart(gone, "same"))
            continue
        pieces += [DiffPart(gone, "gone")] if gone else []
        pieces += [DiffPart(new, "new")] if new else []
    return tuple(_joined(pieces))


def rows(before: Entry | None, after: Entry, words: Words) -> tuple[FieldDiff, ...]:
    """Return the fields that differ between two versions, in the reader's language."""
    return tuple(_row(*change, words) for change in changes(before, after)) if before else ()


def _row(field: str, before: Any, after: Any, words: Words) -> FieldDiff:
    pieces = word_by_word(str(before or ""), str(after or "")) if field == "body" else ()
    return FieldDiff(field, value_of(field, before, words), value_of(field, after, words), pieces)


def _joined(pieces: list[DiffPart]) -> list[DiffPart]:
    """Return runs of changes in a row as one that is gone and one that is new."""
    joined: list[DiffPart] = []
    gone = new = ""
    for piece in (*pieces, DiffPart("", "same")):
        if piece.kind == "gone":
            gone += piece.text
        elif piece.kind == "new":
            new += piece.text
        else:
            joined += [each for each in (DiffPart(gone, "gone"), DiffPart(new, "new"), piece) if each.text]
            gone = new = ""
    return joined
