"""One spelling for every telephone number, so that a printed hotline and a pasted number can be compared.

- A full number is E.164: `+85222333000`; China's 400 and 800 numbers too: `+864008106060`.
- A number that is dialled without country or area is its digits: `95588`, `12381`, `7726`, `096380`. China's nationwide
  service codes (95…, 10…, 12…) stay bare behind an area or country code too: `021-95561` and `+86 95588` reach the same
  desk. Regional 96… codes keep their area, since another city's 96… is another owner.
- Digits that no plan of the region knows stay digits; `+` and unknown digits stay together: `+8531888`.

Number plans: libphonenumber's metadata. Service codes: facts of Chinese operators' published lists (2026-11).
"""

from __future__ import annotations

import phonenumbers

from sms_verify import lazy_re as re
from sms_verify.core.forgetting import held_for_now
from sms_verify.core.regions import REGIONS, calling_code

MAX_NUMBER_DIGITS = 25
"""Digits of the longest number worth reading; ports in China reach 22."""

_EXTENSION = re.compile(r"(?:转|轉|ext\.?|内线|內線|;|,|داخلی).*", re.IGNORECASE | re.DOTALL)
_OPENING = " \t\r\n\u00a0\u200e\u200f\u202a\u202b\u202d\u2068([（"
_SERVICE_CODES = {
    code: re.compile(rf"(?:{region.area_prefix})?({region.nationwide_codes})")
    for code, region in REGIONS.items()
    if region.nationwide_codes
}
_UNPLANNED = {code: re.compile(region.unplanned) for code, region in REGIONS.items() if region.unplanned}
_WILDCARDS = re.compile(r"[xX＊*](?:[\s-]?[xX＊*])*\s*$")


def canonical(number: str, region: str | None = None) -> str:
    """Return E.164 or, for a short or unknown number, its digits; the empty string where there is no digit.

    >>> canonical("400-810-6060", "CN"), canonical("021-95561", "CN"), canonical("2233 3000", "HK")
    ('+864008106060', '95561', '+85222333000')
    """
    international, digits = _digits(_EXTENSION.sub("", number, count=1) or number)
    if not digits or len(digits) > MAX_NUMBER_DIGITS:
        return digits
    if international:
        return _international(digits)
    if code := _service_code(digits, region):
        return code
    if len(digits) > 6 and (full := _valid(digits, region)):
        return full
    home = next((code for code, pattern in _UNPLANNED.items() if pattern.fullmatch(digits)), None)
    return f"+{calling_code(home)}{digits}" if home else digits


def series(number: str, region: str | None = None) -> tuple[str, int]:
    """Return the canonical start of a printed series and how many digits are free: `3668 xxxx` is (`+8523668`, 4).

    >>> series("3668 xxxx", "HK"), series("95588", "CN")
    (('+8523668', 4), ('95588', 0))
    """
    tail = _WILDCARDS.search(number)
    if tail is None:
        return canonical(number, region), 0
    free = sum(not ch.isspace() and ch != "-" for ch in tail.group())
    sample = canonical(number[: tail.start()] + "0" * free, region)
    return sample[:-free], free


def country(value: str) -> str | None:
    """Return the ISO 3166-1 region of an E.164 number, None for bare digits or an unknown country."""
    if not value.startswith("+"):
        return None
    try:
        parsed = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return None
    region = phonenumbers.region_code_for_number(parsed)
    if region is None and parsed.country_code is not None:
        region = phonenumbers.region_code_for_country_code(parsed.country_code)
    return None if region in ("ZZ", "001") else region


@held_for_now(4096)
def is_private_line(value: str) -> bool:
    """Whether an E.164 number is a mobile one beyond doubt, as anybody may hold.

    >>> is_private_line("+919876543210"), is_private_line("+12135550199"), is_private_line("95588")
    (True, False, False)
    """
    if not value.startswith("+"):
        return False
    try:
        kind = phonenumbers.number_type(phonenumbers.parse(value, None))
    except phonenumbers.NumberParseException:
        return False
    return bool(kind == phonenumbers.PhoneNumberType.MOBILE)


def _digits(number: str) -> tuple[bool, str]:
    """Whether a number is written internationally, and its ASCII digits without that mark."""
    stripped = number.lstrip(_OPENING)
    digits = "".join(str(int(ch)) for ch in number if ch.isdecimal())
    if stripped[:1] in ("+", "＋") and digits:
        return True, digits.removeprefix("00")
    if digits.startswith("00") and len(digits) > 6:
        return True, digits[2:]
    return False, digits


def _service_code(digits: str, region: str | None) -> str:
    """Return the nationwide code that digits are, behind an area's code or alone; nothing where they are none."""
    for code, pattern in _SERVICE_CODES.items():
        if region in (None, code) and (found := pattern.fullmatch(digits)):
            return found.group(1)
    return ""


def _international(digits: str) -> str:
    for region in _SERVICE_CODES:
        rest = digits.removeprefix(calling_code(region))
        if rest != digits and (code := _service_code(rest, region) or _service_code("0" + rest, region)):
            return code
    return _valid("+" + digits, None) or "+" + digits


def _valid(number: str, region: str | None) -> str | None:
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
