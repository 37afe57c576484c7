"""Everyday words whose inner letters changed places, or became digits, so that a filter does not know them.

Readers hardly notice either. Letters change places in honest haste too, so this alone is no disguise; digits among the
letters of a word are. Whatever may belong to a link or an address stays as it was written.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sms_verify import lazy_re as re
from sms_verify.core.normalise import telling_words
from sms_verify.core.normalise.common_words import ARABIC, ENGLISH, INDONESIAN, PERSIAN, SHORT
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_BEFORE = r"(?<![^\s(\[【「\"'،,])"
_AFTER = r"(?=[\s,;!?)\]】」\"'،؛؟]|[.:](?:\s|$)|$)(?!\s{1,3}\.|\.\s{0,3}[a-z]|:/)"
"""A word that stands free; a full stop before a small letter may be the dot of a host."""
_WORD = re.compile(rf"{_BEFORE}[^\W\d_]{{4,16}}{_AFTER}")
_MIXED = re.compile(r"[013457@$](?:(?<=[A-Za-z].)|(?=[A-Za-z]))")
"""A letter beside what stands for one, as every such word has it."""
_SIGNS, _SMALL = "013457@$", "a-zß-öø-ÿā-žơưạ-ỹ"
_LATIN = "A-Za-zÀ-ÖØ-öø-žƠơƯưẠ-ỹ"
_LETTERED = re.compile(rf"{_BEFORE}(?=[\d@$]*[{_LATIN}])(?=[{_LATIN}]*[\d@$])[{_LATIN}013457@$]{{2,16}}{_AFTER}")
_LETTERS = (str.maketrans("013457@$", "oieastas"), str.maketrans("013457@$", "oleastas"))
"""What digits are taken for; 1 is an i or an l."""

_AT_FIRST = 6
"""Letters from which a word may begin with a digit: 4ward and 10am are no disguises."""

_EVERYDAY = frozenset((ENGLISH + PERSIAN + ARABIC + INDONESIAN).split())
_TELLING = frozenset(telling_words.LATIN + telling_words.CYRILLIC + telling_words.ARABIC)
"""Words of many languages, of which only neighbours that changed places are put back."""
_WORDS = _EVERYDAY | _TELLING
_SPELLED = frozenset((*(ENGLISH + SHORT + INDONESIAN).split(), *telling_words.LATIN))


def _ends_and_inner(word: str) -> str:
    """What is left of a word whose inner letters may stand in any order."""
    return word[0] + "".join(sorted(word[1:-1])) + word[-1]


@cache
def _by_letters() -> dict[str, str]:
    """The words by what is left of them."""
    return {_ends_and_inner(word): word for word in _WORDS}


@cache
def _frames() -> frozenset[tuple[str, str, int]]:
    """First and last letter of the words, and a sum over all."""
    return frozenset(map(_frame, _WORDS))


def _frame(word: str) -> tuple[str, str, int]:
    return word[0], word[-1], sum(word.encode("utf-8", "surrogatepass"))


def scrambled(text: str) -> Iterator[Edit]:
    """The edits that put the letters of everyday words back into their places."""
    if not any(map(_is_scrambled, {*_WORD.findall(text.lower())} - _WORDS)):
        return
    for found in _WORD.finditer(text):
        word = found[0].lower()
        meant = word if word in _WORDS else _by_letters().get(_ends_and_inner(word), word)
        if meant != word and (meant in _EVERYDAY or _is_swapped(word, meant)):
            yield Edit(found.start(), found.end(), _cased(meant, found[0]))


def _is_swapped(word: str, meant: str) -> bool:
    """Whether two neighbouring letters changed places."""
    apart = [place for place, (one, other) in enumerate(zip(word, meant, strict=True)) if one != other]
    return len(apart) == 2 and apart[1] == apart[0] + 1


def _is_scrambled(word: str) -> bool:
    if _frame(word) not in _frames():
        return False
    meant = _by_letters().get(_ends_and_inner(word), word)
    return meant in _EVERYDAY or _is_swapped(word, meant)


def lettered_words(text: str) -> Iterator[Edit]:
    """The edits that give everyday words back the letters that digits stand for; all words, where many have some."""
    if not _MIXED.search(text):
        return
    is_strewn = len(set(_STREWN.findall(text))) >= _TOO_MANY
    for found in _LETTERED.finditer(text):
        if meant := _everyday(found[0]) or (is_strewn and _in_letters(found[0])):
            yield Edit(found.start(), found.end(), _cased(meant, found[0]), DisguiseKind.DIGITS)


def _everyday(word: str) -> str:
    """Return the everyday word that a word with digits stands for; nothing where it is none."""
    meant = next((each for each in map(word.lower().translate, _LETTERS) if each in _SPELLED), "")
    return meant if not word[0].isdigit() or len(meant) >= _AT_FIRST else ""


def _in_letters(word: str) -> str:
    """Return a word of small letters with letters for its digits; nothing where it may be a code."""
    return word.lower().translate(_LETTERS[0]) if _LOWER.fullmatch(word) else ""


_LOWER = re.compile(rf"[{_LATIN}{_SIGNS}][{_SMALL}{_SIGNS}]+")
_STREWN = re.compile(
    rf"{_BEFORE}(?=[{_LATIN}{_SIGNS}]*[{_LATIN}][{_SIGNS}]+[{_SMALL}])[{_LATIN}{_SIGNS}][{_SMALL}{_SIGNS}]{{2,15}}{_AFTER}"
)
"""A word of small letters with what stands for a letter between two of them."""
_TOO_MANY = 3
"""Such words from which they are no names of products: digits are letters in all of them."""


def _cased(word: str, like: str) -> str:
    """Return a word in the case of another: a capital first letter, or all of them."""
    if like.isupper():
        return word.upper()
    return word.capitalize() if like[0].isupper() else word
