"""Templates indexed together: which of them a message can be, and which it resembles."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
import numpy.typing as npt

from sms_verify.core.index.affixes import AffixFilter, core_pairs, pairs
from sms_verify.core.index.columns import TemplateColumns
from sms_verify.core.index.postings import FRAME_SIGNS, SIGNS, Postings
from sms_verify.core.index.query import Query
from sms_verify.core.index.trie import Forest, place, root
from sms_verify.core.normalise import Folded
from sms_verify.core.templates import compile_template
from sms_verify.core.templates.tolerance import Unframed
from sms_verify.core.types import Alignment, Template

_AT_ONCE = 4096
"""Templates surveyed together when a block is built."""

_JOINED = 32
"""Such batches that are put together at once."""

_PARTS = 3
"""Parts of a template; for each there is a tree without it, which finds copies forged there."""

_NEAR = tuple(int(root(tree)) for tree in range(_PARTS))

_FRAMED = 400
"""Characters of what gateways put around a message at most."""

_LEAF = 128
"""Templates with the same first and last literals that are told apart without a tree."""

_NEAR_LEAF = 12
_FEW = 16
"""Templates that are sooner read than sifted."""

_MOST_WINDOWS = 384
_MOST_ROWS = 1536
"""Bounds of the search for near copies."""

_HAD_OF = 8
"""A near copy holds one in so many of a template's signs at the least; most hold half."""

_CLOSE = 0.83
"""Share of the best row's likeness from which another may be the better one, read letter by letter."""

_FRAMED_SIGNS = (np.arange(SIGNS) >= SIGNS - FRAME_SIGNS).view(np.uint64)

_LEAST = 1e-9
"""Likeness that any near copy has."""

Rows = npt.NDArray[np.intp] | npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Block:
    """Some templates with their trees; a retired one stays and is passed over."""

    shelf: TemplateColumns
    gate: AffixFilter
    forest: Forest
    lengths: npt.NDArray[np.int32]
    """Per row the characters of the shortest and of the longest message that it explains."""
    signs: npt.NDArray[np.uint16]
    """Per row some windows in short, by which near copies are ranked and exact ones sifted."""
    sizes: npt.NDArray[np.uint16]
    """Per row how many signs are used, and how many letters and digits its literals have."""
    cores: npt.NDArray[np.uint64]
    """Per row the number of what its second reading depends on."""
    keys: npt.NDArray[np.uint32]
    """Check sums of the templates' keys."""
    owners: npt.NDArray[np.uint32]
    """Check sums of the templates' organisations, in order."""
    owned: npt.NDArray[np.uint32]
    """The rows in that order."""
    live: npt.NDArray[np.bool_]
    count: int
    """How many are not retired; told a hundred times a message, so it is not counted each time."""
    longest: int
    """Characters of the longest message that any of them explains."""

    @classmethod
    def of(cls, templates: Iterable[Template]) -> Block:
        """Return the block of some templates; raises `InvalidTemplate` where a body cannot be read."""
        shelves, surveys, keys = [], [], []
        waiting = iter(templates)
        while batch := [compile_template(template) for template in islice(waiting, _AT_ONCE)]:
            shelves.append(TemplateColumns.of(batch))
            surveys.append(Postings.of(batch))
            keys += [_sum(pattern.template.key) for pattern in batch]
            if len(shelves) == _JOINED:
                # Few and large pieces leave no holes in memory.
                shelves, surveys = [TemplateColumns.joined(shelves)], [Postings.joined(surveys)]
        shelf = TemplateColumns.joined(shelves)
        shelves.clear()
        survey = Postings.joined(surveys)
        surveys.clear()
        windows, rows = survey.inner()
        trees = [place(pairs(survey.ends), windows, rows, _LEAF)]
        cores = core_pairs(survey.ends, survey.core_ends)
        framed = (survey.ends != survey.core_ends).any(axis=1)[rows]
        trees.append(place(cores, windows[framed], rows[framed], _LEAF))
        for part, node in enumerate(_NEAR):
            start = np.full(len(shelf), node, dtype=np.uint64)
            trees.append(place(start, *survey.without_part(part, _PARTS), _NEAR_LEAF))
        owners = np.array([_sum(word) for word in shelf.words], dtype=np.uint32)[shelf.rows["organisation"]]
        owned = np.argsort(owners, kind="stable")
        return cls(
            shelf,
            AffixFilter.of(np.concatenate([survey.ends, survey.core_ends])),
            Forest.of(trees),
            np.stack([survey.shortest, survey.longest], axis=1),
            survey.signs,
            np.stack([survey.used, survey.letters], axis=1),
            survey.cores,
            np.array(keys, dtype=np.uint32),
            owners[owned],
            owned.astype(np.uint32),
            np.ones(len(shelf), dtype=np.bool_),
            len(shelf),
            int(survey.longest.max()),
        )

    def __len__(self) -> int:
        return self.count

    def __contains__(self, key: str) -> bool:
        return any(self.live[row] for row in self._rows(frozenset({key})))

    def row(self, place: int) -> int:
        """Return the row of one of the templates that are not retired."""
        return place if self.count == len(self.shelf) else int(np.flatnonzero(self.live)[place])

    def rows_of(self, organisation: str) -> list[int]:
        """Return the rows of an organisation's templates that are not retired."""
        number = np.uint32(_sum(organisation))
        rows = self.owned[self.owners.searchsorted(number) : self.owners.searchsorted(number, "right")]
        owners, words = self.shelf.rows["organisation"][rows].tolist(), self.shelf.words
        those = zip(rows.tolist(), owners, self.live[rows].tolist(), strict=True)
        return [row for row, owner, is_live in those if is_live and words[owner] == organisation]

    def templates(self) -> Iterator[Template]:
        """Yield the templates that are not retired."""
        return map(self.shelf.template, np.flatnonzero(self.live).tolist())

    def possible(self, query: Query, nodes: Sequence[int]) -> list[int]:
        """Return the rows that may explain a message with some pairs of ends: all that do, and few others."""
        if len(query.squeezed) > self.longest + _FRAMED:
            return []
        rows, inner = self.forest.under(nodes)
        if inner or len(rows) > _FEW:
            if inner:
                rows += self.forest.below(inner, self.forest.sieve.through(query.windows)).tolist()
            rows = self._sifted(rows, query)
        return [row for row in rows if self.live[row]] if self.count < len(self.shelf) else rows

    def _sifted(self, rows: list[int], query: Query) -> list[int]:
        """Return those of some rows that can be as long as a message and have all their signs in it."""
        some = np.array(rows, dtype=np.intp)
        lengths, size = self.lengths.take(some, axis=0), len(query.squeezed)
        fits = (lengths[:, 0] <= size) & (lengths[:, 1] >= size - _FRAMED)
        fits &= self.present(some, query, _FRAMED_SIGNS) == SIGNS
        found: list[int] = some[fits].tolist()
        return found

    def loosely(self, rows: Iterable[int], folded: Folded, unframed: Unframed) -> Iterator[Alignment]:
        """Yield how those of some rows explain a message that do as phones and gateways change it.

        Where one of them does not, none does whose second reading depends on the same.
        """
        failed = set[int]()
        for row in rows:
            if (core := self.cores.item(row)) in failed:
                continue
            pattern = self.shelf.loose(row, unframed)
            if pattern and (alignment := pattern.loosely(folded, unframed)):
                yield alignment
            else:
                failed.add(core)

    def present(self, rows: Rows, query: Query, had: npt.NDArray[np.uint64] | None = None) -> npt.NDArray[np.uint8]:
        """Return how many of each row's signs a message has; one that is not used, or given, counts as had."""
        eights = query.signs.take(self.signs.take(rows, axis=0)).view(np.uint64)
        counts: npt.NDArray[np.uint8] = np.bitwise_count(eights if had is None else eights | had)
        return counts[:, 0] + counts[:, 1]

    def alike(self, query: Query, least: int, most: int) -> list[int]:
        """Return rows with a large share of their windows in a message: the best, and those nearly as good."""
        mine = self.forest.sieve.through(query.windows)
        mine = mine[:: -(len(mine) // _MOST_WINDOWS + 1)]
        found, inner = self.forest.under(_NEAR)
        rows = self.forest.below(inner, mine, _MOST_ROWS)
        rows = np.concatenate([np.array(found, dtype=np.uint32), rows]) if found else rows
        if not len(rows):
            return []
        used, letters = self.sizes.take(rows, axis=0).T.astype(np.int64)
        had = self.present(rows, query) + used - SIGNS
        likeness = had * letters / (used * (letters + query.reading.length) + _LEAST)
        likeness *= had * _HAD_OF >= used
        if self.count < len(self.shelf):
            likeness *= self.live.take(rows)
        best = likeness.max()
        if not best:
            return []
        enough = len(rows) - min(least, len(rows))
        close = min(_CLOSE * best, np.partition(likeness, enough)[enough])
        some = np.flatnonzero(likeness >= max(close, _LEAST))
        some = some[np.argsort(-likeness[some], kind="stable")]
        return list(islice(dict.fromkeys(rows[some].tolist()), most))

    def without(self, gone: frozenset[str]) -> Block:
        """Return the block with the templates of some keys retired."""
        live = self.live.copy()
        live[self._rows(gone)] = False
        return replace(self, live=live, count=int(np.count_nonzero(live)))

    def _rows(self, keys: frozenset[str]) -> list[int]:
        """Return the rows of the templates with some keys, retired ones too."""
        sums = np.array([_sum(key) for key in keys], dtype=np.uint32)
        return [row for row in np.flatnonzero(np.isin(self.keys, sums)).tolist() if self.shelf.key(row) in keys]


def _sum(name: str) -> int:
    return zlib.crc32(name.encode("utf-8", "surrogatepass"))
