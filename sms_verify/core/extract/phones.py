"""Finds telephone numbers and service codes in every spelling of the regions we know.

Three degrees: the shape of a mobile, toll-free or international number makes it one wherever it stands and however it
is grouped; a number with its area code, or grouped as its region prints it, is one unless the words make it a value;
bare short digits are one only where the words call for a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.extract import numbering
from sms_verify.core.extract.addressee import is_own_number
from sms_verify.core.extract.calling import calls_after, calls_before, is_chained, is_dialled, is_value
from sms_verify.core.extract.found import ClaimedRanges, ContactCandidate
from sms_verify.core.extract.paid import is_party
from sms_verify.core.extract.windows import Group, Window, runs, windows
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.regions import codes
from sms_verify.core.types import ContactKind, ContactTrait

_FEWEST = 3
"""Digits of a number at the least."""
_LONG = 10
"""Digits of a number that may be one although it has the form of a value."""
_USSD = re.compile(r"(?<![\w*#])[*#]{1,2}\d{1,4}(?:[*#]\d{1,16}){0,6}#")
_GROUPED_US = re.compile(r"\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}")
_GROUPED_EIGHT = re.compile(r"\d{4}[ \-‐–]\d{4}")
_BEGUN = re.compile(r"(?:(?<![\d+(])\d{2,4}-|\d \d\d |[a-z]{1,6}[/-]\d{1,6}[/-])\Z")
_DRAWN = re.compile(r"\d\d(?: \d\d){4}")
"""Pairs of digits, as lots are drawn."""
_SURE = ("toll", "service", "country")
"""Shapes that no account has."""
_LATIN = re.compile(r"[A-Za-z]")
_GLUED = re.compile(r"[A-Za-z]-?\Z")
_CODE_BEFORE = re.compile(r"(?<![A-Za-z])[A-Za-z]{1,3}\Z")
_CUE_GLUED = re.compile(
    r"(?:tel|call|ph|phone|mob|dial|sms|text|whatsapp|vx|wx|v|qq|wechat|(?<![a-z])(?:to|at|on|is|me|us|no|or|and|wa|t|m))-?$",
    re.IGNORECASE,
)
_WHOLE_NUMBER = re.compile(r"\d{7,}")
_OPENED = re.compile(r"【(?:(?!拨打|致电|联系|回电|电话|来电)[^】\d\n]){0,8}$")
_CLOSED = re.compile(r"[^】\d\n]{0,10}】")
_EIGHT = codes("eight_digits")


class NumberContext(NamedTuple):
    """The text, regions and claimed ranges by which its numbers are read."""

    text: str
    values: ClaimedRanges
    """Ranges that are a value or another contact."""
    moments: ClaimedRanges
    """Ranges that are a date or a time."""
    regions: tuple[str, ...]
    """Likeliest first."""
    may_call: bool
    """Whether any word stands in the text that asks to call or write to the number behind it."""
    calls: Callable[[], bool]
    """Whether some word of the text calls for a number, or the text is little more than one."""


def phones(ground: NumberContext) -> Iterator[ContactCandidate]:
    """Yield the telephone numbers that overlap no value and no other contact."""
    for match in _USSD.finditer(ground.text):
        yield _dialled_code(match)
    last: ContactCandidate | None = None
    for groups in runs(ground.text):
        if len(groups) == 1 and groups[0][1] - groups[0][0] < _FEWEST:
            continue
        for found in _in_run(ground, groups, last):
            last = found
            yield found


def _dialled_code(match: re.Match[str]) -> ContactCandidate:
    """Return a code dialled on the reader's own network; one that holds a whole number sends calls or money there."""
    holds_number = _WHOLE_NUMBER.search(match.group()) is not None
    return _found(
        match,
        "".join(filter(str.isdigit, match.group())),
        ContactTrait.FORWARDING if holds_number else ContactTrait.USSD,
    )


def _whose(text: str, found: ContactCandidate, window: Window) -> frozenset[ContactTrait]:
    """Return the trait of a number that is the reader's own, a party's of a payment, or a part of a name."""
    if ContactTrait.SHORT_CODE in found.traits and _in_signature(text, window):
        return frozenset({ContactTrait.NAMED})
    if is_dialled(text, window.first, window.end):
        return frozenset()
    if is_own_number(text, window.start, window.end):
        return frozenset({ContactTrait.OWN})
    return frozenset({ContactTrait.PARTY} if is_party(text, window.start, window.end) else ())


def _in_signature(text: str, window: Window) -> bool:
    """Whether a short code stands in the brackets of a signature among letters, as in `【铁路12306】`."""
    before = _OPENED.search(text, max(0, window.start - 12), window.start)
    return before is not None and _CLOSED.match(text, window.end) is not None


def _found(place: Window | re.Match[str], value: str, *traits: ContactTrait) -> ContactCandidate:
    start, end = place.span() if isinstance(place, re.Match) else (place.start, place.end)
    return ContactCandidate(ContactKind.PHONE, start, end, value, frozenset(traits))


def _in_run(
    ground: NumberContext, groups: tuple[Group, ...], last: ContactCandidate | None
) -> Iterator[ContactCandidate]:
    position = 0
    while (digits := sum([end - start for start, end in groups[position : position + _LONG]])) >= _FEWEST:
        if digits < _LONG and not ground.values.free(*groups[position]):
            position += 1
            continue
        called: bool | None = None
        for window in windows(ground.text, groups, position):
            if len(window.digits) < _FEWEST or (
                len(window.digits) < _LONG and not ground.values.free(window.start, window.end)
            ):
                continue
            if called is None:
                called = _is_called_before(ground, groups[position], last)
            found = _read(ground, window, called)
            if found:
                yield found._replace(traits=found.traits | _whose(ground.text, found, window))
                last, position = found, window.after
                break
        else:
            position += 1


def _is_called_before(ground: NumberContext, group: Group, last: ContactCandidate | None) -> bool:
    """Whether the words before a number, or another number it is listed with, make it one to call."""
    text = ground.text
    between = group[0] - last.end if last is not None else -1
    if last is not None and 0 <= between <= 12 and is_chained(text[last.end : group[0]]):
        return True
    return ground.may_call and calls_before(text, group[0])


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
    kind = (ContactTrait.MOBILE,) if mobile and numbering.is_mobile(digits, mobile) else ()
    abroad = f"+{digits.removeprefix('00')}"
    if (window.plus or digits.startswith("00")) and window.tidy and numbering.is_valid(abroad, None):
        return _found(window, canonical(abroad), *kind)
    if mobile is None or (not called and _is_told_value(ground.text, window)):
        return None
    return _found(window, numbering.mobile_value(digits, mobile), *kind)


def _is_told_value(text: str, window: Window) -> bool:
    """Whether the words make digits in the shape of a mobile number a reference, and nobody is to call it."""
    before = text[max(0, window.first - 9) : window.first]
    if _CODE_BEFORE.search(before) and not _CUE_GLUED.search(before):
        return True
    if _is_tail(text, window) or _is_drawn(window):
        return True
    return is_value(text, window.first, window.end) and not is_dialled(text, window.first, window.end)


def _likely(ground: NumberContext, window: Window, called: bool) -> ContactCandidate | None:
    """Return a number that is one unless the words around make it a value."""
    shape = numbering.shape(window.digits)
    grouped = _GROUPED_US.fullmatch(window.written) is not None
    if not (shape or grouped or _is_local(window, ground.regions)) or _is_glued(ground.text, window):
        return None
    if not called and (
        _is_tail(ground.text, window) or _is_drawn(window) or not (window.gaps or shape in _SURE or ground.calls())
    ):
        return None
    text, first, end = ground.text, window.first, window.end
    if not called and is_value(text, first, end) and not calls_after(text, first, end):
        return None
    if shape == "toll" and (region := numbering.toll_free(window.digits, ground.regions)):
        return _found(window, canonical(window.digits, region), ContactTrait.TOLL_FREE)
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
        return _found(window, canonical(digits, "CN"), ContactTrait.SHORT_CODE) if is_chinese else None
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
    return _GLUED.search(before) is not None and not _CUE_GLUED.search(before)


def _is_tail(text: str, window: Window) -> bool:
    """Whether a longer number begins before, as in the account `829-800-1092308-1` or `1 85 05 78 006 084 36`."""
    return _BEGUN.search(text, max(0, window.first - 14), window.first) is not None


def _is_drawn(window: Window) -> bool:
    return window.crowded and _DRAWN.fullmatch(window.written) is not None


def _is_local(window: Window, regions: tuple[str, ...]) -> bool:
    """Whether a number without an area code looks as its region prints it."""
    digits = window.digits
    if len(digits) == 8:
        grouped = _GROUPED_EIGHT.fullmatch(window.written) is not None and not window.crowded
        return grouped or (window.written == digits and regions[0] in _EIGHT)
    grouped = bool(window.gaps) and not window.crowded
    return numbering.is_bare_mobile(digits, regions[:2]) or (grouped and numbering.has_trunk_eight(digits, regions))


def _called(ground: NumberContext, window: Window, called: bool) -> ContactCandidate | None:
    """Return any digits that the words around tell to call."""
    if not window.tidy or not ground.values.free(window.start, window.end):
        return None
    if _is_glued(ground.text, window) or not (called or calls_after(ground.text, window.first, window.end)):
        return None
    if window.plus:
        return _found(window, canonical(f"+{window.digits}"))
    if len(window.digits) < 7 and ground.text[window.first - 1 : window.first] == "#":
        return None
    region = numbering.valid_region(window.digits, ground.regions) if len(window.digits) > 6 else None
    if region is None and window.gaps and not _is_one(window):
        return None
    value = canonical(window.digits, region or ground.regions[0])
    return _found(window, value, ContactTrait.SHORT_CODE) if len(window.digits) < 7 else _found(window, value)


def _is_one(window: Window) -> bool:
    """Whether groups that no plan knows are still printed as one number: few digits, one kind of sign between."""
    return len(window.gaps) == 1 and len(window.digits) <= 12
