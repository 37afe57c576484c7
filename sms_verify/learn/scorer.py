"""The model at work: a case in, the probability of fraud out, and the words that spoke for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sms_verify.core.types import Case, Span
from sms_verify.learn.calibrate import Point, score
from sms_verify.learn.features import Seen, see, view
from sms_verify.learn.weights import Weights

NEVER = Point(99.0, 1.0, 0.0)
"""For a language group that nothing was learnt of."""
MARGIN = 0.4
"""What a stretch must say more than the whole text: it is less to judge by."""
WORDS = re.compile(r"[^\W\d_\u3400-\u9fff]{2,}|[\u3400-\u9fff]{1,4}")
TELLING = 5
"""Words given as reasons."""
TRIED = 60
"""Words that are weighed for the reasons."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """A trained model; pickles, so that workers may have it."""

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
            self._point(one).probability(found) for one, found in zip(seen, scores(self.weights, seen), strict=True)
        ]

    def reasons(self, case: Case) -> tuple[Span, ...]:
        """Return where the words stand that speak most for fraud, the most telling first.

        They stand in the stretch that speaks for the message; a word's weight is what its score loses without it.
        """
        seen = see(case)
        found = self._parts(seen)
        told, place = _telling(seen, found, Span(0, len(case.text.simplified)))
        words = [match.span() for match in WORDS.finditer(case.text.simplified, *place)][:TRIED]
        without = [told._replace(view=_view_without(case, word, place)) for word in words]
        whole = score(self.weights.logits(told))
        losses = [whole - score(logits) for logits in self.weights.many(without)]
        telling = sorted((-loss, word) for loss, word in zip(losses, words, strict=True) if loss > 0)
        return tuple(case.text.span(*word) for _, word in telling[:TELLING])

    def _parts(self, seen: Seen) -> list[float]:
        """Return the scores of the whole text and of its stretches."""
        return [score(self.weights.logits(part)) for part in parts(seen)]

    def _point(self, seen: Seen) -> Point:
        return self.points.get(seen.group, NEVER)


def parts(seen: Seen) -> list[Seen]:
    """Return the whole text and its stretches."""
    return [seen, *(Seen(stretch.view, stretch.signals, seen.group) for stretch in seen.stretches)]


def scores(weights: Weights, seen: Sequence[Seen]) -> list[float]:
    """Return the score of fraud of many messages."""
    split = [parts(one) for one in seen]
    found = iter([score(logits) for logits in weights.many([part for one in split for part in one])])
    return [worst([next(found) for _ in one]) for one in split]


def worst(found: Sequence[float]) -> float:
    """Return the score that speaks for a message, from that of the whole text and those of its stretches."""
    whole, *parts = found
    return max(whole, max(parts) - MARGIN) if parts else whole


def _telling(seen: Seen, found: Sequence[float], all_of_it: Span) -> tuple[Seen, Span]:
    """Return the part that speaks for a message, and its place."""
    if found[0] >= worst(found):
        return seen, all_of_it
    best = max(range(1, len(found)), key=found.__getitem__)
    return parts(seen)[best], seen.stretches[best - 1].place


def _view_without(case: Case, word: tuple[int, int], place: Span) -> str:
    """Return the view of a stretch of a case without one of its words."""
    text, (start, end) = case.text, word
    blank = text.simplified[:start] + " " * (end - start) + text.simplified[end:]
    return view(replace(case, text=replace(text, simplified=blank)), *place)
