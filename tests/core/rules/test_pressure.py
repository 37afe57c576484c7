"""Rows: fear, hurry and hope, silent first."""

import pytest

from tests.support.registry import GENUINE_DEBIT, fires, silent

SILENT = [
    ("pressure.deadline", GENUINE_DEBIT, {}),
    ("pressure.threat", GENUINE_DEBIT, {}),
    ("pressure.loss", GENUINE_DEBIT, {}),
    ("pressure.secrecy", GENUINE_DEBIT, {}),
    ("pressure.lure", GENUINE_DEBIT, {}),
]

FIRING = [
    ("pressure.deadline", "请务必在24小时内办理，逾期作废。", {}),
    ("pressure.threat", "您的账户将被冻结，请立即处理。", {}),
    ("pressure.loss", "您的会员今日到期，将自动扣费每月800元。", {}),
    ("pressure.secrecy", "此事请保密，不要告诉家人。", {}),
    ("pressure.lure", "恭喜您中奖，获得现金大奖一万元！", {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
