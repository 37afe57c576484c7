"""E-mail addresses, handles, places to send money to, and replies."""

import pytest

from sms_verify.core.extract import contacts
from sms_verify.core.normalise import normalise
from sms_verify.core.types import ContactKind


def found(text: str, kind: ContactKind) -> list[str]:
    return [contact.value for contact in contacts(normalise(text)) if contact.kind is kind]


@pytest.mark.parametrize("text", ["a @ b", "3@2", "@@@@", "x@y", "Rs @ 5.00 each"])
def test_an_at_sign_alone_is_no_address(text: str) -> None:
    assert found(text, ContactKind.EMAIL) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Mail A.b@Gmail.com.", "a.b@gmail.com"),
        ("发邮件至help@cmbchlna.com查询", "help@cmbchlna.com"),
        ("a＠c.com", "a@c.com"),
        ("a(at)c.com", "a@c.com"),
        ("a @ c.com", "a@c.com"),
        ("name at gmail dot com", "name@gmail.com"),
        ("95588@icbc.com.cn", "95588@icbc.com.cn"),
        ("95588.com@evil.top", "95588.com@evil.top"),
        ("mailto:a@b.com", "a@b.com"),
        ("ایمیل a@b.irرا", "a@b.ir"),
        ("a@bаnk.com", "a@xn--bnk-6cd.com"),
    ],
)
def test_an_email_address_is_found(text: str, address: str) -> None:
    assert found(text, ContactKind.EMAIL) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Use WeChat Pay or online banking. Spent at TELEGRAM PREMIUM",
        "微信支付消费12.00元",
        "بله، حساب شما فعال است",
        "deadline 12345, signal lost",
        "Voucher#VX554228",
        "gouv : veuillez payer, tv: watch",
        "QQ音乐会员",
        "Instagram: 448120 is your Instagram code",
        "Instagram: 448120 es tu código",
    ],
)
def test_the_name_of_an_app_alone_is_no_handle(text: str) -> None:
    assert found(text, ContactKind.HANDLE) == []


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("加微信abc12345", "wechat:abc12345"),
        ("微信号：Abc_12345", "wechat:abc_12345"),
        ("微 信 号：abc12345", "wechat:abc12345"),
        ("薇信 abc12345", "wechat:abc12345"),
        ("加V：abc_123", "wechat:abc_123"),
        ("加vx abc12345", "wechat:abc12345"),
        ("WeChat ID: abc12345", "wechat:abc12345"),
        ("微信：13912345678", "wechat:13912345678"),
        ("QQ群：123456789", "qq:123456789"),
        ("扣扣1234567", "qq:1234567"),
        ("LINE ID: @abc123", "line:abc123"),
        ("加LINE abc123", "line:abc123"),
        ("加賴：abc123", "line:abc123"),
        ("https://line.me/R/ti/p/@abc123", "line:abc123"),
        ("WhatsApp: +852 5123 4567", "whatsapp:+85251234567"),
        ("https://wa.me/85251234567", "whatsapp:+85251234567"),
        ("https://api.whatsapp.com/send?phone=85251234567&text=hi", "whatsapp:+85251234567"),
        ("whatsapp://send?phone=85251234567", "whatsapp:+85251234567"),
        ("https://chat.whatsapp.com/AbC", "whatsapp-group:abc"),
        ("Telegram @BankHelp", "telegram:bankhelp"),
        ("t.me/BankHelp", "telegram:bankhelp"),
        ("https://t.me/s/BankHelp", "telegram:bankhelp"),
        ("tg://resolve?domain=BankHelp", "telegram:bankhelp"),
        ("تلگرام: @BankHelp", "telegram:bankhelp"),
        ("آیدی ایتا @BankHelp", "eitaa:bankhelp"),
        ("به روبیکا @BankHelp پیام دهید", "rubika:bankhelp"),
        ("بله: @BankHelp", "bale:bankhelp"),
        ("关注公众号“招商银行”领取", "wechat-official:招商银行"),
        ("关注“招商銀行”微信公众号", "wechat-official:招商银行"),
        ("关注公众号招商银行领取红包", "wechat-official:招商银行"),
        ("联系@bank_support", "at:bank_support"),
    ],
)
def test_a_handle_is_found_in_every_spelling(text: str, handle: str) -> None:
    assert found(text, ContactKind.HANDLE) == [handle]


@pytest.mark.parametrize(
    "text",
    [
        "您尾号****1234的卡消费",
        "流水号6222020200012345678",
        "Ref No:2209012000164277",
        "card 4111 1111 1111 1112",
        "مبلغ به حساب 0123456789 واریز شد",
        "account 12345678 credited",
    ],
)
def test_a_number_nobody_is_told_to_pay_to_is_no_payment_address(text: str) -> None:
    assert found(text, ContactKind.PAYMENT) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("卡号4111 1111 1111 1111", "4111111111111111"),
        ("转账至账号 6222020200012345", "6222020200012345"),
        ("请汇款到账户：12345678901", "12345678901"),
        ("Transfer to account 12345678", "12345678"),
        ("به کارت ۱۲۳۴-۵۶۷۸-۱۲۳۴-۵۶۷۸ واریز کنید", "1234567812345678"),
        ("شبا IR062960000000100324200001", "IR062960000000100324200001"),
        ("IR06 2960 0000 0010 0324 2000 01", "IR062960000000100324200001"),
        ("GB82WEST12345698765432", "GB82WEST12345698765432"),
        ("Pay name.x@okaxis", "name.x@okaxis"),
        ("0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886E0F7030069857D2E4169EE7"),
        ("TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"),
        ("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
        ("轉數快識別碼 1234567", "1234567"),
        ("PayNow to UEN 201912345K", "201912345k"),
    ],
)
def test_a_payment_address_is_found(text: str, address: str) -> None:
    assert found(text, ContactKind.PAYMENT) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Do not reply to this message.",
        "此短信请勿回复",
        "回复及时，发货快",
        "Please send us feedback. Text size is small",
        "3日内回电",
        "پاسخ شما ثبت شد",
    ],
)
def test_talk_about_replies_is_no_reply(text: str) -> None:
    assert found(text, ContactKind.REPLY) == []


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("拒收请回复R", ["r"]),
        ("回TD退订", ["td"]),
        ("退订回T", ["t"]),
        ("退訂請回覆TD", ["td"]),
        ("回复“是”确认", ["是"]),
        ("回复1查询，回复2办理", ["1", "2"]),
        ("编辑短信CX发送至95588", ["cx"]),
        ("Reply YES or NO", ["yes", "no"]),
        ("reply yes/no", ["yes", "no"]),
        ('Reply with "stop"', ["stop"]),
        ("Text STOP to 12345", ["stop"]),
        ("SMS BLOCK 1234 to 9215676766", ["block 1234"]),
        ("SMS BLOCKCARD XX1234 to +919951860002", ["blockcard xx1234"]),
        ("SMS BLOCK UPI/BLOCK ACT 1233 to 7045030000", ["block upi", "block act 1233"]),
        ("لغو۱۱", ["11"]),
        ("عدد ۲ را به ۸۰۳۷ ارسال کنید", ["2"]),
    ],
)
def test_what_to_send_back_is_found(text: str, sent: list[str]) -> None:
    assert found(text, ContactKind.REPLY) == sent
