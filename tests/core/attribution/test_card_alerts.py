"""A shop's host in a card alert is no link to follow; the same host is one as soon as the reader is wanted there."""

from __future__ import annotations

import pytest

from sms_verify import Label
from tests.support.registry import check, fires, silent

ALERTS = [
    "【海港银行】您尾号1234的信用卡于11月21日14:05在NETFLIX.COM消费人民币98.00元，余额3,456.78元。",
    "【海港银行】您账户1234于11月21日14:05在APPLE.COM/BILL消费人民币98.00元。",
    "Harbour Bank: Your card ending 1234 was charged USD 15.49 at NETFLIX.COM on 21 Nov.",
    "Harbour Bank: HKD 649.00 debited from card XX1234 at Booking.com on 21-11-26. Not you? Call 95511",
]
WANTED = [
    "【海港银行】您尾号1234的信用卡在NETFLIX.COM消费98.00元，如非本人操作请登录netflix.com取消。",
    "【海港银行】您尾号1234的信用卡消费98.00元，请登录netflix-pay.top核实。",
    "Harbour Bank: Your card was charged USD 15.49 at https://netflix.com/cancel on 21 Nov.",
    "Harbour Bank: USD 98.00 was charged to your card. Visit refund-desk.com to cancel.",
    "Harbour Bank: your account is blocked at bank-help.com.",
    "Harbour Bank: USD 20.00 was charged to your card, dispute at refund-desk.com",
    "Harbour Bank: USD 20.00 was charged, get your refund at refund-desk.com",
    "Harbour Bank: USD 20.00 was charged - cancel at refund-desk.com",
    "Harbour Bank: reverse the USD 20.00 transaction at refund-desk.com",
    "【海港银行】您尾号1234的信用卡支出98.00元，明细在refund-desk.com",
    "【海港银行】您可于refund-desk.com查询98.00元交易",
]


@pytest.mark.parametrize("text", ALERTS)
def test_a_shop_named_by_its_host_is_no_foreign_link(text: str) -> None:
    silent("contact.foreign-link", text)
    assert check(text).label not in (Label.FRAUD, Label.SUSPICIOUS)


@pytest.mark.parametrize("text", WANTED)
def test_a_host_that_the_reader_is_wanted_at_is_a_link(text: str) -> None:
    fires("contact.foreign-link", text)


def test_a_shop_keeps_a_message_from_a_positive_answer() -> None:
    assert all(check(text).label is Label.UNVERIFIED for text in ALERTS)


def test_a_shop_that_imitates_the_bank_is_still_a_look_alike() -> None:
    fires("contact.lookalike", "【海港银行】您尾号1234的信用卡在harbuorbank.com.cn消费人民币98.00元。")
