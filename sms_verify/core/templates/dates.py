"""Dates and times as banks write them, of Gregorian, Jalali and Minguo years; digits are already 0 to 9.

The shapes are those of genuine alerts: `11月21日14:05`, `21-NOV-26`, `05/08/30-14:05`, `0830-14:05`, `下午2:05`.
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.templates.scripts import chinese

_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
    "|янв(?:аря)?|фев(?:р|раля)?|марта?|апр(?:еля)?|ма[йя]|июн[ья]?|июл[ья]?|авг(?:уста)?|сент?(?:ября)?|окт(?:ября)?"
    "|ноя(?:б|бря)?|дек(?:абря)?"
    "|ene(?:ro)?|fev(?:ereiro)?|febrero|mar[çz]o|abr(?:il)?|mai[o]?|mayo|jun[hi]o|jul[hi]o|ago(?:sto)?|set(?:embro)?"
    "|septiembre|out(?:ubro)?|octubre|nov[ie]+mbr[eo]|de[zc](?:embro|iembre)?"
    "|janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|juin|juil(?:let)?|août|déc(?:embre)?"
    "|januar|februar|märz|juni|juli|oktober|dezember"
    "|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
)
_JALALI_MONTH = "فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
_WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_FA_WEEKDAY = "شنبه|یک ?شنبه|دو ?شنبه|سه ?شنبه|چهار ?شنبه|پنج ?شنبه|جمعه"
_ZH_WEEKDAY = "(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]"
_YEAR = "(?:[0-9]{4}|[0-9]{2})"

_NUMBERED = r"[0-9]{1,4}(?P<by>[-/.]|(?<=[0-9]{4}):)[0-9]{1,2}(?:(?P=by)[0-9]{1,4})?"
_COMPACT = "[0-9]{8}|[0-9]{6}|[0-9]{4}"
_CHINESE = (
    r"(?:(?:(?:民[国國] ?)?(?:[0-9]{4}|[0-9]{2,3}) ?年 ?)?"
    r"(?P<month>[0-9]{1,2}) ?月(?: ?(?P<day>[0-9]{1,2}) ?[日号號]?)?"
    rf"|(?P<day4>[0-9]{{1,2}}) ?[日号號])(?: ?\(?{_ZH_WEEKDAY}\)?)?"
)
_DAY_FIRST = (
    rf"(?:{_WEEKDAY},? )?(?P<day1>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:[-/. ]| of | de )?(?:{_MONTH})\.?"
    rf"(?:[-/., ]{{0,2}}(?:de )?'?{_YEAR})?"
)
_MONTH_FIRST = (
    rf"(?:{_WEEKDAY},? )?(?:{_MONTH})[-./ ]?(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:(?:,? |[-/])[0-9]{{4}})?"
)
_MONTHLY = rf"(?:{_MONTH})[-./ ](?:19|20)[0-9]{{2}}"
_JALALI = rf"(?:(?:{_FA_WEEKDAY})[،,]? )?(?P<day3>[0-9]{{1,2}}) ?(?:{_JALALI_MONTH})(?: ماه)?(?: (?:سال )?{_YEAR})?"
_DAY = rf"(?P<compact>{_COMPACT})|(?P<numbered>{_NUMBERED})|{_CHINESE}|{_DAY_FIRST}|{_MONTHLY}|{_MONTH_FIRST}|{_JALALI}"

_PART_OF_DAY = "上午|下午|凌晨|清晨|早上|早|中午|傍晚|晚上|晚|[ap]m"
_HALF = r"(?:[ap]\.?m\.?|ق\.ظ|ب\.ظ|صبح|ظهر|عصر|شب)"
_ZONE = (
    r"(?:ist|bst|hkt|sgt|[ecmp][sd]?t|msk|мск|wib|eat|wat|cat|pkt|gst"
    r"|(?:gmt|utc)(?:[+-][0-9]{1,2}:?(?:[0-9]{2})?)?|hrs?|h|z)"
)
_CLOCK = (
    rf"(?:(?:{_PART_OF_DAY}) ?)?(?<![0-9])(?P<hour>[0-9]{{1,2}})"
    r"(?: ?:(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.[0-9]{1,6})?)?"
    r"|\.(?P<minute3>[0-5][0-9])\.(?P<second3>[0-5][0-9])"
    rf"|\.(?P<minute2>[0-9]{{2}})(?= ?{_HALF}| ?hrs?\b)"
    r"| ?[时時點点](?: ?[整半]| ?(?P<minute1>[0-9]{1,2}) ?分?(?: ?(?P<second1>[0-9]{1,2}) ?秒)?)?"
    rf"|(?= ?[ap]m\b))(?: ?{_HALF})?(?: ?{_ZONE})?"
)
_BETWEEN = r"(?:,? ?| ?[-_T/|:] ?|[،,] ?|,? at | @ ?| в | às |,? (?:در )?ساعت )"

CHINESE = chinese(_DAY, _CLOCK, _BETWEEN)
"""All Chinese characters of days and times."""

_DATE = re.compile(_DAY, re.IGNORECASE)
_TIME = re.compile(_CLOCK, re.IGNORECASE)
_DATETIMES = (
    re.compile(rf"(?:{_DAY}){_BETWEEN}{_CLOCK}(?: [0-9]{{4}})?", re.IGNORECASE),
    re.compile(rf"{_CLOCK}{_BETWEEN}(?<![0-9])(?:{_DAY})", re.IGNORECASE),
)
_COMPACT_TIME = re.compile("(.{4,12}) ?[ -]([0-9]{2})([0-9]{2})(?:([0-9]{2}))?")
"""A clock without marks, as in `20261112 100511`."""


def is_date(value: str) -> bool:
    """Whether the value is a day of some calendar.

    >>> is_date("1405/08/30"), is_date("21-NOV-26"), is_date("2026年11月21日"), is_date("31/31/2026")
    (True, True, True, False)
    """
    found = _DATE.fullmatch(value)
    return found is not None and _is_real_day(found)


def _is_real_day(found: re.Match[str]) -> bool:
    if numbered := found["numbered"]:
        parts = numbered.split(found["by"])
        return len(parts) <= 3 and _is_day([int(part) for part in parts], [len(part) for part in parts])
    if compact := found["compact"]:
        return _is_compact_day(compact)
    day = next(filter(None, map(found.__getitem__, ("day", "day1", "day2", "day3", "day4"))), None)
    month = found["month"]
    return (day is None or 1 <= int(day) <= 31) and (month is None or 1 <= int(month) <= 12)


def _is_compact_day(digits: str) -> bool:
    pairs = [int(digits[place : place + 2]) for place in range(0, len(digits), 2)]
    if len(pairs) == 4:
        return (_is_month_and_day(pairs[2:]) and pairs[0] in (13, 14, 19, 20)) or (
            _is_month_and_day(pairs[:2]) and pairs[2] in (13, 14, 19, 20)
        )
    return _is_month_and_day(pairs[-2:]) or (len(pairs) == 3 and _is_month_and_day(pairs[:2]))


def _is_day(parts: list[int], lengths: list[int]) -> bool:
    """Whether two or three numbers can be a day: the year first, last or left out."""
    if len(parts) == 2:
        return max(lengths) <= 2 and _is_month_and_day(parts)
    if lengths[0] == 4 or (max(lengths) <= 2 and _is_month_and_day(parts[1:])):
        return max(lengths[1:]) <= 2 and _is_month_and_day(parts[1:]) and _is_year(parts[0], lengths[0])
    return lengths[2] in (2, 4) and lengths[0] <= 2 and _is_month_and_day(parts[:2]) and _is_year(parts[2], lengths[2])


def _is_month_and_day(pair: list[int]) -> bool:
    low, high = sorted(pair)
    return 1 <= low <= 12 and high <= 31


def _is_year(year: int, length: int) -> bool:
    return length <= 2 or 1300 <= year <= 1499 or 1900 <= year <= 2199


def is_time(value: str) -> bool:
    """Whether the value is a time of day.

    >>> is_time("14:05:33"), is_time("下午2:05"), is_time("2:05 PM IST"), is_time("25:70")
    (True, True, True, False)
    """
    found = _TIME.fullmatch(value)
    return found is not None and _is_real_time(found)


def _is_real_time(found: re.Match[str]) -> bool:
    minute = found["minute"] or found["minute1"] or found["minute2"] or "0"
    second = found["second"] or found["second1"] or "0"
    return int(found["hour"]) <= 24 and int(minute) <= 59 and int(second) <= 59


def is_datetime(value: str) -> bool:
    """Whether the value is a day and a time, in either order, or, as some gateways cut it, one of them alone.

    >>> [is_datetime(each) for each in ("11月21日14:05", "0830-14:05", "14:05 21/11/2026", "12-NOV-26", "1234")]
    [True, True, True, True, False]
    """
    if any(_is_real_day(found) and _is_real_time(found) for shape in _DATETIMES if (found := shape.fullmatch(value))):
        return True
    if compact := _COMPACT_TIME.fullmatch(value):
        day, hour, minute, second = compact.groups("0")
        return is_date(day) and int(hour) <= 24 and int(minute) <= 59 and int(second) <= 59
    return not value.isdigit() and (is_date(value) or is_time(value))
