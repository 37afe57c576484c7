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

from sms_verify.core.templates.accounts import (
    is_account,
    is_card,
    is_last4,
    is_masked_email,
    is_party_phone,
    is_payment,
)
from sms_verify.core.templates.amounts import is_amount, is_integer, is_percent
from sms_verify.core.templates.dates import is_date, is_datetime, is_time
from sms_verify.core.templates.scripts import ALL, mixes_alphabets
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


_CODE = re.compile(
    rf"(?=[^{DIGITS}]*[{DIGITS}])[A-Za-z{DIGITS}]{{4,8}}|[{DIGITS}]{{9,10}}"
    rf"|[A-Z]{{1,4}}-[{DIGITS}]{{4,8}}|[{DIGITS}]{{3,4}}[ -][{DIGITS}]{{3,4}}"
)
_NAME = re.compile(
    rf"[{LETTERS}*•][{NAME_CHARACTERS}]*",
)
_NAME_DOT = re.compile(r"\.(?! |$|[A-Z](?:[. ]|$))")
_MOST_HAN = 15
_REFERENCE = re.compile(
    r"(?=[^0-9]*[0-9])[A-Za-z0-9*](?:[A-Za-z0-9*]|[-/_\\](?=[A-Za-z0-9*])"
    r"|(?<=[0-9])\.(?=[0-9A-Z])|(?<=[a-z]{2})\.(?=[0-9]))*|[A-Za-z0-9/+]{11}"
)
_ADDRESS = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")
_LINK = re.compile(
    r"(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{1,61}(?::[0-9]{1,5})?(?:[/?#][^\s@\\<>\"]*)?",
    re.IGNORECASE,
)
_SHOP = re.compile(
    r"(?<![A-Za-z0-9@.-])[A-Za-z0-9][A-Za-z0-9-]{1,29}(?:\.[A-Za-z0-9-]{2,20}){0,2}"
    r"\.(?:com|net|org|in|co|io|uk|de|fr|it|es|nl|eu|us|ca|au|nz|sg|hk|tw|jp|kr|cn|ru|br|tv|me|ai|app|ae|th)"
    r"(?:/bill)?(?![A-Za-z0-9/@:-]|\.[A-Za-z0-9])",
    re.IGNORECASE,
)
"""The host by which a card scheme prints a shop: NETFLIX.COM, APPLE.COM/BILL; whose it is, the caller asks."""
_HARMLESS = re.compile(
    "微信(?:支付|[红紅]包|[转轉][账賬帐帳]|零[钱錢]|提[现現]|商[户戶])|(?<![A-Za-z])(?:St|Mt|Dr|Mr|Mrs|Ms|Ft)\\.(?=[A-Z])"
)
"""Ways to pay and titles that look like a way to chat, or like a host."""
_ABBREVIATED = re.compile(rf"(?<![{ALL}])[{ALL}]{{1,5}}\.(?=[ ,)]|$)|^\.\.?|\.\.\.?$")
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
    if is_card(plain):
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


def _is_merchant(value: str, _: str) -> bool:
    if is_payment(value):
        return True
    rest = _HARMLESS.sub("", _SHOP.sub(" ", value)).strip(" ._*-")
    if value[0] == " " or value[-1] == " " or closes_early(value) or mixes_alphabets(value):
        return False
    if mixes_variants(value) or mixes_digits(value):
        return False
    return not rest or not (asks(rest) or ends_sentence(_ABBREVIATED.sub("", rest)))


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
_SHOPS = ALL + DIGITS + r" ,.:'’\"“”()\[\]<>→&/\\+*@%#_·、،٬٫«»《》「」|–-"

KINDS: Mapping[str, Kind] = {
    "amount": _kind(48, _NUMERIC, _number(is_amount)),
    "integer": _kind(14, rf"{DIGITS},٬،+\u2212-", _number(is_integer), Rests.NUMBER),
    "percent": _kind(20, _NUMERIC + "٪‰", _number(is_percent)),
    "code": _kind(13, rf"A-Za-z{DIGITS} -", _is_code),
    "last4": _kind(24, rf"{_MASKS}尾号號:{DIGITS} -", _moment(is_last4)),
    "account": _kind(40, rf"A-Za-z{_MASKS}尾号號末码碼四:{DIGITS} -", _number(is_account)),
    "date": _kind(40, _NUMERIC, _moment(is_date)),
    "time": _kind(24, _NUMERIC, _moment(is_time)),
    "datetime": _kind(50, _NUMERIC + "_@|", _moment(is_datetime)),
    "name": _kind(40, NAME_CHARACTERS, _is_name, Rests.WORDS),
    "merchant": _kind(40, _SHOPS, _is_merchant, Rests.PARTY, Argument.LENGTH),
    "place": _kind(40, _SHOPS, _is_merchant, Rests.PARTY, Argument.LENGTH),
    "payment": _kind(60, rf"A-Za-z{DIGITS}.@_*•·: -", _moment(is_payment), Rests.PARTY),
    "party-phone": _kind(26, rf"{DIGITS}+()*xX•· -", _moment(is_party_phone), Rests.PARTY),
    "masked-email": _kind(80, r"A-Za-z0-9@._*•-", _moment(is_masked_email), Rests.PARTY),
    "choice": _kind(80, r"\s\S", lambda *_: False, Rests.VALUE, Argument.VALUES),
    "reference": _kind(40, rf"A-Za-z{DIGITS}*/._\\+-", _is_reference, Rests.NUMBER),
    "link": _kind(200, "!-~", _is_link, Rests.CONTACT),
    "phone": _kind(30, rf"{DIGITS}+() #转轉ext.-", _moment(_is_phone), Rests.CONTACT),
    "text": _kind(40, TEXT_CHARACTERS, _is_text, Rests.WORDS, Argument.LENGTH),
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
