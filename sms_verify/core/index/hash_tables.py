"""Look-up tables in flat arrays, which processes can share: a set that may let too much through, and an exact map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from sms_verify.core.index.ngrams import Numbers, Places

_SECOND = np.uint64(0xC2B2AE3D27D4EB4F)
_CHOICES = np.array([[1], [_SECOND]], dtype=np.uint64)
"""Factors that lead from a number to its two places."""

_ALL = 0xFFFFFFFFFFFFFFFF
_LOAD = 0.42
"""Share of the places of a map that are taken; two choices per key place nearly all sets up to one half."""

_ROUNDS = 300


def _shift(table: npt.NDArray[Any]) -> np.uint64:
    """Return by how many bits a number is shifted to be a place in a table, whose size is a power of two."""
    return np.uint64(65 - len(table).bit_length())


@dataclass(frozen=True, slots=True)
class Filter:
    """An approximate set: it passes all of its members, and at most one in sixteen other numbers."""

    holes: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, numbers: Numbers) -> Filter:
        """Return the filter of some numbers."""
        holes = np.zeros(1 << max(8, (16 * len(numbers) - 1).bit_length()), dtype=np.bool_)
        holes[numbers >> _shift(holes)] = True
        return cls(holes)

    @property
    def shift(self) -> int:
        """How many bits a number is shifted right to give its place in the table."""
        return int(_shift(self.holes))

    def through(self, numbers: Numbers) -> Numbers:
        """Return the numbers that may be in the set."""
        found: Numbers = numbers[self.holes.take((numbers >> _shift(self.holes)).view(np.int64))]
        return found


@dataclass(frozen=True, slots=True)
class Map:
    """Where each of a set of numbers has its place: one of two (cuckoo hashing), so a look-up is two reads.

    A number stands at its second place only where its first one is taken.
    """

    keys: Numbers
    """The number at each place; 0 where there is none."""

    @classmethod
    def of(cls, numbers: Numbers) -> tuple[Map, Places]:
        """Return the map of distinct numbers other than 0, and the place of each."""
        bits = max(4, int(len(numbers) / _LOAD).bit_length())
        while True:
            placed = _placed(numbers, bits)
            if placed is not None:
                keys = np.zeros(1 << bits, dtype=np.uint64)
                keys[placed] = numbers
                return cls(keys), placed
            bits += 1

    def places(self, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Yield those of a few numbers that are in the map, and where."""
        keys, shift, again = self.keys.data, int(_shift(self.keys)), int(_SECOND)
        for number in numbers:
            place = number >> shift
            key = keys[place]
            if key and key != number:
                place = (number * again & _ALL) >> shift
                key = keys[place]
            if key == number:
                yield number, place

    def find(self, numbers: Numbers) -> Places:
        """Return where those of the numbers stand that are in the map."""
        places: Places = ((numbers * _CHOICES) >> _shift(self.keys)).view(np.int64)
        found: Places = places[self.keys.take(places) == numbers]
        return found


def _placed(numbers: Numbers, bits: int) -> Places | None:
    """Return a place for each number, or None where these tables are too small."""
    shift = np.uint64(64 - bits)
    choices = ((numbers * _CHOICES) >> shift).view(np.int64)
    side = np.zeros(len(numbers), dtype=np.int8)
    holder = np.full(1 << bits, -1, dtype=np.int64)
    waiting = np.arange(len(numbers))
    for _ in range(_ROUNDS):
        if not len(waiting):
            return np.asarray(choices[side, np.arange(len(numbers))])
        places = choices[side[waiting], waiting]
        before = holder[places]
        holder[places] = waiting
        won = holder[places] == waiting
        pushed = before[won & (before >= 0)]
        waiting = np.concatenate([waiting[~won], pushed])
        side[waiting] ^= 1
    return None
