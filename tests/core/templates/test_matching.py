import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.normalise import fold
from sms_verify.core.templates import KINDS, CompiledTemplate, accepts, compile_template, render
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.types import Alignment, Template
from tests.support.forging import tampered, templates


def pattern(body: str, language: str = "zh-Hans") -> CompiledTemplate:
    return compile_template(Template("t", "bank", language, "transaction", body))


def lay(body: str, text: str, language: str = "zh-Hans") -> Alignment | None:
    return pattern(body, language).match(fold(text))


ICBC = "您尾号{card:last4}卡{when:datetime}支出({what:text(20)}){sum:amount}元，余额{balance:amount}元。【工商银行】"
MELLAT = "حساب{account:reference}\nبرداشت{sum:amount}\nمانده{balance:amount}\n{when:datetime}"
AXIS = "INR {sum:amount} debited from A/c no. {a:last4} on {when:datetime}. Not you? SMS BLOCKCARD {b:last4} to +919951860002"
GENUINE = [
    (ICBC, "您尾号1234卡11月21日14:05支出(消费京东)1,234.50元，余额5,678.90元。【工商银行】"),
    (ICBC, "您尾号1234卡11月21日14:05支出（消费京东）1,234.50元，余额5,678.90元。【工商银行】 "),
    (ICBC, "您尾号１２３４卡11月21日14:05支出(消费京东)1,234.50元，余额5,678.90元。【工商银行】"),
    (MELLAT, "حساب4255512575\nبرداشت1,200,000\nمانده5,000,000\n05/08/30-14:05"),
    (MELLAT, "حساب۴۲۵۵۵۱۲۵۷۵\r\nبرداشت۱٬۲۰۰٬۰۰۰\r\nمانده۵٬۰۰۰٬۰۰۰\r\n۰۵/۰۸/۳۰-۱۴:۰۵\r\n"),
    (
        AXIS,
        "INR 1,00,000.00 debited from A/c no. XX1234 on 21-11-2026 14:05:33. Not you? SMS BLOCKCARD XX1234 to +919951860002",
    ),
    ("{who:name}您好，您的贷款已受理", "张伟您好，您的贷款已受理"),
    ("验证码{code:code}", "验证码123456"),
    ("没有变化的通知。", "没有变化的通知。"),
    ("余额{{元}}{sum:amount}", "余额{元}5"),
    ("金額{sum:amount}.謝謝", "金額5.50.謝謝"),
]
FORGED = [
    (ICBC, "您尾号1234卡11月21日14:05支出(消费京东)1,234.50元，余额5,678.90元。【工商银行】请致电139-1234-5678"),
    (ICBC, "您尾号1234卡11月21日14:05支出(加微信abc)1,234.50元，余额5,678.90元。【工商银行】"),
    (ICBC, "您尾号1234卡11月21日14:05支出(消费京东)1,234.50元，餘額5,678.90元。【工商银行】"),
    (ICBC, "您尾号1234卡11月21日14:05支出(消费京东)1,234.50元，余\u200b额5,678.90元。【工商银行】"),
    (ICBC, "您尾号12345卡11月21日14:05支出(消费京东)1,234.50元，余额5,678.90元。【工商银行】"),
    (ICBC, "您尾号1234卡1,234.50支出(消费京东)11月21日14:05元，余额5,678.90元。【工商银行】"),
    (ICBC, "提醒：您尾号1234卡11月21日14:05支出(消费京东)1,234.50元，余额5,678.90元。【工商银行】"),
    (ICBC, "您尾号1234卡11月21日14:05支出(消费京东)1,234.50元，余额5,678.90元。【工商银行】【工商银行】"),
    (ICBC, "您尾号1234卡11月21日14:05支出()1,234.50元，余额5,678.90元。【工商银行】"),
    (
        AXIS,
        "INR 1,00,000.00 debited from A/c no. XX1234 on 21-11-2026 14:05:33. not you? SMS BLOCKCARD XX1234 to +919951860002",
    ),
    (
        AXIS,
        "INR 1,00,000.00 debited from A/c no. XX1234 on 21-11-2026 14:05:33. Not you? SMS BLOCKCARD XX1234 to +919951860003",
    ),
    ("{who:name}您好，您的贷款已受理", "请加微信您好，您的贷款已受理"),
    ("没有变化的通知。", "没有变化的通知"),
    ("验证码{code:code}", "验证码"),
    ("验证码{code:code}", ""),
]


LINEAR_SECONDS = 3.0
"""Processor time that no linear reading comes near on any machine, and an exponential one passes at once."""


@pytest.mark.parametrize(("body", "text"), FORGED)
def test_a_forged_message_is_not_explained(body: str, text: str) -> None:
    assert lay(body, text) is None


@pytest.mark.parametrize("name", ["Сбер", "Άλφα", "राहुल", "국민은행"])
def test_a_name_in_letters_of_a_language_that_is_not_the_templates_is_not_explained(name: str) -> None:
    for language in ("zh-Hans", "zh-Hant", "ja", "en", "fa", "ar"):
        assert lay("{who:name}: {sum:amount}", f"{name}: 5.00", language) is None


def test_a_name_in_letters_of_the_templates_language_is_explained() -> None:
    assert lay("{who:name}: {sum:amount}", "Иван Иванов: 5.00", "ru") is not None


@pytest.mark.parametrize(("body", "text"), GENUINE)
def test_a_genuine_message_is_explained_wholly(body: str, text: str) -> None:
    found = lay(body, text)
    assert found is not None
    assert found.exact
    assert found.similarity == 1.0


def test_slots_and_literals_are_told_with_their_places_in_the_pasted_text() -> None:
    text = "  您尾号１２３４卡11月21日14:05支出(消费)5元，余额6元。【工商银行】"
    found = lay(ICBC, text)
    assert found is not None
    assert {filled.slot.name: text[slice(*filled.span)] for filled in found.slots} == {
        "card": "１２３４",
        "when": "11月21日14:05",
        "what": "消费",
        "sum": "5",
        "balance": "6",
    }
    assert [text[slice(*span)] for span in found.literals] == [
        "您尾号",
        "卡",
        "支出(",
        ")",
        "元，余额",
        "元。【工商银行】",
    ]


def test_of_several_readings_the_first_value_is_the_shortest() -> None:
    found = lay("甲{a:text(10)}，{b:text(10)}乙", "甲一，二，三乙")
    assert found is not None
    assert [filled.text for filled in found.slots] == ["一", "二,三"]


def test_a_dead_end_is_left_for_another_reading() -> None:
    found = lay("甲{a:text(10)}，{b:amount}乙", "甲一，二，3乙")
    assert found is not None
    assert [filled.text for filled in found.slots] == ["一,二", "3"]


@given(templates(), st.integers(0, 10**6))
def test_what_a_template_renders_it_explains(template: Template, seed: int) -> None:
    text = render(template, random.Random(seed))
    found = compile_template(template).match(fold(text))
    assert found is not None
    assert all(accepts(filled.slot, filled.text, template.language) for filled in found.slots)


@given(templates(), st.integers(0, 10**6))
def test_no_tampering_is_explained(template: Template, seed: int) -> None:
    rng = random.Random(seed)
    text = render(template, rng)
    compiled = compile_template(template)
    found = compiled.match(fold(text))
    assert found is not None
    for way, forged in tampered(text, found.literals, rng):
        assert compiled.match(fold(forged)) is None, (way, forged)


STUFFING = (
    "evil.top/x",
    "+8613912345678",
    "0098 912 123 4567",
    "加微信abc",
    "@abc",
    "a@b.co",
    "请致电",
    "click here",
    "تماس بگیرید",
    "\u200b",
    "【x】",
    "Сбер",
)


@given(templates(), st.integers(0, 10**6), st.sampled_from(STUFFING))
def test_no_slot_is_stuffed(template: Template, seed: int, stuffing: str) -> None:
    text = render(template, random.Random(seed))
    compiled = compile_template(template)
    found = compiled.match(fold(text))
    assert found is not None
    for filled in found.slots:
        if filled.slot.kind in ("link", "phone", "party-phone") or (
            KINDS[filled.slot.kind].argument and "С" in stuffing
        ):
            continue  # A shop may be called anything in any alphabet.
        for value in (stuffing, f"{filled.text} {stuffing}", f"{stuffing} {filled.text}"):
            forged = text[: filled.span.start] + value + text[filled.span.end :]
            again = compiled.match(fold(forged))
            # A number beside an official one is part of that slot's value, whose owner is asked for elsewhere.
            assert again is None or stuffing in _reached(again), (filled.slot, forged)


def _reached(found: Alignment) -> str:
    return " ".join(filled.text for filled in found.slots if KINDS[filled.slot.kind].rests is Rests.CONTACT)


@pytest.mark.parametrize(
    "text",
    [
        "a " * 2000,
        "1" * 4000,
        "1,1" * 1300,
        "加" * 4000,
        "甲" + "，" * 3000 + "乙",
        "甲" + "一，" * 100 + "乙",
        "\u0301" * 4000,
        "（" * 4000,
    ],
)
def test_a_hostile_message_costs_little(text: str) -> None:
    compiled = pattern("甲{a:text(40)}，{b:text(40)}，{c:text(40)}，{d:name}，{e:text(40)}，{f:amount}乙")
    folded = fold(text)
    before = time.process_time()
    compiled.match(folded)
    assert time.process_time() - before < LINEAR_SECONDS
