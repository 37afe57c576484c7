"""What the words around a slot, or its name, say of what it holds.

Only words right before or after it count. They prove a kind where they leave no doubt: "Rs. …", 尾号…, "… minutes".
Two that contradict each other prove nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_NEAR = 60
"""Characters before and after a slot that are read."""

_OPENING = r"[\s:：=(（\[“\"'«#-]"
_LINK = rf"{_OPENING}{{0,4}}(?:(?:is|are|no\.?|number|为|為|是|شما)(?![A-Za-z]){_OPENING}{{0,4}})?$"
"""What may stand between the words and the slot."""

_BEFORE = {
    "phone": r"(?<![A-Za-z])(?:call(?: us(?: on)?)?(?: at)?|dial|helpline|toll[ -]free|tel\.?)"
    r"|致[电電]|[拨撥]打|[热熱][线線]|客服[电電][话話]|تماس(?: با)?|تلفن",
    "link": r"(?<![A-Za-z])(?:(?:click|tap)(?: (?:on|here|below|the link))?|visit|link|url|https?://|www\.)"
    r"|点[击擊]|點[击擊]|[链鏈]接|[连連][结結]|[访訪][问問]|[网網]址|لینک",
    "code": r"(?<![A-Za-z])(?:otp|passcode|(?:verification|security|login|activation|authentication|one[- ]time)"
    r" (?:code|passcode|password|pin))(?: (?:for|to) [^.,;:]{1,40} is)?"
    r"|[验驗校][证證验驗][码碼]|[动動][态態]密?[码碼]|一次性密[码碼]"
    r"|رمز (?:پویا|یک ?بار ?مصرف|دوم)|کد (?:تایید|تأیید|فعال ?سازی|ورود)",
    "last4": r"(?<![A-Za-z])(?:ending(?: (?:in|with))?|ends with|last 4(?: digits)?|x{2,})|\*{2,}"
    r"|尾[号號數数]|末[四4]位?[码碼數数]?",
    "reference": r"(?<![A-Za-z])(?:ref|reference|txn|transaction|order|booking|tracking|awb|utr|pnr|policy|application"
    r"|ticket|invoice|complaint|folio)(?:[ .]{0,2}(?:no|id|num|number|ref))?\.?"
    r"|[编編][号號]|[单單訂订流水]{1,2}[号號]|شماره (?:پیگیری|سفارش|مرجع|درخواست)|کد (?:رهگیری|پیگیری)",
    "amount": r"(?<![A-Za-z])(?:rs\.?|inr|usd|hk[d$]|nt\$|rmb|cny|sgd|gbp|eur|(?:amount|amt|balance|bal)(?: of)?)"
    r"|[₹$£€¥]|人民[币幣]|[港台臺][币幣]|金[额額]|[余餘][额額]|[结結][余餘]|مبلغ|مانده|موجودی",
    "date": r"(?<![A-Za-z])(?<!call )(?<!click )(?<!tap )(?:on|dated?|dt\.?)|日期|到期日|[还還]款日|تاریخ",
    "time": r"ساعت",
    "name": r"(?<![A-Za-z])(?:dear|hi|hello)|尊敬的|[亲親][爱愛]的|您好[,，]",
}
_AFTER = {
    "amount": r"\s?(?:[万萬]?元|港[币幣]|ریال|تومان|rupees|/-)",
    "percent": r"\s?(?:%|٪|percent|per ?cent|درصد)",
    "integer": r"\s?(?:分[钟鐘]|小[时時]|[个個]工作|天|日[内內]|期|[个個]月"
    r"|(?:minutes?|mins?|hours?|days?|months?)(?![A-Za-z])|دقیقه|روز)",
    "code": r"\s?(?:[为為是]?(?:您的?)?(?:登[录錄入]|注册|註冊)?[验驗][证證][码碼]"
    r"|(?:is|as) (?:(?:your|the|ur|an?) )?(?:[a-z]{1,20} ){0,2}"
    r"(?:otp|one[- ]time pass|(?:verification|security|login) (?:code|pin)))",
    "name": r"\s?(?:先生|女士|小姐|عزیز|گرامی|محترم)",
}


def _read(rows: dict[str, str], around: str) -> re.Pattern[str]:
    return re.compile(around % "|".join(f"(?P<{kind}>{words})" for kind, words in rows.items()), re.IGNORECASE)


_ENDS = _read(_BEFORE, f"(?:%s){_LINK}")
_STARTS = _read(_AFTER, "(?:%s)")


class Proof(NamedTuple):
    """A kind and the words that prove it."""

    kind: str
    words: str


def proof(before: str, after: str) -> Proof | None:
    """Return the kind that the words around a slot prove, or None.

    >>> proof("Your OTP is ", "."), proof("worth ", " more")
    (Proof(kind='code', words='OTP is'), None)
    """
    return _proof(before[-_NEAR:], after[:_NEAR])


@lru_cache(maxsize=65_536)
def _proof(before: str, after: str) -> Proof | None:
    found = [_told(each) for each in (_ENDS.search(before), _STARTS.match(after)) if each]
    return found[0] if len({each.kind for each in found}) == 1 else None


def _told(found: re.Match[str]) -> Proof:
    assert found.lastgroup  # noqa: S101, every alternative is a group
    return Proof(found.lastgroup, found[0].strip())


_NAMES = {
    "code": "code otp captcha vcode verifycode authcode passcode checkcode smscode yzm",
    "amount": "amount amt money price sum balance fee total",
    "date": "date duedate",
    "datetime": "datetime",
    "name": "name username customername realname nickname nick membername clientname",
    "reference": "order orderno orderid ordernum ordersn refno reference ref waybill tradeno",
    "percent": "rate percent percentage ratio",
    "integer": "count days minutes minute hours",
    "last4": "last4 tail cardtail lastfour tailno",
    "link": "link url href website",
    "phone": "hotline servicephone",
    "email": "email mail",
    "merchant": "merchant shop store payee payer biller vendor",
    "place": "place city branch station location terminal",
    "account": "account acct acc",
    "payment": "vpa upi",
}
_BY_NAME = {word: kind for kind, words in _NAMES.items() for word in words.split()}
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NUMBERS = frozenset("no id num number code sn".split())  # noqa: SIM905, a row of words
_WHOLE = ("name", "tail", "order")
"""Kinds' names that say something else at the end of another word: a product's name, the sort order."""


@lru_cache(maxsize=4096)
def named(name: str) -> str | None:
    """Return the kind that a variable's name tells, `email` too, which is no kind of slot; None where it tells none.

    >>> named("orderAmount"), named("order_no"), named("time")
    ('amount', 'reference', None)
    """
    words = [word.lower() for word in _WORD.findall(name)]
    if not words:
        return None
    whole = "".join(words)
    if whole in ("last", "cardlast") and name.endswith("4"):
        return "last4"
    if len(words) > 1 and words[-1] in _NUMBERS and _BY_NAME.get(words[-2]) == "reference":
        return "reference"
    return _BY_NAME.get(whole) or (None if words[-1] in _WHOLE else _BY_NAME.get(words[-1]))
