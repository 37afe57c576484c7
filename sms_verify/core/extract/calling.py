"""The words around a number that make it one to call, or a value that nobody calls."""

from __future__ import annotations

import re

_NEAR = 40


def _any(*words: str) -> str:
    """Return a pattern of words; Latin ones stand alone."""
    latin = "|".join(word for text in words if text.isascii() for word in text.split())
    others = "|".join(word for text in words if not text.isascii() for word in text.split())
    return rf"(?:{others}|(?<![A-Za-z])(?:{latin})(?![A-Za-z]))"


_CALL = re.compile(
    _any(
        "致电 拨打? 回电 来电 请电 请洽 详询 咨询 洽询 询问 电话 手机号?码? 热线 客服",
        "专线 总机 联系 联络 电询 加微 微信 ☎️? 📞 📱",
        "تماس تلفن زنگ پشتیبانی موبایل همراه سامانه پیامک واتساپ звони\\w* позвони\\w* тел",
        "tel call(?:ing)? dial phone ph mob(?:ile)? text sms ring contact hotline helpline toll[-]?free whatsapp",
        "reach vx enquir(?:y|ies) quer(?:y|ies) support fax helpdesk hubungi telp ligue llame",
    )
    + r"[^\d\n。!！?？;；]{0,16}$|[电洽打拨]\s?[:：]?$",
)
_SEND_TO = re.compile(
    r"(?<![a-z])(?:send|text|sms|forward|block\w*|reply|type)(?![a-z])[^\n]{0,28}?(?<![a-z])to\s*$"
    r"|(?:发送|编辑|短信|发|传)[^\n。]{0,16}[到至]\s*$",
)
_VALUE = re.compile(
    r"(?:尾号|尾数|末[四4]位|后四位|卡号|账号|账户|订单号?|单号|编号|流水号?|合同号?|保单|证件|身份证|车牌|验证码|校验码|动态码|动态密码"
    r"|密码|代码|取件码|提货码|取货码|口令|金额|余额|结余|参考|期号|序列号|兑换码|航班)号?[^\d\n,，。、;；!！?？]{0,4}$|"
    + _any(
        "کد رمز حساب مبلغ مانده موجودی شناسه پیگیری کارت قبض مرجع برداشت واریز سریال پرونده سفارش",
        "код карт[аы] счет счёт остаток баланс",
        "ref(?:erence)? order txn tran(?:s|saction)? trx utr upi rrn imps neft rtgs a/?c acct? account card ending",
        "ends otp code pin password passcode invoice policy bill consumer bal(?:ance)? amount amt limit tracking track",
        "awb parcel case ticket receipt loan folio cif crn info tid mid id uen token bin agent",
    )
    + r"(?:[ .:#*()/=-]|no|number|num|is|was|id|code|ending|with|in|xx|x|شما|شماره|است){0,8}$",
)
_CALL_AFTER = re.compile(r"[)）\]」』”\"]?\s{0,2}(?:[^\d\n]{0,4}(?:تماس|شماره‌?گیری)|客服|热线|咨询|电话|查询)")
_VALUE_AFTER = re.compile(
    r"[)）\]」』”\"]?\s{0,2}[^\d\n]{0,24}(?:验证码|校验码|code|otp|passcode|password|رمز)|[*•xX]|\s?(?:元|股|户|人|家|名)",
)
_PERSIAN_BEFORE = re.compile(r"(?:شماره|با|به)[^\d\n]{0,12}$")
_PERSIAN_AFTER = re.compile(r"[^\d\n]{0,20}(?:تماس|ارسال|پیامک|بگیر|زنگ)")
_CHAIN = re.compile(
    r"\s{0,2}(?:[/、,，;；|&]|或者?|和|及|与|or|and|یا|و)\s{0,2}(?:[+(（]\s?)?",
)
_MONEY_BEFORE = re.compile(r"(?:rs\.?|inr|usd|hk\$|hkd|rmb|人民币|港币|[$¥￥£€₹])\s?[+-]?$")


def calls_before(text: str, start: int) -> bool:
    """Whether the words before a number ask to call or write to it, and no nearer word makes it a value."""
    before = text[max(0, start - _NEAR) : start]
    if _SEND_TO.search(before):
        return True
    call = _CALL.search(before)
    value = _VALUE.search(before) if call else None
    return call is not None and (value is None or value.start() < call.start())


def calls_after(text: str, start: int, end: int) -> bool:
    """Whether the words behind a number ask to call or write to it, and none before it makes it a value."""
    before = text[max(0, start - _NEAR) : start]
    if _CALL_AFTER.match(text, end) and not _VALUE.search(before):
        return True
    return bool(_PERSIAN_AFTER.match(text, end) and _PERSIAN_BEFORE.search(before))


def is_value(text: str, start: int, end: int) -> bool:
    """Whether the words next to a number make it an account, a reference, a code or money."""
    before = text[max(0, start - _NEAR) : start]
    return bool(_VALUE.search(before) or _MONEY_BEFORE.search(before) or _VALUE_AFTER.match(text, end))


def is_chained(between: str) -> bool:
    """Whether what stands between two numbers lists them together."""
    return _CHAIN.fullmatch(between) is not None
