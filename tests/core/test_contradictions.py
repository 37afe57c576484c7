"""What contradicts a message, whoever says otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.contradictions import OPEN_QUESTIONS, contradictions
from sms_verify.core.decide import CONTRADICTIONS, DECISIVE
from sms_verify.core.rules import ALL
from sms_verify.core.types import Label

SILENT = [
    (Label.UNVERIFIED, []),
    (Label.UNVERIFIED, [("request.click", 0.5), ("pressure.deadline", 0.5)]),
    (Label.UNVERIFIED, [("template.provisional", 0.0)]),
    (Label.UNVERIFIED, [("contact.official", -0.5), ("template.match", -4.0)]),
    (Label.GENUINE, [("sender.official", -1.0)]),
]
AGAINST = [
    (Label.UNVERIFIED, [("sender.foreign", 0.0)], ("sender.foreign",)),
    (Label.UNVERIFIED, [("text.too-long", 0.0)], ("text.too-long",)),
    (Label.UNVERIFIED, [("request.transfer", 3.0), ("request.click", 0.5)], ("request.transfer",)),
    (Label.SUSPICIOUS, [("request.click", 0.5), ("model.fraud", 4.0)], ("model.fraud", "request.click")),
    (Label.FRAUD, [("template.forged-contact", 8.0), ("contact.official", -0.5)], ("template.forged-contact",)),
]


@pytest.mark.parametrize(("told", "found"), SILENT)
def test_what_is_missing_or_mild_contradicts_nothing(told: Label, found: list[tuple[str, float]]) -> None:
    assert contradictions(told, found) == ()


@pytest.mark.parametrize(("told", "found", "against"), AGAINST)
def test_hard_evidence_is_named_the_heaviest_first(
    told: Label, found: list[tuple[str, float]], against: tuple[str, ...]
) -> None:
    assert contradictions(told, found) == against


@given(st.lists(st.sampled_from(ALL), max_size=8), st.sampled_from(sorted(DECISIVE | CONTRADICTIONS - OPEN_QUESTIONS)))
def test_nothing_that_speaks_for_a_message_takes_a_contradiction_away(rules: list[object], code: str) -> None:
    found = [(rule.code, rule.weight) for rule in rules]  # type: ignore[attr-defined]
    assert code in contradictions(Label.UNVERIFIED, [*found, (code, 0.0)])
