"""Numbers that people read and filters miss: Chinese numerals, letters for digits, digits spaced apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.normalise.spelled_words import PHONE
from sms_verify.core.types import DisguiseKind

_SEPARATORS = re.compile(r"[^0-9A-Za-z]+")

_NUMERALS = str.maketrans("零〇一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖幺", "001234567891223345667891")
_H = "".join(map(chr, _NUMERALS))
HAN_DIGIT = re.compile(f"[{_H}]").match
_HAN_RUN = re.compile(rf"(?<![0-9{_H}])[0-9{_H}](?:[ .\-–—]?[0-9{_H}]){{4,}}(?![十百千万萬亿億拾佰仟])")
_HAN_ROW = re.compile(f"[{_H}]{{5,}}")
_HAN_INSIDE = re.compile(f"(?<=[0-9])[{_H}]+(?=[0-9])")
_EDGE = re.compile(f"^[{_H}]{{1,4}}(?![{_H}])|(?<![{_H}])[{_H}]{{1,4}}$")
_GROUPED = re.compile(rf"(?:[0-9]{{3,4}}|[{_H}]{{3,4}})(?:[ .\-–—](?:[0-9]{{3,4}}|[{_H}]{{3,4}})){{2}}")
_IDEOGRAPH = re.compile("[\u3400-\u9fff]")
_COUNTED = frozenset("周週期拜第")
"""What makes a row of numerals weekdays or ordinals."""


def han_digits(text: str) -> Iterator[Edit]:
    """The edits that make Chinese numerals digits where a row of them reads as a number."""
    for found in _HAN_RUN.finditer(text):
        start, end = found.span() if _is_all_number(found[0]) else _without_words(text, *found.span())
        run = text[start:end]
        if text[max(start - 1, 0) : start] not in _COUNTED and _is_han_number(run):
            yield Edit(start, end, run.translate(_NUMERALS), DisguiseKind.DIGITS)


def _is_all_number(run: str) -> bool:
    """Whether numerals in groups are a number from end to end: 四零零—一二零—九九八一."""
    return (
        _GROUPED.fullmatch(run) is not None
        and PHONE.fullmatch(_SEPARATORS.sub("", run.translate(_NUMERALS))) is not None
    )


def _without_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A run without the numerals that belong to the words beside it: 唯一 95588, 95588 一键."""
    for edge in _EDGE.finditer(text[start:end]):
        if edge.start() == 0:
            if _IDEOGRAPH.match(text[max(start - 1, 0) : start]):
                start += edge.end()
        elif _IDEOGRAPH.match(text[end : end + 1]):
            end -= edge.end() - edge.start()
    return start, end


def _is_han_number(run: str) -> bool:
    if run.translate(_NUMERALS) == run:
        return False
    if _HAN_ROW.search(run):
        return True
    digits = _SEPARATORS.sub("", run.translate(_NUMERALS))
    inside = "".join(_HAN_INSIDE.findall(run))
    return bool(PHONE.fullmatch(digits)) or (len(digits) >= 7 and len(inside) >= 2 and set(inside) != {"一"})


_LETTERS = str.maketrans("OoIl|", "00111")
_LETTERED = re.compile(r"[0-9OoIl|](?<![0-9A-Za-z].)(?:[ \-]?[0-9OoIl|]){9,15}(?![0-9A-Za-z])")
_LONE = re.compile(r"(?:^|[ \-])[OoIl|]+(?:$|[ \-])")
_LETTERED_PHONE = re.compile(r"(?:86)?1[3-9]\d{9}|[48]00\d{7}|0\d{9,11}")


def lettered_digits(text: str) -> Iterator[Edit]:
    """The edits that make O and l digits inside what is otherwise a telephone number."""
    for found in _LETTERED.finditer(text):
        run = found[0]
        plain = run.translate(_LETTERS)
        changed = sum(map(str.isalpha, run)) + run.count("|")
        digits = _SEPARATORS.sub("", plain)
        if 0 < changed <= len(digits) // 2 and not _LONE.search(run) and _LETTERED_PHONE.fullmatch(digits):
            yield Edit(found.start(), found.end(), plain, DisguiseKind.DIGITS)


_SPACED = re.compile(r"[0-9](?<![0-9].)[0-9]{0,3}(?:[ .\-·*_,、/|~+]{1,3}[0-9]{1,4}(?![0-9])){4,30}(?![0-9])")
_GROUP = re.compile("[0-9]+")
_SHORT = re.compile(r"95\d{3,4}|100\d{2}|12\d{3}")


def spaced_digits(text: str) -> Iterator[Edit]:
    """The edits that join a number whose digits stand apart one by one."""
    for found in _SPACED.finditer(text):
        groups = _GROUP.findall(found[0])
        digits = "".join(groups)
        if _is_taken_apart(groups) and (PHONE if len(digits) > 6 else _SHORT).fullmatch(digits):
            yield Edit(found.start(), found.end(), digits, DisguiseKind.SPACED)


def _is_taken_apart(groups: list[str]) -> bool:
    """Whether most digits stand alone, and they are no mere counting: 1 2 3 4 5 6 7 8."""
    single = [group for group in groups if len(group) == 1]
    if len(single) < 5 or 2 * len(single) < sum(map(len, groups)):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(groups)}
    return len(steps) > 1


_DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SPOKEN = {word: str(digit) for digit, word in enumerate(_DIGIT_WORDS)} | {"oh": "0", "nought": "0", "hundred": "00"}
"""How digits are said; "eight hundred" is read as `800`."""
_WORD = rf"(?:{'|'.join(_SPOKEN)})"
_SPOKEN_RUN = re.compile(
    rf"(?<![A-Za-z0-9]){_WORD}(?:[ ,.–-]{{1,3}}(?:and )?(?:{_WORD}|[0-9]{{1,4}})){{5,20}}(?![A-Za-z0-9])", re.IGNORECASE
)
_SPOKEN_PART = re.compile(r"[A-Za-z]+|[0-9]+")
FEWEST_SPOKEN_DIGITS = 7


def _may_say_digits(lower: str) -> bool:
    """Whether a text in small letters holds a digit's word, also with a Turkish i, which patterns take for an i."""
    return any(map(lower.__contains__, _SPOKEN)) or "ı" in lower or "i\u0307" in lower


def spoken_digits(text: str) -> Iterator[Edit]:
    """The edits that make a number of digits said one by one: `eight five five, five five five, zero one nine nine`."""
    for found in _SPOKEN_RUN.finditer(text) if _may_say_digits(text.lower()) else ():
        parts = [part.lower() for part in _SPOKEN_PART.findall(found[0])]
        groups = [_SPOKEN.get(part, part) for part in parts if part != "and"]
        digits = "".join(groups)
        if len(digits) >= FEWEST_SPOKEN_DIGITS and _is_taken_apart([group for group in groups if len(group) == 1]):
            yield Edit(found.start(), found.end(), digits, DisguiseKind.DIGITS)
