"""Whether a free value reads as a name: by its length, its letters' script and case, and none of its words speaking."""

from __future__ import annotations

from collections.abc import Mapping

from sms_verify import lazy_re as re
from sms_verify.core.plain_words.purposes import reads_as_purpose
from sms_verify.core.plain_words.words import speaks
from sms_verify.core.templates.scripts import HAN, KANA, LATIN, OTHERS

_MOST_WORDS = 7
_OF_PAYMENTS = frozenset({"text", "merchant"})
_SET_APART = re.compile(
    r"(?<!\w)(?:[^\W\d_][ ·_*-]{1,2}){3,}[^\W\d_](?!\w)|(?i:(?<!\w)(?:w[ .]w[ .]w|c[ .]o[ .]m)(?!\w))"
)
"""Letters of a word set apart."""
_LETTERS = re.compile(r"(?<![^\s(\[\"“«])[^\W\d_]\S*")
_SMALL = """
a al and at aan am an au bei bin binti bint by d da das de del della dem den der des di do dos du e el en et
for from i im in ibn la las le les los n na nad of on or os para sur ten ter the til to und upon van vom von y
ye z zu zum zur и на в с у по з та і де ап un une
"""
"""Small words within names."""
_PARTICLES = frozenset(_SMALL.split())
_WRITTEN_IN: Mapping[str, str] = {
    language: script
    for languages, script in (
        ("ja", "kana"),
        ("ko", "hangul"),
        ("fa ar ur ps ku ckb", "arabic"),
        ("ru uk be bg mk sr kk ky mn tg uz", "cyrillic"),
        ("el", "greek"),
        ("he", "hebrew"),
        ("hi mr ne bn ta te kn ml gu pa or as si", "indic"),
        ("th", "thai"),
        ("lo", "lao"),
        ("my", "myanmar"),
        ("km", "khmer"),
        ("ka", "georgian"),
        ("hy", "armenian"),
        ("am ti", "ethiopic"),
    )
    for language in languages.split()
}
"""Beside Latin and Chinese, which alerts in English print too, as in Hong Kong."""
_EVERYWHERE = re.compile(f"[{LATIN}\u0180-\u02bf\u1e00-\u1eff{HAN}]")
_OWN: Mapping[str, re.Pattern[str]] = {
    script: re.compile(f"{_EVERYWHERE.pattern[:-1]}{letters}]") for script, letters in {"kana": KANA, **OTHERS}.items()
}


def is_plain(value: str, kind: str, language: str) -> bool:
    """Whether a value in a slot of a kind for free words is a name, or what a payment is for.

    >>> is_plain("rent march", "text", "en"), is_plain("rent march", "place", "en"), is_plain("Leeds", "place", "en")
    (True, False, True)
    """
    return (kind in _OF_PAYMENTS and reads_as_purpose(value)) or reads_as_name(value, language)


def reads_as_name(value: str, language: str) -> bool:
    """Whether a value of a template in a language reads as the name of a shop, a place or a person.

    >>> [reads_as_name(value, "en") for value in ("Joe's Pizza", "pizza is ready", "Ask Joe To Ring You", "סופר פארם")]
    [True, False, False, False]
    """
    is_shaped = len(value.split()) <= _MOST_WORDS and is_cased(value) and not _SET_APART.search(value)
    return is_shaped and is_in_script(value, language) and not speaks(value)


def is_in_script(value: str, language: str) -> bool:
    """Whether a value is written in letters that readers of a language read."""
    own = _OWN.get(_WRITTEN_IN.get(language.partition("-")[0], ""), _EVERYWHERE)
    return value.isascii() or all(own.match(char) for char in value if char.isalpha())


def is_cased(value: str) -> bool:
    """Whether the words of several begin with capitals, as in names, but for small ones.

    >>> is_cased("Stratford-upon-Avon"), is_cased("Bar da Mario"), is_cased("mark"), is_cased("please wait for Mario")
    (True, True, True, False)
    """
    those = (word for word in _LETTERS.findall(value) if len(word) > 1 and word.lower() != word.upper())
    words = [word for word in those if word.casefold() not in _PARTICLES]
    small = sum(word[0] != word[0].title() for word in words)
    return 2 * small <= len(words) or len(words) == 1
