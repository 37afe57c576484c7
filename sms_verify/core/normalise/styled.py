"""Ringed, boxed, raised and bold letters and digits: in a row they are a word or a number in disguise."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.compatibility import nfkc
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_SEPARATORS = re.compile("[ .-]+")
_RANGES = ((0xB2, 0xB9), (0x2070, 0x2089), (0x2460, 0x24FF), (0x2776, 0x2793), (0x1D7CE, 0x1D7FF), (0x1F100, 0x1F10A))
STYLED = {
    code: str(digit)
    for first, last in _RANGES
    for code in range(first, last + 1)
    if (digit := unicodedata.digit(chr(code), None)) is not None
}
"""Ringed, raised, bold digits: single ones are bullets and footnotes, a row of them is a number."""
_KEYCAP = "\u20e3"
_PLAIN = STYLED | {ord(_KEYCAP): ""}
_F = "".join(map(chr, STYLED))
_DIGIT = f"[0-9０-９{_F}]{_KEYCAP}?"
STYLED_DIGIT = re.compile(f"[{_F}{_KEYCAP}]").match
_STYLED_DIGIT = re.compile(f"[{_F}]|[0-9]{_KEYCAP}")
_STYLED_RUN = re.compile(rf"{_DIGIT}(?:[ .\-]?{_DIGIT})*")
_INSIDE = re.compile(f"(?<=[0-9])[{_F}](?=[0-9])")
_BULLET = re.compile(rf"(?<![0-9０-９{_F}])(?:[{_F}]|[0-9]{_KEYCAP})(?=[0-9０-９]{{3}})")
_ENTRY = re.compile(rf"[{_F}](?=[0-9０-９]{{3}})")
_MOBILE = re.compile(r"1[3-9]\d{9}")


def styled_digits(text: str) -> Iterator[Edit]:
    """The edits that make ringed digits in a number plain, and keep a bullet apart from the number behind it."""
    if not _STYLED_DIGIT.search(text):
        return
    for found in _STYLED_RUN.finditer(text):
        if _is_list(found[0]):
            yield from _entries(found)
            continue
        if _is_styled_number(found[0]):
            yield Edit(found.start(), found.end(), found[0].translate(_PLAIN), DisguiseKind.DIGITS)
            continue
        for bullet in _BULLET.finditer(text, found.start(), found.end()):
            yield Edit(bullet.start(), bullet.end(), f"({bullet[0].translate(_PLAIN)})")


def _is_list(run: str) -> bool:
    """Whether ringed digits count several numbers: `①139…②138…`."""
    counted = "".join(STYLED[ord(char)] for char in run if ord(char) in STYLED)
    return len(counted) > 1 and "123456789".startswith(counted) and len(_ENTRY.findall(run)) == len(counted)


def _entries(found: re.Match[str]) -> Iterator[Edit]:
    for entry in _ENTRY.finditer(found[0]):
        start = found.start() + entry.start()
        yield Edit(start, start + 1, f" ({STYLED[ord(entry[0])]})")


def _is_styled_number(run: str) -> bool:
    styled = len(_STYLED_DIGIT.findall(run))
    digits = _SEPARATORS.sub("", unicodedata.normalize("NFKC", run.translate(_PLAIN)))
    if not styled or len(digits) < 5:
        return False
    if styled == len(digits):
        return digits not in "1234567890"
    if styled == 1:
        return bool(_INSIDE.search(run) or _MOBILE.fullmatch(digits))
    return styled > len(_BULLET.findall(run))


_L = "[\u24b6-\u24e9\U0001d400-\U0001d7cb\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189]"
STYLED_LETTER = re.compile(_L).match
_LETTERS = re.compile(f"{_L}{{2,}}")
_BOXES = {first + letter: chr(ord("A") + letter) for first in (0x1F130, 0x1F150, 0x1F170) for letter in range(26)}
"""Boxed letters, which compatibility forms leave alone in part."""


def styled_letters(text: str) -> Iterator[Edit]:
    """The edits that make ringed, boxed and mathematical letters plain."""
    for found in _LETTERS.finditer(text):
        yield Edit(found.start(), found.end(), nfkc(found[0].translate(_BOXES)), DisguiseKind.LOOKALIKE_LETTERS)
