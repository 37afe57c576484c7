"""Rows: what is asked of the reader, silent first."""

import pytest

from tests.support.registry import GENUINE_DEBIT, fires, silent

SILENT = [
    ("request.pay", GENUINE_DEBIT, {}),
    ("request.pay", "Please pay your bill at the counter.", {}),
    ("request.secret", GENUINE_DEBIT, {}),
    ("request.secret-elsewhere", GENUINE_DEBIT, {}),
    ("request.identity", GENUINE_DEBIT, {}),
    ("request.transfer", GENUINE_DEBIT, {}),
    ("request.fee", GENUINE_DEBIT, {}),
    ("request.install", GENUINE_DEBIT, {}),
    ("request.share-screen", GENUINE_DEBIT, {}),
    ("request.add-contact", GENUINE_DEBIT, {}),
    ("request.login", GENUINE_DEBIT, {}),
    ("request.click", GENUINE_DEBIT, {}),
    ("request.secret", "验证码123456，请勿向任何人泄露。", {}),
    ("request.secret-elsewhere", "请回复您的密码。", {}),
    ("request.program", "What is an apk? I have no idea", {}),
    ("request.program", "Beware of fraud: never open KYC.apk or any such file", {}),
    ("request.program", "Your statement Nov.pdf is attached.", {}),
]

FIRING = [
    ("request.pay", "Your fine is unpaid, pay now: https://www.example.com/a", {}),
    ("request.secret", "请回复您的银行卡密码和短信验证码。", {}),
    ("request.secret-elsewhere", "【海港银行】请登录 https://www.example.com/a 输入您的银行卡密码和验证码。", {}),
    ("request.identity", "请提供您的身份证号码和银行卡号办理。", {}),
    ("request.transfer", "请立即将钱款转账至以下账户。", {}),
    ("request.fee", "放款前请先缴纳保证金2000元。", {}),
    ("request.install", "请下载安装我们的App办理贷款。", {}),
    ("request.share-screen", "请打开屏幕共享，由客服指导操作。", {}),
    ("request.add-contact", "请添加客服微信：kefu8866 办理退款。", {}),
    ("request.login", "Your account is limited. Log in at https://www.example.com/a to restore it.", {}),
    ("request.click", "请点击链接 https://www.example.com/a 查看。", {}),
    ("request.program", "Undangan_pernikahan.apk 6,2 MB mohon dibuka ya", {}),
    ("request.program", "Court summons attached: Summons-2211.exe", {}),
    ("request.program", "请查收违章记录.apk 并安装", {}),
]


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    fires(code, text, **given)
