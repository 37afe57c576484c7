"""Rows: one more witness, silent first. The model is a value that always answers the same."""

from dataclasses import dataclass

import pytest

from sms_verify.core.case import Case
from sms_verify.core.types import Label
from tests.support.registry import GENUINE_DEBIT, check

LEADS_AWAY = "Please see the notes at https://notes.example.com/a before noon"
ALERT = "Card *4410 used for INR 750.00 on 02-11-26 18:57. Not you? Report at https://rep.example.com/a"
CODE = "448120 is your sign-in code. It works for 5 minutes."

WORD = {"model.fraud", "model.likely", "model.hint"}

STEPS = [
    # text, probability, what the model's word is called
    ("see you at the usual place", 0.49, None),
    (GENUINE_DEBIT, 1.0, None),
    ("【海港银行】尊敬的客户，您申请的网点预约已成功，请于11月21日14:05携带身份证件到场办理业务。", 1.0, None),
    (LEADS_AWAY, 0.5, "model.hint"),
    (LEADS_AWAY, 0.64, "model.hint"),
    (LEADS_AWAY, 0.65, "model.likely"),
    (LEADS_AWAY, 0.79, "model.likely"),
    (LEADS_AWAY, 0.8, "model.fraud"),
    ("see you at the usual place", 1.0, "model.likely"),
    ("see you at the usual place, please reply yes", 1.0, "model.fraud"),
    (ALERT, 1.0, "model.hint"),
    (ALERT.replace("rep.example.com", "rep.example.top"), 1.0, "model.fraud"),
    (ALERT.replace("*4410", ""), 1.0, "model.fraud"),
    (ALERT + " and share your PIN", 1.0, "model.fraud"),
    (ALERT + " SMS BLOCK to 98200 00000 or call 1800 209 0000.", 1.0, "model.hint"),
    (
        ALERT + ". Your club trial ends today and 49.00 a month will be deducted. To cancel call 1800 209 0000",
        1.0,
        "model.fraud",
    ),
    ("Your unclaimed refund is waiting, call 1800 209 0000. " + ALERT, 1.0, "model.fraud"),
    (CODE, 1.0, "model.hint"),
    (CODE + " Enter it at https://www.example.com/a", 1.0, "model.fraud"),
    ("【海港银行】新版手机银行已上线，请登录 harbourbank.com.cn 了解。", 1.0, "model.hint"),
]


@dataclass(frozen=True)
class Constant:
    """A model with one answer."""

    answer: float
    version: str = "constant"

    def assess(self, case: Case, alarm: float) -> tuple[float, tuple[()]]:  # noqa: ARG002
        """Return the answer."""
        return self.answer, ()


@pytest.mark.parametrize(("text", "probability", "code"), STEPS)
def test_the_models_word_weighs_in_steps(text: str, probability: float, code: str | None) -> None:
    said = {finding.code for finding in check(text, model=Constant(probability)).findings} & WORD
    assert said == ({code} if code else set())


def test_a_model_says_nothing_against_a_registered_text() -> None:
    assert check(GENUINE_DEBIT, model=Constant(1.0)).label is Label.CONSISTENT


def test_a_sure_model_alone_reaches_suspicious_and_no_further() -> None:
    verdict = check(LEADS_AWAY, model=Constant(1.0))
    assert verdict.label is Label.SUSPICIOUS
    assert verdict.probability == 1.0


@pytest.mark.parametrize("probability", [0.5, 0.79])
def test_a_model_that_is_less_than_sure_decides_nothing(probability: float) -> None:
    assert check(LEADS_AWAY, model=Constant(probability)).label is Label.UNVERIFIED


def test_a_likely_fraud_with_another_sign_is_suspicious() -> None:
    assert check(LEADS_AWAY.replace("notes.", "www."), model=Constant(0.65)).label is Label.SUSPICIOUS


def test_a_model_decides_nothing_where_nothing_is_wanted() -> None:
    assert check("see you at the usual place", model=Constant(1.0)).label is Label.UNVERIFIED
