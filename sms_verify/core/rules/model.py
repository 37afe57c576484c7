"""The model is one more witness: it can raise suspicion, never prove genuine and never prove fraud.

How much its word weighs goes in steps by the calibrated probability. Wording alone decides only where it is all but
certain and the message wants something done or leads somewhere; below that it adds to other signs. On the shape of an
ordinary notice it says little whatever its probability: banks write of cards, blocks and payments as frauds do.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, RuleFunction, Sign
from sms_verify.core.rules.questions import ACTS, follows_template, ways_out
from sms_verify.core.rules.shapes import is_ordinary
from sms_verify.core.types import Evidence, Fact

ALARM = 0.5
"""Probability from which the model's word counts; artefacts are calibrated so that it is the chosen operating point."""
LIKELY = 0.65
"""Probability from which the model's word about a message that wants something weighs as much as a story."""
SURE = 0.8
"""Probability from which the model's word can make a message suspicious by itself."""
WORDS_APART = " · "
"""Between the telling words in the evidence."""


def step(case: Case) -> str | None:
    """Return the rule that tells how much the model's word counts in a case, or nothing."""
    probability = case.probability
    if probability is None or probability < ALARM or follows_template(case):
        return None
    if is_ordinary(case) or probability < LIKELY:
        return "model.hint"
    wants = case.has(*ACTS, "ask.reply") or any(ways_out(case))
    if probability >= SURE:
        return "model.fraud" if wants else "model.likely"
    return "model.likely" if wants else "model.hint"


def _weighed(code: str) -> RuleFunction:
    """Return the rule of one step."""

    def find(case: Case) -> Iterator[Evidence]:
        if step(case) == code:
            facts: dict[str, Fact] = {"probability": round(case.probability or 0.0, 3)}
            if case.model_spans:
                facts["words"] = WORDS_APART.join(case.text.raw[start:end] for start, end in case.model_spans)
            yield Evidence(case.model_spans[0] if case.model_spans else None, facts)

    find.__doc__ = f"The model finds the wording typical of fraud, so far as `{code}` says."
    return find


SCORED = frozenset({Sign.SCORED})

RULES = (
    Rule("model.fraud", 4.0, _weighed("model.fraud"), SCORED),
    Rule("model.likely", 3.0, _weighed("model.likely"), SCORED),
    Rule("model.hint", 1.5, _weighed("model.hint"), SCORED),
)
