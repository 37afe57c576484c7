"""Contacts cut in two by a template's own marks."""

import pytest

from sms_verify import Checker, Message, Registry, Template
from sms_verify.core.types import ContactKind
from tests.support.registry import HARBOUR, TODAY

BODY = "【海港银行】您尾号{card:last4}卡支出({shop:text(40)}){sum:amount}元，{place:text(20)}-{more:text(20)}，感谢您使用海港银行。"
PAID = BODY.replace("{card:last4}", "1234")
CHECKER = Checker(Registry.of((HARBOUR,), (Template("seam", HARBOUR.id, "zh-Hans", "transaction", BODY),)))


def _message(shop: str, paid: str, place: str, more: str) -> Message:
    values = {"{shop:text(40)}": shop, "{sum:amount}": paid, "{place:text(20)}": place, "{more:text(20)}": more}
    text = PAID
    for slot, value in values.items():
        text = text.replace(slot, value)
    return Message(text, received=TODAY)


@pytest.mark.parametrize(
    ("shop", "paid", "place", "more"),
    [("星巴克", "66.00", "上海", "南京路"), ("7-11", "45.00", "ATM", "UPI"), ("KFC(HK)", "13", "58同城", "24/7")],
)
def test_values_that_make_no_contact_stay_genuine(shop: str, paid: str, place: str, more: str) -> None:
    case = CHECKER.case(_message(shop, paid, place, more))
    assert not case.contacts
    assert CHECKER.check(case.message).label.positive


@pytest.mark.parametrize(
    ("shop", "paid", "place", "more"),
    [("海外13", "912345678", "上海", "南京路"), ("KFC", "66.00", "微", "信abc8866")],
)
def test_a_contact_cut_over_two_slots_is_none_of_the_organisations(shop: str, paid: str, place: str, more: str) -> None:
    assert not CHECKER.check(_message(shop, paid, place, more)).label.positive


def test_both_halves_are_quoted() -> None:
    contact = CHECKER.case(_message("海外13", "912345678", "上海", "南京路")).contacts[0]
    assert (contact.kind, contact.raw) == (ContactKind.PHONE, "13)912345678")


def test_nothing_is_joined_over_words() -> None:
    case = CHECKER.case(_message("KFC", "13", "京东", "南京路"))
    assert not case.contacts
