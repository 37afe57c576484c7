"""Sums of money, counts and shares as banks write them; digits are already 0 to 9.

Thousands are set apart by `,` or its Persian forms, also the Indian way (`1,23,456.00`). Signs stand before or,
in Iran, after.
"""

from __future__ import annotations

import re

_NUMBER = r"(?:(?:0|[1-9][0-9]{0,2})(?:[,٬،][0-9]{2,3})*[,٬،][0-9]{3}|0|[1-9][0-9]{0,14})(?:[.٫][0-9]{1,4})?"
_SIGN = r"[+\-\u2212]"
_CURRENCY = (
    r"人民[币幣]|rmb|cny|cnh|¥|hk\$|hkd|港[币幣元圆圓]|nt\$|ntd|twd|新?[台臺][币幣]|us\$|usd|美[元金]|s\$|sgd|a\$|aud|c\$|cad"
    r"|mop|澳[门門]币|日[元圆圓]|jpy|\$|£|gbp|€|eur|rs\.?|inr|₹|[歐欧]元|英[镑鎊]|ریال|تومان|irr|irt|aed|درهم|دلار|یورو|myr|rm"
)
_MULTIPLE = "万|萬|亿|億|千|百万|百萬|هزار|میلیون|میلیارد|lakhs?|crores?|million|k|m"
_AFTER = rf"元|[块塊]|[圆圓]|(?:{_CURRENCY})|/-|dollars?|pounds?|rupees?"

_AMOUNT = re.compile(
    rf"{_SIGN}?(?:(?:{_CURRENCY}) ?:? ?)?{_SIGN}?{_NUMBER}(?: ?(?:{_MULTIPLE}))?(?: ?(?:{_AFTER}))?{_SIGN}?",
    re.IGNORECASE,
)
_INTEGER = re.compile(rf"{_SIGN}?(?:(?:0|[1-9][0-9]{{0,2}})(?:[,٬،][0-9]{{2,3}})*[,٬،][0-9]{{3}}|[0-9]{{1,9}})")
_PERCENT = re.compile(
    rf"{_SIGN}?(?:%|٪)?[0-9]{{1,4}}(?:[.٫/][0-9]{{1,6}})? ?(?:%|٪|‰|درصد|percent|per cent)?", re.IGNORECASE
)


def is_amount(value: str) -> bool:
    """Whether the value is a sum of money.

    >>> is_amount("人民币1,234.50"), is_amount("1,200,000-"), is_amount("1.2万"), is_amount("1/2")
    (True, True, True, False)
    """
    return _AMOUNT.fullmatch(value) is not None


def is_integer(value: str) -> bool:
    """Whether the value is a count of at most nine digits, or a longer one with its thousands set apart."""
    return _INTEGER.fullmatch(value) is not None


def is_percent(value: str) -> bool:
    """Whether the value is a share, with or without its sign."""
    return _PERCENT.fullmatch(value) is not None
