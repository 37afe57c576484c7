"""What a slot's value may never say: a way to reach somebody, or a request.

A slot is the one place of an approved message that a forger may fill, so every doubt counts against the value. The
words are in folded spelling (NFKC, Persian ی and ک) and compared without case.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from sms_verify import lazy_re as re
from sms_verify.core.forgetting import held_for_now
from sms_verify.core.normalise import simplify
from sms_verify.core.regions import REGIONS
from sms_verify.core.templates.scripts import ALL, OTHERS
from sms_verify.core.templates.slot_requests import ADDRESS, APP, BARE_NUMBER, SIGNS

_LETTERS = "A-Za-zÀ-ÖØ-öø-İĲ-ž"
_HAN = "々〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003134f"
_ARABIC = "\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc"
_KANA = "ぁ-ゖァ-ヺー"
_MARKS = "\u064b-\u0652\u0670"

LETTERS = _LETTERS + _HAN + _ARABIC + _KANA
"""Letters of the scripts our languages are written in, as a character class; a look-alike of another script is none."""

DIGITS = "0-9۰-۹٠-٩"

TEXT_CHARACTERS = LETTERS + _MARKS + DIGITS + r" ,.:'’\"“”()&/+*%#_·、،٬٫«»《》「」-"
"""All that a free text is written with."""

NAME_CHARACTERS = ALL + _MARKS + r" .'’·•*-"
"""All that a person's name is written with, masked characters included."""

_SCRIPTS = tuple(re.compile(f"[{letters}]") for letters in (_LETTERS, _HAN + _KANA, _ARABIC))
_EAST = _SCRIPTS[1]
_ARAB = re.compile(f"[{OTHERS['arabic']}]")
_FAR = re.compile(f"[{''.join(letters for script, letters in OTHERS.items() if script != 'arabic')}]")
_BORROWED = re.compile(
    "[\u063b-\u063f\u0671-\u067d\u067f-\u0685\u0687-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06bf\u06c1-\u06cb\u06cd-\u06d3\u06d5\u0750-\u077f]"
)
"""Letters of Kurdish, Urdu and other languages, which pass for Persian and Arabic ones: ڕ for ر."""
_FOREIGN = {
    "zh": (_ARAB, _FAR),
    "ja": (_ARAB, _FAR),
    "en": (_EAST, _ARAB, _FAR),
    "fa": (_EAST, _FAR, _BORROWED),
    "ar": (_EAST, _FAR, _BORROWED),
}
"""Scripts that a template's language is not written in, Latin letters being everybody's."""

_CUSTOMERS = frozenset({"客户", "用户", "会员", "顾客", "持卡人"})
_CUSTOMERS_AS_WRITTEN = {"zh-Hant": frozenset({"客戶", "用戶", "會員", "顧客", "持卡人"})}
_CUSTOMERS_CUT = frozenset({"客", "户", "用", "会", "员", "持卡", "持人", "卡人"})
"""With a character left out, and no surname."""
_CUSTOMERS_IN_ENGLISH = ("customer", "cardholder", "subscriber")

_SENTENCE_END = re.compile(r"[。！？!?؟;；…]|\.\.|\.(?=\s|$)")

_ABROAD = re.compile(r"(?:\+|00)[1-9][0-9]{7,14}")
_CALLABLE = {
    language: re.compile(
        "|".join(each.to_call[language] for each in REGIONS.values() if language in each.to_call), re.ASCII
    )
    for language in ("zh", "fa", "en")
}
_SHORTEST_CALLABLE = 9
_SEPARATORS = str.maketrans("", "", " -./()_*")
_SPACES = str.maketrans("", "", " ·_-")
_EASTERN = re.compile("[۰-۹٠-٩]")
_DIGIT_SCRIPTS = tuple(map(re.compile, ("[0-9]", "[۰-۹]", "[٠-٩]")))
_ASCII_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")


def ascii_digits(value: str) -> str:
    """Return the value with Persian and Arabic digits as 0 to 9."""
    return value.translate(_ASCII_DIGITS) if _EASTERN.search(value) else value


def mixes_digits(value: str) -> bool:
    """Whether digits of two scripts stand in one value, which no sender's computer writes.

    >>> mixes_digits("۱2۳"), mixes_digits("۱۲۳")
    (True, False)
    """
    return bool(_EASTERN.search(value)) and sum(bool(digits.search(value)) for digits in _DIGIT_SCRIPTS) > 1


def is_callable(value: str, language: str) -> bool:
    """Whether the value is unmistakably a number to call, for readers of the language.

    >>> is_callable("13912345678", "zh-Hans"), is_callable("202611210001", "zh-Hans")
    (True, False)
    """
    if len(value) < _SHORTEST_CALLABLE:
        return False
    plain = ascii_digits(value).translate(_SEPARATORS)
    if not plain.removeprefix("+").isdigit():
        return False
    local = _CALLABLE.get(language.partition("-")[0])
    return bool(_ABROAD.fullmatch(plain) or (local and local.fullmatch(plain)))


def is_foreign(value: str, language: str) -> bool:
    """Whether letters stand in the value that the language is not written in, which its customers do not read.

    >>> is_foreign("حساب مسدود", "zh-Hans"), is_foreign("Сбер", "en"), is_foreign("Amazon", "zh-Hans")
    (True, True, False)
    """
    return not value.isascii() and any(script.search(value) for script in _FOREIGN.get(language.partition("-")[0], ()))


def mixes_scripts(value: str) -> bool:
    """Whether letters of several scripts stand in one value."""
    return sum(bool(script.search(value)) for script in _SCRIPTS) > 1


def is_customer(value: str) -> bool:
    """Whether the value is a word for any customer.

    >>> is_customer("客戶"), is_customer("客戸")
    (True, False)
    """
    return value in _CUSTOMERS or value in _CUSTOMERS_AS_WRITTEN["zh-Hant"]


def misspells_customer(value: str, language: str) -> bool:
    """Whether the value is a word for any customer, misspelt: a forged word, taken for a name by another template.

    >>> misspells_customer("客戸", "zh-Hans"), misspells_customer("客户", "zh-Hans")
    (True, False)
    """
    if not value.isascii():
        plain = simplify(value)
        is_changed = plain in _CUSTOMERS and value not in _CUSTOMERS_AS_WRITTEN.get(language, _CUSTOMERS)
        return is_changed or plain in _CUSTOMERS_CUT
    return any(OSA.distance(value.lower(), word, score_cutoff=1) == 1 for word in _CUSTOMERS_IN_ENGLISH)


@held_for_now(4096)
def asks(value: str) -> bool:
    """Whether the value holds a way to reach somebody, a long number or a request, also when it is spaced apart.

    >>> asks("请加微信abc"), asks("加 微 信"), asks("evil com"), asks("网上银行"), asks("7-11")
    (True, True, True, False, False)
    """
    plain = value.translate(_SPACES)
    spellings = (value,) if plain == value else (value, plain)
    return bool(ADDRESS.search(value) or BARE_NUMBER.search(value)) or any(
        sign.search(spelling) for letters, sign in SIGNS if letters.search(value) for spelling in spellings
    )


def names_app(value: str) -> bool:
    """Whether a value names a way to chat, as the handles `QQ123456` and `vx8866` do."""
    return not value.isdigit() and APP.search(value) is not None


def closes_early(value: str) -> bool:
    """Whether a bracket closes that the value did not open, as where it leaves the brackets around its slot.

    >>> closes_early("UPI) Call (021"), closes_early("KFC(HK)"), closes_early("STARBUCKS (SHANG")
    (True, False, False)
    """
    depth = 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return True
    return False


def ends_sentence(value: str) -> bool:
    """Whether a sentence ends in the value.

    >>> ends_sentence("Paid. Now"), ends_sentence("7.5")
    (True, False)
    """
    return _SENTENCE_END.search(value) is not None
