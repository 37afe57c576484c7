"""Templates by the million: those that explain a message wholly, and those it is nearly a copy of.

Finding the exact ones never misses: every template that explains a message is among the few that its windows lead to,
and those are read word by word. Finding near ones is best effort within bounded work. Templates stand in blocks, each
much larger than the next: adding one template builds a small block anew and seldom a large one; retiring one passes it
over.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import overload

from rapidfuzz import process
from rapidfuzz.distance import Indel, LCSseq

from sms_verify.core.index.affixes import AffixFilter, core_pair
from sms_verify.core.index.columns import TemplateColumns
from sms_verify.core.index.query import Query, holds_share
from sms_verify.core.index.segment import Block
from sms_verify.core.normalise import Folded
from sms_verify.core.templates import CompiledTemplate
from sms_verify.core.templates.frames import Frame
from sms_verify.core.templates.tolerance import Unframed, squeeze
from sms_verify.core.types import MAX_LENGTH, Alignment, Template

_RATIO = 8
"""How much larger a block is than the next."""

_COMPARED = 128
"""Most templates of a block that are compared with a message letter by letter."""

_END = 64
"""Characters of a message's beginning and ending that are looked at, blanks left out."""

_UNFRAMED = 2
"""Ways in which a text without a frame begins and ends, one each."""

_BREAK = 0.75
"""Letters that a place where two texts part counts for: letters common by chance lie apart."""


@dataclass(frozen=True, slots=True)
class Index(Sequence[Template]):
    """Templates indexed for look-up by message; also a sequence of them, in the order in which they were given."""

    blocks: tuple[Block, ...] = ()
    """Largest first."""

    @classmethod
    def of(cls, templates: Iterable[Template]) -> Index:
        """Return the index of some templates; raises `InvalidTemplate` where a body cannot be read."""
        waiting = iter(templates)
        first = next(waiting, None)
        return cls((Block.of(chain((first,), waiting)),)) if first else cls()

    def __len__(self) -> int:
        return sum(map(len, self.blocks))

    @overload
    def __getitem__(self, place: int) -> Template: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Template, ...]: ...

    def __getitem__(self, place: int | slice) -> Template | tuple[Template, ...]:
        found = range(len(self))[place]
        if isinstance(found, range):
            return tuple(shelf.template(row) for shelf, row in map(self._at, found))
        shelf, row = self._at(found)
        return shelf.template(row)

    def __iter__(self) -> Iterator[Template]:
        return (template for block in self.blocks for template in block.templates())

    def __contains__(self, template: object) -> bool:
        return isinstance(template, Template) and any(template.key in block for block in self.blocks)

    def key_at(self, place: int) -> str:
        """Return the key of the template at a place."""
        shelf, row = self._at(place)
        return shelf.key(row)

    def _at(self, place: int) -> tuple[TemplateColumns, int]:
        for block in self.blocks:
            if place < len(block):
                return block.shelf, block.row(place)
            place -= len(block)
        raise IndexError(place)

    def exact(self, folded: Folded, query: Query | None = None) -> tuple[Alignment, ...]:
        """Return every template of any organisation that explains the whole message, in their keys' order."""
        text = folded.text
        if not text:
            return ()
        query = query or Query(text)
        pairs = [block.gate.pairs((query.squeezed[:_END],), (query.squeezed[-_END:],)) for block in self.blocks]
        rows = [block.possible(query, nodes) for block, nodes in zip(self.blocks, pairs, strict=True)]
        read = (shelf.candidate(row, text) for shelf, row in self._shelved(rows))
        found = [alignment for pattern in read if pattern and (alignment := pattern.match(folded))]
        if not found:
            unframed = Unframed.of(text)
            found = [
                alignment
                for block, nodes, known in zip(self.blocks, pairs, rows, strict=True)
                for alignment in block.loosely(
                    {*known, *block.possible(query, _loose(nodes, block.gate, text, unframed.around))}, folded, unframed
                )
            ]
        return tuple(sorted(found, key=lambda each: each.template.key) if len(found) > 1 else found)

    def _shelved(self, rows: Iterable[list[int]]) -> list[tuple[TemplateColumns, int]]:
        """Return rows, given block by block, with where they stand."""
        return [(block.shelf, row) for block, some in zip(self.blocks, rows, strict=True) for row in some]

    def nearest(self, folded: Folded, claimed: str | None = None, limit: int = 5) -> tuple[Template, ...]:
        """Return the templates whose words the message shares most, best first; the claimed one's first on ties."""
        return tuple(shelf.template(row) for shelf, row in self._resembled(folded, claimed, limit, None, 0.0))

    def resembled(
        self,
        folded: Folded,
        claimed: str | None = None,
        limit: int = 5,
        query: Query | None = None,
        share: float = 0.0,
    ) -> list[CompiledTemplate]:
        """Return the compiled templates whose words the message shares most, best first.

        Only those of whose letters at least a share stands in the message in order.
        """
        return [shelf.pattern(row) for shelf, row in self._resembled(folded, claimed, limit, query, share)]

    def _resembled(
        self, folded: Folded, claimed: str | None, limit: int, query: Query | None, share: float
    ) -> list[tuple[TemplateColumns, int]]:
        """Return where those templates stand."""
        text = folded.text[:MAX_LENGTH]
        if not text:
            return []
        if query is None or query.text != text:
            query = Query(text)
        near = [(block.shelf, row) for block in self.blocks for row in block.alike(query, limit, _COMPARED)]
        if share:
            near = [(shelf, row) for shelf, row in near if holds_share(shelf.words_of(row), folded.text, share)]
        return [near[place] for place in _ranked(text, near, claimed, limit)] if len(near) > 1 else near

    def own(self, organisation: str, text: str, limit: int, most: int, share: float) -> list[CompiledTemplate]:
        """Return the compiled templates of an organisation whose words are most like a text, best first.

        Its first `most` are compared one by one. Of the few only those of whose letters at least a share stands in the
        text in order.
        """
        rows = [(block.shelf, row) for block in self.blocks for row in block.rows_of(organisation)][:most]
        wordings = [shelf.words_of(row) for shelf, row in rows]
        best = process.extract(text, wordings, scorer=Indel.normalized_similarity, limit=limit)
        return [rows[place][0].pattern(rows[place][1]) for words, _, place in best if holds_share(words, text, share)]

    def added(self, templates: Iterable[Template]) -> Index:
        """Return the index with more templates; one with a key already present replaces it."""
        new = {template.key: template for template in templates}
        blocks = list(self.without(new).blocks)
        waiting = list(new.values())
        while blocks and len(blocks[-1]) < _RATIO * len(waiting):
            waiting = [*blocks.pop().templates(), *waiting]
        return Index((*blocks, Block.of(waiting))) if waiting else Index(tuple(blocks))

    def without(self, keys: Iterable[str]) -> Index:
        """Return the index without the templates of some keys."""
        gone = frozenset(keys)
        blocks = (block.without(gone) for block in self.blocks)
        return Index(tuple(block for block in blocks if len(block)))


def _loose(pairs: list[int], gate: AffixFilter, text: str, around: Frame) -> list[int]:
    """Return the numbers of a message's ends that it has besides some pairs, without its frame and the templates'."""
    more = pairs
    if len(around.starts) + len(around.ends) > _UNFRAMED:
        heads = [squeeze(text[start : start + 2 * _END]) for start in around.starts]
        tails = [squeeze(text[max(0, end - 2 * _END) : end]) for end in around.ends]
        more = gate.pairs(heads, tails)
    return [*(pair for pair in more if pair not in pairs), *map(core_pair, more)]


def _ranked(text: str, near: Sequence[tuple[TemplateColumns, int]], claimed: str | None, limit: int) -> list[int]:
    """Return the places of the rows most like a text, best first.

    Letters in the same order bound the likeness from above, so that few rows are read to the end.
    """
    wordings = [shelf.wording(row, text).lower() for shelf, row in near]
    ranked: list[tuple[float, bool, int]] = []
    text = text.lower()
    for wording, bound, place in process.extract(text, wordings, scorer=Indel.normalized_similarity, limit=None):
        if len(ranked) >= limit and -bound / 2 > ranked[limit - 1][0]:
            break
        shelf, row = near[place]
        is_other = claimed is not None and shelf.organisation(row) != claimed
        insort(ranked, (-_likeness(wording, text), is_other, place))
    return [place for *_, place in ranked[:limit]]


def _likeness(literal: str, text: str) -> float:
    """Return the share of two texts that they have in the same order, less for every place where they part."""
    same = breaks = here = there = 0
    for block in LCSseq.editops(literal, text).as_matching_blocks():
        breaks += (block.a > here) + (block.b > there)
        same += block.size
        here, there = block.a + block.size, block.b + block.size
    return (same - _BREAK * breaks) / (len(literal) + len(text))
