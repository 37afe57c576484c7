"""Weights as whole numbers, two classes in a word: sums are exact, in any order, on any machine."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sms_verify.learn.features import SIGNAL, Seen, Stretch
from sms_verify.learn.grams import (
    BITS,
    MAX_GRAM_CHARS,
    Codes,
    Places,
    coded,
    coded_together,
    edges,
    placed,
    rows,
    within,
)
from sms_verify.learn.left_out import Windows

Table = NDArray[np.int16]
Words = NDArray[np.int64]
Logits = NDArray[np.float64]
"""A line a class, in the order of `MessageKind`; a column a message or a stretch of one."""

CLASSES = 4
LOW = 1 << 32
MAX_WEIGHT = 32_767
"""The largest weight of an n-gram; 16,000 of them still fit half a word."""
NOTHING = (0, 0)
CHUNK = 256
"""Messages scored at once: their n-grams stay in the processor's cache."""


@dataclass(frozen=True, eq=False)
class Weights:
    """A linear model over what `features.see` returns."""

    table: Table
    """One row an n-gram's bucket, one column a class."""
    signals: Mapping[str, tuple[int, ...]]
    intercept: tuple[float, ...]
    scale: float
    """What the whole number 1 stands for."""
    _words: Words = field(init=False, repr=False)
    _told: Mapping[str, tuple[int, int]] = field(init=False, repr=False)
    """The signals' words."""
    _base: Logits = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Pack the classes; an empty row at the end is that of no n-gram."""
        wide = np.zeros((CLASSES, (1 << BITS) + 1), dtype=np.int64)
        wide[:, :-1] = self.table.T
        told = {name: (one[0] * LOW + one[1], one[2] * LOW + one[3]) for name, one in self.signals.items()}
        object.__setattr__(self, "_told", told)
        object.__setattr__(self, "_words", wide[::2] * LOW + wide[1::2])
        object.__setattr__(self, "_base", np.array(self.intercept)[:, None])

    def logits(self, seen: Sequence[Seen]) -> Logits:
        """Return the scores of many messages, each with those of its stretches behind it."""
        chunks = [self._chunk(seen[start : start + CHUNK]) for start in range(0, len(seen), CHUNK)]
        return np.concatenate(chunks, axis=1) if chunks else np.zeros((CLASSES, 0))

    def alone(self, seen: Seen) -> list[list[float]]:
        """Return the scores of one message and of its stretches; equal to those of `logits`, in half of the time."""
        codes, places = placed(seen.view) if seen.stretches else (coded(seen.view), None)
        found = rows(codes)
        count = len(found) - 1
        if places is None:
            return [self._score([int(np.add.reduce(words.take(found))) for words in self._words], count, seen.signals)]
        sums = [words.take(found).cumsum() for words in self._words]
        scored = [self._score([int(words[-1]) for words in sums], count, seen.signals)]
        return scored + self._parts(sums, *_edges(seen.stretches, places), seen.stretches)

    def _parts(
        self, sums: Sequence[Words], at: Sequence[int], counts: Sequence[int], stretches: Sequence[Stretch]
    ) -> list[list[float]]:
        """Return the scores of stretches whose n-grams lie between running sums: those at some places, pair by pair."""
        first, second = (words.take(at, mode="clip").tolist() for words in sums)
        pairs = 2 * MAX_GRAM_CHARS
        return [
            self._score([_between(words[start : start + pairs]) for words in (first, second)], count, part.signals)
            for start, count, part in zip(range(0, len(at), pairs), counts, stretches, strict=True)
        ]

    def _score(self, words: Sequence[int], count: int, signals: Sequence[str]) -> list[float]:
        """Return the scores of the words of some n-grams, summed, and of signals."""
        root, flat = self.scale / math.sqrt(max(1, count)), self.scale * SIGNAL
        first, second = self._signals(signals)
        grams, told = (*halves(words[0]), *halves(words[1])), (*halves(first), *halves(second))
        return [root * gram + flat * one + base for gram, one, base in zip(grams, told, self.intercept, strict=True)]

    def _chunk(self, seen: Sequence[Seen]) -> Logits:
        codes, places, first = coded_together([one.view for one in seen])
        starts, ends = places.searchsorted(reach(seen, first))
        return self._scores(*self._grams(codes, starts, ends), [self._signals(part.signals) for part in parts(seen)])

    def without_each(self, stretch: Stretch, windows: Windows) -> Logits:
        """Return the scores of a stretch of a view, and those of it without each of some words."""
        grams, counts = self._grams(*windows)
        words = len(counts) // 2
        grams[:, 1 : words + 1] = grams[:, :1] - grams[:, 1 : words + 1] + grams[:, words + 1 :]
        counts[1 : words + 1] = counts[0] - counts[1 : words + 1] + counts[words + 1 :]
        return self._scores(grams[:, : words + 1], counts[: words + 1], [self._signals(stretch.signals)])

    def _scores(self, grams: Words, counts: Places, signals: Sequence[tuple[int, int]]) -> Logits:
        """Return the scores of what has some n-grams and signals, their words summed; all may share the signals."""
        told = np.array(signals).T
        roots, flat = self.scale / np.sqrt(np.maximum(counts, 1)), self.scale * SIGNAL
        sums = _classes(np.concatenate((grams, told), axis=1))
        return roots * sums[:, : len(counts)] + flat * sums[:, len(counts) :] + self._base

    def _grams(self, codes: Codes, starts: Places, ends: Places) -> tuple[Words, Places]:
        """Return the words of the n-grams between some codes, summed, and how many they are."""
        low, high = within(len(codes), starts, ends)
        sums = self._words.take(rows(codes), axis=1).cumsum(axis=1)
        # A last view shorter than an n-gram has none of it, and both its places lie behind the last sum.
        grams = sums.take(high, axis=1, mode="clip") - sums.take(low, axis=1, mode="clip")
        return np.add.reduce(grams, axis=1), np.add.reduce(high - low, axis=0)

    def _signals(self, names: Sequence[str]) -> tuple[int, int]:
        """Return the words of the signals, summed."""
        first, second = NOTHING
        for name in names:
            one, other = self._told.get(name, NOTHING)
            first, second = first + one, second + other
        return first, second


def _edges(stretches: Sequence[Stretch], places: Places) -> tuple[list[int], list[int]]:
    """Return between which running sums the n-grams of each stretch lie, and how many they are."""
    # The blank before its first word counts, and the one behind its last, but for the end of the text.
    ends = places.searchsorted([end for part in stretches for end in (part.place.start, part.place.end + 1)]).tolist()
    found: list[int] = []
    counts = []
    for place in range(0, len(ends), 2):
        at = edges(len(places), ends[place], ends[place + 1])
        counts.append(_between(at))
        found += at
    return found, counts


def _between(pairs: Sequence[int]) -> int:
    """Return how much the second of each pair is more than the first, in all."""
    return sum(pairs[1::2]) - sum(pairs[::2])


def parts(seen: Sequence[Seen]) -> list[Seen | Stretch]:
    """Return many messages, each with its stretches behind it."""
    found: list[Seen | Stretch] = []
    for one in seen:
        found += (one, *one.stretches)
    return found


def reach(seen: Sequence[Seen], first: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return where in the joined views each message and each of its stretches starts and ends."""
    starts, ends = [], []
    for one, at in zip(seen, first, strict=True):
        starts.append(at)
        ends.append(at + len(one.view) + 2)
        for part in one.stretches:
            # The blank before its first word counts, and the one behind its last, but for the end of the text.
            starts.append(at + part.place.start)
            ends.append(at + part.place.end + 1)
    return starts, ends


def _classes(words: Words) -> Words:
    """Return the sums that each pair of words holds, a line a class."""
    found = np.empty((2, 2, words.shape[1]), dtype=np.int64)
    found[:, 1] = words.astype(np.int32)
    np.right_shift(words - found[:, 1], 32, out=found[:, 0])
    return found.reshape(CLASSES, -1)


def halves(word: int) -> tuple[int, int]:
    """Return the two classes' sums that are packed in one word.

    >>> halves(-3 * (1 << 32) + 7), halves(5 * (1 << 32) - 2)
    ((-3, 7), (5, -2))
    """
    low = ((word & (LOW - 1)) ^ (LOW >> 1)) - (LOW >> 1)
    return (word - low) >> 32, low


def quantised(coefficients: NDArray[np.floating], names: Sequence[str], intercept: NDArray[np.floating]) -> Weights:
    """Return trained coefficients (one row a class; buckets first, then signals) as whole numbers."""
    scale = float(np.abs(coefficients).max()) / MAX_WEIGHT or 1.0
    whole = np.rint(np.asarray(coefficients, dtype=np.float64) / scale).astype(np.int16)
    signals = {name: tuple(int(one) for one in whole[:, (1 << BITS) + place]) for place, name in enumerate(names)}
    table = np.ascontiguousarray(whole[:, : 1 << BITS].T)
    return Weights(table, signals, tuple(float(one) for one in intercept), scale)
