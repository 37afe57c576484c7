"""Rows: what the sender says, silent first."""

import pytest

from tests.support.registry import GENUINE_DEBIT, fires, silent

OTHER = "【海港银行】您好，您的业务办理情况请留意后续通知。"
MOBILE = "【海港银行】您的账户异常，请立即回电核实，否则账户将被冻结。"

SILENT = [
    ("sender.official", GENUINE_DEBIT, {}),
    ("sender.official", GENUINE_DEBIT, {"sender": "95522"}),
    ("sender.one-source", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.one-source", GENUINE_DEBIT, {"sender": "95533"}),
    ("sender.foreign", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.foreign", "明天一起吃饭吗？", {"sender": "95522"}),
    ("sender.lookalike", "太平山銀行：閣下有一則新通知。", {"sender": "#PeakBank", "region": "HK"}),
    ("sender.warned", "Your parcel is ready", {"sender": "SINGPOST", "region": "SG"}),
    ("sender.warned", "Your parcel is ready", {"sender": "Unverified", "region": "AU"}),
    ("sender.withheld", "Your parcel is ready", {"sender": "AusPost", "region": "AU"}),
    ("sender.withheld", "Your parcel is ready", {"sender": "Likely-SCAM", "region": "SG"}),
    ("sender.personal", "明天一起吃饭吗？", {"sender": "13912345678", "region": "CN"}),
    ("sender.personal", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.prefixed", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.overseas", "See you at noon", {"sender": "+6591234567", "region": "HK"}),
    ("sender.unregistered", "明天一起吃饭吗？", {"sender": "106900001234"}),
    ("sender.unregistered", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.invalid", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.private", "明天一起吃饭吗？", {"sender": "13912345678", "region": "CN"}),
    ("sender.private", "I paid my tax bill today, what a relief", {"sender": "+447911123456", "region": "GB"}),
    (
        "sender.private",
        "Tax office: file by 31 January. See https://www.example.com/a",
        {"sender": "61234", "region": "GB"},
    ),
]

FIRING = [
    ("sender.official", GENUINE_DEBIT, {"sender": "95511"}),
    ("sender.one-source", "【晨光消费金融】您的还款已成功。", {"sender": "95533", "region": "CN"}),
    ("sender.foreign", GENUINE_DEBIT, {"sender": "95522"}),
    ("sender.lookalike", "太平山銀行：閣下有一則新通知。", {"sender": "＃PeakBank", "region": "HK"}),
    ("sender.withheld", "Your parcel is ready", {"sender": "Unverified", "region": "AU"}),
    ("sender.warned", "Peak Bank: please verify your account", {"sender": "Likely-SCAM", "region": "SG"}),
    ("sender.personal", MOBILE, {"sender": "13912345678", "region": "CN"}),
    ("sender.prefixed", OTHER, {"sender": "+8695511", "region": "CN"}),
    ("sender.overseas", MOBILE, {"sender": "+6591234567", "region": "CN"}),
    ("sender.unregistered", OTHER, {"sender": "106900001234", "region": "CN"}),
    ("sender.invalid", OTHER, {"sender": "?!", "region": "CN"}),
    (
        "sender.private",
        "سازمان امور مالیاتی: پرونده شما ثبت شد، مشاهده در https://www.example.com/a",
        {"sender": "09120001122", "region": "IR"},
    ),
    (
        "sender.private",
        "شاهکار: سیم کارت شما مسدود می\u200cشود، جهت تایید عدد ۱ را بفرستید",
        {"sender": "09350001122", "region": "IR"},
    ),
    (
        "sender.private",
        "Parking penalty unpaid: settle it at https://www.example.com/a",
        {"sender": "+447911123456", "region": "GB"},
    ),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
