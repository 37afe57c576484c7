"""People meet a few hundred brands by everyday names; the starter registry knows them, and takes no word of speech for one."""

from __future__ import annotations

import pytest

from sms_verify import Message
from sms_verify.bootstrap import load_checker

CHECKER = load_checker(model=False)

KNOWN = [
    ("台電：您的電費帳單已寄出。", "TW", "taipower-tw"),
    ("【全家】您的包裹已送達門市。", "TW", "familymart-tw"),
    ("7-11：您的包裹已到店。", "TW", "seven-eleven-tw"),
    ("【港鐵】港鐵App將於今晚更新。", "HK", "mtr-hk"),
    ("【HKTVmall】閣下的訂單已出貨。", "HK", "hktvmall-hk"),
    ("【度小满】您的账单已生成。", "CN", "duxiaoman-cn"),
    ("【国家税务总局】年度汇算已开始。", "CN", "tax-administration-cn"),
    ("ایرانسل: بسته شما فعال شد.", "IR", "irancell-ir"),
    ("سازمان تأمین اجتماعی: نسخه شما ثبت شد.", "IR", "tamin-ir"),
    ("Apple: your receipt is ready.", "GB", "apple-world"),
    ("UPS: your parcel arrives today.", "US", "ups-world"),
    ("Amazon: your order was sent.", "DE", "amazon-world"),
    ("Correios: seu pedido saiu para entrega.", "BR", "agencia-dos-correios-br"),
    ("クロネコヤマト：お荷物をお届けします。", "JP", "yamato-transport-jp"),
    ("CJ대한통운: 상품이 배송됩니다.", "KR", "cj-logistics-kr"),
    ("DPD: your parcel is on its way.", "GB", "dpd-world"),
]
SPEECH = [
    ("Bring me a true apple, indeed the best at noon, and wise words", None),
    ("Grab your coat, the checkers are on steam today", "SG"),
    ("Hola, ola de calor, zoll und nu y sat a las 9", "MX"),
    ("dana desa sudah cair, ovo e bol", "ID"),
    ("今天全家去露天电影院吃苹果", "CN"),
    ("黑貓在街口等你", "TW"),
    ("سپاس بیکران، سداد و نفاذ", "SA"),
]
IMITATED = [
    ("台電：您有溢收電費可退費，請至 taipower-refund.top 填寫信用卡號。", "TW"),
    ("【HKTVmall】閣下的訂單未能派送，請到 hktvmall-redelivery.top 支付HK$8。", "HK"),
    ("ایرانسل: سیم‌کارت شما مسدود می‌شود، احراز هویت: irancell-verify.xyz", "IR"),
    ("Yodel: your parcel is held, pay £1.20 at yodel-redelivery.info", "GB"),
    ("CJ대한통운: 주소 오류로 배송 불가, 확인 cjlogistics-check.top", "KR"),
]


@pytest.mark.parametrize(("text", "region", "organisation"), KNOWN)
def test_a_brand_is_known_by_its_everyday_name(text: str, region: str, organisation: str) -> None:
    claimed = CHECKER.check(Message(text, region=region)).organisation
    assert claimed
    assert claimed.id == organisation


@pytest.mark.parametrize(("text", "region"), SPEECH)
def test_words_of_speech_name_nobody(text: str, region: str | None) -> None:
    assert CHECKER.check(Message(text, region=region)).organisation is None


@pytest.mark.parametrize(("text", "region"), IMITATED)
def test_a_site_that_imitates_such_a_brand_is_proof(text: str, region: str) -> None:
    assert CHECKER.check(Message(text, region=region)).label == "fraud"
