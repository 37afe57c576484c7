"""Everyday words whose inner letters changed places, or became digits, so that a filter does not know them.

Readers hardly notice either. Letters change places in honest haste too, so this alone is no disguise; digits among the
letters of a word are. Whatever may belong to a link or an address stays as it was written.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.common_words import ARABIC, ENGLISH, INDONESIAN, PERSIAN, SHORT
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_BEFORE = r"(?<![^\s(\[【「\"'،,])"
_AFTER = r"(?=[\s,;!?)\]】」\"'،؛؟]|[.:](?:\s|$)|$)(?!\s{1,3}\.|\.\s{0,3}[a-z]|:/)"
"""A word that stands free; a full stop before a small letter may be the dot of a host."""
_WORD = re.compile(rf"{_BEFORE}[^\W\d_]{{4,16}}{_AFTER}")
_MIXED = re.compile(r"[013457@$](?:(?<=[A-Za-z].)|(?=[A-Za-z]))")
"""A letter beside what stands for one, as every such word has it."""
_LETTERED = re.compile(rf"{_BEFORE}(?=[\d@$]*[A-Za-z])(?=[A-Za-z]*[\d@$])[A-Za-z013457@$]{{3,16}}{_AFTER}")
_LETTERS = (str.maketrans("013457@$", "oieastas"), str.maketrans("013457@$", "oleastas"))
"""What digits are taken for; 1 is an i or an l."""

_AT_FIRST = 6
"""Letters from which a word may begin with a digit: 4ward and 10am are no disguises."""

_WORDS = frozenset((ENGLISH + PERSIAN + ARABIC + INDONESIAN).split())
_SPELLED = frozenset((ENGLISH + SHORT).split())


def _ends_and_inner(word: str) -> str:
    """What is left of a word whose inner letters may stand in any order."""
    return word[0] + "".join(sorted(word[1:-1])) + word[-1]


_BY_LETTERS = {_ends_and_inner(word): word for word in _WORDS}
_FRAMES = frozenset((word[0], word[-1], len(word)) for word in _WORDS)
"""First and last letter and length of the words."""


def scrambled(text: str) -> Iterator[Edit]:
    """The edits that put the letters of everyday words back into their places."""
    if not any(map(_is_scrambled, {*_WORD.findall(text.lower())} - _WORDS)):
        return
    for found in _WORD.finditer(text):
        word = found[0].lower()
        meant = word if word in _WORDS else _BY_LETTERS.get(_ends_and_inner(word), word)
        if meant != word:
            yield Edit(found.start(), found.end(), _cased(meant, found[0]))


def _is_scrambled(word: str) -> bool:
    return (word[0], word[-1], len(word)) in _FRAMES and _ends_and_inner(word) in _BY_LETTERS


def lettered_words(text: str) -> Iterator[Edit]:
    """The edits that give everyday words back the letters that digits stand for."""
    for found in _LETTERED.finditer(text) if _MIXED.search(text) else ():
        meant = next((word for word in map(found[0].lower().translate, _LETTERS) if word in _SPELLED), None)
        if meant and (not found[0][0].isdigit() or len(meant) >= _AT_FIRST):
            yield Edit(found.start(), found.end(), _cased(meant, found[0]), DisguiseKind.DIGITS)


def _cased(word: str, like: str) -> str:
    """Return a word in the case of another: a capital first letter, or all of them."""
    if like.isupper():
        return word.upper()
    return word.capitalize() if like[0].isupper() else word
