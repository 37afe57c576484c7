"""A short text as a QR code: one SVG path, so that a page needs no other file."""

from __future__ import annotations

from typing import NamedTuple

import segno

QUIET = 4
"""Blank modules around a code, as the standard requires."""


class Square(NamedTuple):
    """A QR code: its side in modules, and the path of the dark ones."""

    side: int
    path: str


def square(text: str) -> Square:
    """Return the QR code of a text."""
    rows = list(segno.make(text, micro=False).matrix)
    dark = [f"M{x + QUIET} {y + QUIET}h1v1h-1z" for y, row in enumerate(rows) for x, cell in enumerate(row) if cell]
    return Square(len(rows) + 2 * QUIET, "".join(dark))
