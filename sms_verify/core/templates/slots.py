"""The kinds of slots: which values each one takes, and what may rest on a value.

Values are in folded spelling. A kind's characters bound how far a value can reach; its test decides. No kind but
`link` and `phone` takes a way to reach somebody: those two are judged against the organisation's facts by the caller.
Everything that treats kinds differently (ownership of contacts, free values, masking, the editor) asks the row here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sms_verify.core.templates.accounts import is_account, is_last4, is_masked_email, is_party_phone, is_payment
from sms_verify.core.templates.amounts import is_amount, is_integer, is_percent
from sms_verify.core.templates.dates import is_date, is_datetime, is_time
from sms_verify.core.templates.free_words import is_merchant, is_name, is_text
from sms_verify.core.templates.identifiers import is_code, is_phone, is_reference, is_sum
from sms_verify.core.templates.scripts import ALL
from sms_verify.core.templates.slot_safety import (
    DIGITS,
    NAME_CHARACTERS,
    TEXT_CHARACTERS,
    ascii_digits,
    is_callable,
    mixes_digits,
)
from sms_verify.core.types import Slot


class Argument(StrEnum):
    """What a kind takes in brackets."""

    LENGTH = "length"
    VALUES = "values"


class Rests(StrEnum):
    """What may rest on a value of a kind."""

    VALUE = "value"
    """Its digits are a value by the official words around them, never a number to call."""
    NUMBER = "number"
    """The same, unless nobody would take them for anything but a number to call."""
    PARTY = "party"
    """It names whom money went to or came from: an address or host in it is no way to reach anybody."""
    WORDS = "words"
    """Words of the sender's own that nothing vouches for."""
    CONTACT = "contact"
    """It must be one official contact by itself."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of slot."""

    longest: int
    """Most characters of a value."""
    characters: re.Pattern[str]
    """All that a value is written with."""
    accepts: Callable[[str, str], bool]
    """Whether a value, in a language, is of the kind."""
    rests: Rests = Rests.VALUE
    argument: Argument | None = None

    @property
    def is_free(self) -> bool:
        """Whether nothing but a list of known names can vouch for a value."""
        return self.argument is Argument.LENGTH or self.rests is Rests.WORDS


_LINK = re.compile(
    r"(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{1,61}(?::[0-9]{1,5})?(?:[/?#][^\s@\\<>\"]*)?",
    re.IGNORECASE,
)


def _number(test: Callable[[str], bool]) -> Callable[[str, str], bool]:
    def accepts(value: str, language: str) -> bool:
        if value.isascii():
            return test(value) and not is_callable(value, language)
        return test(ascii_digits(value)) and not mixes_digits(value) and not is_callable(value, language)

    return accepts


def _moment(test: Callable[[str], bool]) -> Callable[[str, str], bool]:
    def accepts(value: str, _: str) -> bool:
        return test(value) if value.isascii() else test(ascii_digits(value)) and not mixes_digits(value)

    return accepts


def _is_link(value: str, _: str) -> bool:
    return value.isascii() and _LINK.fullmatch(value) is not None


def _kind(
    longest: int,
    characters: str,
    accepts: Callable[[str, str], bool],
    rests: Rests = Rests.VALUE,
    argument: Argument | None = None,
) -> Kind:
    return Kind(longest, re.compile(f"[{characters}]{{1,{longest}}}"), accepts, rests, argument)


_NUMERIC = rf"{ALL}{DIGITS} ,.:/$¥£€₹₽₴₺₸₫₱₩₦฿৳₪₾֏₵¢₼%'’٬٫،+\u2212()-"
_MASKS = r"*xX•·#."
_SHOPS = ALL + DIGITS + r" ,.:'’\"“”()\[\]<>→&/\\+*@%#_·、،٬٫«»《》「」|;–-"

KINDS: Mapping[str, Kind] = {
    "amount": _kind(48, _NUMERIC, _number(lambda value: is_amount(value) and is_sum(value))),
    "integer": _kind(14, rf"{DIGITS},٬،+\u2212-", _number(is_integer), Rests.NUMBER),
    "percent": _kind(20, _NUMERIC + "٪‰", _number(is_percent)),
    "code": _kind(13, rf"A-Za-z{DIGITS} -", is_code),
    "last4": _kind(24, rf"{_MASKS}尾号號:{DIGITS} -", _moment(is_last4)),
    "account": _kind(40, rf"A-Za-z{_MASKS}尾号號末码碼四:{DIGITS} -", _number(is_account)),
    "date": _kind(40, _NUMERIC, _moment(is_date)),
    "time": _kind(24, _NUMERIC, _moment(is_time)),
    "datetime": _kind(50, _NUMERIC + "_@|", _moment(is_datetime)),
    "name": _kind(40, NAME_CHARACTERS, is_name, Rests.WORDS),
    "merchant": _kind(80, _SHOPS, is_merchant, Rests.PARTY, Argument.LENGTH),
    "place": _kind(80, _SHOPS, is_merchant, Rests.PARTY, Argument.LENGTH),
    "payment": _kind(60, rf"A-Za-z{DIGITS}.@_*•·: -", _moment(is_payment), Rests.PARTY),
    "party-phone": _kind(26, rf"{DIGITS}+()*xX•· -", _moment(is_party_phone), Rests.PARTY),
    "masked-email": _kind(80, r"A-Za-z0-9@._*•-", _moment(is_masked_email), Rests.PARTY),
    "choice": _kind(80, r"\s\S", lambda *_: False, Rests.VALUE, Argument.VALUES),
    "reference": _kind(40, rf"A-Za-z{DIGITS}*/._\\+-", is_reference, Rests.NUMBER),
    "link": _kind(200, "!-~", _is_link, Rests.CONTACT),
    "phone": _kind(30, rf"{DIGITS}+() #转轉ext.-", _moment(is_phone), Rests.CONTACT),
    "text": _kind(40, TEXT_CHARACTERS, is_text, Rests.WORDS, Argument.LENGTH),
}
"""Every kind, in the order they are told to people."""


def accepts(slot: Slot, value: str, language: str = "und") -> bool:
    """Whether a folded value is of the slot's kind.

    >>> accepts(Slot("sum", "amount"), "۱٬۲۳۴"), accepts(Slot("who", "name"), "请加微信abc")
    (True, False)
    """
    kind = KINDS[slot.kind]
    if not 0 < len(value) <= (slot.limit or kind.longest):
        return False
    return kind.characters.fullmatch(value) is not None and holds(slot, value, language)


def holds(slot: Slot, value: str, language: str) -> bool:
    """Whether a value of no more than a slot's length and of its characters only is of its kind."""
    if slot.values:
        return value in slot.values or value.casefold() in map(str.casefold, slot.values)
    return KINDS[slot.kind].accepts(value, language)


def reach(slot: Slot, text: str, start: int) -> int:
    """Return how far a value of the slot that starts at a place can go at most."""
    kind = KINDS[slot.kind]
    found = kind.characters.match(text, start, min(len(text), start + (slot.limit or kind.longest)))
    return found.end() if found else start
