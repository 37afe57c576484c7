"""What a stretch of a view holds without one of its words: only the n-grams beside the word are others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from sms_verify.core.types import Span
from sms_verify.learn.grams import BLANK, HAN_FIRST, HAN_LAST, MAX_GRAM_CHARS, Codes, Places, counting, spaced

_BESIDE = MAX_GRAM_CHARS - 1
"""Characters on either side that share an n-gram with a word."""
_HAN = range(int(HAN_FIRST), int(HAN_LAST) + 1)


class Windows(NamedTuple):
    """Codes, and between which of them lie: the stretch, what each word touches, what stands there without it."""

    codes: Codes
    starts: Places
    ends: Places


class _Coded(NamedTuple):
    """The codes of a view, with the blanks beside Chinese characters, and which of them count."""

    codes: list[int]
    places: list[int]
    before: list[int]
    """How many count before each."""
    counting: list[int]
    """Those that do."""

    def reached(self, place: int) -> int:
        """Return how many codes that count stand before a place."""
        return self.before[bisect_left(self.places, place)]


def windows(view: str, stretch: Span, words: Sequence[tuple[int, int]]) -> Windows:
    """Return what some words of a stretch touch, and what stands there once each is blanks.

    A word has no digits and no signs of money: rows of those count once, and a part of one would not be all of it.
    """
    coded = _coded(view)
    codes, spans = list(coded.counting), [(coded.reached(stretch.start), coded.reached(stretch.end + 1))]
    left: list[tuple[int, int]] = []
    for start, end in words:
        touched, new = _without(coded, start, end, stretch.end + 1, *spans[0])
        spans.append(touched)
        left.append((len(codes), len(codes) + len(new)))
        codes += new
    bounds = np.array(spans + left, dtype=np.intp).T
    return Windows(np.array(codes, dtype=np.uint32), bounds[0], bounds[1])


def _coded(view: str) -> _Coded:
    codes, places = spaced(view)
    counts = counting(codes)
    before = [0, *counts.cumsum().tolist()]
    return _Coded(codes.tolist(), places.tolist(), before, codes[counts].tolist())


def _without(
    coded: _Coded, start: int, end: int, limit: int, first: int, last: int
) -> tuple[tuple[int, int], list[int]]:
    """Return what a word of a view touches among the codes from `first` to `last`, and what stands there without it.

    One blank takes the word's place and that of the blanks beside it; none stands beside a Chinese character, and one
    that reaches the `limit` ends the stretch.
    """
    codes, places = coded.codes, coded.places
    low = bisect_left(places, start + 1)
    high = bisect_left(places, end + 1, low)
    if low and codes[low - 1] == BLANK:
        low -= 1
    if high < len(codes) and codes[high] == BLANK:
        end = places[high]
        high += 1
    is_beside_han = (low > 0 and codes[low - 1] in _HAN) or (high < len(codes) and codes[high] in _HAN)
    low, high = coded.before[low], coded.before[high]
    touched = max(first, low - _BESIDE), min(last, high + _BESIDE)
    new = coded.counting[touched[0] : low]
    if end < limit:
        new += [*([] if is_beside_han else [BLANK]), *coded.counting[high : touched[1]]]
    return touched, new
