"""Letters by script, for values written in any of them."""

from __future__ import annotations

from collections.abc import Mapping

from sms_verify import lazy_re as re

LATIN = "A-Za-zÀ-ÖØ-öø-žƠơƯưȘ-țẠ-ỹ"
HAN = "々〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003134f"
KANA = "ぁ-ゖァ-ヺー"
ARABIC = "\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc"
ARABIC_MARKS = "\u064b-\u0652\u0670"

OTHERS: Mapping[str, str] = {
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "cyrillic": "\u0400-\u052f",
    "armenian": "\u0531-\u0587",
    "hebrew": "\u05d0-\u05ea",
    "arabic": "\u0620-\u064a\u0671-\u06d3\u0750-\u077f",
    "indic": "\u0900-\u0963\u0970-\u0dff",
    "thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "lao": "\u0e81-\u0ecd",
    "myanmar": "\u1000-\u109f",
    "georgian": "\u10a0-\u10ff",
    "hangul": "\u1100-\u11ff\uac00-\ud7a3",
    "ethiopic": "\u1200-\u137f",
    "khmer": "\u1780-\u17d3",
}
"""Letters with the marks that belong to them."""

ALL = LATIN + HAN + KANA + ARABIC_MARKS + "".join(OTHERS.values())
"""Letters of every script, as a character class."""

ALPHABETS = LATIN + ARABIC_MARKS + "".join(OTHERS.values())
"""All of them but Chinese characters and kana."""

_HAN = re.compile(f"[{HAN}]")
_WORD = re.compile(f"[{LATIN}{OTHERS['greek']}{OTHERS['cyrillic']}]+")
_ALPHABETS = re.compile(f"[{LATIN}]"), re.compile(f"[{OTHERS['greek']}]"), re.compile(f"[{OTHERS['cyrillic']}]")


def chinese(*patterns: str) -> str:
    """Return the Chinese characters that some patterns name, as a character class."""
    return "".join(sorted(set(_HAN.findall("".join(patterns)))))


def mixes_alphabets(value: str) -> bool:
    """Whether one word has letters of two alphabets that look alike, or an initial stands in another than the rest.

    >>> mixes_alphabets("Сбер Pay"), mixes_alphabets("Сбep"), mixes_alphabets("Mr A В Verma")
    (False, True, True)
    """
    if value.isascii():
        return False
    words = _WORD.findall(value)
    if any(sum(bool(alphabet.search(word)) for alphabet in _ALPHABETS) > 1 for word in words):
        return True
    initials = [word for word in words if len(word) == 1 and not word.isascii()]
    return bool(initials) and any(len(word) > 1 and word.isascii() for word in words)
