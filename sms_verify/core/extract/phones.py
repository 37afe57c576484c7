"""Finds telephone numbers and service codes in every spelling of the regions we know.

Three degrees: the shape of a mobile, toll-free or international number makes it one wherever it stands and however it
is grouped; a number with its area code, or grouped as its region prints it, is one unless the words make it a value;
bare short digits are one only where the words call for a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sms_verify.core.extract import numbering
from sms_verify.core.extract.calling import calls_after, calls_before, is_chained, is_value
from sms_verify.core.extract.found import ClaimedRanges, ContactCandidate
from sms_verify.core.extract.windows import Group, Window, runs, windows
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.types import ContactKind

_USSD = re.compile(r"(?<![\w*#])[*#]{1,2}\d{1,4}(?:[*#]\d{1,16}){0,6}#")
_GROUPED_US = re.compile(r"\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}")
_GROUPED_EIGHT = re.compile(r"\d{4}[ \-‐–]\d{4}")
_LATIN = re.compile(r"[A-Za-z]")
_CUE_GLUED = re.compile(r"(?:tel|call|ph|phone|mob|dial|sms|text|whatsapp|vx|wx|v|qq|wechat)$", re.IGNORECASE)
_EIGHT = ("HK", "MO", "SG")


class NumberContext(NamedTuple):
    """What the numbers of a text are read against."""

    text: str
    values: ClaimedRanges
    """Ranges that are a value or another contact."""
    moments: ClaimedRanges
    """Ranges that are a date or a time."""
    regions: tuple[str, ...]
    """Likeliest first."""


def phones(ground: NumberContext) -> Iterator[ContactCandidate]:
    """Yield the numbers that no value and no other contact covers."""
    for match in _USSD.finditer(ground.text):
        yield _found(match, "".join(filter(str.isdigit, match.group())), "ussd")
    last: ContactCandidate | None = None
    for groups in runs(ground.text):
        for found in _in_run(ground, groups, last):
            last = found
            yield found


def _found(place: Window | re.Match[str], value: str, *traits: str) -> ContactCandidate:
    start, end = place.span() if isinstance(place, re.Match) else (place.start, place.end)
    return ContactCandidate(ContactKind.PHONE, start, end, value, frozenset(traits))


def _in_run(
    ground: NumberContext, groups: tuple[Group, ...], last: ContactCandidate | None
) -> Iterator[ContactCandidate]:
    position = 0
    while position < len(groups):
        called = _is_called_before(ground.text, groups[position], last)
        for window in windows(ground.text, groups, position):
            if len(window.digits) < 3 or (len(window.digits) < 10 and not ground.values.free(window.start, window.end)):
                continue
            found = _read(ground, window, called)
            if found:
                yield found
                last, position = found, window.after
                break
        else:
            position += 1


def _is_called_before(text: str, group: Group, last: ContactCandidate | None) -> bool:
    """Whether the words before a number, or another number it is listed with, make it one to call."""
    between = group[0] - last.end if last is not None else -1
    if last is not None and 0 <= between <= 12 and is_chained(text[last.end : group[0]]):
        return True
    return calls_before(text, group[0])


def _read(ground: NumberContext, window: Window, called: bool) -> ContactCandidate | None:
    """Return the number that a window is, None if it is none."""
    if window.gaps and not (ground.moments if window.tidy else ground.values).free(window.start, window.end):
        return None
    return _certain(ground, window, called) or _likely(ground, window, called) or _called(ground, window, called)


def _certain(ground: NumberContext, window: Window, called: bool) -> ContactCandidate | None:
    """Return a number whose shape alone makes it one."""
    digits, regions = window.digits, ground.regions
    if len(digits) < 7 or (
        digits.startswith("1800") and regions[0] != "CN" and numbering.toll_free(digits, regions[:3])
    ):
        return None
    mobile = numbering.mobile_region(digits, regions)
    kind = ("mobile",) if mobile and numbering.is_mobile(digits, mobile) else ()
    abroad = f"+{digits.removeprefix('00')}"
    if (window.plus or digits.startswith("00")) and window.tidy and numbering.is_valid(abroad, None):
        return _found(window, canonical(abroad), *kind)
    if mobile is None or (digits[0] not in "01" and not called and is_value(ground.text, window.first, window.end)):
        return None
    return _found(window, numbering.mobile_value(digits, mobile), *kind)


def _likely(ground: NumberContext, window: Window, called: bool) -> ContactCandidate | None:
    """Return a number that is one unless the words around make it a value."""
    shape = numbering.shape(window.digits)
    grouped = _GROUPED_US.fullmatch(window.written) is not None
    if not (shape or grouped or _is_local(window, ground.regions)) or _is_glued(ground.text, window):
        return None
    text, first, end = ground.text, window.first, window.end
    if not called and is_value(text, first, end) and not calls_after(text, first, end):
        return None
    if shape == "toll" and (region := numbering.toll_free(window.digits, ground.regions)):
        return _found(window, canonical(window.digits, region), "toll-free")
    if grouped and numbering.is_valid(window.digits, "US"):
        region = numbering.valid_region(window.digits, ground.regions) or "US"
        return _found(window, canonical(window.digits, region))
    return _domestic(window, shape, ground.regions) if ground.values.free(window.start, end) else None


def _domestic(window: Window, shape: str | None, regions: tuple[str, ...]) -> ContactCandidate | None:
    """Return a number in the national spelling of a region."""
    digits = window.digits
    if not window.tidy:
        return None
    if shape == "service":
        is_chinese = "CN" in regions[:4] and window.groups < 3
        return _found(window, canonical(digits, "CN"), "short-code") if is_chinese else None
    if shape == "country" and "-" in window.written and numbering.is_valid(f"+{digits}", None):
        return _found(window, canonical(f"+{digits}"))
    if shape == "area" or _is_local(window, regions):
        region = numbering.valid_region(digits, regions)
        return _found(window, canonical(digits, region)) if region else None
    return None


def _is_glued(text: str, window: Window) -> bool:
    """Whether Latin letters stand right beside the digits and do not call: `FT2603327H99` is a reference."""
    if _LATIN.match(text, window.end):
        return True
    before = text[max(0, window.first - 9) : window.first]
    return bool(_LATIN.match(before[-1:])) and not _CUE_GLUED.search(before)


def _is_local(window: Window, regions: tuple[str, ...]) -> bool:
    """Whether a number without an area code looks as its region prints it."""
    digits = window.digits
    if len(digits) == 8:
        grouped = _GROUPED_EIGHT.fullmatch(window.written) is not None and not window.crowded
        return grouped or (window.written == digits and regions[0] in _EIGHT)
    return len(digits) == 10 and digits[0] in "6789" and "IN" in regions[:2]


def _called(ground: NumberContext, window: Window, called: bool) -> ContactCandidate | None:
    """Return any digits that the words around tell to call."""
    if not window.tidy or not ground.values.free(window.start, window.end):
        return None
    if _is_glued(ground.text, window) or not (called or calls_after(ground.text, window.first, window.end)):
        return None
    if window.plus:
        return _found(window, canonical(f"+{window.digits}"))
    region = numbering.valid_region(window.digits, ground.regions) if len(window.digits) > 6 else None
    if region is None and window.gaps and not _is_one(window):
        return None
    value = canonical(window.digits, region or ground.regions[0])
    return _found(window, value, "short-code") if len(window.digits) < 7 else _found(window, value)


def _is_one(window: Window) -> bool:
    """Whether groups that no plan knows are still printed as one number: few digits, one kind of sign between."""
    return len(window.gaps) == 1 and len(window.digits) <= 12
