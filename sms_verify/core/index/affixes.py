"""How a text begins and ends, as numbers: cut to a dozen lengths, so that a message has few beginnings and endings.

A template is known by the longest cut that its first literal fills and the longest that its last one fills; a message
that it explains has both. Different texts with one number cost a look at a template in vain, nothing else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from zlib import crc32

import numpy as np

from sms_verify.core.index.hash_tables import Filter
from sms_verify.core.index.ngrams import Numbers

_CUTS = tuple(4 * characters for characters in (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48))
"""In bytes."""

_ENDING = 1
"""Where the sum of an ending starts, so that it is no beginning's."""

_ENDINGS = (_ENDING,) * len(_CUTS)

_SPREAD = 0x9FB21C651E98DF25
_ALL = 0xFFFFFFFFFFFFFFFF
_CORE = 0xD6E8FEB86659FD92
"""Tells the pairs of messages without their frames; even, so that no pair has this number itself."""


def ends(first: str, last: str) -> tuple[int, int]:
    """Return the numbers of a template's beginning and ending by its first and last literal."""
    head, tail = _bytes(first), _bytes(last)
    return crc32(head[: _cut(head)]), crc32(tail[len(tail) - _cut(tail) :], _ENDING)


def core_pair(number: int) -> int:
    """Return the number of a pair where it is that of a message without its frame."""
    return (number ^ _CORE) | 1


def core_pairs(ends: Numbers, core_ends: Numbers) -> Numbers:
    """Return the numbers of the pairs of rows without their frames; one for all that have none."""
    pairs_of_cores = (pairs(core_ends) ^ np.uint64(_CORE)) | np.uint64(1)
    return np.where((ends == core_ends).all(axis=1), np.uint64(_CORE), pairs_of_cores)


def pairs(ends: Numbers) -> Numbers:
    """Return the numbers of the pairs of rows of a beginning and an ending, never 0."""
    return (ends[:, 0] << np.uint64(32) | ends[:, 1]) * np.uint64(_SPREAD) | np.uint64(1)


def _bytes(text: str) -> bytes:
    return text.encode("utf-32-le", "surrogatepass")


def _cut(data: bytes) -> int:
    return _CUTS[bisect_right(_CUTS, len(data)) - 1]


@dataclass(frozen=True, slots=True)
class AffixFilter:
    """The beginnings and endings that some templates have."""

    known: Filter

    @classmethod
    def of(cls, rows: Numbers) -> AffixFilter:
        """Return the filter of the rows' beginnings and endings."""
        return cls(Filter.of(np.unique(rows) << np.uint64(32)))

    def pairs(self, heads: Iterable[str], tails: Iterable[str]) -> list[int]:
        """Return the pairs of a beginning and an ending that a message with some of either may have."""
        known, shift = self.known.holes.data, self.known.shift - 32
        firsts, lasts = dict[int, None](), dict[int, None]()
        for data in map(_bytes, heads):
            sums = map(crc32, [data[:cut] for cut in _CUTS[: bisect_right(_CUTS, len(data))]])
            firsts |= dict.fromkeys([number for number in sums if known[number >> shift]])
        for data in map(_bytes, tails):
            size = len(data)
            sums = map(crc32, [data[size - cut :] for cut in _CUTS[: bisect_right(_CUTS, size)]], _ENDINGS)
            lasts |= dict.fromkeys([number for number in sums if known[number >> shift]])
        return [((first << 32 | last) * _SPREAD | 1) & _ALL for last in lasts for first in firsts]
