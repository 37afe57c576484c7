import pytest

from sms_verify.core.normalise import fold
from sms_verify.core.templates import accepts
from sms_verify.core.types import Slot

CHOSEN = {
    "zh-Hans": "网上银行|京东商城|支付宝-消费|他行转入|转账汇款|跨行转账|修改登录密码|重置支付密码|手机银行登录|异地登录|注册|代发工资|话费充值|中国联通|"
    "信用卡还款|财付通-微粒贷|快手科技|小红书科技|7-11便利店|家乐福超市(上海)|ATM取款|贷款扣款|加油站|加拿大鹅|投资咨询有限公司|点点网络|群星购物中心|"
    "打车|网联付款|速运快递|速8酒店|飞机票|李维码头|五八同城|一二三四便利店",
    "zh-Hant": "網上理財|轉數快|百貨公司|八達通增值|櫃員機提款|自動轉賬|約定轉帳|7-Eleven|賴桑拉麵|入數|電訊盈科|更改密碼|登入|LINE Pay|街口支付",
    "en": "UPI|ATM|NEFT|Card|Amazon Pay|Big Bazaar|Coffee House|PIN change|password reset|login|fund transfer|Net banking|Best Buy|"
    "Home Depot|Marks & Spencer|24/7 Store|7-Eleven|Signalcraft|Link Plaza|Airport Link|K R Bakery|S K Traders|Post Office",
    "fa": "خرید|خرید اینترنتی|خودپرداز|همراه بانک|انتقال کارت به کارت|انتقال وجه|قبض تلفن|شارژ ایرانسل|دیجی کالا|رمز دوم|تغییر رمز|"
    "فعال سازی رمز پویا|ورود به همراه بانک|پیام نور|شعبه شاد آباد|آسان پرداخت|به پرداخت ملت",
}
"""Shops, channels and purposes."""

PEOPLE = {
    "zh-Hans": "张伟|*明|欧阳文|阿依古丽·买买提|徐薇|薇薇|李速|罗拨云|Li Wei",
    "zh-Hant": "陳大文|賴清德|歐陽震華|葉薇|加藤|CHAN TAI MAN",
    "en": "Priya Sharma|A. P. J. Abdul Kalam|K S R Murthy|Rajesh V Kumar|P V Narasimha Rao|Mary O'Neil|Pin Li|Mark Link",
    "fa": "علی رضایی|پیام رحیمی|شاد مهر|سروش رضایی|بهنام لطفی|لطف الله|بدیع|شوکت",
}

ASKED = {
    "zh-Hans": "短信退款码发我|验证码告诉我|把密码给我|报验证码给小王|转安全账户|将钱转入6222|打钱给我|付款给小王|缴费到新户|手续费先付|点此|戳链接|点链接|"
    "识别二维码|扫码|登录网页|速点|回电|回拨|拨1-3-9|详询010 8888|电话是1391|短号6666|139一二三四|加薇abc|薇 abc88|徽信号abc|威信abc|V abc123|"
    "wei xin abc|v x a b c|抖音号abc|小红书abc|公众号abc|搜公众号|关注公众号|加钉钉abc|群1234|扣1234|进群领红包|私信我|找我|呼叫",
    "zh-Hant": "加賴abc|賴 abc12|加LINE abc|LINE:abc|LINE abc12|撳連結|按此|按連結|登入網頁|輸入密碼|存入安全賬戶|打俾我|覆我|電我|私訊我|掃QR|過數俾我|過數至|回撥|飛機abc",
    "en": "wire to safe acct|move money to Sam|deposit to Sam|OTP to Sam|PIN needed|tell me OTP|reach us on|DM us|phone us|mail us|text us|"
    "speak to Sam|talk to us|chat now|act now|respond Y|answer YES|see link|link below|get app|AnyDesk|hxxp a b|wa me abc|insta abc|"
    "v x a b c|upi id abc okaxis|tel 12 34|help 1234|nine eight seven six|one two three four five",
    "fa": "پیام بده|پیامک بزن|زنگ بزن|رمز را بگویید|کد را بگو|رمز رو بگید|روی لینک بزن|وارد شو|واریز کن|جواب بده|ثبت نام کن|تأیید کن|اعلام کن|باز کن|"
    "به آیدی abc|اینستا abc|بله abc|سروش abc|نقطه کام|صفر نهصد|یک دو سه چهار|به شماره|سایت evil",
}
"""What a forger would write where the shop or the customer should stand."""


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, value) for language, values in table.items() for value in values.split("|")]


@pytest.mark.parametrize(("language", "value"), _rows(CHOSEN))
def test_a_text_slot_takes_the_names_of_shops_channels_and_purposes(language: str, value: str) -> None:
    assert accepts(Slot("x", "text", 40), fold(value).text, language)


@pytest.mark.parametrize(("language", "value"), _rows(PEOPLE))
def test_a_name_slot_takes_people(language: str, value: str) -> None:
    assert accepts(Slot("x", "name"), fold(value).text, language)


@pytest.mark.parametrize("kind", ["text", "name", "reference", "code"])
@pytest.mark.parametrize(("language", "value"), _rows(ASKED))
def test_no_slot_takes_a_request_or_a_way_to_reach_somebody(kind: str, language: str, value: str) -> None:
    assert not accepts(Slot("x", kind, 40 if kind == "text" else None), fold(value).text, language)


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("zh-Hans", "客戸"),
        ("zh-Hans", "客戶"),
        ("zh-Hans", "客"),
        ("zh-Hant", "戶"),
        ("zh-Hans", "會员"),
        ("zh-Hant", "客戸"),
        ("zh-Hant", "客户"),
        ("en", "custmer"),
        ("en", "Customr"),
    ],
)
def test_a_name_slot_takes_no_misspelt_word_for_a_customer(language: str, value: str) -> None:
    assert not accepts(Slot("x", "name"), fold(value).text, language)


@pytest.mark.parametrize(("language", "value"), [("zh-Hans", "客户"), ("zh-Hant", "客戶"), ("en", "Customer")])
def test_a_name_slot_takes_the_word_for_a_customer(language: str, value: str) -> None:
    assert accepts(Slot("x", "name"), fold(value).text, language)
