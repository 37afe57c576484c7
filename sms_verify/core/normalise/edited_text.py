"""A text being rewritten that never forgets where its characters stood in the pasted text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sms_verify.core.types import Disguise, DisguiseKind, Span


class Edit(NamedTuple):
    """A stretch of a text and what replaces it; with a kind, a disguise undone."""

    start: int
    end: int
    new: str
    kind: DisguiseKind | None = None
    meant: str | None = None
    """What a disguise means where the text must keep what was written, as in a host."""


class Draft:
    """The text so far, with the pasted range of each of its characters.

    >>> draft = Draft("a-b")
    >>> draft.apply([Edit(0, 3, "ab", DisguiseKind.SPACED)])
    >>> draft.text, draft.span(1, 2), draft.disguises[0].shown
    ('ab', Span(start=2, end=3), 'a-b')
    """

    __slots__ = ("disguises", "ends", "raw", "starts", "text")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.text = raw
        self.starts: Sequence[int] = range(len(raw))
        self.ends: Sequence[int] = range(1, len(raw) + 1)
        self.disguises: list[Disguise] = []

    def span(self, start: int, end: int) -> Span:
        """The pasted range of a stretch of the text."""
        return span(self.starts, self.ends, len(self.raw), start, end)

    def apply(self, edits: Iterable[Edit]) -> None:
        """Carry out edits that stand in order and do not overlap."""
        made = list(edits)
        if not made:
            return
        for edit in made:
            self._note(edit)
        if any(len(edit.new) != edit.end - edit.start for edit in made):
            self._move(made)
        self.text = _edited(self.text, made)

    def _note(self, edit: Edit) -> None:
        if edit.kind:
            where = self.span(edit.start, edit.end)
            self.disguises.append(Disguise(edit.kind, where, self.raw[where.start : where.end], edit.meant or edit.new))

    def _move(self, edits: list[Edit]) -> None:
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for edit in edits:
            starts += self.starts[done : edit.start]
            ends += self.ends[done : edit.start]
            for first, last in _origins(self.text[edit.start : edit.end], edit.new):
                starts.append(self.starts[edit.start + first])
                ends.append(self.ends[edit.start + last])
            done = edit.end
        starts += self.starts[done:]
        ends += self.ends[done:]
        self.starts, self.ends = tuple(starts), tuple(ends)


def span(starts: Sequence[int], ends: Sequence[int], length: int, start: int, end: int) -> Span:
    """The pasted range of the characters from `start` to `end`; an empty stretch stays empty."""
    start = min(max(start, 0), len(starts))
    end = min(end, len(starts))
    if start < end:
        return Span(starts[start], ends[end - 1])
    place = starts[start] if start < len(starts) else length
    return Span(place, place)


def _edited(text: str, edits: list[Edit]) -> str:
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += (text[done : edit.start], edit.new)
        done = edit.end
    pieces.append(text[done:])
    return "".join(pieces)


def _origins(old: str, new: str) -> list[tuple[int, int]]:
    """For each new character the first and last old one it comes from.

    Same lengths lie side by side; what was only shortened keeps its places; anything else comes from the whole.
    """
    if len(old) == len(new):
        return [(place, place) for place in range(len(old))]
    places: list[tuple[int, int]] = []
    at = -1
    for char in new:
        at = old.find(char, at + 1)
        if at < 0:
            return [(0, len(old) - 1)] * len(new)
        places.append((at, at))
    return places
