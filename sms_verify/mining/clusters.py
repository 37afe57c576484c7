"""Brings messages of one wording together: by the frequent words and values that they share, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from sms_verify.mining.tokens import VALUES, MessageToken

_FIRST_CODE = 0x10000
"""Tokens become characters of which no blank or half of a character is one, for comparing whole sequences fast."""


class Line(NamedTuple):
    """A message, or a stretch of one, as it is compared."""

    text: str
    start: int
    end: int
    tokens: tuple[MessageToken, ...]
    """Words that are frequent, and values."""
    key: str
    """One character a token."""
    built: str
    """The same, where values of another build are other characters."""


@dataclass(slots=True)
class Codes:
    """The character that stands for each token."""

    known: dict[str, int] = field(default_factory=dict)

    def key(self, tokens: Iterable[MessageToken]) -> str:
        """Return the characters of some tokens."""
        return "".join(self._code(token.key) for token in tokens)

    def built(self, tokens: Iterable[MessageToken]) -> str:
        """Return the characters of some tokens, which tell values of another build apart."""
        return "".join(self._code(token.key + token.build) for token in tokens)

    def _code(self, name: str) -> str:
        return chr(_FIRST_CODE + self.known.setdefault(name, len(self.known)))


@dataclass(slots=True)
class Cluster:
    """Messages that may be of one wording."""

    representative: str
    """The key that most of them have."""
    lines: list[Line]


def frequent(sequences: Iterable[Sequence[MessageToken]], least: int) -> frozenset[tuple[str, str]]:
    """Return the pairs of neighbouring tokens that stand in at least so many messages."""
    counts: Counter[tuple[str, str]] = Counter()
    for tokens in sequences:
        keys = ["", *(token.key for token in tokens), ""]
        counts.update(set(pairwise(keys)))
    return frozenset(pair for pair, count in counts.items() if count >= least)


def kept(tokens: Sequence[MessageToken], pairs: frozenset[tuple[str, str]]) -> tuple[MessageToken, ...]:
    """Return values and the tokens that stand beside a neighbour as they often do."""
    keys = ["", *(token.key for token in tokens), ""]
    return tuple(
        token
        for place, token in enumerate(tokens)
        if token.key in VALUES or (keys[place], token.key) in pairs or (token.key, keys[place + 2]) in pairs
    )


def clusters(lines: Sequence[Line], alike: float) -> list[Cluster]:
    """Return the lines in clusters, the largest first; `alike` is how much of two keys must be common to both."""
    by_key: dict[str, list[Line]] = {}
    for line in lines:
        by_key.setdefault(line.key, []).append(line)
    found: list[Cluster] = []
    for key, members in sorted(by_key.items(), key=lambda each: (-len(each[1]), each[0])):
        best = max(found, key=lambda each: likeness(each.representative, key), default=None)
        if best and likeness(best.representative, key) >= alike:
            best.lines += members
        else:
            found.append(Cluster(key, list(members)))
    return sorted(found, key=lambda each: -len(each.lines))


def likeness(one: str, other: str) -> float:
    """Return what share of two keys is common to both, in order."""
    total = len(one) + len(other)
    return 2 * LCSseq.similarity(one, other) / total if total else 1.0
