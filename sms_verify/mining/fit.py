"""How well a kind of slot accepts observed values."""

from __future__ import annotations

from collections.abc import Sequence

from sms_verify.core.templates import accepts
from sms_verify.core.types import Slot

NEARLY_ALL = 0.97
"""Share of values that a kind must take."""


def takes(kind: str, values: Sequence[str], language: str) -> bool:
    """Whether a kind, written as in a slot, accepts nearly all of some folded values.

    >>> takes("amount", ["1,234.50", "7"], "en"), takes("date", ["7 or so"], "en")
    (True, False)
    """
    return taken(kind, values, language) >= NEARLY_ALL


def taken(kind: str, values: Sequence[str], language: str) -> float:
    """Return the share of some folded values that a kind accepts."""
    name, _, limit = kind.partition("(")
    slot = Slot("x", name, int(limit.rstrip(")")) if limit else None)
    return sum(accepts(slot, value, language) for value in values) / len(values)
