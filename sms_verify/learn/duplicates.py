"""Near duplicates: the same campaign sent twice must be neither counted twice nor split."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from sms_verify.learn.features import Seen
from sms_verify.learn.grams import BITS, coded, rows

HASHES = 24
SAME = 6
"""Equal minima in one of four bands of six: nine of ten n-grams are shared."""
ALIKE = 3
"""Equal minima in one of eight bands of three: about half are shared, as within a campaign."""
PRIME = np.uint64((1 << 31) - 1)

Minima = NDArray[np.uint64]


def minima(seen: Sequence[Seen]) -> Minima:
    """Return the minima that stand for each message's n-grams; similar messages share many of them."""
    source = np.random.default_rng(1)
    factors = source.integers(1, int(PRIME), HASHES, dtype=np.uint64)
    shifts = source.integers(0, int(PRIME), HASHES, dtype=np.uint64)
    shuffled = (np.arange(1 << BITS, dtype=np.uint64)[:, None] * factors + shifts) % PRIME
    return np.array([shuffled[rows(coded(one.view))[1:]].min(axis=0) for one in seen], dtype=np.uint64)


def groups(found: Minima, width: int) -> NDArray[np.int64]:
    """Return for each message the first one it is linked to, directly or through others."""
    first = np.arange(len(found))
    for start in range(0, HASHES, width):
        seen: dict[bytes, int] = {}
        for place, band in enumerate(found[:, start : start + width]):
            other = seen.setdefault(band.tobytes(), place)
            _join(first, place, other)
    return np.array([_root(first, place) for place in range(len(found))], dtype=np.int64)


def _root(first: NDArray[np.int64], place: int) -> int:
    while first[place] != place:
        first[place] = first[first[place]]
        place = int(first[place])
    return place


def _join(first: NDArray[np.int64], one: int, other: int) -> None:
    roots = sorted((_root(first, one), _root(first, other)))
    first[roots[1]] = roots[0]


def kept(duplicates: NDArray[np.int64], ranks: Iterable[int]) -> list[int]:
    """Return one message of each set of duplicates: the first of the lowest rank."""
    best: dict[int, tuple[int, int]] = {}
    for place, (group, rank) in enumerate(zip(duplicates.tolist(), ranks, strict=True)):
        best[group] = min(best.get(group, (rank, place)), (rank, place))
    return sorted(place for _, place in best.values())
