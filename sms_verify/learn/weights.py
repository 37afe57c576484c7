"""Weights as whole numbers, two classes in a word: sums are exact, in any order, on any machine."""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sms_verify.learn.features import BITS, SIGNAL, Seen, codes, joined_rows, rows

Table = NDArray[np.int16]
Words = NDArray[np.int64]

CLASSES = 4
LOW = 1 << 32
LARGEST = 32_767
"""The largest weight of an n-gram; 16,000 of them still fit half a word."""
CHUNK = 256
"""Messages scored at once: their n-grams stay in the processor's cache."""

Logits = tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Weights:
    """A linear model over what `features.see` returns."""

    table: Table
    """One row an n-gram's bucket, one column a class."""
    signals: Mapping[str, tuple[int, ...]]
    intercept: tuple[float, ...]
    scale: float
    """What the whole number 1 stands for."""
    _words: tuple[Words, Words] = field(init=False, repr=False)
    _told: tuple[list[int], list[int]] = field(init=False, repr=False)
    """The signals' words, in the order of `_places`."""
    _places: Mapping[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Pack the classes; one empty row at the end serves n-grams that do not count."""
        wide = np.zeros((CLASSES, (1 << BITS) + 1), dtype=np.int64)
        wide[:, :-1] = self.table.T
        object.__setattr__(self, "_words", (wide[0] * LOW + wide[1], wide[2] * LOW + wide[3]))
        told = np.array(list(self.signals.values()), dtype=np.int64).reshape(-1, CLASSES)
        packed = ((told[:, 0] * LOW + told[:, 1]).tolist(), (told[:, 2] * LOW + told[:, 3]).tolist())
        object.__setattr__(self, "_told", packed)
        object.__setattr__(self, "_places", {name: place for place, name in enumerate(self.signals)})

    def logits(self, seen: Seen) -> Logits:
        """Return the score of each class, in the order of `corpus.KINDS`."""
        found = rows(codes(seen.view))
        root = self.scale / math.sqrt(len(found)) if len(found) else 0.0
        flat = self.scale * SIGNAL
        known = [self._places[name] for name in seen.signals if name in self._places]
        scores = []
        for words, told in zip(self._words, self._told, strict=True):
            grams, signals = halves(int(np.add.reduce(words.take(found)))), halves(sum(told[place] for place in known))
            scores += [root * gram + flat * signal for gram, signal in zip(grams, signals, strict=True)]
        ham, official, spam, smishing = map(operator.add, scores, self.intercept)
        return ham, official, spam, smishing

    def many(self, seen: Sequence[Seen]) -> list[Logits]:
        """Return the scores of many messages, the same as one by one."""
        return [logits for start in range(0, len(seen), CHUNK) for logits in self._chunk(seen[start : start + CHUNK])]

    def _chunk(self, seen: Sequence[Seen]) -> list[Logits]:
        found, starts, counts = joined_rows([one.view for one in seen])
        roots = np.where(counts > 0, self.scale / np.sqrt(np.maximum(counts, 1)), 0.0)
        flat = self.scale * SIGNAL
        known = [[self._places[name] for name in one.signals if name in self._places] for one in seen]
        ends = np.cumsum([len(one) for one in known])
        places = np.array([place for one in known for place in one], dtype=np.int64)
        scores = []
        for words, told in zip(self._words, self._told, strict=True):
            grams = _split(np.add.reduceat(words.take(found).sum(axis=0), starts))
            signals = _split(_between(np.array(told, dtype=np.int64).take(places), ends))
            scores += [roots * gram + flat * signal for gram, signal in zip(grams, signals, strict=True)]
        columns = [(one + start).tolist() for one, start in zip(scores, self.intercept, strict=True)]
        return list(zip(*columns, strict=True))


def _between(words: Words, ends: Words) -> Words:
    """Return the sums of stretches that follow each other, empty ones too."""
    sums = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(words)))[ends]
    return np.diff(sums, prepend=0)


def _split(words: Words) -> tuple[Words, Words]:
    """Return the two sums that each word holds."""
    low = ((words & (LOW - 1)) ^ (LOW >> 1)) - (LOW >> 1)
    return (words - low) >> 32, low


def halves(word: int) -> tuple[int, int]:
    """Return the two sums that a word holds.

    >>> halves(-3 * (1 << 32) + 7), halves(5 * (1 << 32) - 2)
    ((-3, 7), (5, -2))
    """
    low = ((word & (LOW - 1)) ^ (LOW >> 1)) - (LOW >> 1)
    return (word - low) >> 32, low


def quantised(coefficients: NDArray[np.floating], names: Sequence[str], intercept: NDArray[np.floating]) -> Weights:
    """Return trained coefficients (one row a class; buckets first, then signals) as whole numbers."""
    scale = float(np.abs(coefficients).max()) / LARGEST or 1.0
    whole = np.rint(np.asarray(coefficients, dtype=np.float64) / scale).astype(np.int16)
    signals = {name: tuple(int(one) for one in whole[:, (1 << BITS) + place]) for place, name in enumerate(names)}
    table = np.ascontiguousarray(whole[:, : 1 << BITS].T)
    return Weights(table, signals, tuple(float(one) for one in intercept), scale)
