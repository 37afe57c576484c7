"""Codes, references and numbers to call: letters and digits that say nothing else.

A forger spells acts and ways to reach somebody into them: `CALL-95013`, `otp2sam`, `tg-8866`, a card number, a host.
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.templates.accounts import is_card
from sms_verify.core.templates.amounts import currencies_in
from sms_verify.core.templates.slot_safety import DIGITS, ascii_digits, is_callable, mixes_digits, names_app
from sms_verify.core.templates.telling_latin import is_act, is_disguised_number, is_telling_word

_CODE = re.compile(
    rf"(?=[^{DIGITS}]*[{DIGITS}])[A-Za-z{DIGITS}]{{4,8}}|[{DIGITS}]{{9,10}}"
    rf"|[A-Z]{{1,4}}-[{DIGITS}]{{4,8}}|[{DIGITS}]{{3,4}}[ -][{DIGITS}]{{3,4}}"
)
_REFERENCE = re.compile(
    r"(?=[^0-9]*[0-9])[A-Za-z0-9*](?:[A-Za-z0-9*]|[-/_\\](?=[A-Za-z0-9*])"
    r"|(?<=[0-9])\.(?=[0-9A-Z])|(?<=[A-Za-z]{2})\.(?=[0-9]))*|[A-Za-z0-9/+]{11}"
)
_HASH = re.compile(r"(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z0-9/+]{11}")
"""What apps that read codes by themselves append (Google's SMS Retriever): 11 characters of base64."""
_ADDRESS = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})[-./]){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})")
_LETTERS = re.compile("[A-Za-z]+")
_WORDS = re.compile(r"(?<![A-Za-z0-9*])[A-Za-z]+(?![A-Za-z0-9*])")
_ENDING = frozenset(["com", "net", "org", "cn", "io", "ly", "cc", "xyz", "top", "site", "vip", "info", "me"])
_CHAT = re.compile(
    r"(?:tg|fb|ig|wx|vx|qq|wa)[-_/:.]?[0-9]|(?:TG|FB|IG|WX|VX|QQ|WA)[-_/:.]?[0-9]{5}(?![0-9]{4}[A-Z]{2}$)"
)
_ANYWHERE = re.compile(
    r"(?:\+?86)?1[3-9][0-9]{9}|[48]00[0-9]{7}|1?800[0-9]{7}|(?:98|0)9[0-9]{9}|(?:\+|00)[1-9][0-9]{7,14}"
)
"""Numbers to call that readers of every country know for such."""
_BETWEEN = str.maketrans("", "", " -./()_,")
_NO_NUMBER = re.compile(r"[^0-9.,]")
_CHEAP = frozenset(
    {"IDR", "VND", "IRR", "KRW", "COP", "LBP", "UZS", "LAK", "GNF", "PYG", "IQD", "KHR", "MMK", "SLL", "TZS"}
)
"""Currencies in which people pay sums of ten digits."""
_LEADING = frozenset({"link", "links", "site", "web"})
_LONGEST_RUN = 10
"""Letters that stand together in a reference at most: an issuer's code, a product."""
_MOST_WORDS = 2
"""Words of letters alone in a reference."""

_PHONE = re.compile(
    r"\+?(?:[0-9]|\([0-9]{1,5}\))(?:[ -]?(?:[0-9]|\([0-9]{1,5}\)))*(?: ?(?:[转轉#]|ext\.? ?)[0-9]{1,6})?"
)
_PREFIXED = re.compile(
    r"179[0-9]{2}[0-9]{5,}|1180[0-9]{6,}|12593[0-9]{5,}|0[1-9][0-9]{1,2}9[56][0-9]{3,4}|\+[0-9]{3,7}|\+[48]00[0-9]+"
)
"""Another carrier's prefix, an area's code or a plus sign before a service number, which makes it another number."""


def is_code(value: str, language: str) -> bool:
    """Whether the value is a one-time code.

    >>> [is_code(value, "en") for value in ("G8K2XQ", "123-456", "Call911", "otp2sam")]
    [True, True, False, False]
    """
    if not _CODE.fullmatch(value) or mixes_digits(value) or names_app(value) or is_callable(value, language):
        return False
    if any(map(str.islower, value)) and any(map(str.isupper, value)):
        return False
    return not (_CHAT.match(value) or is_disguised_number(value) or any(map(_is_act, _LETTERS.findall(value))))


def _is_act(letters: str) -> bool:
    return is_telling_word(letters) or (len(letters) > 2 and is_act(letters))


def is_reference(value: str, language: str) -> bool:
    """Whether the value is a number by which a message, payment or parcel is known.

    >>> [is_reference(value, "en") for value in ("AB123456", "TX/2026/001", "CALL-95013", "4111-1111-1111-1111")]
    [True, True, False, False]
    """
    plain = ascii_digits(value)
    if not _REFERENCE.fullmatch(plain) or mixes_digits(value) or _ADDRESS.fullmatch(plain) or names_app(plain):
        return False
    if is_card(plain) or is_callable(value, language) or is_disguised_number(plain) or _ANYWHERE.fullmatch(plain):
        return False
    return plain.isdigit() or not _says(plain)


def _says(value: str) -> bool:
    """Whether the letters of a reference are words."""
    runs, words = _LETTERS.findall(value), _WORDS.findall(value)
    if (
        any(run.lower() in _LEADING or is_telling_word(run) for run in runs)
        or _CHAT.match(value)
        or len(words) > _MOST_WORDS
    ):
        return True
    if len(words) > 1 and is_act(words[0]):
        return True
    if not _ENDING.isdisjoint(word.lower() for word in words[1:]):
        return True
    if _HASH.fullmatch(value):
        return False
    return any(len(run) > _LONGEST_RUN or (len(run) > 2 and not run.isupper()) for run in runs)


def is_called_anywhere(digits: str) -> bool:
    """Whether readers of every country know the digits for a number to call.

    >>> is_called_anywhere("13800138000"), is_called_anywhere("202611210001")
    (True, False)
    """
    return _ANYWHERE.fullmatch(digits) is not None


def is_sum(value: str) -> bool:
    """Whether a sum of money is none that readers would call, be it that a point or a currency stands beside it.

    >>> is_sum("1,380,013,800.00"), is_sum("Rs. 4008008888"), is_sum("4008008888"), is_sum("Rp 4000000000")
    (True, False, False, True)
    """
    stated = currencies_in(value)
    number = _NO_NUMBER.sub("", value).strip(".,")
    is_plain = number.isdigit() or re.search(r"[.,][0-9]$", number) is not None
    return bool(stated & _CHEAP) or not (is_plain and _ANYWHERE.fullmatch(number.translate(_BETWEEN)))


def is_phone(value: str) -> bool:
    """Whether the value is a number to call as an organisation prints it; whose it is, the caller asks.

    >>> is_phone("400-810-6060"), is_phone("1790995588")
    (True, False)
    """
    digits = re.sub(r"[ ()-]", "", value)
    return _PHONE.fullmatch(value) is not None and len(digits) >= 3 and not _PREFIXED.fullmatch(digits)
