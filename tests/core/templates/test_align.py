import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.normalise import fold
from sms_verify.core.templates import align, compile_template, render
from sms_verify.core.templates.plan import outline, plan
from sms_verify.core.types import Alignment, Template
from tests.support.forging import tampered, templates

TOYOTA = "【丰田金融】尊敬的{name:name}，您合同尾号{contract:last4}的贷款{due:date}应还{sum:amount}元，请确保扣款账户余额充足。详询400-810-6060"
GENUINE = (
    "【丰田金融】尊敬的张伟，您合同尾号6061的贷款2026年11月6日应还10,994.91元，请确保扣款账户余额充足。详询400-810-6060"
)
AXIS = "INR {sum:amount} debited from A/c no. {a:last4} on {when:datetime}. Avl bal: INR {b:amount}. Pay at https://axisbank.com/pay - Axis Bank"
PAID = "INR 500.00 debited from A/c no. XX1234 on 21-11-2026 14:05:33. Avl bal: INR 7,000.00. Pay at https://axisbank.com/pay - Axis Bank"
MELLI = "بانک ملی ایران\nبرداشت:{sum:amount}\nحساب:{account:reference}\nمانده:{balance:amount}"
TAKEN = "بانک ملی ایران\nبرداشت:1,200,000-\nحساب:12345\nمانده:5,000,000"

SHOWN = [
    (TOYOTA, GENUINE.replace("400-810-6060", "400-999-0000"), [("400-810-6060", "400-999-0000")]),
    (TOYOTA, GENUINE + "，逾期将影响征信，请点击 http://a.top/x", [("", "，逾期将影响征信，请点击 http://a.top/x")]),
    (TOYOTA, "紧急：" + GENUINE, [("", "紧急：")]),
    (
        TOYOTA,
        GENUINE.replace("请确保扣款账户余额充足", "请立即转账至指定账户"),
        [("确保扣款账户余额充足", "立即转账至指定账户")],
    ),
    (TOYOTA, GENUINE.replace("余额", "餘額"), [("余额", "餘額")]),
    (TOYOTA, GENUINE.replace("6061", "6222021234566061"), [("{contract:last4}", "6222021234566061")]),
    (TOYOTA, GENUINE.replace("。详询400-810-6060", ""), [("。详询400-810-6060", "")]),
    (TOYOTA, GENUINE.replace("张伟", "张伟加微信abc"), [("{name:name}", "张伟加微信abc")]),
    (
        AXIS,
        PAID.replace("https://axisbank.com/pay", "https://axis-bank.top/pay"),
        [("https://axisbank.com/pay", "https://axis-bank.top/pay")],
    ),
    (AXIS, PAID.replace("debited", "deblted"), [("debited", "deblted")]),
    (AXIS, PAID + ". Call 9876543210", [("", ". Call 9876543210")]),
    (AXIS, PAID.replace("Avl bal: INR 7,000.00. ", ""), [(". Avl bal: INR {b:amount}", "")]),
    (MELLI, TAKEN.replace("حساب", "کارت"), [("حساب", "کارت")]),
    (MELLI, TAKEN + "\nتماس 09121234567", [("", "\nتماس 09121234567")]),
    (MELLI, TAKEN.replace("ملی", "ملت"), [("ملی", "ملت")]),
]


def laid(body: str, text: str) -> Alignment:
    return align(compile_template(Template("t", "bank", "zh-Hans", "x", body)), fold(text))


LINEAR_SECONDS = 3.0
"""Processor time that no linear reading comes near on any machine, and an exponential one passes at once."""


@pytest.mark.parametrize(("body", "text"), [(TOYOTA, GENUINE), (AXIS, PAID), (MELLI, TAKEN)])
def test_a_genuine_message_has_no_difference(body: str, text: str) -> None:
    assert laid(body, text).exact


HDFC = "Dear {n:name}, Rs.{s:amount} debited from A/c {c:last4}. Not you? Call 1800 266 4332 or see https://www.hdfcbank.com/help/cards -HDFC Bank"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (TOYOTA, GENUINE.replace("400-810-6060", "400-999-0000")),
        (
            HDFC,
            "Dear John Smith, Rs.5,000.00 debited from A/c XX1234. Not you? Call 98765 43210 or see hdfc.top -HDFC Bank",
        ),
    ],
)
def test_exchanged_numbers_and_links_make_a_copy_hardly_less_alike(body: str, text: str) -> None:
    assert laid(body, text).similarity > 0.8


@pytest.mark.parametrize(("body", "text", "shown"), SHOWN)
def test_each_change_is_one_readable_difference(body: str, text: str, shown: list[tuple[str, str]]) -> None:
    assert [(difference.official, difference.message) for difference in laid(body, text).differences] == shown


def test_a_difference_has_its_place_in_both_texts() -> None:
    text = "\n" + GENUINE.replace("400-810-6060", "400-999-0000").replace("，", "， ")
    found = laid(TOYOTA, text)
    last = found.differences[-1]
    assert text[slice(*last.span)] == "400-999-0000"
    assert TOYOTA[slice(*last.place)] == "400-810-6060"


def test_a_value_of_another_kind_names_its_slot() -> None:
    found = laid(TOYOTA, GENUINE.replace("10,994.91", "一万多"))
    assert [difference.slot for difference in found.differences] == ["sum"]
    assert "sum" not in {filled.slot.name for filled in found.slots}


def test_an_unrelated_message_shares_little() -> None:
    assert laid(TOYOTA, "妈，我手机摔坏了，这是我的新号码，有空的话给我转点钱吧，谢谢您。").similarity < 0.3
    assert laid(AXIS, "Hi, are we still on for lunch at noon on Friday? Call me.").similarity < 0.5


@given(templates(), st.integers(0, 10**6))
def test_what_is_not_explained_has_a_difference_that_covers_it(template: Template, seed: int) -> None:
    rng = random.Random(seed)
    text = render(template, rng)
    pattern = compile_template(template)
    found = pattern.match(fold(text))
    assert found is not None
    for _, forged in tampered(text, found.literals, rng):
        near = align(pattern, fold(forged))
        assert near.differences
        assert 0 <= near.similarity <= 1
        spans = [*near.literals, *(filled.span for filled in near.slots), *(each.span for each in near.differences)]
        covered = set[int]().union(*(range(*span) for span in spans))
        assert all(forged[place].isspace() or place in covered for place in range(len(forged)))
        for difference in near.differences:
            assert difference.message == forged[slice(*difference.span)]
            assert difference.official == template.body[slice(*difference.place)]


@given(templates(), st.text(max_size=60))
def test_any_text_is_laid(template: Template, text: str) -> None:
    near = align(compile_template(template), fold(text))
    assert near.exact == (compile_template(template).match(fold(text)) is not None)


@pytest.mark.parametrize("text", ["元，" * 1333, "1" * 4000, "a b " * 1000, "【丰田金融】尊敬的" * 400, GENUINE * 40])
def test_a_hostile_message_costs_little(text: str) -> None:
    before = time.process_time()
    laid(TOYOTA, text)
    assert time.process_time() - before < LINEAR_SECONDS


@given(templates())
def test_the_outline_that_bounds_a_likeness_is_that_of_the_words_laid(template: Template) -> None:
    items = [item for item in plan(template.body) if not item.slot]
    said, heaviest, total = outline(compile_template(template).literals)
    assert said == "".join(item.text for item in items)
    assert sorted(heaviest) == sorted((item.text, item.share) for item in items)
    assert total == sum(item.share for item in items)
