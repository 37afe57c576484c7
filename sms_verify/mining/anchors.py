"""The words and values that nearly all lines have, in order: what lines are laid on top of each other by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from sms_verify.mining.clusters import Line
from sms_verify.mining.tokens import VALUES

NEARLY_ALL = 0.98
"""Share of lines from which on a word is all lines'."""

_MOST = 0.8
"""Share of lines from which on a word is most lines'."""

_LACKING = 0.3
"""Share of most lines' words that a line which lacks so many was not meant to have."""

_ENOUGH = 4
"""Words that most lines have, from which on a line can be told to be cut."""

Keys = tuple[str, str]
"""A line's `key` and `built`."""


@dataclass(frozen=True)
class Anchors:
    """The words and values that nearly all lines have, in order."""

    places: list[dict[int, tuple[int, int]]]
    """Where each stands in each line."""
    have_words: bool
    misfits: list[int]
    """Lines that lack one."""

    @classmethod
    def of(cls, lines: Mapping[int, Line]) -> Anchors | None:
        """Return the anchors of lines, or None where they have none."""
        counts = Counter((line.key, line.built) for line in lines.values())
        rest = {both: count for both, count in counts.items() if both[0]}
        if not rest or sum(rest.values()) < NEARLY_ALL * len(lines):
            return None
        model = max(rest, key=lambda both: (rest[both], -len(both[0]), both))
        blocks = {both: _matches(model, both) for both in counts}
        broken = _broken(blocks, counts)
        held = _shared(blocks, {key: count for key, count in counts.items() if key not in broken}, NEARLY_ALL)
        if not held:
            return None
        misfits = [
            number for number, line in lines.items() if any(place not in blocks[line.key, line.built] for place in held)
        ]
        out = set(misfits)
        fitting = {number: line for number, line in lines.items() if number not in out}
        if not fitting:
            return None
        sample = next(line for line in fitting.values())
        words = any(sample.tokens[blocks[sample.key, sample.built][place]].key not in VALUES for place in held)
        places = [
            {number: line.tokens[blocks[line.key, line.built][place]][1:3] for number, line in fitting.items()}
            for place in held
        ]
        return cls(places, words, misfits)


def _shared(blocks: Mapping[Keys, Mapping[int, int]], counts: Mapping[Keys, int], share: float) -> list[int]:
    """Return the places of a model that such a share of keys has."""
    support = Counter[int]()
    for key, count in counts.items():
        for place in blocks[key]:
            support[place] += count
    least = share * sum(counts.values())
    return sorted(place for place, count in support.items() if count >= least)


def _broken(blocks: Mapping[Keys, Mapping[int, int]], counts: Mapping[Keys, int]) -> set[Keys]:
    """Return the keys, of few lines, that lack the end or much of what most have: messages that were cut."""
    usual = _shared(blocks, counts, _MOST)
    if len(usual) < _ENOUGH:
        return set()
    broken = {
        key
        for key, places in blocks.items()
        if usual[-1] not in places or sum(place not in places for place in usual) > _LACKING * len(usual)
    }
    return broken if sum(counts[key] for key in broken) <= (1 - _MOST) * sum(counts.values()) else set()


def _matches(model: Keys, other: Keys) -> dict[int, int]:
    """Return which places of a line stand where in another: words and values of one build first, then any values."""
    if model == other:
        return {place: place for place in range(len(model[0]))}
    pairs: list[tuple[int, int]] = []
    for block in LCSseq.opcodes(model[1], other[1]):
        if block.tag == "equal":
            pairs += zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True)
    first = (-1, -1)
    for second in (*pairs, (len(model[0]), len(other[0]))):
        inner = LCSseq.opcodes(model[0][first[0] + 1 : second[0]], other[0][first[1] + 1 : second[1]])
        for block in inner:
            if block.tag == "equal":
                pairs += (
                    (first[0] + 1 + block.src_start + at, first[1] + 1 + block.dest_start + at)
                    for at in range(block.src_end - block.src_start)
                )
        first = second
    return dict(_closer(sorted(pairs), model[1], other[1]))


def _closer(pairs: Sequence[tuple[int, int]], model: str, key: str) -> Iterator[tuple[int, int]]:
    """Yield matching places, moved up to those before them where that leaves no gap and tears nothing apart."""
    before = (-1, -1)
    for place, (one, other) in enumerate(pairs):
        following = pairs[place + 1] if place + 1 < len(pairs) else (-1, -1)
        if following != (one + 1, other + 1):
            if other == before[1] + 1 and model[before[0] + 1] == key[other]:
                one = before[0] + 1
            elif one == before[0] + 1 and key[before[1] + 1] == model[one]:
                other = before[1] + 1
        before = (one, other)
        yield before
