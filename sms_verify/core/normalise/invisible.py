"""Characters nobody sees: taken out, and noted where they cut a word in two or turn the reading order round."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_ZERO = "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f"
_ZERO += "\ufeff\uffa0\ufff0-\ufffc\U0001d173-\U0001d17a\U000e0000-\U000e0fff\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_WORD = "0-9A-Za-z\u00c0-\u024f\u0370-\u058f\u1e00-\u1fff\u3400-\u4dbf\u4e00-\u9fff"
"""What is broken up to pass a filter; Persian and Indian words and emoji need joiners and selectors."""

HIDDEN = re.compile(f"[{_ZERO}{_BIDI}]")
_STRETCH = re.compile(
    rf"""
    (?P<word> [{_WORD}]{{1,30}} (?: [{_ZERO}{_BIDI}]+ [{_WORD}]{{1,30}} )+ )
    | (?P<turn> [\u202d\u202e] )
    | (?P<lone> [{_ZERO}{_BIDI}]+? )
    """,
    re.VERBOSE,
)
_MISREAD = re.compile("[\x80-\x9f]+")
"""Quotes and dashes of Windows-1252 read as Latin-1: an accident."""
_TURNS = re.compile(f"[{_BIDI}]")


def hidden(text: str) -> Iterator[Edit]:
    """The edits that take hidden characters out."""
    if not HIDDEN.search(text):
        return
    for found in _STRETCH.finditer(text):
        kind = None
        if found["word"]:
            kind = _kind(found["word"])
        elif found["turn"]:
            kind = DisguiseKind.BIDI
        yield Edit(found.start(), found.end(), HIDDEN.sub("", found[0]), kind)


def _kind(word: str) -> DisguiseKind | None:
    """How a word was cut in two."""
    if _TURNS.search(word):
        return DisguiseKind.BIDI
    return DisguiseKind.INVISIBLE if HIDDEN.search(_MISREAD.sub("", word)) else None
