"""Tells lines apart whose stretches in one place are built of different words."""

from __future__ import annotations

from collections.abc import Mapping

from sms_verify.mining.anchors import Anchors
from sms_verify.mining.clusters import Line, clusters
from sms_verify.mining.tokens import VALUES

_MOST = 5
"""Builds of a stretch; more of them are names."""

_ALIKE = 0.5
_NEARLY_ALL = 0.9
"""Share of lines that are of one of the builds."""

_LONG_NAME = 20
"""Characters beyond which words that several lines share are a sentence."""


def builds(inner: Mapping[int, Line], least: int) -> list[list[int]]:
    """Return the numbers of lines by what their stretches are built of, where that is of a few kinds."""
    numbers = {id(line): number for number, line in inner.items()}
    found = clusters(list(inner.values()), _ALIKE)
    large = [each for each in found if len(each.lines) >= least]
    if not 1 < len(large) <= _MOST or sum(len(each.lines) for each in large) < _NEARLY_ALL * len(inner):
        return []
    if not all(_is_built({numbers[id(line)]: line for line in each.lines}) for each in large):
        return []
    return [[numbers[id(line)] for line in each.lines] for each in found]


def _is_built(lines: Mapping[int, Line]) -> bool:
    """Whether stretches have words in common, and so many or such with values that no name or shop has them."""
    anchors = Anchors.of(lines)
    if anchors is None or not anchors.have_words:
        return False
    sample = next(iter(lines.values()))
    return any(token.key in VALUES for token in sample.tokens) or sample.end - sample.start > _LONG_NAME
