"""How often each of the five answers is given to each kind of message: on fixed samples, not pooled."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sms_verify.core.case import Case
from sms_verify.core.decide import decide, findings
from sms_verify.core.types import Label
from sms_verify.learn.corpus import CorpusRow
from sms_verify.learn.unseen import key

TOLD = ("official", "ham", "smishing")
"""The kinds of which an answer can be wrong: advertising is neither fraud nor anybody's own message."""

FEWEST = 50
"""Messages below which a share says nothing."""

TAG = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Answers:
    """How one kind of message of one collection was answered."""

    language: str
    """As the collection tells it, without the country."""
    dataset: str
    kind: str
    labels: Mapping[str, int]

    @property
    def messages(self) -> int:
        """How many there were."""
        return sum(self.labels.values())

    def as_dict(self) -> dict[str, Any]:
        """Return the counts for JSON."""
        counts = {label.value: self.labels.get(label.value, 0) for label in Label}
        return {
            "language": self.language,
            "dataset": self.dataset,
            "kind": self.kind,
            "messages": self.messages,
        } | counts


def sample(rows: Iterable[CorpusRow], most: int) -> list[CorpusRow]:
    """Return at most so many rows of each kind in a collection, always the same ones."""
    sets: dict[tuple[str, str], list[CorpusRow]] = {}
    for row in rows:
        if row.kind in TOLD:
            sets.setdefault((row.dataset, row.kind), []).append(row)
    return [row for found in sets.values() for row in sorted(found, key=lambda row: key(row.text))[:most]]


def answers(judged: Iterable[tuple[CorpusRow, Case]]) -> list[Answers]:
    """Return how each collection's messages were answered, in the order of languages."""
    counts: dict[tuple[str, str, str], Counter[str]] = {}
    for row, case in judged:
        tag = TAG.match(row.language)
        place = (tag[0] if tag else row.language, row.dataset, row.kind)
        counts.setdefault(place, Counter())[decide(case, findings(case)).value] += 1
    order = sorted(counts, key=lambda place: (place[0], TOLD.index(place[2]), place[1]))
    found = (Answers(*place, counts[place]) for place in order)
    return [one for one in found if one.messages >= FEWEST]


def as_json(found: Sequence[Answers], about: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers with what they were measured with, as a page reads them."""
    return {**about, "answers": [one.as_dict() for one in found]}
