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
    ("request.hand-over", GENUINE_DEBIT, {}),
    ("request.hand-over", "Your new debit card comes by courier tomorrow. Please have your ID ready", {}),
    ("request.hand-over", "Police never collect your card or cash from your home. Hang up and call 159.", {}),
    ("request.hand-over", "Our driver picks up your old phone for the trade-in today", {}),
    ("request.hand-over", "【顺丰】快递员将上门取件，请将旧手机交给快递员", {}),
    ("request.hand-over", "警方提示：警員不會上門收取現金或提款卡", {}),
    ("request.login", "448120 is your Renew a permit security code", {}),
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
    ("request.hand-over", "A courier will collect your card and PIN today, please hand it over to him", {}),
    ("request.hand-over", "Withdraw $9,000 in cash and give it to our agent who comes to your door", {}),
    ("request.hand-over", "请将银行卡和手机交给上门的民警核查", {}),
    ("request.hand-over", "檢察官通知：請將提款卡及現金交給專員保管", {}),
    ("request.hand-over", "طلا و پول نقد را به مامور پلیس که به منزل شما می‌آید بدهید", {}),
    ("request.hand-over", "Übergeben Sie Ihren Schmuck und Bargeld unserem Beamten, er kommt gleich", {}),
    ("request.hand-over", "Seu cartão foi clonado. Entregue o cartão ao motoboy do banco", {}),
    ("request.hand-over", "Передайте наличные курьеру, он подойдет через 20 минут", {}),
    ("request.hand-over", "سلم بطاقتك للمندوب الذي سيزورك لاستبدالها", {}),
    ("request.hand-over", "금융감독원 직원에게 체크카드를 전달해 주세요", {}),
    ("request.hand-over", "Ibigay ang iyong ATM card sa rider ng bangko na pupunta", {}),
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
