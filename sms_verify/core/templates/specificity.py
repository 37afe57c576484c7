"""How specific a template is, in bits: how unlikely its literal words are in a message that is not its copy.

A letter costs what a reader could not have guessed of it: about 4.5 bits for a Chinese character inside a text, 2 for
a letter of an alphabet, all of a digit's 3.3. Words that every sender uses to deliver a code cost little.
"""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify import lazy_re as re

MIN_BITS = 30.0
"""Bits below which a match proves little.

Seven Chinese characters or fifteen letters of an organisation's own: `您的验证码是{code}` or `Your OTP is {code}` are
anybody's (13 bits each), while the barest genuine alerts pass (Mellat's account, withdrawal, balance and time: 34).
"""

_STOCK = re.compile(
    "验证码|驗證碼|您的|尊敬的|客户|客戶|请勿|請勿|泄露|洩露|"
    r"\b(?:your|verification|code|otp|is|one[- ]time|password|dear|customer|do not|don't|share|this|with|anyone|the|for"
    r"|to)\b|"
    "کد|تایید|تأیید|رمز|پویا|شما|مشتری|گرامی",
    re.IGNORECASE,
)
_STOCK_BITS = 4.0

_BETWEEN = "\x00"
"""Keeps words apart and weighs nothing."""


_BITS = (
    (re.compile(r"\s"), 0.3),
    (re.compile(r"\d"), 3.3),
    (re.compile(r"[^\W\d_\u0000-\u2e7f]"), 4.5),
    (re.compile(r"[^\W\d_\u0000-\u058f\u2e80-\U0010ffff]"), 2.2),
    (re.compile(r"[^\W\d_\u0590-\U0010ffff]"), 1.8),
    (re.compile(r"[^\w\s\x00]|_"), 1.0),
)
"""Of blanks, digits, letters of Chinese, of alphabets from Hebrew on, of those before, and marks."""


class _Kinds(dict[int, str]):
    """Of each character the number of its kind in `_BITS`; none where it weighs nothing."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = next((str(place) for place, (kind, _) in enumerate(_BITS) if kind.match(char)), "")
        return self[code]


_KINDS = _Kinds()


def weigh(text: str) -> float:
    """Return the bits of a stretch of literal text.

    >>> weigh("您的验证码是") < weigh("招商银行提醒")
    True
    """
    rest, stock = _STOCK.subn("", text)
    kinds = rest.translate(_KINDS)
    return stock * _STOCK_BITS + sum([bits * kinds.count(str(place)) for place, (_, bits) in enumerate(_BITS)])


def specificity(literals: Iterable[str]) -> float:
    """Return the bits of all of a template's literals."""
    return weigh(_BETWEEN.join(literals))
