"""Which kind of slot a part is: from the words around it, and from what all its values are.

Of the kinds that are likely the first counts that takes nearly all values; where none does, the one that takes most.
"""

from __future__ import annotations

from collections.abc import Sequence

from sms_verify.core.normalise.fold import fold_text
from sms_verify.mining.fit import NEARLY_ALL, taken, takes
from sms_verify.mining.free_kinds import ranked
from sms_verify.mining.parts import PartForm
from sms_verify.mining.value_kinds import likely

_HALF = 0.5
"""Share of values that the best kind takes where none takes all."""

_SOME = 200
"""Values that are looked at."""

_NEAR = 48
"""Characters around a part that are read."""


def guess(form: PartForm, values: Sequence[str], before: str, after: str, language: str) -> str:
    """Return the kind of slot that a part is, as a slot writes it.

    >>> guess(PartForm.VALUE, ["1,234.50", "7.00"], "paid Rs.", " to", "en")
    'amount'
    """
    some = [fold_text(value) for value in dict.fromkeys(values)][:_SOME]
    before, after = _folded(before[-_NEAR:]), _folded(after[:_NEAR])
    if form is PartForm.VALUE and (kind := _of_values(some, before, after, language)):
        return kind
    kinds = list(ranked(some, before, after))
    return next((kind for kind in kinds if takes(kind, some, language)), kinds[0])


def _of_values(some: Sequence[str], before: str, after: str, language: str) -> str:
    shares: dict[str, float] = {}
    for kind in likely(some, before, after, language):
        if kind not in shares:
            shares[kind] = taken(kind, some, language)
        if shares[kind] >= NEARLY_ALL:
            return kind
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] >= _HALF else ""


def _folded(words: str) -> str:
    """Return words folded with the blanks at their ends."""
    return fold_text(f"x{words}x")[1:-1]
