"""The kinds of slots: which values each one takes, and what may rest on a value.

Values are in folded spelling. A kind's characters bound how far a value can reach; its test decides. No kind but
`link` and `phone` takes a way to reach somebody: those two are judged against the organisation's facts by the caller.
Everything that treats kinds differently (matching, ownership of contacts, free values, guessing, rendering, the editor)
asks the row here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sms_verify import lazy_re as re
from sms_verify.core.templates import amounts, dates
from sms_verify.core.templates import made_up_values as made
from sms_verify.core.templates.accounts import is_account, is_last4, is_masked_email, is_party_phone, is_payment
from sms_verify.core.templates.amounts import is_amount, is_integer, is_percent
from sms_verify.core.templates.dates import is_date, is_datetime, is_time
from sms_verify.core.templates.free_words import is_merchant, is_name, is_text
from sms_verify.core.templates.identifiers import is_code, is_phone, is_reference, is_sum
from sms_verify.core.templates.number_tests import is_link, moment, number
from sms_verify.core.templates.scripts import ALL, ALPHABETS
from sms_verify.core.templates.slot_kind import Argument, Kind, Rests
from sms_verify.core.templates.slot_safety import (
    DIGITS,
    NAME_CHARACTERS,
    TEXT_CHARACTERS,
)


def _kind(longest: int, characters: str, accepts: Callable[[str, str], bool], **row: Any) -> Kind:
    return Kind(longest, re.compile(f"[{characters}]{{1,{longest}}}"), accepts, **row)


def _account(value: str, language: str) -> bool:
    """Whether a value is an account: Persian banks write some in four parts with stops, and yet no host's address."""
    return number(is_account)(value, language) and _HOST.fullmatch(value) is None


_HOST = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.|$)){4}")
_NUMERIC = rf"{ALPHABETS}{DIGITS} ,.:/$¥£¢฿৳៛֏\u20a0-\u20cf%'’٬٫،+\u2212()-"
"""Ends with a dash, so it stands last in a class."""
_MASKS = r"*xX•·#."
_SHOPS = ALL + DIGITS + r" ,.:'’\"“”()\[\]<>→&/\\+*@%#_·、،٬٫«»《》「」|;–-"

_NUMERIC_TAG = frozenset({"numeric", "number"})
_LETTERS_TAG = frozenset({"alphanumeric"})
_EITHER = _NUMERIC_TAG | _LETTERS_TAG

KINDS: Mapping[str, Kind] = {
    "amount": _kind(
        48,
        amounts.CHINESE + _NUMERIC,
        number(lambda value: is_amount(value) and is_sum(value)),
        make=made.amount,
        examples=("1,234.50", "HK$1,234", "人民币50元", "۱٬۲۳۴"),
        tags=_EITHER,
        names="amount amt money price sum balance fee total",
        before=(
            r"(?<![A-Za-z])(?:rs\.?|inr|usd|hk[d$]|nt\$|rmb|cny|sgd|gbp|eur|(?:amount|amt|balance|bal)(?: of)?)"
            r"|[₹$£€¥]|人民[币幣]|[港台臺][币幣]|金[额額]|[余餘][额額]|[结結][余餘]|مبلغ|مانده|موجودی"
        ),
        after=r"\s?(?:[万萬]?元|港[币幣]|ریال|تومان|rupees|/-)",
    ),
    "integer": _kind(
        14,
        rf"{DIGITS},٬،+\u2212-",
        number(is_integer),
        make=made.integer,
        examples=("3", "1,200"),
        rests=Rests.NUMBER,
        replies=True,
        tags=_NUMERIC_TAG,
        names="count days minutes minute hours",
        after=(
            r"\s?(?:分[钟鐘]|小[时時]|[个個]工作|天|日[内內]|期|[个個]月"
            r"|(?:minutes?|mins?|hours?|days?|months?)(?![A-Za-z])|دقیقه|روز)"
        ),
    ),
    "percent": _kind(
        20,
        "٪‰" + _NUMERIC,
        number(is_percent),
        make=made.percent,
        examples=("3.65%", "12"),
        tags=_NUMERIC_TAG,
        names="rate percent percentage ratio",
        after=r"\s?(?:%|٪|percent|per ?cent|درصد)",
    ),
    "code": _kind(
        13,
        rf"A-Za-z{DIGITS} -",
        is_code,
        make=made.code,
        examples=("483920", "A7K2"),
        tags=_EITHER,
        names="code otp captcha vcode verifycode authcode passcode checkcode smscode yzm",
        before=(
            r"(?<![A-Za-z])(?:otp|passcode|(?:verification|security|login|activation|authentication|one[- ]time)"
            r" (?:code|passcode|password|pin))(?: (?:for|to) [^.,;:]{1,40} is)?"
            r"|[验驗校][证證验驗][码碼]|[动動][态態]密?[码碼]|一次性密[码碼]"
            r"|رمز (?:پویا|یک ?بار ?مصرف|دوم)|کد (?:تایید|تأیید|فعال ?سازی|ورود)"
        ),
        after=(
            r"\s?(?:[为為是]?(?:您的?)?(?:登[录錄入]|注册|註冊)?[验驗][证證][码碼]"
            r"|(?:is|as) (?:(?:your|the|ur|an?) )?(?:[a-z]{1,20} ){0,2}"
            r"(?:otp|one[- ]time pass|(?:verification|security|login) (?:code|pin)))"
        ),
    ),
    "last4": _kind(
        24,
        rf"{_MASKS}尾号號:{DIGITS} -",
        moment(is_last4),
        make=made.last4,
        examples=("1234", "*1234", "XX1234"),
        tags=_EITHER,
        names="last4 tail cardtail lastfour tailno",
        before=(
            r"(?<![A-Za-z])(?:ending(?: (?:in|with))?|ends with|last 4(?: digits)?|x{2,})|\*{2,}"
            r"|尾[号號數数]|末[四4]位?[码碼數数]?"
        ),
    ),
    "account": _kind(
        40,
        rf"A-Za-z{_MASKS}尾号號末码碼四:{DIGITS} -",
        _account,
        make=made.account,
        examples=("XX123", "4232***0581", "尾号8765"),
        names="account acct acc",
    ),
    "date": _kind(
        40,
        dates.CHINESE + _NUMERIC,
        moment(is_date),
        make=made.date,
        examples=("2026-11-21", "11月21日", "۱۴۰۵/۰۸/۳۰"),
        tags=_EITHER,
        names="date duedate",
        before=r"(?<![A-Za-z])(?<!call )(?<!click )(?<!tap )(?:on|dated?|dt\.?)|日期|到期日|[还還]款日|تاریخ",
    ),
    "time": _kind(
        24,
        dates.CHINESE + _NUMERIC,
        moment(is_time),
        make=made.time,
        examples=("14:05",),
        tags=_NUMERIC_TAG,
        before=r"ساعت",
    ),
    "datetime": _kind(
        50,
        dates.CHINESE + "_@|" + _NUMERIC,
        moment(is_datetime),
        make=made.moment,
        examples=("11月21日14:05", "2026-11-21 14:05"),
        names="datetime",
    ),
    "name": _kind(
        40,
        NAME_CHARACTERS,
        is_name,
        make=made.name,
        examples=("陳大文", "John Smith", "علی رضایی"),
        rests=Rests.WORDS,
        tags=_LETTERS_TAG,
        names="name username customername realname nickname nick membername clientname",
        before=r"(?<![A-Za-z])(?:dear|hi|hello)|尊敬的|[亲親][爱愛]的|您好[,，]",
        after=r"\s?(?:先生|女士|小姐|عزیز|گرامی|محترم)",
    ),
    "merchant": _kind(
        80,
        _SHOPS,
        is_merchant,
        make=made.merchant,
        examples=("MEGA MART 042", "小米之家(南京店)", "فروشگاه رفاه"),
        rests=Rests.PARTY,
        argument=Argument.LENGTH,
        argument_example="40",
        names="merchant shop store payee payer biller vendor",
    ),
    "place": _kind(
        80,
        _SHOPS,
        is_merchant,
        make=made.place,
        examples=("DUBAI", "南京西路", "تهران"),
        rests=Rests.PARTY,
        argument=Argument.LENGTH,
        argument_example="40",
        names="place city branch station location terminal",
    ),
    "payment": _kind(
        60,
        rf"A-Za-z{DIGITS}.@_*•·: -",
        moment(is_payment),
        make=made.payment,
        examples=("shop@icici", "XXXX1234"),
        rests=Rests.PARTY,
        names="vpa upi",
    ),
    "party-phone": _kind(
        26,
        rf"{DIGITS}+()*xX•· -",
        moment(is_party_phone),
        make=made.party_phone,
        examples=("0712345678", "98******10"),
        rests=Rests.PARTY,
    ),
    "masked-email": _kind(
        80,
        r"A-Za-z0-9@._*•-",
        moment(is_masked_email),
        make=made.masked_email,
        examples=("j***n@example.com",),
        rests=Rests.PARTY,
    ),
    "choice": _kind(
        80,
        r"\s\S",
        lambda *_: False,
        make=made.listed,
        examples=("UPI", "NEFT"),
        argument=Argument.VALUES,
        argument_example="UPI|NEFT",
    ),
    "reference": _kind(
        40,
        rf"A-Za-z{DIGITS}*/._\\+-",
        is_reference,
        make=made.reference,
        examples=("TX000123456", "202611210001"),
        rests=Rests.NUMBER,
        tags=_EITHER,
        names="order orderno orderid ordernum ordersn refno reference ref waybill tradeno",
        before=(
            r"(?<![A-Za-z])(?:ref|reference|txn|transaction|order|booking|tracking|awb|utr|pnr|policy|application"
            r"|ticket|invoice|complaint|folio)(?:[ .]{0,2}(?:no|id|num|number|ref))?\.?"
            r"|[编編][号號]|[单單訂订流水]{1,2}[号號]|شماره (?:پیگیری|سفارش|مرجع|درخواست)|کد (?:رهگیری|پیگیری)"
        ),
    ),
    "link": _kind(
        200,
        "!-~",
        is_link,
        make=made.link,
        examples=("https://www.example.com/a",),
        rests=Rests.CONTACT,
        names="link url href website",
        before=(
            r"(?<![A-Za-z])(?:(?:click|tap)(?: (?:on|here|below|the link))?|visit|link|url|https?://|www\.)"
            r"|点[击擊]|點[击擊]|[链鏈]接|[连連][结結]|[访訪][问問]|[网網]址|لینک"
        ),
    ),
    "phone": _kind(
        30,
        rf"{DIGITS}+() #转轉ext.-",
        moment(is_phone),
        make=made.phone,
        examples=("400-000-0000",),
        rests=Rests.CONTACT,
        names="hotline servicephone",
        before=(
            r"(?<![A-Za-z])(?:call(?: us(?: on)?)?(?: at)?|dial|helpline|toll[ -]free|tel\.?)"
            r"|致[电電]|[拨撥]打|[热熱][线線]|客服[电電][话話]|تماس(?: با)?|تلفن"
        ),
    ),
    "text": _kind(
        40,
        TEXT_CHARACTERS,
        is_text,
        make=made.text,
        examples=("网上银行", "Grocery Store"),
        rests=Rests.WORDS,
        argument=Argument.LENGTH,
        argument_example="20",
    ),
}
"""Every kind, in the order they are told to people."""
