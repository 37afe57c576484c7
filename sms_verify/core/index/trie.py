"""Which few templates can a message be? Trees of what they must hold.

A tree of the first kind starts from a pair of a beginning and an ending. Where many templates share a pair, and in the
trees of the second kind, which start from one root, a template goes on to the child named by its rarest window; where a
child still holds many, they go on by the window that is rarest among them, and so on. A message walks to every child
whose window it has: it cannot miss a template that explains it, whatever stands in the slots. All trees are stored in
one map.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sms_verify.core.index.hash_tables import Filter, Map
from sms_verify.core.index.ngrams import Numbers, Places, mixed

DEEPEST = 6

_FIRST = np.uint64(0x9FB21C651E98DF25)
Rows = npt.NDArray[np.uint32]

_BROADEST = 96
"""Nodes at one depth whose children are looked at where the work is bounded."""

_HALF = np.uint64(32)
_INNER = np.uint64(1 << 63)
_START = np.uint64((1 << 31) - 1)
_COUNT = np.uint64((1 << 32) - 1)


def root(tree: int) -> np.uint64:
    """Return the number of a tree's root."""
    return np.uint64(mixed(tree))


def child(nodes: Numbers | np.uint64, windows: Numbers) -> Numbers:
    """Return the numbers of the children of nodes by windows, never 0."""
    numbers = nodes ^ windows
    numbers *= _FIRST
    numbers ^= numbers >> _HALF
    numbers *= _FIRST
    numbers |= np.uint64(1)
    return numbers


@dataclass(frozen=True, slots=True)
class Placement:
    """The node at which each template was placed."""

    nodes: Numbers
    """Per template the node that holds it."""
    inner: Numbers
    """The nodes with children."""
    windows: Numbers
    """The windows that lead to them."""


def place(nodes: Numbers, windows: Numbers, owners: npt.NDArray[np.int32], leaf: int) -> Placement:
    """Return where templates go from their first nodes by their windows, until no node holds more than `leaf`.

    Owners are the templates' rows, ascending.
    """
    nodes, held = nodes.copy(), _sizes(nodes)
    inner, used = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.uint64)]
    many = (held > leaf)[owners]
    for _ in range(DEEPEST):
        windows, owners = windows[many], owners[many]
        if not len(owners):
            break
        keys = child(nodes[owners], windows)
        chosen = _rarest(keys, owners)
        who, where = owners[chosen], keys[chosen]
        group = _sizes(where)
        divided = group < held[who]
        inner.append(np.unique(nodes[who[divided]]))
        used.append(np.unique(windows[chosen[divided]]))
        nodes[who[divided]] = where[divided]
        held[who] = group
        again = np.zeros(len(nodes), dtype=np.bool_)
        again[who[divided & (group > leaf)]] = True
        many = again[owners]
    return Placement(nodes, np.unique(np.concatenate(inner)), np.unique(np.concatenate(used)))


def _sizes(keys: Numbers) -> npt.NDArray[np.int32]:
    """Return for each key how often it occurs."""
    order = np.argsort(keys)
    starts = _starts(keys[order])
    counts = np.diff(starts, append=len(keys)).astype(np.int32)
    sizes = np.empty(len(keys), dtype=np.int32)
    sizes[order] = np.repeat(counts, counts)
    return sizes


def _starts(ordered: Numbers | npt.NDArray[np.int32]) -> Places:
    """Return where each run of equal numbers starts."""
    return np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])).astype(np.int64, copy=False)


def _rarest(keys: Numbers, owners: npt.NDArray[np.int32]) -> Places:
    """Return for each owner the place of its rarest key; of equals the same one for every owner."""
    rank = _sizes(keys).astype(np.uint64)
    rank <<= np.uint64(40)
    rank |= keys >> np.uint64(24)
    starts = _starts(owners)
    best = np.minimum.reduceat(rank, starts)
    places = np.flatnonzero(rank == np.repeat(best, np.diff(starts, append=len(owners))))
    chosen: Places = places[_starts(owners[places])]
    return chosen


@dataclass(frozen=True, slots=True)
class Forest:
    """Several trees over the same templates."""

    sieve: Filter
    """Of all windows that lead to a child."""
    map: Map
    held: Numbers
    """Per place of the map whether it has children (1 bit), where its members start (31), how many members (32)."""
    members: npt.NDArray[np.uint32]

    @classmethod
    def of(cls, trees: Sequence[Placement]) -> Forest:
        """Return the forest of placed templates."""
        size = len(trees[0].nodes)
        sieve = Filter.of(np.unique(np.concatenate([tree.windows for tree in trees])))
        nodes = np.concatenate([tree.nodes for tree in trees])
        inner = np.concatenate([tree.inner for tree in trees])
        order = np.argsort(nodes, kind="stable")
        held, starts = np.unique(nodes[order], return_index=True)
        barren = np.setdiff1d(inner, held)
        keys = np.concatenate([held, barren])
        table, places = Map.of(keys)
        counts = np.diff(np.append(starts, len(nodes))).astype(np.uint64)
        where = np.zeros(len(table.keys), dtype=np.uint64)
        where[places[: len(held)]] = starts.astype(np.uint64) << _HALF | counts
        where[places[np.isin(keys, inner)]] |= _INNER
        return cls(sieve, table, where, (order % size).astype(np.uint32))

    def under(self, nodes: Iterable[int]) -> tuple[list[int], list[int]]:
        """Return the rows at a few nodes, and those of the nodes that have children."""
        found, inner = list[int](), list[int]()
        for node, place in self.map.places(nodes):
            first, count = divmod(self.held.item(place), 1 << 32)
            if first > _START:
                inner.append(node)
                first &= int(_START)
            found += self.members[first : first + count].tolist()
        return found, inner

    def below(self, nodes: Sequence[int], windows: Numbers, most: int | None = None) -> Rows:
        """Return the rows below some nodes that a message with some windows can be.

        With `most` the work is bounded, and at most so many rows are returned, those of the smallest nodes.
        """
        inner = np.array(nodes, dtype=np.uint64)
        every = [self.held[:0]]
        broadest = _BROADEST if most else None
        for _ in range(DEEPEST):
            if not len(inner):
                break
            places = self.map.find(child(inner[:broadest, None], windows).ravel())
            held = self.held.take(places)
            every.append(held)
            inner = self.map.keys.take(places[held >= _INNER])
        return self._rows(np.concatenate(every), most)

    def _rows(self, held: Numbers, most: int | None) -> Rows:
        """Return the rows of some nodes by what is held of them."""
        counts = (held & _COUNT).view(np.int64)
        ends = counts.cumsum()
        if most and len(ends) and ends[-1] > most:
            order = counts.argsort(kind="stable")
            held, counts = held[order], counts[order]
            ends = counts.cumsum()
            few = max(1, int(ends.searchsorted(most, "right")))
            held, counts, ends = held[:few], counts[:few], ends[:few]
        first = (held >> _HALF & _START).view(np.int64) - ends + counts
        found: Rows = self.members.take(first.repeat(counts) + np.arange(ends[-1] if len(ends) else 0))
        return found[:most]
