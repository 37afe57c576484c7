"""Which digits are a telephone number: shapes that leave no doubt, and the regions in whose plan the rest is read.

Number plans: libphonenumber. Service codes: the Chinese operators' 95…, 96… and 12… (MIIT, 2026); the short codes of
other regions are read as such only where the words around call for a number.
"""

from __future__ import annotations

from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.regions import REGIONS, calling_code, codes, speaking

_TRIED = codes("is_tried")
_LIKELIEST = 5
"""Regions, from the likeliest on, in whose way of dialling an 8 in front is one."""
_ELSEWHERE = ("GB", "IN", "US", "SG", "AU", "HK")
"""Regions whose numbers a text in English or in an unknown language is likeliest to hold."""


def _of_each(patterns: dict[str, str]) -> re.Pattern[str]:
    """Return a pattern of several regions' numbers; its last group is the region."""
    return re.compile("|".join(f"(?P<{region}>{pattern})" for region, pattern in patterns.items()))


_MOBILE = _of_each({code: region.mobile for code, region in REGIONS.items() if region.mobile})
_BARE = {code: re.compile(region.bare_mobile) for code, region in REGIONS.items() if region.bare_mobile}
_ALIKE = codes("looks_like_mobiles")
"""Regions one of whose numbers may look like another's mobile."""
_TRUNK = codes("trunk_zero")
_TRUNK_EIGHT = codes("trunk_eight")
_TOLL_FREE = _of_each({code: region.toll_free for code, region in REGIONS.items() if region.toll_free})
_SERVICE = "|".join(region.service_codes for region in REGIONS.values() if region.service_codes)
_ABROAD = "|".join(calling for code in _TRIED if len(calling := calling_code(code)) > 1)
"""Calling codes by which a number without a plus is known; one digit tells nothing."""
_SHAPE = re.compile(
    rf"(?P<service>{_SERVICE})"
    rf"|(?P<toll>{'|'.join(region.toll_free for region in REGIONS.values() if region.toll_free)})"
    rf"|(?P<area>0\d{{8,11}})|(?P<country>(?:{_ABROAD})\d{{7,11}})"
)
"""Chinese service codes, also behind an area or country code; toll-free numbers; numbers with their area or country."""


def is_bare_mobile(digits: str, regions: tuple[str, ...]) -> bool:
    """Whether digits are a mobile number as it is printed without anything in front in one of some regions."""
    return any(code in regions and pattern.fullmatch(digits) for code, pattern in _BARE.items())


def has_trunk_eight(digits: str, regions: tuple[str, ...]) -> bool:
    """Whether digits are a national number as it is dialled where an 8 stands in front.

    >>> has_trunk_eight("84951203344", ("RU",)), has_trunk_eight("84951203344", ("DE",))
    (True, False)
    """
    likely = any(region in _TRUNK_EIGHT for region in regions[:_LIKELIEST])
    return len(digits) == 11 and digits[0] == "8" and likely


@lru_cache(maxsize=1024)
def regions_for(region: str | None, language: str) -> tuple[str, ...]:
    """Return the regions in whose plan digits are read, likeliest first."""
    spoken = () if language == "en" else speaking(language)
    if region:
        return tuple(dict.fromkeys((region, *(spoken if language.startswith("zh") else ()))))
    likely = _TRIED if language == "und" else (*spoken, *_ELSEWHERE)
    return tuple(dict.fromkeys((*likely, *_TRIED)))


def mobile_region(digits: str, regions: tuple[str, ...]) -> str | None:
    """Return the region whose mobile numbers have this shape; a nearer region's own number of that shape comes first.

    China's and North America's eleven digits look alike, and so do some areas of China and Britain's mobiles.
    """
    match = _MOBILE.fullmatch(digits)
    if match is None or match.lastgroup is None:
        return None
    region = match.lastgroup
    if region in _TRUNK_EIGHT:
        return region if region in regions[:_LIKELIEST] else None
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
    return canonical(digits if digits[0] in "01" or region in _TRUNK_EIGHT else f"+{digits}", region)


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
