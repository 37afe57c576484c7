"""What no person's word outweighs: the findings against a message that keep it from a positive answer.

People at the desks see more than the checker, but whoever clicks may err, hurry, or be somebody else with a stolen
password. So their word never makes a message positive that a finding contradicts (promise 9); it is told as theirs.
"""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify.core.decide import CONTRADICTIONS, DECISIVE
from sms_verify.core.types import Label

HEAVY = 2.0
"""Weight from which a single finding speaks against a message."""

OPEN_QUESTIONS = frozenset(
    {
        "template.undated",
        "template.general",
        "template.ambiguous",
        "template.provisional",
        "template.free-value",
        "template.expired",
        "contact.open-target",
    }
)
"""Findings that keep the checker from a positive answer for want of a fact, and say nothing against the message."""

_ALARMS = (Label.FRAUD, Label.SUSPICIOUS)


def contradictions(told: Label, found: Iterable[tuple[str, float]]) -> tuple[str, ...]:
    """Return the codes of the findings (code, weight) that contradict a message, the heaviest first.

    Where the checker's own answer was an alarm, all that spoke against the message does.

    >>> contradictions(Label.UNVERIFIED, [("request.login", 1.0), ("contact.lookalike", 6.0)])
    ('contact.lookalike',)
    """
    least = 0.0 if told in _ALARMS else HEAVY
    barred = (CONTRADICTIONS | DECISIVE) - OPEN_QUESTIONS
    against = {code: weight for code, weight in found if code in barred or (weight >= least and weight > 0)}
    return tuple(sorted(against, key=lambda code: (-against[code], code)))
