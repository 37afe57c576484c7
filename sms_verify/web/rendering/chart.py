"""Counts over time as a picture: one column a day, drawn as an SVG that needs no script and no other file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

STEP, WIDTH, HEIGHT = 10, 8, 100
"""Units from column to column, of a column's width, and of the picture's height."""


class Column(NamedTuple):
    """A column: where it begins, how high it is, and how much of that is its lower part."""

    x: int
    height: float
    part: float


class Chart(NamedTuple):
    """A picture of columns in units of its view box."""

    width: int
    top: int
    """What the whole height stands for."""
    columns: tuple[Column, ...]


def chart(counts: Sequence[tuple[int, int]]) -> Chart:
    """Return the picture of some (count, part of it) in their order.

    >>> chart([(4, 1), (0, 0)])
    Chart(width=20, top=5, columns=(Column(x=1, height=80.0, part=20.0), Column(x=11, height=0.0, part=0.0)))
    """
    top = ceiling(max((count for count, _ in counts), default=0))
    scaled = [(HEIGHT * count / top, HEIGHT * part / top) for count, part in counts]
    columns = (Column(STEP * place + (STEP - WIDTH) // 2, *each) for place, each in enumerate(scaled))
    return Chart(STEP * len(counts), top, tuple(columns))


def ceiling(count: int) -> int:
    """Return the next of 1, 2, 5, 10, 20, 50 … that is no less.

    >>> [ceiling(count) for count in (0, 3, 5, 11, 60)]
    [1, 5, 5, 20, 100]
    """
    ten = int(10 ** (len(str(max(1, count))) - 1))
    return next(factor * ten for factor in (1, 2, 5, 10) if factor * ten >= count)
