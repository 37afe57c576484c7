"""Whose brackets may stand around a wording: its organisation's own, or none; never another's."""

import pytest

from sms_verify import Checker, Message, Organisation, Registry, Template

BANK = Organisation("bank", "bank", {"zh-Hans": ("某某银行",)}, ("CN",))
OTHER = Organisation("other", "bank", {"zh-Hans": ("江河银行",)}, ("CN",))
WORDS = "您本期账单周期为{first:date}至{last:date}，本期应还金额为{sum:amount}，请留意账户余额。"
TITLED = f"【账单提醒】{WORDS}"
SENT = "您本期账单周期为11月01日至11月30日，本期应还金额为512.00元，请留意账户余额。"


def is_known(body: str, text: str) -> bool:
    registry = Registry.of((BANK, OTHER), (Template("bill", "bank", "zh-Hans", "repayment", body, independent=2),))
    alignment = Checker(registry).check(Message(text, region="CN")).alignment
    return alignment is not None and alignment.exact


@pytest.mark.parametrize("text", [SENT, f"【某某银行】{SENT}", f"{SENT}[某某银行]", f"【账单提醒】{SENT}"])
def test_a_title_in_brackets_may_be_missing_or_be_the_senders_name(text: str) -> None:
    assert is_known(TITLED, text)


@pytest.mark.parametrize("text", [f"【江河银行】{SENT}", f"【缴费中心】{SENT}", f"【某某银行】{SENT}【江河银行】"])
def test_a_strangers_name_in_brackets_is_never_part_of_a_wording(text: str) -> None:
    assert not is_known(TITLED, text)


def test_what_is_left_without_its_title_must_tell_whose_it_is() -> None:
    assert not is_known("【某某专线开户提醒】码{code:code}", "码204060")
