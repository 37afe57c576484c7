"""The starter templates take what banks really send, each message by one template."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sms_verify.core.index import Index
from sms_verify.core.normalise import fold
from sms_verify.core.types import Category, Template
from sms_verify.registry_files.files import load

TEMPLATES = load(Path(__file__).parents[2] / "data" / "registry")[1]
INDEX = Index.of(TEMPLATES)

GENUINE = [
    (
        "icbc-cn/movement",
        "您尾号1234卡11月21日14:05快捷支付支出(消费财付通-微信支付)100元，余额1,234.56元。【工商银行】",
    ),
    (
        "icbc-cn/movement",
        "尾号1234卡9月21日06:53支出(消费美团支付-石磨肠粉（双阳店）)19.50元，余额1,087.80元。【工商银行】",
    ),
    ("icbc-cn/movement", "您尾号1234卡8月15日23:46工商银行收入(他行汇入)1,000元，余额1,000.00元。【工商银行】"),
    (
        "icbc-cn/movement",
        "您尾号1234卡7月1日21:19手机银行支出(网转)677元，余额3,297.01元，对方户名：唐小明，对方账户尾号：9462。【工商银行】",
    ),
    ("ccb-cn/debit", "您尾号1234的储蓄卡7月5日0时54分消费支出人民币29.90元,活期余额12321.82元。[建设银行]"),
    (
        "ccb-cn/credit-payer",
        "王小明10月11日10时25分向您尾号1234的储蓄卡账户转账存入收入人民币15.10元,活期余额26.98元。[建设银行]",
    ),
    ("cmb-cn/quick-pay", "【招商银行】您账户1234于02月21日19:25在支付宝-星巴克快捷支付3.00元，余额100638.62"),
    (
        "cmb-cn/credit-other-bank",
        "【招商银行】您账户1234于02月25日他行实时转入人民币200.00，余额786.67，付方黄小明。",
    ),
    ("melli-ir/movement", "بانك ملي ايران\nانتقال:25,000,000+\nحساب:10000\nمانده:198,088,329\n0625-19:42"),
    ("mellat-ir/movement", "حساب1234567890\nواریز31,500,000\nمانده31,894,014\n05/06/28-13:57"),
    (
        "blu-ir/movement",
        "بلو\nواریز پول\nسینا عزیز، ۱٬۲۰۰٬۰۰۰ ریال به حساب شما نشست.\nموجودی: ۵٬۰۰۰٬۰۰۰ ریال\n۱۸:۲۳\n۱۴۰۵/۰۸/۳۰",
    ),
    ("blu-ir/purchase-otp", "بلو\nبفرمایید رمز پویا\nخرید\nفروشگاه نمونه\nمبلغ: 4,871,050 ریال\nرمز: 123456\n22:26"),
    ("keshavarzi-ir/card-movement", "واریز1,000,000\nمانده2,854,098\n050627-06:05\nکارت1234*\nbki.ir"),
    ("pasargad-ir/movement", "232.800.1234567.1\n-80,000\n06/16_19:45\nمانده: 31,516,369"),
    ("resalat-ir/debit", "10.1234567.1 \n-13,550,000  \n07/11_00:12 \nمانده: 428,428,242"),
    (
        "icici-in/debit",
        "ICICI Bank Acc XX123 debited Rs. 8,700.00 on 02-Aug-26 InfoACH*SHOP B.Avl Bal Rs. 3,209.31."
        "To dispute call 18002662 or SMS BLOCK 123 to 9215676766",
    ),
    (
        "axis-in/debit-card",
        "INR 2000.00 debited from A/c no. XX123456 on SHOP 04-11-2026 16:06:39 IST. Avl bal: INR 98919.81. "
        "Not you? SMS BLOCKCARD XX1234 to +919951860002 - Axis Bank",
    ),
]


@pytest.mark.parametrize(("key", "text"), GENUINE)
def test_an_alert_in_the_form_banks_send_fits_exactly_one_template(key: str, text: str) -> None:
    assert [found.template.key for found in INDEX.exact(fold(text))] == [key]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
def test_a_template_is_whole(template: Template) -> None:
    assert template.category in set(Category)
    assert re.fullmatch("[a-z]{2}(?:-[A-Z][a-z]{3})?", template.language)
    assert template.body == template.body.strip()


def test_a_template_that_one_source_shows_is_provisional() -> None:
    provisional = {template.organisation for template in TEMPLATES if template.provisional}
    confirmed = {template.organisation for template in TEMPLATES if not template.provisional}
    assert {"nanjing-bank-cn", "idbi-in", "cainiao-cn"} <= provisional - confirmed
    assert {"icbc-cn", "hdfc-in", "melli-ir", "login-gov-us"} <= confirmed
