"""What a finder yields: a contact in the coordinates of the text it read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from sms_verify.core.types import ContactKind, ContactTrait

Written = Callable[[int, int], str]
"""Gives the pasted letters of a range: look-alike letters are undone in the text, never in what a contact is."""


class ContactCandidate(NamedTuple):
    """A contact before its place in the pasted text is known."""

    kind: ContactKind
    start: int
    end: int
    value: str
    traits: frozenset[ContactTrait] = frozenset()


class ClaimedRanges:
    """The ranges of a text that a contact has claimed, so that a number inside a link is not read as a telephone."""

    def __init__(self, length: int) -> None:
        self._marks = bytearray(length)

    def free(self, start: int, end: int) -> bool:
        """Whether no part of a range is claimed."""
        return self._marks.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        """Mark a range as claimed."""
        self._marks[start:end] = b"\x01" * (end - start)

    def claim(self, found: Iterable[ContactCandidate]) -> Iterator[ContactCandidate]:
        """Yield the candidates that overlap no claimed range, and claim theirs."""
        for item in found:
            if item.start < item.end and self.free(item.start, item.end):
                self.take(item.start, item.end)
                yield item
