"""Unicode's compatibility forms (NFKC), cluster by cluster, so that every character keeps its place.

`unicodedata.normalize` sorts combining marks with an insertion sort; a pasted text may hold thousands of them in the
worst order, so the marks of longer texts are put in order first and the cost stays linear.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import MAX_LENGTH

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character; no encoder takes it, so it is read as U+FFFD."""

_KEYBOARD = tuple((wide, unicodedata.normalize("NFKC", wide)) for wide in "，：（）！？；％～＊")
"""What a Chinese keyboard types wide; nearly always this is all that a message has to compose."""

_WIDEST = 18
"""Code points that one code point's form has at most: U+FDFA, a blessing in one sign."""

_LONG = 256
"""Code points below which the order of marks costs nothing worth saving."""


def readable(text: str) -> str:
    """Return the beginning of a text that is read: neither it nor its form is longer than a message may be.

    >>> len(readable("a" * 5_000)), len(readable("\ufdfa" * 4_000))
    (4000, 222)
    """
    text = text[:MAX_LENGTH]
    if text.isascii() or len(text) * _WIDEST <= MAX_LENGTH:
        return text
    return text[: bisect_right(list(accumulate(map(_length, text))), MAX_LENGTH)]


def nfkc(text: str) -> str:
    """The compatibility form of a text, in linear time.

    >>> nfkc("ＡＢＣ，①")
    'ABC,1'
    """
    for wide, narrow in _KEYBOARD:
        text = text.replace(wide, narrow)
    if len(text) > _LONG and any(map(joins, text)):
        text = _ordered(text)
    return unicodedata.normalize("NFKC", text)


def compositions(text: str) -> Iterator[Edit]:
    """The edits that give a text its compatibility form."""
    if unicodedata.is_normalized("NFKC", text):
        return
    yield from clusters(text) if any(map(joins, set(text))) else forms(text)


def forms(text: str) -> Iterator[Edit]:
    """The edits that give every character of a text its compatibility form."""
    new = text.translate(_FORMS)
    if len(new) == len(text):
        yield Edit(0, len(text), new)
    else:
        yield from (Edit(at, at + 1, form) for at, char in enumerate(text) if (form := compatible(char)) != char)


def clusters(text: str) -> Iterator[Edit]:
    """The same, of the characters that touch each other together."""
    start = 0
    for end in _boundaries(text):
        cluster = text[start:end]
        form = compatible(cluster) if end - start == 1 else nfkc(cluster)
        if form != cluster:
            yield Edit(start, end, form)
        start = end


def _boundaries(text: str) -> Iterator[int]:
    """The ends of the stretches that do not touch each other when composed."""
    for place, char in enumerate(text):
        if place and not joins(char):
            yield place
    yield len(text)


@lru_cache(maxsize=8192)
def compatible(char: str) -> str:
    """The compatibility form of one character."""
    return unicodedata.normalize("NFKC", char)


class _Forms(dict[int, str]):
    """Characters' compatibility forms, by code point, worked out at their first use."""

    def __missing__(self, code: int) -> str:
        new = self[code] = compatible(chr(code))
        return new


_FORMS = _Forms()


def is_compound(char: str) -> bool:
    """Whether a character has another compatibility form."""
    return compatible(char) != char


@lru_cache(maxsize=8192)
def _length(char: str) -> int:
    """How many code points a character's form has."""
    return len(unicodedata.normalize("NFKC", char))


@lru_cache(maxsize=8192)
def joins(char: str) -> bool:
    """Whether a character may melt into the one before it: a mark, or a Korean vowel or final."""
    first = unicodedata.normalize("NFKD", char)[0]
    return unicodedata.category(first)[0] == "M" or "\u1160" <= first <= "\u11ff"


@lru_cache(maxsize=8192)
def _parts(char: str) -> str:
    return unicodedata.normalize("NFKD", char)


def _ordered(text: str) -> str:
    """The parts of a text with its marks in canonical order already."""
    pieces: list[str] = []
    marks: list[str] = []
    for part in "".join(map(_parts, text)):
        if unicodedata.combining(part):
            marks.append(part)
            continue
        pieces += sorted(marks, key=unicodedata.combining)
        marks.clear()
        pieces.append(part)
    return "".join(pieces + sorted(marks, key=unicodedata.combining))
