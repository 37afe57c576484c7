"""Organisations named in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.identifiers.organisation_names import Names, key
from sms_verify.core.normalise import normalise
from sms_verify.core.types import Organisation

NAMED = {
    "boc": {"zh-Hans": ("中国银行", "中行"), "en": ("Bank of China", "BOC")},
    "abc": {"zh-Hans": ("中国农业银行", "农业银行", "农行"), "en": ("Agricultural Bank of China", "ABC")},
    "cmb": {"zh-Hans": ("招商银行",), "en": ("China Merchants Bank", "CMB")},
    "pingan": {"zh-Hans": ("平安", "平安银行")},
    "hang-seng": {"zh-Hant": ("恒生銀行",), "en": ("Hang Seng Bank",)},
    "melli": {"fa": ("بانک ملی", "ملی")},
    "resalat": {"fa": ("قرض‌الحسنه رسالت",)},
    "halifax": {"en": ("Halifax",)},
    "livi": {"en": ("livi",)},
    "ocbc": {"en": ("OCBC",)},
    "boi": {"en": ("Bank of India",)},
    "indian-bank": {"en": ("Indian Bank",)},
    "monzo": {"en": ("Monzo",)},
}
NAMES = Names.of(Organisation(name, "bank", names) for name, names in NAMED.items())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "中国银行业协会提示您",
        "中国银行间市场交易商协会",
        "其中行为异常，请提交行程",
        "祝您出入平安",
        "ABCDEF abc Abc",
        "boc the dog",
        "visit www.cmb-login.com or mail OCBC@example.com, https://example.com/OCBC",
        "People's Bank of China",
        "Reserve Bank of India",
        "any indian bank account",
        "Meet me in Halifax tomorrow",
        "the livi thing",
        "تیم ملی ایران برد",
        "محصولات ملی ما",
        "OCBCX",
    ],
)
def test_letters_that_happen_to_stand_there_are_no_claim(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("【中国银行】您的账户", "boc"),
        ("办理中国银行业务", "boc"),
        ("您尾号1234的中行卡", "boc"),
        ("中國農業銀行提醒您", "abc"),
        ("恒生银行客户", "hang-seng"),
        ("您的BOC卡", "boc"),
        ("Your ABC card", "abc"),
        ("平安银行提醒", "pingan"),
        ("平安信用卡提醒", "pingan"),
        ("Your Bank of India account", "boi"),
        ("OCBC: your card", "ocbc"),
        ("ocbc alert", "ocbc"),
        ("Rs.5 debited. Not you? Call 1800 -OCBC", "ocbc"),
        ("Halifax: a new payee was added", "halifax"),
        ("Your Halifax account is locked", "halifax"),
        ("[livi] hello", "livi"),
        ("monzo alert", "monzo"),
        ("مشتری گرامی بانک ملی", "melli"),
        ("بانک\u200cملی", "melli"),
        ("حساب بانک ملی‌ام", "melli"),
        ("قرض الحسنه رسالت", "resalat"),
        ("قرض‌الحسنه رسالت", "resalat"),
    ],
)
def test_a_name_is_found_in_every_script(text: str, organisation: str) -> None:
    assert named(text) == [organisation]


def test_the_longest_name_wins() -> None:
    assert named("Agricultural Bank of China") == ["abc"]
    assert named("中国农业银行和中国银行") == ["abc", "boc"]


def test_each_organisation_is_claimed_wherever_it_stands() -> None:
    text = normalise("x OCBC y OCBC")
    claim, _ = NAMES.claims(text)
    assert claim.span is not None
    assert text.raw[claim.span.start : claim.span.end] == "OCBC"
    assert claim.span.start == 2


@pytest.mark.parametrize(
    ("one", "other"), [("【恒生銀行】", "恒生银行"), ("Hang  Seng BANK", "hang seng bank"), ("ملي", "ملی")]
)
def test_spellings_of_a_name_are_equal(one: str, other: str) -> None:
    assert key(one) == key(other)


@given(st.text())
def test_no_text_raises(text: str) -> None:
    NAMES.claims(normalise(text))
    assert Names.of(()).claims(normalise(text)) == ()


def named(text: str) -> list[str]:
    """Return whom a text names."""
    return [claim.organisation for claim in NAMES.claims(normalise(text))]
