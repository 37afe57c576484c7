"""Free values: what forgers write never passes, what shops, places, people and references are called does."""

from __future__ import annotations

import random

import pytest

from sms_verify.core.normalise import fold
from sms_verify.core.templates import KINDS, accepts
from sms_verify.core.types import Slot
from tests.support.forged_slot_values import CODES, GIVEN, REFERENCES, forged
from tests.support.ordinary_slot_values import ordinary

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa", "ru", "ar")
FREE = tuple(kind for kind in KINDS if KINDS[kind].is_free)
LIMITS = {"text": 40, "merchant": 80, "place": 80}


def passes(kind: str, value: str) -> bool:
    """Whether a value passes in a template of any language."""
    slot = Slot("x", kind, LIMITS.get(kind))
    return any(accepts(slot, fold(value).text, language) for language in LANGUAGES)


def is_host(value: str) -> bool:
    """Whether a value is a host as it stands, which is a contact and judged as one."""
    return "." in value and value.isascii() and " " not in value


@pytest.mark.parametrize("kind", FREE)
def test_no_given_payload_passes(kind: str) -> None:
    assert [value for value in GIVEN if passes(kind, value)] == []


@pytest.mark.parametrize("kind", FREE)
def test_no_string_of_the_families_passes(kind: str) -> None:
    those = [value for value in forged() if not is_host(value)]
    assert len(those) > 700
    assert [value for value in those if passes(kind, value)] == []


@pytest.mark.parametrize("kind", FREE)
def test_no_payload_passes_behind_or_before_a_harmless_word(kind: str) -> None:
    chance = random.Random(3)
    passed = tried = 0
    for value in (*GIVEN, *forged()):
        if not is_host(value):
            word = chance.choice(("Sam", "Store")) if value.isascii() else "张伟" if value[0] > "\u2e80" else "علی"
            tried += 1
            passed += passes(kind, f"{value} {word}") or passes(kind, f"{word} {value}")
    assert passed <= 0.15 * tried


@pytest.mark.parametrize(
    "value",
    [
        "Corner Bwww.银行安全.comook",
        "MARwww.银行安全.comT 042",
        "银行安全.comT",
        "银行.公司",
        "дом.рф",
        "بانک.ایران",
        "बैंक.भारत",
    ],
)
@pytest.mark.parametrize("kind", FREE)
def test_no_host_in_any_script_passes_be_letters_glued_to_it(kind: str, value: str) -> None:
    assert not passes(kind, value)


@pytest.mark.parametrize("value", REFERENCES)
def test_no_reference_says_anything(value: str) -> None:
    assert not passes("reference", value)


@pytest.mark.parametrize("value", CODES)
def test_no_code_says_anything(value: str) -> None:
    assert not passes("code", value)


@pytest.mark.parametrize("value", ["1790995588", "+95588", "01095588", "+4008106060", "1259395588"])
def test_a_prefix_makes_another_number_of_a_hotline(value: str) -> None:
    assert not passes("phone", value)


@pytest.mark.parametrize(
    "value", ["4008008888", "13800138000", "1,380,013,800.0", "8001234567", "Rs. 4008008888", "¥8001234567"]
)
def test_a_number_to_call_is_no_sum(value: str) -> None:
    assert not passes("amount", value)


@pytest.mark.parametrize(
    "value", ["Rs. 4,008,008,888.00", "IRR 4000000000", "Rp 4000000000", "Rs.4008", "COP 8001234567"]
)
def test_a_sum_that_people_pay_is_one(value: str) -> None:
    assert passes("amount", value)


def test_ordinary_values_pass() -> None:
    those = list(ordinary())
    refused = [each for each in those if not passes(*each)]
    assert len(those) >= 1000
    assert len(refused) <= 0.03 * len(those), refused[:20]


@pytest.mark.parametrize(
    "value",
    [
        "virez",
        "rappelez",
        "répondez",
        "envoyez le code",
        "responda",
        "llámenos",
        "rufen Sie an",
        "telefonieren",
        "hemen arayın",
        "chiamaci",
        "zadzwoń",
        "bel ons",
        "telepon kami",
        "balas pesan",
        "ответьте",
        "حول المبلغ",
        "Fraud Team",
        "Refund Desk",
        "Support Team",
        "customer care",
        "help desk evil",
        "+447911123456",
        "254712345678",
        "971501234567",
    ],
)
@pytest.mark.parametrize("kind", ["merchant", "name", "text"])
def test_an_act_a_desk_or_a_number_abroad_is_nobodys_name_in_any_language(kind: str, value: str) -> None:
    assert not accepts(Slot("x", kind, 60), value, "en")


def test_an_account_is_no_hosts_address() -> None:
    assert not accepts(Slot("x", "account"), "203.0.113.9", "en")
    assert not accepts(Slot("x", "account"), "203.0.113.9", "fa")
    assert accepts(Slot("x", "account"), "120.800.1234567.1", "fa")
    assert accepts(Slot("x", "account"), "603.4.7.1", "fa")
