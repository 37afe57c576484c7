"""Split a text by the spans that mark it, which may overlap."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

Mark = TypeVar("Mark")


class HighlightedPart(NamedTuple, Generic[Mark]):
    """A stretch of a text with all of its marks."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def cut(length: int, spans: Iterable[tuple[int, int, Mark]]) -> Iterator[HighlightedPart[Mark]]:
    """Yield the stretches of a text in order, without gaps.

    >>> [tuple(stretch) for stretch in cut(6, [(1, 4, "a"), (2, 9, "b")])]
    [(0, 1, ()), (1, 2, ('a',)), (2, 4, ('a', 'b')), (4, 6, ('b',))]
    """
    clipped = ((max(0, start), min(end, length), mark) for start, end, mark in spans)
    inside = [span for span in clipped if span[0] < span[1]]
    bounds = sorted({0, length}.union(*((start, end) for start, end, _ in inside)))
    opening: dict[int, list[tuple[int, int, Mark]]] = {}
    for span in sorted(inside, key=lambda span: span[:2]):
        opening.setdefault(span[0], []).append(span)
    active: list[tuple[int, int, Mark]] = []
    for start, end in itertools.pairwise(bounds):
        active = [span for span in active if span[1] > start] + opening.get(start, [])
        yield HighlightedPart(start, end, tuple(mark for _, _, mark in active))
