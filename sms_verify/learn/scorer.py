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
        found = max(score(self.weights.logits(part)) for part in parts(seen))
        return self._point(seen).probability(found)

    def probabilities(self, seen: Sequence[Seen]) -> list[float]:
        """Return the probabilities of many messages at once."""
        return [
            self._point(one).probability(found) for one, found in zip(seen, scores(self.weights, seen), strict=True)
        ]

    def reasons(self, case: Case) -> tuple[Span, ...]:
        """Return where the words stand that speak most for fraud, the most telling first.

        A word's weight is what the score loses without it.
        """
        seen = see(case)
        whole = score(self.weights.logits(seen))
        text = case.text.simplified
        places = [found.span() for found in WORDS.finditer(text)][:TRIED]
        without = [replace_in(case, start, end) for start, end in places]
        losses = [whole - score(logits) for logits in self.weights.many([seen._replace(view=text) for text in without])]
        telling = sorted((-loss, place) for loss, place in zip(losses, places, strict=True) if loss > 0)
        return tuple(case.text.span(*place) for _, place in telling[:TELLING])

    def _point(self, seen: Seen) -> Point:
        return self.points.get(seen.group, NEVER)


def parts(seen: Seen) -> list[Seen]:
    """Return the whole text and the surroundings of its contacts; the worst of them speaks for the message."""
    return [seen, *(Seen(close.view, close.signals, seen.group) for close in seen.close)]


def scores(weights: Weights, seen: Sequence[Seen]) -> list[float]:
    """Return the score of fraud of many messages."""
    split = [parts(one) for one in seen]
    found = iter([score(logits) for logits in weights.many([part for one in split for part in one])])
    return [max(next(found) for _ in one) for one in split]


def replace_in(case: Case, start: int, end: int) -> str:
    """Return the view of a case without a stretch of its text."""
    text = case.text
    blank = text.simplified[:start] + " " * (end - start) + text.simplified[end:]
    return view(replace(case, text=replace(text, simplified=blank)))
