"""Mainland China: 106… ports rented to companies, 95xxx and 96xxx codes, 10xxx carriers, 12xxx government.

Ports are allotted by the ministry, and China's networks carry no senders with letters. A code with a country or area in
front (`+8695588`, `008695588`, `010-95588`) comes from elsewhere: police warn of it. False base stations copied 95533,
and anyone can rent a port that ends with a bank's code, so only the whole number identifies.

Sources: lists of ports and codes in public phone books of Chinese service numbers; police notices
(https://www.163.com/dy/article/HVURKNR8, https://xikazi.com/16354); AWS on sender IDs in China (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.core.types import SenderTrait
from sms_verify.reasons import Reason

_PORT = re.compile(r"106\d{5,17}")
_CODE = re.compile(r"9[56]\d{3,10}|1(?:0(?!6)|[12])\d{2,14}")
_PREFIX = re.compile(r"(?:\+|00)?86[ -]?|\+86|00|\+|0(?:10|2\d|[3-9]\d\d)[ -]?")
_MARKS = str.maketrans("", "", " -")


def parse(sender: str) -> Parsed | None:
    """Return the digits as shown; a code behind a country or area keeps it and is `prefixed`.

    >>> parse("106980095533").value, parse("+86 95588").value
    ('106980095533', '+8695588')
    """
    digits = sender.translate(_MARKS)
    if _PORT.fullmatch(digits):
        return Parsed(digits, sure=True)
    if _CODE.fullmatch(digits):
        return Parsed(digits, sure=digits.startswith("95"))
    prefix = _PREFIX.match(sender)
    rest = sender[prefix.end() :].translate(_MARKS) if prefix else ""
    if _PORT.fullmatch(rest) or (_CODE.fullmatch(rest) and len(rest) <= 6):
        return Parsed(digits, frozenset({SenderTrait.PREFIXED}), sure=rest.startswith(("95", "106")))
    return None


SCHEME = Scheme(
    "cn-port",
    ("CN",),
    parse,
    mend=Reason("sender.cn-port"),
    protected=True,
    refuses_names=True,
)
