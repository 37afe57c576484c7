"""No official wording sends somebody to the door for a card or savings; this is one kind in each language."""

from __future__ import annotations

import pytest

from sms_verify.core.registry.lint.wording import requests
from sms_verify.core.registry.problem import Severity
from sms_verify.core.types import Organisation, Template

BANK = Organisation("harbour-cn", "bank", {"en": ("Harbour Bank",)}, ("CN",))

SILENT = (
    ("en", "Our courier will deliver your new card tomorrow. Show your ID at the door."),
    ("en", "Your card is on its way. Please be at home to sign for it."),
    ("en", "Never hand your card to anyone who comes to your door."),
    ("en", "Collect your new card at our High Street branch."),
    ("en", "Show this code to the courier to receive your parcel."),
    ("en", "Cash on delivery: please have £12.40 ready for the driver."),
    ("en", "We will never send a courier to collect your card."),
    ("en", "Bring your card and passbook to any branch."),
    ("en", "Your old device will be collected by our courier on Friday."),
    ("en", "Your cash withdrawal of £200 was made at the ATM."),
    ("en", "Please give your feedback to our staff."),
    ("en", "Card ending 1234 was used at Home Store."),
    ("en", "An engineer will visit your home on Tuesday. No payment is needed."),
    ("en", "If a caller asks you to give your card to a courier, ring 159."),
    ("en", "Your parcel will be collected from your door between 9 and 11."),
    ("zh-Hans", "您的新卡已由快递员派送，请凭身份证签收。"),
    ("zh-Hans", "快递员将把您的银行卡送上门。"),
    ("zh-Hans", "切勿将银行卡交给任何上门人员。"),
    ("zh-Hans", "请携带银行卡到网点办理。"),
    ("zh-Hans", "您的信用卡已寄出，请留意快递。"),
    ("zh-Hans", "货到付款，请将现金交给快递员。"),
    ("zh-Hans", "銀行職員不會上門收取閣下的提款卡。"),
    ("zh-Hans", "请到柜台将存折交给柜员补登。"),
    ("zh-Hans", "维修人员将于周二上门检修，无需付款。"),
    ("zh-Hans", "您已取款2000元现金。"),
    ("zh-Hans", "请向快递员出示取件码6-2-11。"),
    ("zh-Hans", "退货将由快递员上门取件。"),
    ("zh-Hans", "您的卡已可到网点领取。"),
    ("zh-Hans", "凡自称工作人员上门收取银行卡的都是诈骗。"),
    ("zh-Hans", "感谢您使用我行信用卡。"),
    ("fa", "پیک کارت جدید شما را امروز تحویل می‌دهد."),
    ("fa", "کارت شما ارسال شد؛ هنگام تحویل کارت ملی همراه داشته باشید."),
    ("fa", "هرگز کارت خود را به پیک یا مأمور ندهید."),
    ("fa", "با کارت خود به شعبه مراجعه کنید."),
    ("fa", "کد تحویل مرسوله را به پیک بگویید."),
    ("fa", "پرداخت در محل: مبلغ را نقدی به پیک بپردازید."),
    ("fa", "بانک هیچگاه برای دریافت کارت مأموری به منزل شما نمی‌فرستد."),
    ("fa", "کارت شما آماده تحویل در شعبه مرکزی است."),
    ("fa", "مأمور قرائت کنتور فردا مراجعه می‌کند."),
    ("fa", "برداشت نقدی ۲٬۰۰۰٬۰۰۰ ریال از کارت شما."),
    ("fa", "نظر خود را به همکاران ما بگویید."),
    ("fa", "پیک مرسوله مرجوعی شما را دریافت می‌کند."),
    ("fa", "برای دریافت کارت خود به باجه مراجعه کنید."),
    ("fa", "کارت هدیه شما فعال شد."),
    ("fa", "اگر کسی خواست کارت را به پیک بدهید به ما زنگ بزنید."),
    ("fa", "کارشناس ما درباره کارت اعتباری با شما تماس می‌گیرد."),
)
FIRING = (
    ("en", "Our courier will come to your home to collect your bank card today."),
    ("en", "Please hand your card to the driver who calls at your door."),
    ("en", "An officer will visit you this afternoon to pick up your card and cheque book."),
    ("en", "Put your card and PIN in an envelope and give it to the courier."),
    ("en", "Give the cash you withdrew to our agent at the doorstep."),
    ("en", "A member of our staff is on the way to take your debit card away."),
    ("en", "Pass your passbook to the messenger we send."),
    ("en", "Our colleague will call at your house and collect the cash."),
    ("en", "Hand over your jewellery and savings to the officer when he arrives."),
    ("en", "Keep your old card ready: a taxi driver will pick it up, please give him the card."),
    ("en", "The investigator will collect the money from your home at 3 pm."),
    ("en", "Surrender your credit card to our representative at your door."),
    ("en", "We are sending a courier to pick up your phone and bank card."),
    ("en", "Please give your card to the visitor from our security team."),
    ("en", "Leave the cash in a bag for our collector who comes to your house."),
    ("zh-Hans", "请等待工作人员上门收取银行卡。"),
    ("zh-Hans", "请将您的银行卡交给上门的工作人员。"),
    ("zh-Hans", "快递员将上门取走您的银行卡，请放入信封。"),
    ("zh-Hans", "請把提款卡交予到訪的職員。"),
    ("zh-Hans", "專員會到府上收取閣下的現金及銀行卡。"),
    ("zh-Hans", "请把取出的现金交给我行专员。"),
    ("zh-Hans", "我们会派专人上门回收您的信用卡。"),
    ("zh-Hans", "民警将上门收走您的存折和现金。"),
    ("zh-Hans", "請將信用卡連同密碼放入信封交給速遞員。"),
    ("zh-Hans", "调查员稍后上门取您的银行卡和手机。"),
    ("zh-Hans", "请将存折交由上门人员保管。"),
    ("zh-Hans", "我行客户经理将到您家收取黄金和现金。"),
    ("zh-Hans", "請準備好現金，稍後有專人上門收取。"),
    ("zh-Hans", "把卡交給司機帶回銀行。"),
    ("zh-Hans", "快递小哥会到门口收您的银行卡，请交给他。"),
    ("fa", "مأمور ما برای دریافت کارت بانکی شما به در منزل می‌آید."),
    ("fa", "کارت خود را به پیک تحویل دهید."),
    ("fa", "وجه نقد را به نماینده بانک که به منزل شما می‌آید بدهید."),
    ("fa", "پیک ما برای گرفتن کارت شما مراجعه می‌کند."),
    ("fa", "لطفاً کارت و دفترچه خود را به مأمور تحویل نمایید."),
    ("fa", "همکار ما امروز کارت شما را از درب منزل می‌گیرد."),
    ("fa", "کارت بانکی را در پاکت بگذارید و به پیک بدهید."),
    ("fa", "طلا و پول نقد خود را به بازرس تحویل دهید."),
    ("fa", "راننده ما برای تحویل گرفتن کارت شما می‌رسد."),
    ("fa", "نماینده ما جهت دریافت وجه نقد به درب منزل مراجعه می‌کند."),
    ("fa", "کارت قدیمی خود را به پیک موتوری بسپارید."),
    ("fa", "مأمور پلیس برای گرفتن پول نقد به خانه شما می‌آید."),
    ("fa", "کارت اعتباری را تحویل مأمور اعزامی دهید."),
    ("fa", "کارشناس ما کارت و رمز شما را دم در تحویل می‌گیرد."),
    ("fa", "گوشی و کارت خود را به مأمور ما بدهید."),
)
PERSIAN_SECRETS = (
    "رمز {code:code} را بفرستید.",
    "رمز دوم {code:code} خود را برای ما ارسال کنید.",
    "رمز پویای {code:code} را به این شماره بفرستید.",
    "کد تأیید {code:code} را بفرستید.",
    "رمز ورود {code:code} را پیامک کنید.",
    "پین {code:code} را اعلام کنید.",
    "کد {code:code} را برای ما بفرستید.",
    "گذرواژه {code:code} را بگویید.",
    "رمز {code:code} خود را به کارشناس ما بدهید.",
    "رمز یکبار مصرف {code:code} را پاسخ دهید.",
    "لطفاً رمز کارت {code:code} را بفرستید.",
    "رمز عبور {code:code} را برای تکمیل ارسال نمایید.",
    "کد فعال‌سازی {code:code} را به این سرشماره بفرستید.",
    "کد امنیتی {code:code} را بخوانید.",
    "رمز اول {code:code} را برایمان بنویسید و بفرستید.",
)
"""A secret is asked for, though a code stands beside it."""


def errors(language: str, body: str) -> list[str]:
    template = Template("one", "harbour-cn", language, "service", body)
    return [flaw.reason for flaw in requests(template, BANK) if flaw.severity is Severity.ERROR]


@pytest.mark.parametrize(("language", "body"), SILENT)
def test_what_is_brought_sent_or_warned_of_is_no_error(language: str, body: str) -> None:
    assert not any("secret" in str(error).lower() for error in errors(language, body))


@pytest.mark.parametrize(("language", "body"), FIRING)
def test_a_card_or_savings_given_to_a_caller_are_an_error(language: str, body: str) -> None:
    assert errors(language, body)


@pytest.mark.parametrize("body", PERSIAN_SECRETS)
def test_a_persian_code_that_is_to_be_sent_is_an_error(body: str) -> None:
    assert errors("fa", body)
