"""Shops that anybody knows: brands by region, for a name that stands as a payee in an alert.

A name here says nothing about who speaks; it only keeps "paid to Starbucks" from counting as words of the sender's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sms_verify.core.shops import (
    africa,
    america,
    britain,
    canada_and_brazil,
    china,
    east,
    gulf,
    india,
    online,
    southeast,
    world,
)
from sms_verify.core.shops.spelling import spelt

_LISTS = (africa, america, britain, canada_and_brazil, china, east, gulf, india, online, southeast, world)


def is_shop(words: Sequence[str]) -> bool:
    """Whether words, spelt as `spelt` returns them and wherever they are divided, are a listed brand.

    >>> is_shop(spelt("McDonald's")), is_shop(spelt("Corner Store"))
    (True, False)
    """
    return "".join(words) in _shops()


@cache
def _shops() -> frozenset[str]:
    return frozenset(
        "".join(spelt(name)) for each in _LISTS for name in each.NAMES.replace("\n", "").split("|") if name
    )
