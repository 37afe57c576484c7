"""What identifies a person is gone from a masked message, and what tells a campaign is left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify import Message
from sms_verify.core.masking import DIGIT, masked, shown
from tests.support.registry import CHECKER, GENUINE_DEBIT

GONE = [
    ("Dear John Smith, your card 4111 1111 1111 1111 is blocked", ("John", "Smith", "4111", "1111")),
    ("Hi Sarah-Jane, call me on +44 7700 900123", ("Sarah", "Jane", "7700", "900123")),
    ("张伟先生，您尾号6688的储蓄卡支出人民币1,234.50元", ("张伟", "6688", "1,234")),
    ("尊敬的王小明女士您好，验证码A7K9Q2", ("王小明", "A7K9Q2")),
    ("您的身份证号为一一〇一〇一一九九〇", ("一一〇一〇一",)),
    ("جناب آقای رضا محمدی، مبلغ ۱٬۲۰۰٬۰۰۰ ریال", ("رضا", "محمدی", "۱٬۲۰۰")),
    ("sara.ahmadi1988@gmail.com را ببینید", ("sara", "ahmadi", "1988")),
    ("您的对账单已发送至wangli@example.com", ("wangli",)),
    ("Sent Rs.500.00 To ravikumar@okaxis On 02/11/26", ("ravikumar",)),
    ("write to sara.ahmadi@home.example", ("sara", "ahmadi")),
    ("see http://evil.top/u/john.smith?phone=13812345678", ("john", "smith", "13812345678")),
    ("加微信 zhangsan_88 领取", ("zhangsan",)),
    ("您的验证码是①②③④⑤⑥", ("①", "⑥")),
    ("log in at http://john:smith77@evil.top/", ("john", "smith77")),
]
LEFT = [
    ("Dear Customer, your parcel is held", ("Dear Customer, your parcel is held",)),
    ("see http://evil.top/u/john.smith", ("http://evil.top/",)),
    ("see http://icbc95588a.top/x1", ("http://icbc95588a.top/",)),
    ("尊敬的客户，请登录 http://cmbchlna.com/x 核实", ("尊敬的客户，请登录 http://cmbchlna.com/",)),
    (GENUINE_DEBIT, ("【海港银行】您尾号", "如有疑问请致电95511。")),
]


def _masked(text: str) -> str:
    return masked(CHECKER.case(Message(text)))


@pytest.mark.parametrize(("text", "private"), GONE)
def test_what_is_a_persons_is_gone(text: str, private: tuple[str, ...]) -> None:
    assert [part for part in private if part in _masked(text)] == []


@pytest.mark.parametrize(("text", "public"), LEFT)
def test_what_tells_a_campaign_is_left(text: str, public: tuple[str, ...]) -> None:
    assert [part for part in public if part not in _masked(text)] == []


@given(st.text(max_size=200))
def test_a_mask_keeps_every_place_and_no_digit(text: str) -> None:
    result = _masked(text)
    assert len(result) == len(text)
    assert not any(char.isdigit() for char in result)


SHOWN = [
    ("call 0800 123 4567 now", "GB", True),
    ("请致电400-999-0000", "CN", True),
    ("请致电13812345678", "CN", False),
    ("加微信 zhangsan88", "CN", False),
    ("transfer to card 4111 1111 1111 1111", "GB", False),
]


@pytest.mark.parametrize(("text", "region", "whole"), SHOWN)
def test_a_services_number_may_be_kept_and_a_persons_only_in_form(text: str, region: str, whole: bool) -> None:
    contact = CHECKER.case(Message(text, region=region)).contacts[0]
    assert (DIGIT in shown(contact) or "▪" in shown(contact)) is not whole
