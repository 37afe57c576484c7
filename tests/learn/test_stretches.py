"""A text in stretches: a fraud between genuine words is one of them, whole, and the cost stays linear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.learn.attacks import CHAT, GENUINE
from sms_verify.learn.grams import HOLE, MASK_CHARACTERS
from sms_verify.learn.stretches import STEP, STORY, stretches

STORIES = STORY // STEP + 2
"""How many stories a place of the text lies in at most, beside those of the sentence it is in."""
FRAUDS = {
    "zh": "您的ETC卡已失效，请在二十四小时内登录重新认证，逾期停用",
    "fa": "شکوائیه‌ای علیه شما ثبت شد، جهت مشاهده وارد لینک شوید",
    "en": "Your parcel is held at our depot, pay the fee at the address below today",
}


def parts(text: str) -> list[str]:
    return [text[slice(*span)] for span in stretches(text, any("\u4e00" <= char <= "\u9fff" for char in text))]


@pytest.mark.parametrize("text", ["", "ok", "See you at 8", "明天一起吃饭吗？", "x" * 400])
def test_one_sentence_has_no_stretches(text: str) -> None:
    assert stretches(text, False) == ()


@pytest.mark.parametrize("words", [GENUINE, CHAT], ids=["bank", "chat"])
@pytest.mark.parametrize("language", FRAUDS)
def test_a_fraud_behind_or_before_genuine_words_is_a_stretch(language: str, words: dict[str, str]) -> None:
    fraud, genuine = FRAUDS[language], words[language]
    end = "。" if language == "zh" else ". "
    assert fraud in [part.strip() for part in parts(genuine + fraud)]
    assert fraud in [part.rstrip("。. ") for part in parts(fraud + end + genuine)]


def test_a_fraud_in_the_midst_of_genuine_words_is_a_stretch() -> None:
    fraud = FRAUDS["en"] + " and enter your card, or it goes back. "
    found = parts(CHAT["en"] * 9 + fraud + GENUINE["en"] * 9)
    assert min(len(part) for part in found if fraud in part) < len(fraud) + STEP


def test_a_signature_stays_with_what_it_signs() -> None:
    own, other = (
        "【江河银行】您的账户因长期未使用已被限制非柜面交易，请到柜台办理",
        "您尾号1234的账户支出人民币98.00元，余额3.20元【海港银行】",
    )
    assert own in parts(other + own)
    assert other in parts(other + own)
    assert parts(own) == []


def test_a_contact_ends_a_stretch() -> None:
    view = "a" * 48 + f" {MASK_CHARACTERS[0]}{HOLE * 9} " + "b" * 50
    assert [tuple(span) for span in stretches(view, False)] == [(0, 60), (60, 110)]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (FRAUDS["fa"], " thank you for banking with us"),
        (FRAUDS["zh"], "thank you for banking with us"),
        (FRAUDS["en"], " 感谢您使用我行服务，祝您生活愉快"),
    ],
)
def test_a_change_of_script_ends_a_stretch(before: str, behind: str) -> None:
    assert before in [part.strip() for part in parts(before + behind)]


@given(st.text(alphabet="a。.\n 字", max_size=2_000), st.booleans())
def test_stretches_lie_inside_and_are_few(text: str, is_han: bool) -> None:
    found = stretches(text, is_han)
    assert all(0 <= start < end <= len(text) for start, end in found)
    stories = [span for span in found if span.start > 0 and span.end < len(text)]
    assert sum(end - start for start, end in stories) <= STORIES * len(text)
    assert len(found) <= len(text) // 8 + 17
