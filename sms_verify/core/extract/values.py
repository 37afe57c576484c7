"""Finds numbers that are values: amounts, dates, times, masked tails, dotted accounts. They are nobody's telephone.

Only what its own form proves is listed here; what a word before a number makes of it (`code`, `order`) is judged with
the telephone, because a mobile number stays one whatever it is called. Read in the matching spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Value(NamedTuple):
    """A kind of value and where it stands in the text that was read."""

    kind: str
    start: int
    end: int


_CURRENCY = (
    r"(?:rs\.?|inr|usd|hk\$|us\$|s\$|nt\$|a\$|hkd|rmb|cny|twd|ntd|sgd|gbp|aud|eur|mop"
    r"|人民币|港币|港元|新台币|台币|美元|[$¥￥£€₹﷼])"
)
_UNIT = (
    r"(?:元|块|圆|万|亿|分(?!机)|积分|点|港币|ریال|تومان|هزار|میلیون|%|％|usd|inr|hkd|rmb|cny|rials?|kb|mb|gb|m(?![a-z])"
    r"|步|岁|年|米|公里|kwh|小时|分钟|秒|天|日|次|笔|期|条|个|位|度|points?|pts)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"

_ANYWHERE: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("amount", "", re.compile(rf"{_CURRENCY}\s?[:：]?\s?[+-]?\d[\d,٬]*(?:\.\d+)?")),
    ("plate", "", re.compile(r"[\u4e00-\u9fff][a-z][·•. -]?[a-z\d]{5,6}(?![a-z\d])")),
    ("tail", "*•●xX＊", re.compile(r"[*•●xX＊]{2,}[ -]?\d{1,6}(?!\d)|(?<!\d)\d{1,6}[*•●＊]+\d{0,6}")),
)
"""The kind of a value, the signs of which its form has at least one, and its form."""

_AT_DIGITS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("amount", "", re.compile(rf"(?<![\d.,+])[+-]?\d[\d,٬]*+(?:\.\d+)?+\s?{_UNIT}")),
    ("amount", ",٬", re.compile(r"(?<![\d.,])[+-]?\d{1,3}(?:[,٬]\d{2,3})+(?:\.\d+)?(?![\d-])")),
    ("amount", ".", re.compile(r"(?<![\d.])[+-]?\d{1,13}\.\d{1,2}(?![\d.])")),
    ("amount", ".", re.compile(r"(?<![\d.])[+-]?\d{1,4}\.\d{3,6}(?![\d.])")),
    (
        "amount",
        ",",
        re.compile(r"(?<![\d.])\d{1,3}(?: \d{3}){1,4},\d{2}(?!\d)|(?<![\d.])\d{1,3}(?:\.\d{3}){1,4},\d{2}(?!\d)"),
    ),
    (
        "date",
        "-/.年",
        re.compile(r"(?<!\d)(?:1[34]\d\d|20[0-4]\d|19\d\d)\s?[-/.年]\s?[01]?\d\s?[-/.月]\s?[0-3]?\d(?!\d)日?"),
    ),
    ("date", "-/.", re.compile(r"(?<!\d)[0-3]?\d\s?[-/.]\s?[01]?\d\s?[-/.]\s?(?:(?:1[34]|20|19)?\d\d)(?![\d])")),
    ("date", "", re.compile(r"(?<!\d)(?:20[0-4]\d|19\d\d|1[34]\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)")),
    ("date", "月", re.compile(r"(?<!\d)(?:\d{2,4}年)?[01]?\d月(?:[0-3]?\d[日号號])?")),
    ("date", "", re.compile(rf"(?<!\d)[0-3]?\d[- ]?{_MONTH}[-' ,]{{0,2}}(?:20)?\d\d(?!\d)")),
    ("time", ":：时", re.compile(r"(?<!\d)[0-2]?\d\s?[:：时]\s?[0-5]\d(?:\s?[:：]\s?[0-5]\d|分(?:\d\d秒)?)?(?!\d)")),
    ("account", ".", re.compile(r"(?<![\d.])\d{1,6}(?:\.\d{1,12}){2,}(?![\d.])")),
)
"""The same of forms that begin with the first digit of a row or the sign before it."""

_BEGINNING = re.compile(r"\d+|[+-]")


def values(text: str) -> Iterator[Value]:
    """Yield the numbers that are values by their form."""
    written = frozenset(text)
    for kind, signs, pattern in _ANYWHERE:
        if not signs or not written.isdisjoint(signs):
            for match in pattern.finditer(text):
                yield Value(kind, *match.span())
    places = [match.start() for match in _BEGINNING.finditer(text)]
    for kind, signs, pattern in _AT_DIGITS:
        if not signs or not written.isdisjoint(signs):
            for start, end in _from(places, pattern, text):
                yield Value(kind, start, end)


def _from(places: list[int], pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield where a pattern stands that can begin at some places only; none overlaps another."""
    done = 0
    for place in places:
        if place >= done and (match := pattern.match(text, place)):
            done = match.end()
            yield place, done
