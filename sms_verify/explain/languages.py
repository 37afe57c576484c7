"""Which languages there are, and which of them a reader gets."""

from __future__ import annotations

from functools import cache

from sms_verify.explain.catalogue import TEXTS, Catalogue, load

DEFAULT = "en"
DISTANCE = 25
"""How unlike the wanted and the offered may be (CLDR): who reads Cantonese gets traditional Chinese, Dari Persian."""
MAX_HEADER_CHARS = 500
"""Characters of an Accept-Language header that are read."""


@cache
def tags() -> tuple[str, ...]:
    """Return the tags of all catalogues, the default first."""
    found = sorted(folder.name for folder in TEXTS.iterdir() if folder.is_dir())
    return (DEFAULT, *(tag for tag in found if tag != DEFAULT))


def catalogue(tag: str) -> Catalogue:
    """Return the catalogue that serves a language best."""
    return load(choose(tag))


def names() -> dict[str, str]:
    """Return what each language calls itself, by tag, for a language switch."""
    return {tag: load(tag).name for tag in tags()}


def choose(wanted: str | None) -> str:
    """Return the tag of the catalogue that serves a language tag or an Accept-Language header best.

    >>> choose("zh-HK"), choose("fr, fa-IR;q=0.8, en;q=0.5"), choose("de")
    ('zh-Hant', 'fa', 'en')
    """
    for tag in _by_preference(wanted or ""):
        if (found := _closest(tag)) is not None:
            return found
    return DEFAULT


def _by_preference(header: str) -> list[str]:
    """Return the tags of a header, the most wanted first."""
    ranked = [rank for part in header[:MAX_HEADER_CHARS].split(",") if (rank := _ranked(part))]
    return [tag for _, tag in sorted(ranked, key=lambda rank: -rank[0])]


def _ranked(part: str) -> tuple[float, str] | None:
    """Return the quality and tag of a header's part, or nothing if it is refused or unreadable."""
    tag, _, parameter = part.strip().partition(";")
    try:
        quality = float(parameter.strip().removeprefix("q=") or 1)
    except ValueError:
        return None
    return (quality, tag.strip()) if tag.strip() and 0 < quality <= 1 else None


def _closest(tag: str) -> str | None:
    """Return the nearest catalogue's tag, or nothing if the tag is unreadable or none is near."""
    if tag in tags():
        return tag
    import langcodes  # large, and most tags are those of a catalogue
    from langcodes.tag_parser import LanguageTagError

    try:
        found = langcodes.closest_match(tag, list(tags()), max_distance=DISTANCE)[0]
    except LanguageTagError:
        return None
    return found if found in tags() else None
