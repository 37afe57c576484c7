"""The model at work: what it says, why, and what it can never do."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify import Label, Message
from sms_verify.bootstrap import load_checker, load_model
from sms_verify.learn.attacks import CHAT, GENUINE
from sms_verify.learn.features import see
from sms_verify.learn.scorer import Scorer
from sms_verify.learn.weights import Weights
from tests.support.learning import rules

CHECKER = load_checker()


@pytest.mark.parametrize(
    "text",
    [
        "明天一起吃饭吗",
        "【海港银行】您尾号1234的账户于11月21日14:05支出人民币1,200.00元，余额3,456.78元。",
        "سلام خوبی؟ کی میای خونه",
        "Your verification code is 482913. Do not share it with anyone.",
        "Mum, can you pick me up at 5?",
        "",
    ],
)
def test_a_genuine_message_or_a_chat_does_not_alarm(text: str) -> None:
    assert (CHECKER.check(Message(text)).probability or 0) < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "【ETC服务中心】您的ETC卡已失效，请在24小时内登录 http://etc-rz.top 重新认证",
        "ابلاغیه: شکوائیه‌ای علیه شما ثبت شد، جهت مشاهده وارد لینک شوید http://sana-e.top",
        "Dear customer your SBI account will be blocked today, update your KYC at http://sbi-kyc.top",
    ],
)
def test_a_fraud_alarms_and_its_telling_words_stand_in_the_text(text: str) -> None:
    verdict = CHECKER.check(Message(text))
    evidence = next(finding.evidence for finding in verdict.findings if finding.code == "model.fraud")
    assert evidence.span
    first = text[evidence.span.start : evidence.span.end]
    assert first
    assert str(evidence.facts["words"]).startswith(first)


@pytest.mark.parametrize("genuine", [GENUINE["en"], CHAT["en"]], ids=["bank", "chat"])
def test_genuine_words_around_a_fraud_do_not_hide_it_nor_stand_among_its_reasons(genuine: str) -> None:
    fraud = "Dear customer your account will be blocked today, update your KYC at http://kyc-help.top "
    for text in (genuine + fraud, fraud + genuine, genuine + fraud + genuine):
        verdict = CHECKER.check(Message(text))
        evidence = next(finding.evidence for finding in verdict.findings if finding.code == "model.fraud")
        assert evidence.span
        assert text[evidence.span.start : evidence.span.end] in fraud


@given(st.text(max_size=300))
def test_any_text_has_a_probability_and_reasons_inside_it(text: str) -> None:
    case = rules().case(Message(text))
    model = load_model()
    assert isinstance(model, Scorer)
    probability, reasons = model.assess(case, alarm=0)
    assert 0 <= probability == model.probability(case) <= 1
    for span in reasons:
        assert 0 <= span.start < span.end <= len(text)


def test_many_at_once_have_the_probabilities_of_each_alone() -> None:
    model = CHECKER.model
    assert isinstance(model, Scorer)
    fraud = "Your account will be blocked today, update your KYC at http://kyc-help.top "
    cases = [
        rules().case(Message(text)) for text in ("", "ok", GENUINE["en"] + fraud, fraud + CHAT["en"], GENUINE["zh"])
    ]
    assert model.probabilities([see(case) for case in cases]) == [model.probability(case) for case in cases]
    assert model.probabilities([]) == []


def test_the_model_alone_never_proves_fraud_or_anything_good() -> None:
    sure = CHECKER.model
    assert isinstance(sure, Scorer)
    assert CHECKER.check(Message("thanks for your kindness, http://a.top")).label in (
        Label.UNVERIFIED,
        Label.SUSPICIOUS,
    )


def test_a_checker_with_its_model_goes_to_workers_and_judges_alike() -> None:
    copy = pickle.loads(pickle.dumps(CHECKER))  # noqa: S301 our own bytes
    message = Message("Your parcel is held, pay the fee at http://post-fee.top")
    assert copy.check(message) == CHECKER.check(message)


def test_a_language_nothing_was_learnt_of_never_alarms() -> None:
    model = CHECKER.model
    assert isinstance(model, Scorer)
    silent = Scorer("silent", model.weights, {})
    assert silent.probability(rules().case(Message("您的ETC卡已失效，请登录 http://a.top 认证"))) < 1e-6


def test_weights_pickle_without_loss() -> None:
    model = CHECKER.model
    assert isinstance(model, Scorer)
    copy: Weights = pickle.loads(pickle.dumps(model.weights))  # noqa: S301 our own bytes
    assert (copy.table == model.weights.table).all()
