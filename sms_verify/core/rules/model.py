"""The model is one more witness: it can raise suspicion, never prove genuine and never prove fraud."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule
from sms_verify.core.rules.questions import follows_template
from sms_verify.core.types import Evidence, Fact

ALARM = 0.5
"""Probability from which the model's word counts; artefacts are calibrated so that it is the chosen operating point."""
WORDS_APART = " · "
"""Between the telling words in the evidence."""


def fraud(case: Case) -> Iterator[Evidence]:
    """The model finds the wording typical of fraud."""
    if case.probability is not None and case.probability >= ALARM and not follows_template(case):
        facts: dict[str, Fact] = {"probability": round(case.probability, 3)}
        if case.model_spans:
            facts["words"] = WORDS_APART.join(case.text.raw[start:end] for start, end in case.model_spans)
        yield Evidence(case.model_spans[0] if case.model_spans else None, facts)


RULES = (Rule("model.fraud", 4.0, fraud),)
