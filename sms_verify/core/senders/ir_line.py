"""Iran: rented numeric lines (1000…, 2000…, 3000…, 5000…, 9000…, 9999…, 021…) and Latin headers like `ADLIRAN`.

A line's first digits tell the operator, not the owner, and the same ranges carry advertising: only the whole number
identifies. Phones show it with +98, 0098, 98 or nothing in front. Mobile numbers (09…) are ordinary people's.

Sources: https://isms.ir, https://3300.ir, Tehran's prosecutor on ADLIRAN, ILNA 1709544 (read 2026-11).
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.senders.base import Parsed, Scheme
from sms_verify.reasons import Reason

_COUNTRY = re.compile(r"(?:\+|00)?98(?=\d{5})")
_LINE = re.compile(r"[1-9]\d{2,14}")
_TYPICAL = re.compile(r"(?:[1235]000|9000|9999)\d{1,11}")
_MOBILE = re.compile(r"9\d{9}")
_SHARED = re.compile(r"9(?:000|999)\d+")
_HEADER = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 ._-]{1,19}")
_MARKS = str.maketrans("", "", " -()")


def parse(sender: str) -> Parsed | None:
    """Return the line without country code or leading zero, or the header.

    >>> parse("+98 3000 9419").value, parse("02187641").value, parse("ADLIRAN").value, parse("09123456789")
    ('30009419', '2187641', 'ADLIRAN', None)
    """
    digits = sender.translate(_MARKS)
    line = strip_country(digits)
    if _LINE.fullmatch(line) and not _is_mobile(digits, line):
        return Parsed(line, sure=bool(_TYPICAL.fullmatch(line)) and len(line) != 5)
    return Parsed(sender) if _HEADER.fullmatch(sender) else None


def strip_country(digits: str) -> str:
    """Return a line's digits without `+98`, `0098`, `98` or the trunk zero."""
    return _COUNTRY.sub("", digits, count=1).removeprefix("0")


def _is_mobile(digits: str, line: str) -> bool:
    """Whether the number is a mobile one; 9000… and 9999… behind a country code may be either, so they are not."""
    if digits == line or not _MOBILE.fullmatch(line):
        return False
    return (digits.startswith("0") and not digits.startswith("00")) or not _SHARED.fullmatch(line)


def key(value: str) -> str:
    """Return a line without its country code, a header without case."""
    return strip_country(value.translate(_MARKS)) if not any(map(str.isalpha, value)) else value.casefold()


SCHEME = Scheme("ir-line", ("IR",), parse, mend=Reason("sender.ir-line"), key=key)
