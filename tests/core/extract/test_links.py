"""Links: what is one, what is none, and what is noteworthy about it."""

import pytest

from sms_verify.core.extract import contacts
from sms_verify.core.normalise import normalise
from sms_verify.core.types import Contact, ContactKind


def linked(text: str) -> list[Contact]:
    return [contact for contact in contacts(normalise(text)) if contact.kind is ContactKind.LINK]


@pytest.mark.parametrize(
    "text",
    [
        "Your balance is 1,234.50 on 2026-11-21 14:05, v2.3.1",
        "e.g. the U.S. office, i.e. Washington D.C. at 11.21",
        "Thanks.In the morning we open. Hello.My name is Bob.",
        "See file.pdf, report.docx and photo.jpg",
        "Acct.No 12345, Ref.No. 99, Cust.Id 7, XYZ Pvt.Ltd, Mr.Li and Ms.Ma",
        "Rs.500.00.Call us, paid 500.In case of doubt",
        "您的订单已完成.请注意查收。手机尾号1234",
        "已完成.App下载请看说明。移动用户请忽略",
        "حساب 123.456.789.1 مبلغ ۱٬۲۰۰٬۰۰۰ ریال برداشت شد.لطفا بررسی کنید",
        "حساب 12.34.56.78",
        "version 10.0.19.1",
        "尾号****1234的卡，验证码123456，请勿泄露。",
        "Info: nothing here",
        "...",
        "",
    ],
)
def test_prose_holds_no_link(text: str) -> None:
    assert linked(text) == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("点击cmbchlna.com/x查看", "cmbchlna.com"),
        ("请登录www.abc.com。", "www.abc.com"),
        ("لینکbmi.ir/xرا باز کنید", "bmi.ir"),
        ("مانده ۱۲۳\nbki.ir", "bki.ir"),
        ("请登录中国银行.com", "xn--fiqs8s856bruk.com"),
        ("招商银行.网址", "xn--czrx92avj3aruk.xn--ses554g"),
        ("www.中国银行.com/a", "www.xn--fiqs8s856bruk.com"),
        ("http://招商银行.网址/登录", "xn--czrx92avj3aruk.xn--ses554g"),
        ("visit bánk.com", "xn--bnk-ela.com"),
        ("сайт сбербанк.рф", "xn--80abap1arsf.xn--p1ai"),
        ("etollli.top", "etollli.top"),
        ("eli2.cc", "eli2.cc"),
        ("t.cn/abc", "t.cn"),
        ("x.bank.in", "x.bank.in"),
        ("sbi-kyc-update.in now", "sbi-kyc-update.in"),
        ("url.gov.tw", "url.gov.tw"),
        ("toyota-finance.com.cn.evil.top", "toyota-finance.com.cn.evil.top"),
        ("visit evil.In now", "evil.in"),
        ("CMBCHINA.COM", "cmbchina.com"),
        ("BankOfAmerica05.com", "bankofamerica05.com"),
        ("evil.comPlease click", "evil.com"),
        ("cmb。china．com/a", "cmb.china.com"),
        ("cmb[.]china(dot)com", "cmb.china.com"),
        ("cmbchina点com", "cmbchina.com"),
        ("see abc . com now", "abc.com"),
        ("see abc. com/x", "abc.com"),
        ("hxxp://evil[.]top/x", "evil.top"),
        ("evil dot com", "evil.com"),
        ("e v i l . c o m", "evil.com"),
        ("www . evil . top", "www.evil.top"),
        ("HTTPS://EVIL.TOP", "evil.top"),
        ("http:evil.top", "evil.top"),
        ("http:/evil.top/a", "evil.top"),
        (r"http:\\evil.top\a", "evil.top"),
        ("HLPKLN35http://yelloadwise.ir/6gsh", "yelloadwise.ir"),
        ("http://cmbch\nlna.com/x", "cmbchlna.com"),
        ("http://evil.top:8080", "evil.top"),
        ("http://evil.top点击领取", "evil.top"),
        ("http://exa%6dple.com", "example.com"),
        ("http://ｅｖｉｌ.ｔｏｐ", "evil.top"),
        ("evil\u200b.to\u200bp/x", "evil.top"),
        ("(https://evil.top/a)", "evil.top"),
        ("「evil.top」", "evil.top"),
        ("http://0x7f.1/", "127.0.0.1"),
        ("http://2130706433/", "127.0.0.1"),
        ("http://0177.0.0.1", "127.0.0.1"),
        ("https://[2001:db8::1]:8443/x", "[2001:db8::1]"),
        ("打开8.8.8.8看", "8.8.8.8"),
        ("javascript:alert(1)", "javascript://alert"),
        ("weixin://dl/business/?t=abc", "weixin://dl"),
        ("alipays://platformapi/startapp", "alipays://platformapi"),
        ("intent://evil.top/#Intent;scheme=https;end", "intent://evil.top"),
        ("market://details?id=com.x", "market://details"),
    ],
)
def test_a_link_is_found_in_every_spelling(text: str, host: str) -> None:
    assert [contact.value for contact in linked(text)] == [host]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("http://cmbchina.com点击.evil.top", ["cmbchina.com", "evil.top"]),
        ("http://a.com,http://b.com", ["a.com", "b.com"]),
        ("http://a.comhttp://b.com/x", ["a.com", "b.com"]),
        ("a.com b.cn c.top", ["a.com", "b.cn", "c.top"]),
        ("cmbchina.com/evil.top/x", ["cmbchina.com"]),
        ("点a.com击b.com看", ["a.com", "b.com"]),
        ("cmbchina.com查看.evil.top", ["cmbchina.com", "evil.top"]),
    ],
)
def test_no_host_hides_behind_another(text: str, hosts: list[str]) -> None:
    assert [contact.value for contact in linked(text)] == hosts


@pytest.mark.parametrize(
    ("text", "traits"),
    [
        ("https://www.cmbchina.com/a", set()),
        ("https://www.cmbchina.com:443/", set()),
        ("https://www.cmbchina.com/index.html?id=1.2&x=a.b", set()),
        ("http://95588.com@evil.co/", {"user-info"}),
        ("http://evil.co:8443/", {"odd-port"}),
        ("https://www.google.com/url?q=https%3A%2F%2Fevil.co", {"redirect"}),
        ("https://a.com/?u=evil.com/x", {"redirect"}),
        ("https://a.com//evil.top", {"redirect", "host-in-path"}),
        ("https://a.com/redirect/evil.com", {"host-in-path"}),
        ("https://a.com/?go=evil%E3%80%82com", {"redirect"}),
        ("https://a.com/?r=evil.zip/x", {"redirect"}),
        ("https://a.com/?url=1.2.3.4", {"redirect"}),
        ("https://a.com/?url=[::1]", {"redirect"}),
        ("https://a.com/?data=eyJ1IjoiaHR0cDovL2V2aWwudG9wIn0", {"redirect"}),
        ("https://a.com/v1.2.3/index.html?v=1.2.3&n=mailto", set()),
        ("https://a.com/docs/a.pdf", set()),
        ("https://a.com/login.do?id=aHR1", set()),
        (r"http://cmbchina.com\@evil.top", {"redirect"}),
        ("http://1.2.3.4/a", {"ip-address"}),
        ("https://bit.ly/x", {"shortener"}),
        ("https://a.com/x/bank.apk", {"download"}),
        ("https://a.com/x.mobileconfig?a=1", {"download"}),
        ("https://bank.github.io/", {"free-host"}),
        ("https://bank-login.vercel.app", {"free-host"}),
        ("evil.top", {"cheap-domain"}),
        ("招商银行.com", {"punycode"}),
        ("сmbchina.com", {"punycode", "mixed-script"}),
        ("weixin://dl/chat", {"app-link"}),
    ],
)
def test_what_is_noteworthy_about_a_link(text: str, traits: set[str]) -> None:
    assert [set(contact.traits) for contact in linked(text)] == [traits]


def test_a_lookalike_letter_makes_another_host() -> None:
    for disguised in ("сmbchina.com", "cmbchinа.com/x", "https://cmbсhina.com", "cmbсhina[.]com", "cmbсhina点com"):
        assert [contact.value == "cmbchina.com" for contact in linked(disguised)] == [False], disguised


def test_the_span_is_of_the_pasted_text() -> None:
    text = "  尊敬的用户，请点击ｅｖｉｌ.top/x查看"
    (contact,) = linked(text)
    assert (text[slice(*contact.span)], contact.raw) == ("ｅｖｉｌ.top/x", "ｅｖｉｌ.top/x")
