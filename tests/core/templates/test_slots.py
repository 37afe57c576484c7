import pytest

from sms_verify.core.normalise import fold
from sms_verify.core.templates import KINDS, accepts
from sms_verify.core.templates.slot_values import reach
from sms_verify.core.types import Slot

TAKEN = {
    "amount": "1,234.50 1234 0.05 1,23,456.00 人民币1,234.50 人民幣1,000 RMB1234 HK$1,234 HKD1,234.50 NT$1,000 Rs.1,234.50 Rs.500 "
    "INR1,00,000.00 ₹99 £12.34 ¥88 ￥88 US$5 1,234.50元 1.2万 1.2萬 3亿 1,200,000- 1,200,000+ -1,200,000 +5,000 ۱٬۲۳۴ "
    "۱٬۲۰۰٬۰۰۰ ۱,۲۰۰,۰۰۰ ١٬٢٣٤ 12000000000 １，２３４",
    "integer": "3 12 1,234 05 ۱۲ -4 123456789",
    "percent": "5 5% 3.65% ۱۲٪ 18.25 ５％ -2%",
    "code": "1234 123456 12345678 A1B2 G8K2XQ ۱۲۳۴۵۶ ۱۲۳۴۵۶۷۸۹۰ G-123456 123-456 ABCD-123456",
    "last4": "1234 *1234 ****1234 XX1234 xx1234 ۱۲۳۴ ＊1234 尾号8765 ..1234 #1234",
    "account": "XX123 *01 4232***0581 尾号8765 ****1234 x1234 1234 12345 123456*7890 40817*1234 829-800-1092308-1 "
    "123.4567.8910111.1 100XXXX5678 GB29XXXX1234 987654321012 ۱۲۳۴۵۶۷۸۹",
    "merchant": "Amazon NETFLIX.COM APPLE.COM/BILL swiggystores@icici 7-ELEVEN 麦当劳(南京店) Пятёрочка ร้านกาแฟ कॉफी Łódź RAZ*Zepto "
    '"DODO" OOO>MOSCOW 财付通-微信支付',
    "place": "DUBAI 南京西路 تهران Москва กรุงเทพ ANDHERI(W) St.Ives",
    "payment": "swiggystores@icici q12345678@ybl paytm.s1abc2d@pty 98xxxx3210@ybl GB29XXXX1234",
    "party-phone": "0712345678 254712345678 +255712345678 98******10 2547****678 xxxxxx6789 ۰۹۱۲۳۴۵۶۷۸۹",
    "masked-email": "j***n@gmail.com jo••••@example.org a**@b***.com",
    "choice": "UPI neft 网银",
    "date": "11月21日 2026年11月21日 26年11月21日 115年8月30日 1月1号 21-Nov-26 21-NOV-2026 21NOV 21/11/2026 11/21/2026 2026-11-21 "
    "2026/11/21 26.11.21 11-21 11/21 20261121 1405/08/30 ۱۴۰۵/۰۸/۳۰ 05/08/30 0830 050830 1405/8/3 2026年11月 11月21日(星期六)",
    "time": "14:05 14:05:33 9:05 下午2:05 14时05分 14时05分33秒 14时 14點05分 2:05PM ۱۴:۰۵ 00:00 14：05",
    "datetime": "11月21日14:05 11月21日14时05分 0830-14:05 05/08/30-14:05 2026-11-21T14:05 08/30_14:05 050830-14:05 "
    "۰۸/۳۰-۱۴:۰۵ 11月21日下午2:05 21NOV14:05 ۱۴۰۵/۰۸/۳۰-۱۴:۰۵",
    "name": "张伟 *伟 张*伟 欧阳娜娜 阿依古丽·买买提 陳大文 Priya John علی O'Neil 王昇 刘喆 José",
    "reference": "AB123456 202611210001234567 12-34-56 310.8000.12345678.1 IR240120000000001234567890 TX/2026/001 ۱۲۳۴۵۶۷۸۹۰ *1234 4255512575",
    "link": "https://m.icbc.com.cn/a?b=1 icbc.com.cn cmbt.cn/aB12 http://x.example.org:8080/",
    "phone": "95588 400-810-6060 021-29000000 +862112345678 18002662 (021)29000000 4008106060转1 ۰۲۱۲۹۰۰۰۰۰۰",
    "text": "网上银行 京东商城 消费 UPI خرید Starbucks星巴克 7-11 招商银行(上海) 星巴克 7-ELEVEN KFC 24/7 双11.11 9.9包邮 58同城 支付宝 "
    "財付通 百貨公司(上海店)",
}
TAKEN_WITH_BLANKS = [
    ("amount", "INR 1,234.50"),
    ("amount", "Rs. 500"),
    ("amount", "۱٬۲۰۰٬۰۰۰ ریال"),
    ("amount", "۵۰۰ هزار تومان"),
    ("last4", "**** **** **** 1234"),
    ("date", "21 November 2026"),
    ("date", "Nov 21, 2026"),
    ("date", "۳۰ آبان ۱۴۰۵"),
    ("date", "شنبه ۳۰ آبان"),
    ("time", "2:05 PM IST"),
    ("datetime", "2026-11-21 14:05:33"),
    ("datetime", "21-11-2026 14:05:33 IST"),
    ("datetime", "21/11/2026 at 2:05 PM"),
    ("datetime", "14:05 1405/08/30"),
    ("datetime", "۱۴۰۵/۰۸/۳۰ ساعت ۱۴:۰۵"),
    ("datetime", "2026年11月21日 14:05"),
    ("name", "A. P. J. Abdul Kalam"),
    ("name", "علی رضایی"),
    ("name", "CHAN TAI MAN"),
    ("phone", "+98 21 2900 0000"),
    ("text", "Big Bazaar"),
    ("text", "Google Pay"),
    ("text", "همراه بانک"),
    ("text", "Apple Store"),
    ("text", "Zara UK"),
    ("text", "Coffee Shop"),
    ("text", "Store 1234"),
    ("text", "Tank Top"),
    ("amount", "6 606,02"),
    ("amount", "INR Dr. 2,300.10"),
    ("amount", "Rs. .00"),
    ("amount", "1.234,56 EUR"),
    ("amount", "500.00 CR"),
    ("amount", "Ksh 1,200"),
    ("amount", "1 500 тенге"),
    ("amount", "kr 199"),
    ("amount", "1 299,00 kr."),
    ("amount", "د.إ 100"),
    ("amount", "250.000 د.ك"),
    ("amount", "500 جنيه"),
    ("amount", "S/ 45.90"),
    ("amount", "Bs. 120,50"),
    ("amount", "₮20,000"),
    ("amount", "19 990 Ft"),
    ("date", "18-Jan-26"),
    ("date", "18 янв 2026"),
    ("datetime", "2026-01-10:22:17:59"),
    ("datetime", "12日 10:05"),
    ("datetime", "20261112 100511"),
    ("datetime", "Mon Nov 12 10:05:11 GMT+03:00 2026"),
    ("time", "10.05 PM"),
    ("code", "123 456"),
    ("account", "ending in 1234"),
    ("account", "GB**1234"),
    ("payment", "GB...1234"),
    ("name", "陳大文"),
    ("account", "XXX 1234"),
    ("merchant", "AL MAYA SUPERMARKET L.L.C"),
    ("merchant", "D-Mart, Andheri"),
    ("merchant", "IP IVANOV I.I."),
    ("merchant", "UBER *TRIP"),
    ("merchant", "MAGNIT MM PEREKRESTOK>MOSCOW"),
    ("merchant", "Trattoria da Luigi e Figli SRL"),
    ("place", "RUS, MOSKVA"),
    ("party-phone", "+255 712 345 678"),
]
REFUSED = [
    ("account", "4111111111111111"),
    ("account", "13912345678"),
    ("account", "1"),
    ("reference", "4111-1111-1111-1111"),
    ("payment", "sam@mail.example.com"),
    ("payment", "sam"),
    ("party-phone", "123"),
    ("masked-email", "john@gmail.com"),
    ("choice", "IMPS"),
    ("merchant", "Сбep"),
    ("merchant", "evil.t0p"),
    ("merchant", "a.co/x"),
    ("merchant", "请加微信abc"),
    ("place", "click here"),
    ("amount", "1/2"),
    ("amount", "13912345678"),
    ("amount", "+8613912345678"),
    ("amount", "0013912345678"),
    ("amount", "400-810-6060"),
    ("amount", "1,2345"),
    ("amount", "12元请致电"),
    ("amount", "۱2۳"),
    ("amount", "1,234\u200b"),
    ("amount", ""),
    ("amount", "元"),
    ("integer", "1.5"),
    ("integer", "1234567890"),
    ("percent", "%"),
    ("code", "123"),
    ("code", "12345678901"),
    ("code", "call"),
    ("code", "12 34"),
    ("code", "a.co1"),
    ("last4", "12345"),
    ("last4", "123"),
    ("last4", "6222021234561234"),
    ("last4", "6222 0212 3456 1234"),
    ("date", "2026-13-45"),
    ("date", "31/31/2026"),
    ("date", "13月1日"),
    ("date", "2026"[:3]),
    ("date", "14:05"),
    ("time", "25:00"),
    ("time", "14:60"),
    ("time", "1405"),
    ("datetime", "1405"),
    ("datetime", "13912345678"),
    ("name", "请加微信abc"),
    ("name", "加我微信"),
    ("name", "张伟请致电"),
    ("name", "客服热线"),
    ("name", "张三1"),
    ("name", "张三,李四"),
    ("name", "evil.com"),
    ("name", "t.me"),
    ("name", "@abc"),
    ("name", "张伟。"),
    ("name", "一二三四五六七八九十一二三四五六"),
    ("name", "Аnna"),
    ("name", "张\u200b伟"),
    ("name", "【张伟】"),
    ("name", "click here"),
    ("name", "تماس بگیرید"),
    ("reference", "13912345678"),
    ("reference", "008613912345678"),
    ("reference", "400-810-6060"),
    ("reference", "evil.com"),
    ("reference", "a1.evil.com/x"),
    ("reference", "192.168.1.1"),
    ("reference", "hello"),
    ("reference", "QQ123456789"),
    ("reference", "vx8866abc"),
    ("code", "QQ123456"),
    ("reference", "http://a1"),
    ("reference", "A1@b"),
    ("reference", "АB123"),
    ("reference", "1" * 41),
    ("link", "请点击"),
    ("link", "https://icbc.com.cn@evil.com"),
    ("link", "icbc"),
    ("link", "icbс.com"),
    ("link", "icbc.com.cn 点击"),
    ("phone", "95588请加微信"),
    ("phone", "12"),
    ("phone", "icbc.com"),
    ("text", "请致电95588"),
    ("text", "加微信abc"),
    ("text", "+V信 abc"),
    ("text", "回复1"),
    ("text", "Call me"),
    ("text", "reply YES"),
    ("text", "please pay"),
    ("text", "send OTP"),
    ("text", "t.me/abc"),
    ("text", "evil.com"),
    ("text", "evil .com"),
    ("text", "a@b"),
    ("text", "消费。"),
    ("text", "消费! "),
    ("text", "Paid. Now"),
    ("text", "12345"),
    ("text", "1 2 3 4 5"),
    ("text", "1-3-9-1-2"),
    ("text", "一三九一二三四五六七八"),
    ("text", "京东)王 (021"),
    ("text", "139#1234#56"),
    ("text", "1、3、9、1、2"),
    ("text", "ATM *#06#"),
    ("text", "one three nine one"),
    ("text", "صفر نهصد و دوازده"),
    ("text", "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"),
    ("text", "evil,top"),
    ("text", "evil.t0p"),
    ("text", "StoreViber help"),
    ("text", "Wei Xin abc"),
    ("text", "微xabc"),
    ("text", "IG help88"),
    ("text", "京东小红书help88"),
    ("text", "卫星号abc8866"),
    ("text", "私信我"),
    ("text", "ای دی help"),
    ("text", "進群"),
    ("text", "共享屏幕"),
    ("text", "扫下方二维码"),
    ("text", "转入安全账户"),
    ("text", "地铁send OTP"),
    ("text", "ATM pay now"),
    ("text", "login now"),
    ("text", "واریز کنیدUPI"),
    ("name", "ref -share your OTP"),
    ("text", "تماس بگیرید"),
    ("text", "روی لینک کلیک کنید"),
    ("text", "Amazon.com"),
    ("text", "evil点topJohn"),
    ("text", "evil點 top"),
    ("text", "evil dot comJohn"),
    ("text", "evil com"),
    ("text", "evil com:Amazon"),
    ("text", "evil top消费"),
    ("text", ".info"),
    ("text", "127.1"),
    ("text", "-127.1"),
    ("text", "127.1(美团"),
    ("text", "10.257"),
    ("text", "0x7f000001"),
    ("text", "7726"),
    ("text", "086"),
    ("text", "John ,7726"),
    ("text", "ref:7726"),
    ("text", "l39l2"),
    ("text", "转数快55"),
    ("text", "FPS 55"),
    ("text", "瓦次555"),
    ("text", "群号12"),
    ("text", "callto 13"),
    ("text", "مسدود شد"),
    ("text", "账户已冻结"),
    ("text", "微訁支付"),
    ("text", "消费财付通-微訁支付"),
    ("text", "招商银行賬戶"),
    ("name", "訁伟"),
    ("name", "陈銘銀"),
    ("text", "【工商银行】"),
    ("text", "Рay"),
    ("text", "消\u200b费"),
    ("text", "消\u202e费"),
    ("text", " 消费"),
    ("text", "消费" * 11),
]


def _slot(kind: str) -> Slot:
    values = ("UPI", "NEFT", "网银") if kind == "choice" else ()
    limits = {"text": 20, "merchant": 40, "place": 40}
    return Slot("x", kind, limits.get(kind), values)


def _language(value: str) -> str:
    return "fa" if any("\u0600" <= c <= "\u06ff" for c in value) else "zh-Hans"


@pytest.mark.parametrize(("kind", "value"), REFUSED)
def test_a_slot_refuses_what_is_not_of_its_kind(kind: str, value: str) -> None:
    assert not accepts(_slot(kind), value, _language(value))


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, row in TAKEN.items() for value in row.split()])
def test_a_slot_takes_the_spellings_of_four_languages(kind: str, value: str) -> None:
    assert accepts(_slot(kind), fold(value).text, _language(value))


@pytest.mark.parametrize(("kind", "value"), TAKEN_WITH_BLANKS)
def test_a_slot_takes_values_with_blanks(kind: str, value: str) -> None:
    assert accepts(_slot(kind), fold(value).text, "fa" if _language(value) == "fa" else "en")


@pytest.mark.parametrize(
    ("value", "language"),
    [("09121234567", "fa"), ("02129000000", "fa"), ("9876543210", "en"), ("07911123456", "en"), ("18002094324", "en")],
)
def test_a_number_to_call_is_no_amount_nor_reference(value: str, language: str) -> None:
    assert not accepts(_slot("amount"), value, language)
    assert not accepts(_slot("reference"), value, language)
    assert not accepts(_slot("integer"), value, language)


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("خرید", "zh-Hans"),
        ("علی", "en"),
        ("消费", "fa"),
        ("消费", "en"),
        ("カード", "fa"),
        ("UPI مسدود", "zh-Hant"),
        ("ڕضا رضایی", "fa"),
    ],
)
@pytest.mark.parametrize("kind", ["text", "name"])
def test_no_words_stand_in_a_script_that_the_template_s_readers_do_not_read(
    kind: str, value: str, language: str
) -> None:
    assert not accepts(_slot(kind), value, language)


@pytest.mark.parametrize(
    "value",
    [
        "抖音支付",
        "快手小店",
        "飞机票",
        "Facebook Ads",
        "Amazon Pay",
        "安徽信托",
        "扫二维码付款",
        "58到家",
        "KFC(HK)",
        "STARBUCKS (SHANG",
    ],
)
def test_the_name_of_an_app_that_sells_is_no_contact(value: str) -> None:
    assert accepts(_slot("text"), value, "zh-Hans")


INVISIBLE = "\u200b\u200d\u2060\ufeff\u00ad\u202a\u202e\u2066\u061c\u180e\ufe0f\U000e0041"
CONTACTS = ("evil.top/x", "@abc", "13912345678", "+98912123456", "微信abc123", "t.me/abc", "a@b.co", "WhatsApp")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("link", "phone", "party-phone")])
@pytest.mark.parametrize("contact", CONTACTS)
def test_no_slot_but_link_and_phone_takes_a_contact(kind: str, contact: str) -> None:
    assert not accepts(_slot(kind), contact, "zh-Hans")
    assert not accepts(_slot(kind), f"张伟{contact}", "zh-Hans")
    assert not accepts(_slot(kind), f"1,234 {contact}", "zh-Hans")


@pytest.mark.parametrize("kind", KINDS)
def test_no_slot_takes_an_invisible_character(kind: str) -> None:
    for value in TAKEN[kind].split():
        assert not any(accepts(_slot(kind), value[:1] + hidden + value[1:], _language(value)) for hidden in INVISIBLE)


@pytest.mark.parametrize(
    ("slot", "text", "value"),
    [
        (Slot("t", "datetime"), "11月20日18:32快捷支付支出66元", "11月20日18:32"),
        (Slot("s", "amount"), "人民币66.00元余额", "人民币66.00元"),
        (Slot("c", "choice", values=("存入", "支出")), "支出人民币66.00元", "支出"),
        (Slot("t", "time"), "18:32 Grocery Store", "18:32 Grocery Store"),
    ],
)
def test_a_value_reaches_no_further_than_what_its_kind_is_written_with(slot: Slot, text: str, value: str) -> None:
    assert text[: reach(slot, text, 0)] == value
