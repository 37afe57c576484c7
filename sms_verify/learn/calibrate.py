"""From a score to a probability whose 0.5 is the chosen operating point of a language group.

The score of fraud is its logit against everything else, where advertising counts little: it is no fraud, but to keep
people from a shop costs less than to send them to a thief. A group's scores are stretched (Platt) and moved so that at
0.5 at most `ALARMS` of the genuine messages and of the chats that were not learnt from would alarm.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sms_verify.core.types import MessageKind

ADVERTISING = 0.2
"""How much the probability of advertising speaks against fraud."""
ALARMS = {MessageKind.OFFICIAL: 0.015, MessageKind.HAM: 0.012}
"""Share of each kind above the operating point on development data, judged by models that had not learnt from its bank
or form; the model itself learns from all of them and errs less."""
ENOUGH = 60
"""Written messages of a kind from which they decide; below, the made-up ones do."""
MIN_MESSAGES = 1.5
"""Messages that a share is never smaller than: a single odd one does not decide for a language."""
FLOOR = -1.5
"""No operating point lies lower, however few genuine messages a group has."""
DIGITS = 6
"""Of a score: what processors differ in lies far behind."""
SURE = 60.0
"""Exponents beyond this are 0 or 1."""

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Point:
    """A language group's operating point."""

    threshold: float
    """The score at which the probability is 0.5."""
    slope: float
    prior: float
    """The share of fraud among fraud, official and ham for which the probabilities are calibrated."""

    def probability(self, score: float) -> float:
        """Return the probability of fraud at a score."""
        return 1 / (1 + math.exp(max(-SURE, min(SURE, self.slope * (self.threshold - score)))))


def score(logits: Sequence[float]) -> float:
    """Return the logit of fraud against the rest.

    >>> score((0.0, 0.0, 0.0, 1.0))
    0.211543
    """
    ham, official, spam, smishing = logits
    top = max(ham, official, spam)
    others = math.exp(ham - top) + math.exp(official - top) + ADVERTISING * math.exp(spam - top)
    return round(smishing - top - math.log(others), DIGITS)


def scores(logits: Floats) -> Floats:
    """Return the scores of many messages, a column each, the same as one by one."""
    top = logits[:3].max(axis=0)
    ham, official, spam = np.exp(logits[:3] - top)
    found: Floats = logits[3] - top - np.log(ham + official + ADVERTISING * spam)
    return found.round(DIGITS)


def points(
    scores: Floats, kinds: NDArray[np.str_], groups: NDArray[np.str_], made: Flags, weights: Floats, counts: Floats
) -> Mapping[str, Point]:
    """Return the operating point of each group, from messages that were not learnt from."""
    found = {}
    for group in sorted(set(groups.tolist())):
        of = groups == group
        found[str(group)] = _point(scores[of], kinds[of], made[of], weights[of], counts[of])
    return found


def _point(scores: Floats, kinds: NDArray[np.str_], made: Flags, weights: Floats, counts: Floats) -> Point:
    lowest = [FLOOR]
    for kind, alarms in ALARMS.items():
        written, rendered = (kinds == kind) & ~made, (kinds == kind) & made
        if int(written.sum()) >= ENOUGH:
            lowest.append(_upper(scores[written], weights[written], counts[written], alarms))
        else:
            lowest.append(_upper(scores[rendered], weights[rendered], counts[rendered], 2 * alarms))
    threshold = max(lowest)
    slope, zero = platt(scores, kinds == MessageKind.SMISHING, kinds == MessageKind.SPAM)
    odds = math.exp(max(-SURE, min(SURE, slope * (zero - threshold))))
    return Point(round(threshold, 4), round(slope, 4), round(odds / (1 + odds), 4))


def _upper(scores: Floats, weights: Floats, counts: Floats, alarms: float) -> float:
    """Return the score that only a share of the weight lies above; one message of a few may always lie there.

    The renderings of one form count as one message: they say the same.
    """
    if not len(scores):
        return FLOOR
    alarms = min(1.0, max(alarms, MIN_MESSAGES / float(counts.sum())))
    order = np.argsort(scores)
    share = np.cumsum(weights[order]) / weights.sum()
    place = int(np.searchsorted(share, 1 - alarms))
    return float(scores[order][min(place, len(scores) - 1)]) + 0.01


def platt(scores: Floats, is_fraud: NDArray[np.bool_], left_out: NDArray[np.bool_]) -> tuple[float, float]:
    """Return slope and zero of the logistic curve through balanced scores."""
    from sklearn.linear_model import LogisticRegression

    used = ~left_out
    if len(set(is_fraud[used].tolist())) < 2:
        return 1.0, 0.0
    curve = LogisticRegression(C=100.0, class_weight="balanced").fit(scores[used, None], is_fraud[used])
    slope = min(2.0, max(0.3, float(curve.coef_[0, 0])))
    return slope, -float(curve.intercept_[0]) / slope


def fractions(
    probabilities: Sequence[float], is_fraud: Sequence[bool], bins: int = 10
) -> list[tuple[float, float, int]]:
    """Return for each filled bin its mean probability, its share of fraud, and its messages."""
    placed: dict[int, list[tuple[float, bool]]] = {}
    for probability, fraud in zip(probabilities, is_fraud, strict=True):
        placed.setdefault(min(bins - 1, int(probability * bins)), []).append((probability, fraud))
    return [
        (sum(p for p, _ in items) / len(items), sum(fraud for _, fraud in items) / len(items), len(items))
        for _, items in sorted(placed.items())
    ]
