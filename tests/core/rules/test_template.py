"""Rows: how the message lies on the registered texts, silent first."""

import datetime

import pytest

from sms_verify import Checker, Message, Organisation, Registry, Template
from tests.support.registry import GENUINE_DEBIT, fires, silent

AUTUMN = "【海港银行】尊敬的客户，秋季利率调整已经生效，您的存款年利率为1.85%，无需任何操作。"
CLOSING = "尊敬的客户，您预约的取款业务已受理，请于11月25日到原网点柜台办理，感谢您的支持与信任。"
OLD = "【海港银行】尊敬的客户，您申请的网点预约已成功，请于11月25日14:00携带身份证件到场办理业务。"

ASKING = "【海港银行】您的退款已受理，请将验证码482913回复本短信以便我们完成办理，感谢配合。"

PAID = "【海港银行】您尾号1234的信用卡于11月21日14:05在{}消费50.00元，感谢您的使用。"

SILENT = [
    ("template.secret", GENUINE_DEBIT, {}),
    ("template.secret", ASKING.replace("感谢配合", "谢谢您"), {}),
    ("template.match", GENUINE_DEBIT.replace("支出", "消费支出"), {}),
    ("template.match", OLD, {}),
    ("template.near", GENUINE_DEBIT, {}),
    ("template.near", "明天一起吃饭吗？", {}),
    ("template.forged-contact", GENUINE_DEBIT, {}),
    ("template.forged-contact", GENUINE_DEBIT.replace("如有疑问", "如果有疑问"), {}),
    ("template.forged-request", GENUINE_DEBIT, {}),
    ("template.forged-request", GENUINE_DEBIT.replace("如有疑问", "若有疑问"), {}),
    ("template.forged-disguise", GENUINE_DEBIT, {}),
    ("template.borrowed", GENUINE_DEBIT, {}),
    ("template.expired", AUTUMN, {"received": datetime.date(2026, 10, 31)}),
    ("template.expired", AUTUMN, {"received": None}),
    ("template.undated", AUTUMN, {}),
    ("template.undated", GENUINE_DEBIT, {"received": None}),
    ("template.ambiguous", CLOSING, {"sender": "95522"}),
    ("template.ambiguous", GENUINE_DEBIT, {}),
    ("template.general", GENUINE_DEBIT, {}),
    ("template.observed", GENUINE_DEBIT, {}),
    ("template.slot", GENUINE_DEBIT, {}),
    ("template.free-value", PAID.format("老王面馆"), {}),
    ("template.free-value", PAID.format("房租"), {}),
]

FIRING = [
    ("template.secret", ASKING, {}),
    ("template.secret", ASKING, {"sender": "95511"}),
    ("template.match", GENUINE_DEBIT, {}),
    ("template.near", GENUINE_DEBIT.replace("如有疑问", "如果有疑问"), {}),
    ("template.forged-contact", GENUINE_DEBIT.replace("95511", "400-999-0000"), {"region": "CN"}),
    ("template.forged-contact", GENUINE_DEBIT + "详情点击 https://evil.example.com/x", {}),
    ("template.forged-request", GENUINE_DEBIT + "请回复您的登录密码以核实身份。", {}),
    ("template.forged-disguise", GENUINE_DEBIT.replace("海港银行", "海港銀\u200b行"), {}),
    ("template.borrowed", CLOSING, {"claimed": "太平山銀行"}),
    ("template.expired", AUTUMN, {}),
    ("template.expired", AUTUMN, {"received": datetime.date(2026, 8, 31)}),
    ("template.undated", AUTUMN, {"received": None}),
    ("template.ambiguous", CLOSING, {}),
    ("template.general", "验证码123456", {}),
    ("template.observed", OLD, {}),
    ("template.slot", GENUINE_DEBIT.replace("1,200.00", "全部"), {}),
    ("template.free-value", PAID.format("正在为孩子存放东西"), {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)


def test_few_words_are_enough_where_they_name_their_sender() -> None:
    body = "{code:code} is your Kestrel code"
    kestrel = Organisation("kestrel", "app", {"en": ("Kestrel",)}, ("GB",))
    plain = Template("t", "kestrel", "en", "otp", "{code:code} is your sign-in code")
    named = Template("t", "kestrel", "en", "otp", body)
    for template, general in ((plain, True), (named, False)):
        text = template.body.replace("{code:code}", "204060")
        found = Checker(Registry.of((kestrel,), (template,))).check(Message(text, region="GB")).findings
        assert ("template.general" in {finding.code for finding in found}) is general
