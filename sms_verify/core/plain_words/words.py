"""Whether a value's words speak to a reader: the words of all languages, looked up by script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise, zip_longest

from sms_verify import lazy_re as re
from sms_verify.core.normalise import simplify
from sms_verify.core.plain_words import (
    arabic_script,
    chinese,
    elsewhere,
    english,
    germanic,
    matters,
    numbers,
    other_scripts,
    romance,
    slavic,
)
from sms_verify.core.templates.scripts import HAN, KANA, LATIN, OTHERS

_APART = str.maketrans("đıłøəæœß", "diloe\x00\x01\x02")
_TWO_LETTERS = {"\x00": "ae", "\x01": "oe", "\x02": "ss"}
_LOOKS = str.maketrans("013457i|!", "oleastlll")
"""Digits as the letters they stand for, and letters that look alike as one."""
_SPELLING = str.maketrans(
    {"ي": "ی", "ك": "ک", "ى": "ی", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ۀ": "ه", "\u200c": None}
)
_WORD = re.compile(r"[^\s_.,:;/()\[\]&\"“”«»…?·•*+#@%<>、،؛]+")
_ARTICLES = re.compile("^(?:و?(?:ال|بال|لل)|[הבלומש](?=.{3}))")
"""What is written together with an Arabic or Hebrew word."""


def plain(text: str) -> str:
    """Return a text in small letters without accents, in one spelling.

    >>> plain("Zadzwoń"), plain("B4nk") == plain("bank")
    ('zadzwon', True)
    """
    small = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLING)).translate(_APART)
    bare = "".join(char for char in small if not unicodedata.combining(char) or char >= "\u0900")
    for mark, letters in _TWO_LETTERS.items():
        bare = bare.replace(mark, letters)
    return bare.translate(_LOOKS)


class _Family:
    """The words of a language: those that speak by themselves, and those of which it takes two."""

    def __init__(self, saying: Iterable[str], harmless_alone: Iterable[str], is_misspelt: bool = True) -> None:
        self._saying, self._harmless_alone, self._is_misspelt = saying, harmless_alone, is_misspelt

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word."""
        return frozenset(map(plain, self._saying))

    @cached_property
    def weak(self) -> frozenset[str]:
        """Those that speak only beside another."""
        return self.all.intersection(map(plain, self._harmless_alone))

    @cached_property
    def _cut(self) -> frozenset[str]:
        """Long words that speak by themselves, each without one of its letters."""
        long = (word for word in self.all - self.weak if len(word) >= _LONG_ENOUGH and self._is_misspelt)
        return frozenset(cut for word in long for cut in _without_a_letter(word))

    def weight(self, words: list[str], cuts: Mapping[str, Sequence[str]]) -> int:
        """Return how much the words speak, a strong one two and another one."""
        known = sum([2 - (word in self.weak) for word in words if word in self.all])
        return known + sum([not self._cut.isdisjoint(those) for word, those in cuts.items() if word not in self.all])


_LONG_ENOUGH = 7
"""Letters from which a word is known with one letter wrong."""
_SPEAKS = 2
_SHORTEST_OF_TWO = 6


def _without_a_letter(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(1, len(word))]


_LATIN_FAMILIES = tuple(
    _Family((*language, *more), (*part.HARMLESS_ALONE, *more))
    for part, told in (
        (english, matters.ENGLISH),
        (romance, matters.ROMANCE),
        (germanic, matters.GERMANIC),
        (slavic, matters.SLAVIC),
        (elsewhere, matters.ELSEWHERE),
    )
    for language, more in zip_longest(part.LANGUAGES, told, fillvalue=())
)
_LETTERED = re.compile(r"(?<!\w)(?=\w*[A-Za-z]\w*)(?=\w*[013457@$][a-z])[A-Za-z013457@$]{4,}(?!\w)", re.IGNORECASE)
_MATTERS = matters.OTHER_SCRIPTS.split()
_CYRILLIC = _Family(slavic.CYRILLIC + _MATTERS, slavic.CYRILLIC_HARMLESS_ALONE + _MATTERS)
_ARABIC = _Family(arabic_script.SAYING + _MATTERS, arabic_script.HARMLESS_ALONE + _MATTERS, is_misspelt=False)
_OTHERS = _Family(other_scripts.WORDS + _MATTERS, other_scripts.HARMLESS_ALONE + _MATTERS, is_misspelt=False)

_IN_ONE_TABLE = ("greek", "hebrew", "indic", "georgian", "armenian", "ethiopic")
_SCRIPTS = (
    (re.compile(f"[{LATIN}]"), _LATIN_FAMILIES),
    (re.compile(f"[{OTHERS['cyrillic']}]"), (_CYRILLIC,)),
    (re.compile(f"[{OTHERS['arabic']}]"), (_ARABIC,)),
    (re.compile(f"[{''.join(OTHERS[script] for script in _IN_ONE_TABLE)}]"), (_OTHERS,)),
)
_OF_NAMES = """
de da do di du del la le al dos van von der den en va el los las das
"""
_PARTS_OF_NAMES = frozenset(map(plain, _OF_NAMES.split()))
_PAIRS = frozenset(map(plain, f"{elsewhere.VIETNAMESE_PAIRS}|{matters.VIETNAMESE_PAIRS}".replace("\n", "|").split("|")))
_HAN, _KANA = re.compile(f"[{HAN}]"), re.compile(f"[{KANA}]")
_GAP = re.compile(rf"(?<=[{HAN}{KANA}])[ ·_.-]{{1,3}}(?=[{HAN}{KANA}])")
_CHINESE = re.compile(f"{chinese.SAYING}|{chinese.NUMBERS}|{matters.CHINESE}")
_COMPANY = re.compile(
    "(?:信息|网络|数字|电子|软件|法律|安全)?(?:技术|科技|服务|咨询|商务)?(?:股份)?有限(?:责任)?公司|事务所"
)
_JAPANESE, _JAPANESE_IN_HAN = (
    re.compile(f"{other_scripts.JAPANESE}|{matters.JAPANESE}"),
    re.compile(other_scripts.JAPANESE_IN_HAN),
)
_DIGITS = frozenset(map(plain, numbers.DIGITS))
_DIGITS_OF_A_NUMBER = 3
_DOTS = frozenset(map(plain, numbers.DOTS))
_ARTICLES_BEFORE = frozenset(map(plain, ("el", "il", "le", "o", "um", "un", "the", "и", "a", "der", "de")))
_PATTERNS = (
    (re.compile(f"[{OTHERS['hangul']}]"), re.compile(f"{other_scripts.KOREAN}|{matters.KOREAN}")),
    (
        re.compile(f"[{OTHERS['thai']}{OTHERS['khmer']}{OTHERS['myanmar']}{OTHERS['lao']}\u0d80-\u0dff]"),
        re.compile(f"{other_scripts.ANYWHERE}|{matters.UNPARTED}"),
    ),
)


def speaks(value: str) -> bool:
    """Whether words of a value address, ask, threaten or lead somebody, in any language.

    >>> [speaks(value) for value in ("Betala Avgiften", "Blue Bottle Coffee", "请尽快联系", "老王面馆")]
    [True, False, True, False]
    """
    bare = plain(value)
    words = [part for word in _WORD.findall(bare) for part in dict.fromkeys((word, *re.split("['’-]", word)))]
    words = [word for word in words if len(word) > 1 and word not in _PARTS_OF_NAMES]
    words += [shorter for word in words if (shorter := _ARTICLES.sub("", word)) != word]
    cuts = {word: (word, *_without_a_letter(word)) for word in words if len(word) >= _LONG_ENOUGH - 1}
    for letters, families in _SCRIPTS:
        if letters.search(value) and any(family.weight(words, cuts) >= _SPEAKS for family in families):
            return True
    if _spells(words) or any(map(_is_two_words, words)) or _is_lettered(value):
        return True
    together = _GAP.sub("", value)
    return _speaks_in_han(together) or any(letters.search(value) and said.search(value) for letters, said in _PATTERNS)


def _is_two_words(word: str) -> bool:
    """Whether two words of a language that speak are written as one: `paynow`, `Betrugsabteilung`."""
    if len(word) < _SHORTEST_OF_TWO:
        return False
    parts = [(word[:place], word[place:]) for place in range(3, len(word) - 1)]
    english = _LATIN_FAMILIES[0].all
    if any(other in english and one in english for one, other in parts):
        return True
    long = [(one, other) for one, other in parts if len(one) > 3 and len(other) > 3]
    return any(_are_both_in(family.all, long) for family in _LATIN_FAMILIES if long)


def _are_both_in(words: frozenset[str], pairs: list[tuple[str, str]]) -> bool:
    """Whether some words hold both of a pair; the first may have an s to join the second."""
    return any(other in words and (one in words or one.removesuffix("s") in words) for one, other in pairs)


def _speaks_in_han(value: str) -> bool:
    if not _HAN.search(value):
        return _KANA.search(value) is not None and _JAPANESE.search(value) is not None
    is_japanese = _JAPANESE_IN_HAN.search(value) or (_KANA.search(value) and _JAPANESE.search(value))
    return bool(is_japanese or _CHINESE.search(_COMPANY.sub("", simplify(value))))


def _is_lettered(value: str) -> bool:
    """Whether digits stand for letters of a word that speaks: `c4ll`."""
    those = list(map(plain, _LETTERED.findall(value)))
    return any(not family.all.isdisjoint(those) for family in _LATIN_FAMILIES if those)


def _spells(words: list[str]) -> bool:
    """Whether a number, a host or two syllables that make a word are spelt out."""
    is_word = any(" ".join(pair) in _PAIRS for pair in pairwise(words))
    return is_word or _spells_number(words) or _spells_host(words)


def _spells_number(words: list[str]) -> bool:
    """Whether digits are written out, which together are a number to call."""
    return sum([word in _DIGITS for word in words]) >= _DIGITS_OF_A_NUMBER


def _spells_host(words: list[str]) -> bool:
    """Whether a dot is written out between the name of a host and its ending."""
    return any(word in _DOTS and before not in _ARTICLES_BEFORE for before, word in pairwise(words[:-1]))
