"""Rows: spellings nobody types by accident, silent first."""

import pytest

from tests.support.registry import fires, silent

SILENT = [
    ("disguise.invisible", "یادآوری می\u200cشود که جلسه فردا است 👨\u200d👩\u200d👧", {}),
    ("disguise.lookalike-letters", "Привет, как дела? OK", {}),
    ("disguise.bracket-reading", "请联系张三(经理)办理", {}),
    ("disguise.spaced", "客服电话 400-810-6060", {}),
    ("disguise.spaced", "plan B: see www.example.com/a for it", {}),
    ("disguise.digits", "金额１２００元，三一汽车", {}),
    ("disguise.defanged", "今天天气很好。谢谢", {}),
    ("disguise.bidi", "سلام دوست من", {}),
]

FIRING = [
    ("disguise.invisible", "您的验\u200b证\u200b码有误", {}),
    ("disguise.lookalike-letters", "Your Раypal account is limited", {}),
    ("disguise.bracket-reading", "您的金融(rong)账户异常", {}),
    ("disguise.spaced", "请输入验 证 码", {}),
    ("disguise.spaced", "请打开 e t c 8 8 . t o p 办理", {}),
    ("disguise.digits", "请致电①③⑨①②③④⑤⑥⑦⑧", {}),
    ("disguise.defanged", "请登录 hxxp://evil[.]example[.]com/a", {}),
    ("disguise.bidi", "open \u202egpj.exe now", {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
