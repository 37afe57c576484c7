"""Rows: what an organisation never does, silent first."""

import pytest

from tests.support.registry import fires, silent

SPEND = "太平山銀行：閣下尾號1234的信用卡於11月21日14:05簽賬HKD88.00，如非本人交易請致電2233 4455。"

SILENT = [
    ("policy.link", SPEND, {"region": "HK"}),
    ("policy.link", "我喺太平山銀行附近，睇下 https://www.example.com", {}),
    ("policy.callback", SPEND, {"region": "HK"}),
    ("policy.request", SPEND, {}),
]

FIRING = [
    ("policy.link", "【太平山銀行】請按 https://www.peakbank.com.hk/login 登入網上理財。", {}),
    (
        "policy.callback",
        "سامانه دادگری: برای پیگیری پرونده با ۰۲۱۸۸۷۷۶۶۵۵ تماس بگیرید",
        {"region": "IR", "claimed": "court-ir"},
    ),
    ("policy.request", "【海港银行】请回复您的银行卡密码。", {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
