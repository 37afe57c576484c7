"""Sums of money, counts and shares as banks write them; digits are already 0 to 9.

Thousands are set apart by `,` or its Persian forms, the Indian way (`1,23,456.00`), by `.` before a decimal comma
(`1.234,56`), by a blank or an apostrophe (`6 606,02`). The currency stands before or after, twice where gateways
repeat it (`INR Rs.500`), with signs, brackets, `CR` and `DR`.
"""

from __future__ import annotations

from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.templates.currencies import CURRENCY, LETTERED, currencies
from sms_verify.core.templates.scripts import chinese

_NUMBER = (
    r"(?:(?:0|[1-9][0-9]{0,2})(?:[,٬،][0-9]{2,3})*[,٬،][0-9]{3}(?:[.٫][0-9]{1,4})?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?"
    r"|[1-9][0-9]{0,2}(?:[ '’][0-9]{3})+(?:[.,][0-9]{1,2})?"
    r"|(?:0|[1-9][0-9]{0,14})(?:[.٫][0-9]{1,4}|,[0-9]{1,2})?"
    r"|[.٫][0-9]{1,2})"
)
_SIGN = r"[+\-\u2212]"
_MULTIPLE = "万|萬|亿|億|千|百万|百萬|هزار|میلیون|میلیارد|lakhs?|lacs?|crores?|million|k|m|тыс\\.?|млн\\.?"
_SIDE = r"(?:cr|dr|credit|debit)\.?"

_AMOUNT = re.compile(
    rf"(?i:\(?{_SIGN}?(?:{_SIDE} ?)?(?:{CURRENCY}[.:]{{0,2}} ?){{0,2}}(?:{_SIDE} ?)?(?:(?-i:{LETTERED}))?{_SIGN}? ?"
    rf"{_NUMBER}(?: ?(?:{_MULTIPLE}))?{_SIGN}?(?:,? ?{CURRENCY}){{0,2}}(?: ?\(?{_SIDE}\)?)?{_SIGN}?\)?)"
)
CHINESE = chinese(_AMOUNT.pattern)
"""All Chinese characters of sums of money."""

_STATED = re.compile(rf"(?i:{CURRENCY})")
_INTEGER = re.compile(rf"{_SIGN}?(?:(?:0|[1-9][0-9]{{0,2}})(?:[,٬،][0-9]{{2,3}})*[,٬،][0-9]{{3}}|[0-9]{{1,9}})")
_PERCENT = re.compile(
    rf"{_SIGN}?(?:%|٪)?[0-9]{{1,4}}(?:[.,٫/][0-9]{{1,6}})? ?(?:%|٪|‰|درصد|percent|per cent|процентов)?", re.IGNORECASE
)


def is_amount(value: str) -> bool:
    """Whether the value is a sum of money.

    >>> [is_amount(value) for value in ("人民币1,234.50", "1,200,000-", "6 606,02р", "INR Dr. .50", "1/2")]
    [True, True, True, True, False]
    """
    return _AMOUNT.fullmatch(value) is not None


def currencies_in(value: str) -> frozenset[str]:
    """Return the currencies that an amount may state.

    >>> sorted(currencies_in("人民币500元")), sorted(currencies_in("500"))
    (['CNY'], [])
    """
    stated = [found for word in _STATED.findall(value) if (found := _meant(word))]
    return frozenset.intersection(*stated) or frozenset.union(*stated) if stated else frozenset()


@lru_cache(maxsize=256)
def _meant(word: str) -> frozenset[str]:
    """Return the currencies that a currency's name may mean: no word of a message but such a name is held."""
    return currencies(word)


def is_integer(value: str) -> bool:
    """Whether the value is a count of at most nine digits, or a longer one with its thousands set apart."""
    return _INTEGER.fullmatch(value) is not None


def is_percent(value: str) -> bool:
    """Whether the value is a share, with or without its sign."""
    return _PERCENT.fullmatch(value) is not None
