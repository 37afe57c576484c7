"""A chart of counts over time: one column a day, as an SVG without script or other files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

STEP, WIDTH, HEIGHT = 10, 8, 100
"""Distance between columns, width of a column and height of the chart, in units of the view box."""


class Column(NamedTuple):
    """A column: its left edge, its height, and the height of its lower part."""

    x: int
    height: float
    part: float


class Chart(NamedTuple):
    """A chart, in units of its view box."""

    width: int
    top: int
    """The count at the full height."""
    columns: tuple[Column, ...]


def chart(counts: Sequence[tuple[int, int]]) -> Chart:
    """Return the chart of some (count, part of it), in their order.

    >>> chart([(4, 1), (0, 0)])
    Chart(width=20, top=5, columns=(Column(x=1, height=80.0, part=20.0), Column(x=11, height=0.0, part=0.0)))
    """
    top = ceiling(max((count for count, _ in counts), default=0))
    scaled = [(HEIGHT * count / top, HEIGHT * part / top) for count, part in counts]
    columns = (Column(STEP * place + (STEP - WIDTH) // 2, *each) for place, each in enumerate(scaled))
    return Chart(STEP * len(counts), top, tuple(columns))


def ceiling(count: int) -> int:
    """Return the smallest of 1, 2, 5, 10, 20, 50 … that is not below a count.

    >>> [ceiling(count) for count in (0, 3, 5, 11, 60)]
    [1, 5, 5, 20, 100]
    """
    ten = int(10 ** (len(str(max(1, count))) - 1))
    return next(factor * ten for factor in (1, 2, 5, 10) if factor * ten >= count)
