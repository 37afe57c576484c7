"""The character n-grams of views, hashed to rows of weights; many views, and stretches of them, at once.

A sum over a view's n-grams is a difference of running sums, so a stretch costs nearly nothing more than its whole text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from sms_verify import lazy_re as re

BITS = 18
"""The n-grams share 2 ** BITS rows of weights."""
MAX_GRAM_CHARS = 4
"""Characters of the longest n-gram."""
NO_ROW = 1 << BITS
"""The row of no n-gram."""

Codes = NDArray[np.uint32]
Rows = NDArray[np.int64]
Places = NDArray[np.intp]
Flags = NDArray[np.bool_]

MASK_CHARACTERS = "\ue000\ue001\ue002\ue003\ue004"
"""Characters of private use that count as themselves: masks of contacts."""
HOLE = "\u200b"
"""Fills the place of what is not looked at."""
EDGE = "\uf8ff"
"""Ends a view; no n-gram that counts holds it."""
GONE, BLANK, DIGIT = 0x00, 0x20, 0x30
HAN = re.compile("[\u3400-\u9fff]")
HAN_FIRST, HAN_LAST = np.uint32(0x3400), np.uint32(0x9FFF)
_UNIT = np.dtype("<u2")
_MULTIPLIER = np.uint32(0x01000193)
_SPREAD = np.uint32(0x9E3779B1)
_SHIFT = np.uint32(32 - BITS)
_REACH = np.arange(MAX_GRAM_CHARS)[:, None]
"""Places by which an n-gram's last character lies behind its first."""
_SHORTER = _REACH * (_REACH - 1) // 2


def _plain(code: int) -> int:
    """Return what a character counts as."""
    char = chr(code)
    if char in MASK_CHARACTERS or char == EDGE:
        return code
    category = unicodedata.category(char)
    if category == "Nd":
        return DIGIT
    if category == "Sc":
        return ord("$")
    if category[0] == "L":
        return code
    return GONE if category in ("Mn", "Cf") else BLANK


_PLAIN: Codes = np.array([_plain(code) for code in range(0x10000)], dtype=np.uint32)


def coded(view: str) -> Codes:
    """Return what a view's characters count as: runs of blanks and of digits as one, no blank beside a Chinese one.

    A view has no character beyond the basic plane.
    """
    plain = _plain_of(f" {view} {EDGE}")
    seen = plain[plain > GONE]
    seen = seen[:-1][_last_of_runs(seen)]
    return seen[counting(seen)] if HAN.search(view) else seen


def placed(view: str) -> tuple[Codes, Places]:
    """Return what `coded` returns, and where in the view each stands behind the blank before it."""
    seen, places = spaced(view)
    if not HAN.search(view):
        return seen, places
    counts = counting(seen)
    return seen[counts], places[counts]


def spaced(view: str) -> tuple[Codes, Places]:
    """Return what `placed` returns, with the blanks beside Chinese characters."""
    plain = _plain_of(f" {view} {EDGE}")
    places = plain.nonzero()[0]
    seen = plain.take(places)
    last = _last_of_runs(seen).nonzero()[0]
    return seen.take(last), places.take(last)


def coded_together(views: Sequence[str]) -> tuple[Codes, Places, list[int]]:
    """Return the codes of many views, an edge between them.

    Also where in the joined views each stands (of a run, its last character), and where each view starts.
    """
    plain = _plain_of("".join([f" {view} {EDGE}" for view in views]))
    places = plain.nonzero()[0]
    seen = plain.take(places)
    last = _last_of_runs(seen)
    seen, places = seen[:-1][last], places[:-1][last]
    counts = counting(seen)
    ends = accumulate((len(view) + 3 for view in views), initial=0)
    return seen[counts], places[counts], list(ends)[:-1]


def _plain_of(text: str) -> Codes:
    return _PLAIN.take(np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype=_UNIT))


def _last_of_runs(seen: Codes) -> Flags:
    this = seen[:-1]
    last: Flags = (this != seen[1:]) | (this > DIGIT)
    return last


def counting(seen: Codes) -> Flags:
    """Return what is no blank beside a Chinese character."""
    is_han = (seen - HAN_FIRST) <= HAN_LAST - HAN_FIRST
    alone = np.ones(len(seen), dtype=bool)
    alone[1:] &= ~is_han[:-1]
    alone[:-1] &= ~is_han[1:]
    counts: Flags = alone | (seen != BLANK)
    return counts


def rows(codes: Codes) -> Rows:
    """Return the row of every n-gram, the shortest first, behind one `NO_ROW`."""
    gram = codes
    grams = [gram]
    for length in range(2, MAX_GRAM_CHARS + 1):
        gram = gram[:-1] * _MULTIPLIER + codes[length - 1 :]
        grams.append(gram)
    joined = np.concatenate(grams)
    found = np.empty(len(joined) + 1, dtype=np.int64)
    found[0] = NO_ROW
    np.right_shift(joined * _SPREAD, _SHIFT, out=found[1:])
    return found


def within(count: int, starts: Places, ends: Places) -> tuple[Places, Places]:
    """Return between which running sums of `rows` the n-grams lie that stand between two codes.

    `count` is the number of codes; a line for each length of n-gram, a column for each pair of codes.
    """
    behind = _REACH * count - _SHORTER
    return behind + starts, behind + np.maximum(starts, ends - _REACH)


def edges(count: int, start: int, end: int) -> list[int]:
    """Return the same of one pair of codes, length by length, where each begins and where it ends."""
    found: list[int] = []
    for reach in range(MAX_GRAM_CHARS):
        behind = reach * count - reach * (reach - 1) // 2
        found += (behind + start, behind + max(start, end - reach))
    return found
