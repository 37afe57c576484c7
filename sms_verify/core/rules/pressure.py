"""Why the reader should hurry, fear or hope."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.rules.questions import follows_template, ways_out
from sms_verify.core.types import Evidence


def _felt(*notions: str) -> RuleFunction:
    """Return a rule that yields the first place of each notion that no official text explains."""

    def find(case: Case) -> Iterator[Evidence]:
        seen: set[str] = set()
        for cue in case.cued(*notions):
            if cue.notion not in seen and not follows_template(case):
                seen.add(cue.notion)
                yield Evidence(cue.span, {"notion": cue.notion})

    find.__doc__ = f"The reader is pressed: {', '.join(notions)}."
    return find


def lured(case: Case) -> Iterator[Evidence]:
    """Money or a benefit is promised; news of the reader's own contract, or a warning, promises nothing."""
    if any(ways_out(case)) or not case.has("notice.settled", "notice.warning", "notice.otp"):
        yield from _felt(*(lure for lure in GAIN_LURES if lure != "lure.invest" or not case.has("notice.otp")))(case)


GAIN_LURES = ("lure.reward", "lure.refund", "lure.points", "lure.loan", "lure.subsidy", "lure.invest", "lure.job")

RULES = (
    Rule("pressure.deadline", 0.5, _felt("pressure.deadline"), frozenset({"pressure.deadline"})),
    Rule("pressure.threat", 1.5, _felt("pressure.threat"), frozenset({"pressure.threat"})),
    Rule("pressure.loss", 1.5, _felt("pressure.loss"), frozenset({"pressure.loss"})),
    Rule("pressure.secrecy", 2.0, _felt("ask.keep-secret"), frozenset({"ask.keep-secret"})),
    Rule("pressure.lure", 1.0, lured, frozenset(GAIN_LURES)),
)
