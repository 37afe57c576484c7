"""Which kind a part is that may be any words: somebody's name, a shop, a place, or nothing but text.

Words around it and what its values look like each speak for a kind; the one that most speaks for is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sms_verify.core.templates.grammar import LONGEST_TEXT
from sms_verify.mining import cues, people

_FLOOR = 0.28
"""What must speak for a kind before it is taken rather than text."""

_SURE = 9.0
_AROUND = 24
"""Characters before a part in which a purchase is told."""

_FEW_NAMES = 4
"""Values from which on a list may be one of shops or places."""

_SOME_NAMED = 0.3


def of_choice(choices: Sequence[str], before: str, after: str) -> str:
    """Return the kind of a part that has one of a few values where these are people, shops or places, else nothing."""
    if people.are_people(choices):
        return "name"
    kind = next(ranked(choices, before, after))
    if cues.NOTE.search(before):
        return kind
    is_listed = kind.startswith("text") or len(choices) < _FEW_NAMES or _named(choices) < _SOME_NAMED
    return "" if is_listed else kind


def _named(choices: Sequence[str]) -> float:
    """Return how far a few values look like names of shops or places."""
    is_latin = choices[0][0].isascii()
    proper = share(cues.PROPER, choices) - 0.5 if is_latin else 0.5 - 2 * share(cues.DEALINGS, choices)
    return max(share(cues.SHOP_VALUE, choices), share(cues.PLACE_VALUE, choices), proper)


def ranked(some: Sequence[str], before: str, after: str) -> Iterator[str]:
    """Yield the kinds of a part of any words, the likeliest first."""
    yield from (kind for _, kind in sorted(_weighed(some, before, after), reverse=True))


def _weighed(some: Sequence[str], before: str, after: str) -> Iterator[tuple[float, str]]:
    party = bool(cues.PARTY.search(before))
    named = 0.8 * bool(cues.NAME.search(before) or cues.NAME_AFTER.match(after))
    yield max(people.share(some), people.recombined(some)) + named + 0.2 * party, "name"
    bought = 0.3 * bool(cues.BOUGHT.search(before[-_AROUND:]) or cues.BOUGHT.match(after.lstrip()))
    shop = 0.6 * bool(cues.SHOP.search(before)) + 0.3 * party * share(cues.PROPER, some) + bought
    yield shop + share(cues.SHOP_VALUE, some), f"merchant({LONGEST_TEXT})"
    place = 0.5 * bool(cues.PLACE.search(before)) + 0.5 * bool(cues.PLACE_AFTER.match(after))
    yield place + share(cues.PLACE_VALUE, some), f"place({LONGEST_TEXT})"
    yield _SURE if cues.NOTE.search(before) else _FLOOR, f"text({_room(some)})"


def _room(some: Sequence[str]) -> int:
    """Return how long free text may be: a quarter more than what was seen."""
    return min(LONGEST_TEXT, max(12, 4 * -(-max(map(len, some)) * 5 // 16)))


def share(pattern: re.Pattern[str], some: Sequence[str]) -> float:
    """Return in what share of values a pattern is found."""
    return sum(bool(pattern.search(value)) for value in some) / len(some)
