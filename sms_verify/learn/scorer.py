"""Scores a case: the probability of fraud, and the words that raised it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.types import Span
from sms_verify.learn.calibrate import Point, score, scores
from sms_verify.learn.features import Seen, Stretch, see
from sms_verify.learn.left_out import windows
from sms_verify.learn.weights import Weights

NEVER = Point(99.0, 1.0, 0.0)
"""For a language group that nothing was learnt of."""
MARGIN = 0.1
"""What a stretch must say more than the whole text: it is less to judge by."""
WORDS = re.compile(r"[^\W\d_\u3400-\u9fff]{2,}|[\u3400-\u9fff]{1,4}")
TELLING = 5
"""Words given as reasons."""
TRIED = 60
"""Words that are weighed for the reasons."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """A trained model; it can be pickled for worker processes."""

    version: str
    weights: Weights
    points: Mapping[str, Point]

    def probability(self, case: Case) -> float:
        """Return the probability of fraud, 0 to 1; 0.5 is the operating point."""
        seen = see(case)
        return self._point(seen).probability(worst(self._parts(seen)))

    def probabilities(self, seen: Sequence[Seen]) -> list[float]:
        """Return the probabilities of many messages at once."""
        return [
            self._point(one).probability(found) for one, found in zip(seen, worsts(self.weights, seen), strict=True)
        ]

    def assess(self, case: Case, alarm: float) -> tuple[float, tuple[Span, ...]]:
        """Return the probability of fraud, and from a probability of `alarm` on the words that speak most for it."""
        seen = see(case)
        found = self._parts(seen)
        probability = self._point(seen).probability(worst(found))
        return probability, self._reasons(case, seen.view, _telling(seen, found)) if probability >= alarm else ()

    def _reasons(self, case: Case, view: str, telling: Stretch) -> tuple[Span, ...]:
        """Return where the words stand that speak most for fraud, the most telling first.

        They stand in the stretch that speaks for the message; a word's weight is what its score loses without it.
        """
        words = [match.span() for match in islice(WORDS.finditer(case.text.simplified, *telling.place), TRIED)]
        logits = self.weights.without_each(telling, windows(view, telling.place, words))
        whole, *without = scores(logits).tolist()
        losses = sorted((one - whole, word) for one, word in zip(without, words, strict=True) if one < whole)
        return tuple(case.text.span(*word) for _, word in losses[:TELLING])

    def _parts(self, seen: Seen) -> list[float]:
        """Return the scores of the whole text and of its stretches."""
        return [score(logits) for logits in self.weights.alone(seen)]

    def _point(self, seen: Seen) -> Point:
        return self.points.get(seen.group, NEVER)


def worsts(weights: Weights, seen: Sequence[Seen]) -> list[float]:
    """Return, for each of many messages, the highest score of its text and stretches."""
    if not seen:
        return []
    found = scores(weights.logits(seen))
    starts = np.cumsum([0, *(1 + len(one.stretches) for one in seen)])[:-1]
    margins = np.full(len(found), MARGIN)
    margins[starts] = 0
    worst_of_each: list[float] = np.maximum.reduceat(found - margins, starts).tolist()
    return worst_of_each


def worst(found: Sequence[float]) -> float:
    """Return a message's score from the scores of its whole text and of its stretches."""
    whole, *parts = found
    return max(whole, max(parts) - MARGIN) if parts else whole


def _telling(seen: Seen, found: Sequence[float]) -> Stretch:
    """Return the stretch that speaks for a message; it may be all of it."""
    if found[0] >= worst(found):
        return Stretch(Span(0, len(seen.view)), seen.signals)
    return seen.stretches[max(range(len(seen.stretches)), key=lambda place: found[place + 1])]
