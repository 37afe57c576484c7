"""Which digits are a telephone number: shapes that leave no doubt, and the regions in whose plan the rest is read.

Number plans: libphonenumber. Service codes: the Chinese operators' 95…, 96… and 12… (MIIT, 2026); the short codes of
other regions are read as such only where the words around call for a number.
"""

from __future__ import annotations

import re

from sms_verify.core.identifiers.phone_numbers import canonical

REGIONS = ("CN", "HK", "TW", "MO", "SG", "IR", "IN", "GB", "US", "AU")
"""Regions whose numbers are tried when nothing tells where a message belongs."""

_BY_LANGUAGE = {
    "zh-Hans": ("CN", "HK", "TW", "MO", "SG"),
    "zh-Hant": ("HK", "TW", "MO", "CN", "SG"),
    "fa": ("IR",),
    "hi": ("IN",),
}
_ELSEWHERE = ("GB", "IN", "US", "SG", "AU", "HK")
_MOBILE = re.compile(
    r"(?P<CN>(?:(?:00)?86|0)?1[3-9]\d{9})|(?P<IR>(?:(?:00)?98|0)9\d{9})|(?P<TW>(?:(?:00)?886|0)9\d{8})|(?P<GB>(?:(?:00)?44|0)7[4-9]\d{8})|(?P<IN>(?:00)?91[6-9]\d{9})"
)
_ALIKE = ("CN", "US", "TW", "IR", "IN")
"""Regions one of whose numbers may look like another's mobile."""
_TRUNK = ("TW", "GB", "IR")
"""Regions where a national number starts with 0."""
_TOLL_FREE = re.compile(
    r"(?P<CN>(?:(?:00)?86)?(?:400|800)\d{7})|(?P<IN>1800\d{6,8}|1860\d{7}|1600\d{6})|(?P<SG>1800\d{7})|(?P<TW>0?80[09]\d{6})|(?P<AU>1800\d{6})|(?P<US>18(?:00|88|77|66|55|44|33)\d{7})"
)
_SHAPE = re.compile(
    rf"(?P<service>95\d{{3,4}}|96\d{{3,4}}|12[13]\d\d|12581|12580|1008[56]|10010|11[18]8[358]"
    r"|(?:(?:00)?860?|0)(?:10|2\d|[3-9]\d\d)9[56]\d{3,4}|(?:00)?869[56]\d{3,4})"
    rf"|(?P<toll>{re.sub('P<[A-Z]+>', ':', _TOLL_FREE.pattern)})"
    r"|(?P<area>0\d{8,11})|(?P<country>(?:852|853|886|65|86|98|91|44|61)\d{7,11})"
)
"""Chinese service codes, also behind an area or country code; toll-free numbers; numbers with their area or country."""


def regions_for(region: str | None, language: str) -> tuple[str, ...]:
    """Return the regions in whose plan digits are read, likeliest first."""
    spoken = _BY_LANGUAGE.get(language, ())
    if region:
        return tuple(dict.fromkeys((region, *(spoken if language.startswith("zh") else ()))))
    likely = REGIONS if language == "und" else (*spoken, *_ELSEWHERE)
    return tuple(dict.fromkeys((*likely, *REGIONS)))


def mobile_region(digits: str, regions: tuple[str, ...]) -> str | None:
    """Return the region whose mobile numbers have this shape; a nearer region's own number of that shape comes first.

    China's and North America's eleven digits look alike, and so do some areas of China and Britain's mobiles.
    """
    match = _MOBILE.fullmatch(digits)
    if match is None or match.lastgroup is None:
        return None
    region = match.lastgroup
    if region not in regions and digits[0] in "01" and not digits.startswith("00"):
        return None
    if digits[0] not in "01" or digits.startswith("00"):
        return region
    order = regions.index(region) if region in regions else len(regions)
    return valid_region(digits, tuple(near for near in regions[:order] if near in _ALIKE)) or region


def is_mobile(digits: str, region: str) -> bool:
    """Whether the digits have the shape of a region's mobile numbers."""
    match = _MOBILE.fullmatch(digits)
    return match is not None and match.lastgroup == region


def mobile_value(digits: str, region: str) -> str:
    """Return the comparable form of a mobile number, also where its country stands without a plus."""
    return canonical(digits if digits[0] in "01" else f"+{digits}", region)


def toll_free(digits: str, regions: tuple[str, ...]) -> str | None:
    """Return a region in which the digits are a toll-free or shared-cost number."""
    match = _TOLL_FREE.fullmatch(digits)
    if match is None:
        return None
    return valid_region(digits, regions) or match.lastgroup


def shape(digits: str) -> str | None:
    """Return what digits look like: `toll service area country`, None for anything else."""
    match = _SHAPE.fullmatch(digits)
    return match.lastgroup if match else None


def is_valid(digits: str, region: str | None) -> bool:
    """Whether a region's plan knows the digits; with a leading plus, any region's."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return False
    abroad = region is not None and parsed.country_code != phonenumbers.country_code_for_region(region)
    return not abroad and phonenumbers.is_valid_number(parsed)


def valid_region(digits: str, regions: tuple[str, ...]) -> str | None:
    """Return the first region whose plan knows the digits as they are dialled there."""
    able = regions if digits.startswith("0") else tuple(region for region in regions if region not in _TRUNK)
    return next((region for region in able if is_valid(digits, region)), None)
