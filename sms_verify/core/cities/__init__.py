"""Cities that anybody knows, by region: values of places in alerts, and what stands behind a shop's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sms_verify.core.cities import africa, america, china, europe, india, middle_east, pacific
from sms_verify.core.shops.spelling import spelt

_LISTS = (africa, america, china, europe, india, middle_east, pacific)


def is_city(words: Sequence[str]) -> bool:
    """Whether words, spelt as `spelt` returns them and wherever they are divided, are a listed city.

    >>> is_city(spelt("Navi Mumbai")), is_city(spelt("杭州")), is_city(spelt("Anywhere"))
    (True, True, False)
    """
    return "".join(words) in _cities()


@cache
def _cities() -> frozenset[str]:
    return frozenset(
        "".join(spelt(name)) for each in _LISTS for name in each.NAMES.replace("\n", "").split("|") if name
    )
