"""The matching spelling: character for character lower case, simplified, without accents, with ASCII digits.

Lengths never change, so a place in the simplified text is a place in the text. Traditional characters are OpenCC's.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import opencc

_VARIANTS = dict(
    zip(
        "帐帳著覆佔妳閒証綫戸黙薴" + "يىكةۀأإٱؤئ" + "٪٫٬،؛؟",
        "账账着复占你闲证线户默苎" + "ییکههاااوی" + "%.,,;?",
        strict=True,
    )
)
"""What OpenCC keeps apart and people do not, and one spelling for each Persian letter."""


def simplify(text: str) -> str:
    """The matching spelling of a text, of the same length.

    >>> simplify("請輸入驗證碼 OTP，۱۲۳")
    '请输入验证码 otp,123'
    """
    return text.lower() if text.isascii() else text.translate(_TABLE)


def simple(char: str) -> str:
    """The matching spelling of one character."""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    form = _plain(char)
    if "㐀" <= form <= "鿿" or "𠀀" <= form <= "𳑯":
        form = _VARIANTS.get(form) or _opencc().convert(form)
    lower = form.casefold()
    form = lower if len(lower) == 1 else form
    return _VARIANTS.get(form, form)


def _plain(char: str) -> str:
    """A letter without its accents, a wide or styled character without its style."""
    form = unicodedata.normalize("NFKD", char)
    if len(form) > 1 and form[0].isascii() and all(map(unicodedata.combining, form[1:])):
        return form[0]
    form = unicodedata.normalize("NFKC", char)
    return form if len(form) == 1 else char


@cache
def _opencc() -> opencc.OpenCC:
    import opencc  # loads its dictionaries: not worth it before the first Chinese character

    return opencc.OpenCC("t2s")


class _Table(dict[int, str]):
    """Characters' matching spellings, worked out at their first use."""

    def __missing__(self, code: int) -> str:
        new = self[code] = simple(chr(code))
        return new


_TABLE = _Table()
