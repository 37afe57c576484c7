"""Finds numbers that are values: amounts, dates, times, masked tails, dotted accounts. They are nobody's telephone.

Only what its own form proves is listed here; what a word before a number makes of it (`code`, `order`) is judged with
the telephone, because a mobile number stays one whatever it is called. Read in the matching spelling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sms_verify import lazy_re as re


class Value(NamedTuple):
    """A kind of value and where it stands in the text that was read."""

    kind: str
    start: int
    end: int


_CURRENCIES = (
    *(
        "rs.",
        "rs",
        "inr",
        "usd",
        "hk$",
        "us$",
        "s$",
        "nt$",
        "a$",
        "hkd",
        "rmb",
        "cny",
        "twd",
        "ntd",
        "sgd",
        "gbp",
        "aud",
    ),
    *("eur", "mop", "人民币", "港币", "港元", "新台币", "台币", "美元", *"$¥￥£€₹﷼"),
)
_UNITS = (
    r"元|块|圆|万|亿|分(?!机)|积分|点|港币|ریال|تومان|هزار|میلیون|%|％|usd|inr|hkd|rmb|cny|rials?|kb|mb|gb|m(?![a-z])"
    r"|步|岁|年|米|公里|kwh|小时|分钟|秒|天|日|次|笔|期|条|个|位|度|points?|pts"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"

_PLATE = re.compile(r"[\u4e00-\u9fff][a-z][·•. -]?[a-z\d]{5,6}(?![a-z\d])")
_AMOUNT = re.compile(rf"(?:{'|'.join(map(re.escape, _CURRENCIES))})\s?[:：]?\s?[+-]?\d[\d,٬]*(?:\.\d+)?")
_TAIL = re.compile(r"[*•●xX＊]{2,}[ -]?\d{1,6}(?!\d)|(?<!\d)\d{1,6}[*•●＊]+\d{0,6}")

_BEFORE_AMOUNT = frozenset(currency[-2:] for currency in _CURRENCIES)
"""How a text may end before an amount."""
_FILLING = ":：+- \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
"""Blanks and signs that may stand between a currency or a mask and the digits."""
_FILLED_CHARS = 8
"""Characters of a filling and what stands before it."""
_MASKS, _MASKS_BEHIND = frozenset("*•●xX＊"), frozenset("*•●＊")

_UNIT = frozenset(unit[0] for unit in _UNITS.split("|"))
"""First characters of units."""


class _Form(NamedTuple):
    kind: str
    behind: frozenset[str]
    """What stands behind the row of digits that it begins with."""
    apart: frozenset[str]
    """What stands there behind a blank."""
    pattern: re.Pattern[str]
    signed: bool = False
    """Whether it may begin with a sign."""


_AT_DIGITS = (
    _Form(
        "amount",
        _UNIT | frozenset(",٬."),
        _UNIT,
        re.compile(rf"(?<![\d.,+])[+-]?\d[\d,٬]*+(?:\.\d+)?+\s?(?:{_UNITS})"),
        signed=True,
    ),
    _Form(
        "amount",
        frozenset(",٬"),
        frozenset(),
        re.compile(r"(?<![\d.,])[+-]?\d{1,3}(?:[,٬]\d{2,3})+(?:\.\d+)?(?![\d-])"),
        signed=True,
    ),
    _Form("amount", frozenset("."), frozenset(), re.compile(r"(?<![\d.])[+-]?\d{1,13}\.\d{1,2}(?![\d.])"), signed=True),
    _Form("amount", frozenset("."), frozenset(), re.compile(r"(?<![\d.])[+-]?\d{1,4}\.\d{3,6}(?![\d.])"), signed=True),
    _Form(
        "amount",
        frozenset("."),
        frozenset("0123456789"),
        re.compile(r"(?<![\d.])\d{1,3}(?: \d{3}){1,4},\d{2}(?!\d)|(?<![\d.])\d{1,3}(?:\.\d{3}){1,4},\d{2}(?!\d)"),
    ),
    _Form(
        "date",
        frozenset("-/.年"),
        frozenset("-/.年"),
        re.compile(r"(?<!\d)(?:1[34]\d\d|20[0-4]\d|19\d\d)\s?[-/.年]\s?[01]?\d\s?[-/.月]\s?[0-3]?\d(?!\d)日?"),
    ),
    _Form(
        "date",
        frozenset("-/."),
        frozenset("-/."),
        re.compile(r"(?<!\d)[0-3]?\d\s?[-/.]\s?[01]?\d\s?[-/.]\s?(?:(?:1[34]|20|19)?\d\d)(?![\d])"),
    ),
    _Form("date", frozenset("年月"), frozenset(), re.compile(r"(?<!\d)(?:\d{2,4}年)?[01]?\d月(?:[0-3]?\d[日号號])?")),
    _Form(
        "date",
        frozenset("-jfmasond"),
        frozenset("jfmasond"),
        re.compile(rf"(?<!\d)[0-3]?\d[- ]?{_MONTH}[-' ,]{{0,2}}(?:20)?\d\d(?!\d)"),
    ),
    _Form(
        "time",
        frozenset(":：时"),
        frozenset(":：时"),
        re.compile(r"(?<!\d)[0-2]?\d\s?[:：时]\s?[0-5]\d(?:\s?[:：]\s?[0-5]\d|分(?:\d\d秒)?)?(?!\d)"),
    ),
    _Form("account", frozenset("."), frozenset(), re.compile(r"(?<![\d.])\d{1,6}(?:\.\d{1,12}){2,}(?![\d.])")),
)
"""Forms that begin with the first digit of a row or the sign before it."""
_Numbered = tuple[int, _Form]


def _by_sign(signs: Callable[[_Form], frozenset[str]]) -> dict[str, tuple[_Numbered, ...]]:
    """Return by a sign the forms, with their numbers, that it may follow."""
    listed = frozenset[str]().union(*map(signs, _AT_DIGITS))
    return {sign: tuple(one for one in enumerate(_AT_DIGITS) if sign in signs(one[1])) for sign in listed}


_BEHIND = _by_sign(lambda form: form.behind)
_APART = _by_sign(lambda form: form.apart)
_ROW = re.compile(r"[+-]?\d+")
_DAY = re.compile(r"(?<!\d)(?:20[0-4]\d|19\d\d|1[34]\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_DIGITS = 8


def values(text: str) -> Iterator[Value]:
    """Yield the numbers that are values by their form; those of one form do not overlap each other."""
    for match in _PLATE.finditer(text):
        yield Value("plate", *match.span())
    is_amount = is_masked = False
    done = [0] * len(_AT_DIGITS)
    for row in _ROW.finditer(text):
        start, end = row.span()
        before = text[max(0, start - _FILLED_CHARS) : start].rstrip(_FILLING)
        is_amount = is_amount or before[-2:] in _BEFORE_AMOUNT or before[-1:] in _BEFORE_AMOUNT
        is_masked = is_masked or before[-1:] in _MASKS or text[end : end + 1] in _MASKS_BEHIND
        yield from _of_row(text, start, end, done)
    for kind, pattern in ((("amount", _AMOUNT),) if is_amount else ()) + ((("tail", _TAIL),) if is_masked else ()):
        for match in pattern.finditer(text):
            yield Value(kind, *match.span())


def _of_row(text: str, start: int, end: int, done: list[int]) -> Iterator[Value]:
    """Yield the values that begin with a row of digits; up to where each form has been found is given and kept."""
    first = start + (text[start] in "+-")
    if end - first == _DAY_DIGITS and _DAY.match(text, first):
        yield Value("date", first, end)
    sign = text[end : end + 1]
    for number, form in _APART.get(text[end + 1 : end + 2], ()) if sign.isspace() else _BEHIND.get(sign, ()):
        for place in (start, first) if form.signed and start < first else (first,):
            if place >= done[number] and (match := form.pattern.match(text, place)):
                done[number] = match.end()
                yield Value(form.kind, *match.span())
