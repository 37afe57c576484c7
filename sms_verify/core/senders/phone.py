"""Everywhere: ordinary numbers in E.164, as people and two-way services use them.

A mobile number is a person's until an organisation registered it: police name it first among signs.
In the North American plan mobile and company numbers look alike, so there it says nothing. An e-mail address as sender
(iMessage) is a person's too. An own number can be forged on the way, which is why it proves nothing of a person.

Source: libphonenumber's metadata (python package phonenumbers 9); ITU-T E.164.
"""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers

from sms_verify import lazy_re as re
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.regions import codes
from sms_verify.core.senders.base import NOTHING, Parsed, Scheme
from sms_verify.core.types import SenderTrait
from sms_verify.reasons import Reason

PLANS = codes("is_tried")
"""Countries tried in order when the reader's is not known."""

_E164 = re.compile(r"\+[1-9]\d{6,14}")
_NUMBER = re.compile(r"[+\d][\d ()./-]{3,30}")
_PERSONAL = frozenset({SenderTrait.PERSONAL})
_OVERSEAS = frozenset({SenderTrait.OVERSEAS})


def parse(sender: str) -> Parsed | None:
    """Return a number written with its country, in E.164.

    >>> (found := parse("+852 9123 4567")).value, sorted(map(str, found.traits)), found.sure
    ('+85291234567', ['personal'], True)
    """
    return _read(canonical(sender), None) if _NUMBER.fullmatch(sender) else None


def read(sender: str, region: str | None) -> Iterator[Parsed]:
    """Yield the number as the reader's country, or every known plan, understands it."""
    if not _NUMBER.fullmatch(sender):
        return
    seen = set()
    for plan in (region,) if region else (None, *PLANS):
        parsed = _read(canonical(sender, plan), region)
        if parsed and parsed.value not in seen:
            seen.add(parsed.value)
            yield parsed


def _read(value: str, region: str | None) -> Parsed | None:
    if not _E164.fullmatch(value):
        return None
    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return Parsed(value, sure=True)
    traits = _PERSONAL if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE else NOTHING
    abroad = region is not None and number.country_code != phonenumbers.country_code_for_region(region)
    return Parsed(value, traits | _OVERSEAS if abroad else traits, sure=True)


SCHEME = Scheme("phone", (), parse, mend=Reason("sender.phone", example="+85229001234"), spoofable=True)
