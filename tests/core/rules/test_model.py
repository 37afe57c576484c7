"""Rows: one more witness, silent first. The model is a value that always answers the same."""

from dataclasses import dataclass

from sms_verify.core.case import Case
from sms_verify.core.types import Label
from tests.support.registry import GENUINE_DEBIT, check


@dataclass(frozen=True)
class Constant:
    """A model with one answer."""

    answer: float
    version: str = "constant"

    def probability(self, case: Case) -> float:  # noqa: ARG002
        """Return the answer."""
        return self.answer


def test_an_unalarmed_model_says_nothing() -> None:
    assert "model.fraud" not in {finding.code for finding in check("hello", model=Constant(0.4)).findings}


def test_a_model_says_nothing_against_a_registered_text() -> None:
    assert check(GENUINE_DEBIT, model=Constant(1.0)).label is Label.CONSISTENT


def test_a_model_alone_reaches_suspicious_and_no_further() -> None:
    verdict = check("see you at the usual place", model=Constant(1.0))
    assert verdict.label is Label.SUSPICIOUS
    assert [finding.code for finding in verdict.findings] == ["model.fraud"]
    assert verdict.probability == 1.0
