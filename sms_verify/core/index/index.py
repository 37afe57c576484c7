"""Templates by the million: those that explain a message wholly, and those it is nearly a copy of.

Finding the exact ones never misses: every template that explains a message is among the few that its windows lead to,
and those are read word by word. Finding near ones is best effort within bounded work. Templates stand in blocks, each
much larger than the next: adding one template builds a small block anew and seldom a large one; retiring one passes it
over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from rapidfuzz.distance import LCSseq

from sms_verify.core.index.block import Block
from sms_verify.core.index.windows import Reading, spell
from sms_verify.core.normalise import Folded
from sms_verify.core.types import MAX_LENGTH, Alignment, Template

_RATIO = 8
"""How much larger a block is than the next."""

_COMPARED = 128
"""Most templates of a block that are compared with a message letter by letter."""

_BREAK = 0.75
"""Letters that a place where two texts part counts for: letters common by chance lie apart."""


@dataclass(frozen=True, slots=True)
class Index:
    """Some templates, ready to be compared with messages."""

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

    @property
    def templates(self) -> Iterator[Template]:
        """The templates, one at a time."""
        return (pattern.template for block in self.blocks for pattern in block.patterns())

    def exact(self, folded: Folded) -> tuple[Alignment, ...]:
        """Return every template that explains the whole message, whichever organisation's, in their keys' order."""
        text = folded.text
        blocks = [block for block in self.blocks if block.longest >= len(text)]
        if not blocks or not text:
            return ()
        found = [
            pattern.lay(folded, ends)
            for block in blocks
            for row in block.possible(text)
            if block.live[row]
            and (pattern := block.shelf.candidate(row, text))
            and (ends := pattern.read(text)) is not None
        ]
        return tuple(sorted(found, key=lambda each: each.template.key) if len(found) > 1 else found)

    def nearest(self, folded: Folded, claimed: str | None = None, limit: int = 5) -> tuple[Template, ...]:
        """Return the templates whose words the message shares most, best first; the claimed one's first on ties."""
        text = folded.text[:MAX_LENGTH]
        if not text:
            return ()
        reading = Reading(spell(text))
        near = [(block, row) for block in self.blocks for row in block.alike(reading, limit, _COMPARED)]
        plain, ranked = text.lower(), []
        for place, (block, row) in enumerate(near):
            literal, organisation = block.shelf.wording(row)
            ranked.append((-_likeness(literal.lower(), plain), organisation != claimed, place))
        best = (near[place] for *_, place in sorted(ranked)[:limit])
        return tuple(block.shelf.pattern(row).template for block, row in best)

    def added(self, templates: Iterable[Template]) -> Index:
        """Return the index with more templates; one with a key already present replaces it."""
        new = {template.key: template for template in templates}
        blocks = list(self.without(new).blocks)
        waiting = list(new.values())
        while blocks and len(blocks[-1]) < _RATIO * len(waiting):
            waiting = [*(pattern.template for pattern in blocks.pop().patterns()), *waiting]
        return Index((*blocks, Block.of(waiting))) if waiting else Index(tuple(blocks))

    def without(self, keys: Iterable[str]) -> Index:
        """Return the index without the templates of some keys."""
        gone = frozenset(keys)
        blocks = (block.without(gone) for block in self.blocks)
        return Index(tuple(block for block in blocks if len(block)))


def _likeness(literal: str, text: str) -> float:
    """Return the share of two texts that they have in the same order, less for every place where they part."""
    same = breaks = 0
    for code in LCSseq.opcodes(literal, text):
        if code.tag == "equal":
            same += code.src_end - code.src_start
        else:
            breaks += 1
    return (same - _BREAK * breaks) / (len(literal) + len(text))
