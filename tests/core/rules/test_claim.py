"""Rows: who is named, silent first."""

import pytest

from tests.support.registry import GENUINE_DEBIT, fires, silent

SILENT = [
    ("claim.conflict", GENUINE_DEBIT, {}),
    ("claim.conflict", GENUINE_DEBIT, {"claimed": "海港银行"}),
    ("claim.unlisted", "【晨光消费金融】您的账单已出。", {}),
    ("claim.unlisted", "了解互联网消费金融行业的发展", {}),
    ("claim.unlisted", "【暮光汽車金融】您的車貸將於11/25扣款。", {"region": "TW"}),
    ("claim.unregistered", GENUINE_DEBIT, {}),
    ("claim.unregistered", GENUINE_DEBIT, {"claimed": "海港银行"}),
    ("claim.unregistered", "明天一起吃饭吗？", {}),
]

FIRING = [
    ("claim.conflict", GENUINE_DEBIT, {"claimed": "river-cn"}),
    ("claim.conflict", "【海港银行】您的账单已出。【江河银行】", {}),
    ("claim.unlisted", "【暮光消费金融】您的额度已恢复，请尽快提现。", {}),
    ("claim.unregistered", "您的快递到了", {"claimed": "某某银行"}),
    ("claim.unregistered", "【星河银行】您的账单已出。", {}),
    ("claim.unregistered", GENUINE_DEBIT, {"claimed": "某某银行", "sender": "95511", "region": "CN"}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
