"""Tells one wording with parts that vary from several wordings that a chance of words has brought together.

Parts that vary independently are of one wording. Where one part's value tells another's (withdrawal and minus, deposit
and plus), a template with both would also take what nobody sends: those are wordings of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from sms_verify.mining.alignment import SeveralWordings
from sms_verify.mining.clusters import Line
from sms_verify.mining.parts import Optional, Part, PartForm, Variable

_ENOUGH = 10
"""Lines in which two parts that go together do so by no chance."""

Feature = Mapping[int, str]
"""Number of a line to what it has in one place."""


def check_one_wording(parts: Sequence[Part], lines: Mapping[int, Line], least: int) -> None:
    """Raise `SeveralWordings` where lines that were laid on each other are better told apart."""
    if len(lines) < max(_ENOUGH, 2 * least):
        return
    features = list(_features(parts, lines))
    for one, other in combinations(features, 2):
        pairs = {(one.get(number), other.get(number)) for number in lines}
        if len(pairs) == len(set(one.values())) == len(set(other.values())):
            raise SeveralWordings(_groups(one))


def _features(parts: Sequence[Part], lines: Collection[int]) -> Iterator[Feature]:
    """Yield what lines have in each place where they differ by a few values."""
    for part in parts:
        if isinstance(part, Optional):
            yield {number: str(number in part.lines) for number in lines}
        elif isinstance(part, Variable) and part.form is PartForm.CHOICE:
            yield _chosen(part, lines)


def _chosen(part: Variable, lines: Collection[int]) -> Feature:
    return {number: part.texts[number] for number in lines if number in part.texts}


def _groups(feature: Feature) -> list[list[int]]:
    """Return the lines by what they have."""
    return [[number for number, value in feature.items() if value == each] for each in Counter(feature.values())]
