"""Readings in brackets behind a Chinese character, 金融(rong), put there so that no filter sees the word.

A bracket is taken out only when it holds the reading of the character, numeral or characters right before it, as
pypinyin knows it, in any of their readings, with or without tones; or the same in bopomofo.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_H = "\u3400-\u4dbf\u4e00-\u9fff"
_SOUND = r"A-Za-z\u00c0-\u024f\u1e00-\u1eff\u3105-\u312f\u02ca\u02c7\u02cb\u02d9\u0300-\u0304\u030c'’1-5: "
OPENING = re.compile(r"[(\[{<【「〔〈《]").match
SOUND = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u3105-\u312f]").match
"""A letter of a reading."""
_BRACKETED = re.compile(
    rf"""
    (?P<chars> [{_H}0-9]{{1,6}} )
    [ ]? [(\[{{<【「〔〈《]
    (?P<reading> [{_SOUND}]{{1,40}} )
    [)\]}}>】」〕〉》]
    """,
    re.VERBOSE,
)
_NUMERALS = dict(zip("0123456789", "零一二三四五六七八九", strict=True))
_NO_LETTER = re.compile("[^a-z\u3105-\u312f]")


def readings(text: str) -> Iterator[Edit]:
    """The edits that take a character's own reading away from behind it."""
    for found in _BRACKETED.finditer(text):
        covered = _read_by(found["chars"], _letters(found["reading"]))
        if covered:
            start = found.end("chars") - covered
            yield Edit(start, found.end(), text[start : found.end("chars")], DisguiseKind.BRACKET_READING)


def _letters(reading: str) -> str:
    """A reading without tones, blanks and the spellings of ü."""
    form = unicodedata.normalize("NFKD", reading.casefold().replace("u:", "u"))
    return _NO_LETTER.sub("", form.replace("v", "u"))


def _read_by(chars: str, reading: str) -> int:
    """How many of the last characters a reading reads; 0 for none."""
    rests = {reading} - {""}
    for count, char in enumerate(reversed(chars), 1):
        rests = {rest.removesuffix(sound) for rest in rests for sound in _sounds(char) if rest.endswith(sound)}
        if "" in rests:
            return count
    return 0


@lru_cache(maxsize=4096)
def _sounds(char: str) -> frozenset[str]:
    """All readings of a character, in letters and in bopomofo."""
    from pypinyin import Style, pinyin  # slow to import, and few messages hold such a bracket

    char = _NUMERALS.get(char, char)
    rows = (pinyin(char, style=style, heteronym=True) for style in (Style.NORMAL, Style.BOPOMOFO))
    return frozenset(filter(None, (_letters(sound) for row in rows for sounds in row for sound in sounds)))
