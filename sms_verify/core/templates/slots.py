"""The kinds of slots: which values each one takes.

Values are in folded spelling. A kind's characters bound how far a value can reach; its test decides. No kind but
`link` and `phone` takes a way to reach somebody: those two are judged against the organisation's facts by the caller.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sms_verify.core.templates.amounts import is_amount, is_integer, is_percent
from sms_verify.core.templates.dates import is_date, is_datetime, is_time
from sms_verify.core.templates.slot_safety import (
    DIGITS,
    LETTERS,
    NAME_CHARACTERS,
    TEXT_CHARACTERS,
    ascii_digits,
    asks,
    closes_early,
    ends_sentence,
    is_callable,
    is_foreign,
    misspells_customer,
    mixes_digits,
    mixes_scripts,
    names_app,
)
from sms_verify.core.templates.variants import mixes_variants
from sms_verify.core.types import Slot


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of slot."""

    longest: int
    """Most characters of a value."""
    characters: re.Pattern[str]
    """All that a value is written with."""
    accepts: Callable[[str, str], bool]
    """Whether a value, in a language, is of the kind."""


_CODE = re.compile(rf"(?=[^{DIGITS}]*[{DIGITS}])[A-Za-z{DIGITS}]{{4,8}}")
_LAST4 = re.compile(r"(?:[*xX•·]{1,12}|(?:[*xX•·]{4}[ -]){1,4})?[0-9]{4}")
_NAME = re.compile(
    rf"[{LETTERS}*•][{NAME_CHARACTERS}]*",
)
_NAME_DOT = re.compile(r"\.(?! |$|[A-Z](?:[. ]|$))")
_MOST_HAN = 15
_REFERENCE = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9*](?:[A-Za-z0-9*]|[-/_](?=[A-Za-z0-9*])|(?<=[0-9])\.(?=[0-9]))*")
_ADDRESS = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")
_LINK = re.compile(
    r"(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{1,61}(?::[0-9]{1,5})?(?:[/?#][^\s@\\<>\"]*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\+?(?:[0-9]|\([0-9]{1,5}\))(?:[ -]?(?:[0-9]|\([0-9]{1,5}\)))*(?: ?(?:[转轉#]|ext\.? ?)[0-9]{1,6})?"
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


def _is_code(value: str, language: str) -> bool:
    if not _CODE.fullmatch(value) or mixes_digits(value) or names_app(value):
        return False
    return not is_callable(value, language)


def _is_last4(value: str) -> bool:
    return _LAST4.fullmatch(value) is not None


def _is_name(value: str, language: str) -> bool:
    if not _NAME.fullmatch(value) or _NAME_DOT.search(value) or mixes_scripts(value) or asks(value):
        return False
    if is_foreign(value, language) or mixes_variants(value) or misspells_customer(value, language):
        return False
    words = value.split()
    return len(words) <= 6 and (len(value) <= _MOST_HAN or value[0] < "\u2e80")


def _is_reference(value: str, language: str) -> bool:
    plain = ascii_digits(value)
    if not _REFERENCE.fullmatch(plain) or mixes_digits(value) or _ADDRESS.fullmatch(plain) or names_app(plain):
        return False
    return not is_callable(value, language)


def _is_link(value: str, _: str) -> bool:
    return value.isascii() and _LINK.fullmatch(value) is not None


def _is_phone(value: str) -> bool:
    return _PHONE.fullmatch(value) is not None and sum(map(str.isdigit, value)) >= 3


def _is_text(value: str, language: str) -> bool:
    if value[0] == " " or value[-1] == " " or is_foreign(value, language) or closes_early(value):
        return False
    if mixes_variants(value):
        return False
    return not asks(value) and not ends_sentence(value) and not mixes_digits(value)


def _kind(longest: int, characters: str, accepts: Callable[[str, str], bool]) -> Kind:
    return Kind(longest, re.compile(f"[{characters}]{{1,{longest}}}"), accepts)


_NUMERIC = rf"{LETTERS}{DIGITS} ,.:/$¥£€₹%'٬٫،+\u2212()-"

KINDS: Mapping[str, Kind] = {
    "amount": _kind(40, _NUMERIC, _number(is_amount)),
    "integer": _kind(14, rf"{DIGITS},٬،+\u2212-", _number(is_integer)),
    "percent": _kind(20, _NUMERIC + "٪‰", _number(is_percent)),
    "code": _kind(8, rf"A-Za-z{DIGITS}", _is_code),
    "last4": _kind(24, rf"*xX•·{DIGITS} -", _moment(_is_last4)),
    "date": _kind(40, _NUMERIC, _moment(is_date)),
    "time": _kind(24, _NUMERIC, _moment(is_time)),
    "datetime": _kind(50, _NUMERIC + "_@", _moment(is_datetime)),
    "name": _kind(40, NAME_CHARACTERS, _is_name),
    "reference": _kind(40, rf"A-Za-z{DIGITS}*/._-", _is_reference),
    "link": _kind(200, "!-~", _is_link),
    "phone": _kind(30, rf"{DIGITS}+() #转轉ext.-", _moment(_is_phone)),
    "text": _kind(40, TEXT_CHARACTERS, _is_text),
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
    return kind.characters.fullmatch(value) is not None and kind.accepts(value, language)


def reach(slot: Slot, text: str, start: int) -> int:
    """Return how far a value of the slot that starts at a place can go at most."""
    kind = KINDS[slot.kind]
    found = kind.characters.match(text, start, min(len(text), start + (slot.limit or kind.longest)))
    return found.end() if found else start
