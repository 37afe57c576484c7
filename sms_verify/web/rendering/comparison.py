"""The official text beside the received one, split where they differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.types import Alignment, Slot
from sms_verify.web.rendering.spans import cut


class ComparisonPart(NamedTuple):
    """A stretch of a text: `same`, `slot` (changes from message to message) or `differs`."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts to be shown side by side."""

    language: str
    official: tuple[ComparisonPart, ...]
    received: tuple[ComparisonPart, ...]


def compare(alignment: Alignment, text: str, slot_name: Callable[[str], str]) -> Comparison:
    """Lay a message beside the template it is nearest to."""
    return Comparison(
        alignment.template.language, tuple(_official(alignment, slot_name)), tuple(_received(alignment, text))
    )


def _official(alignment: Alignment, slot_name: Callable[[str], str]) -> list[ComparisonPart]:
    body, parts = alignment.template.body, []
    parted = [(*difference.place, "differs") for difference in alignment.differences]
    for token in tokenise(body):
        start, end = token.place
        if isinstance(token.value, Slot):
            parts.append(ComparisonPart(slot_name(token.value.kind), "slot"))
            continue
        if end - start != len(token.value):
            parts.append(ComparisonPart(token.value, "same"))
            continue
        inside = [(begin - start, stop - start, mark) for begin, stop, mark in parted]
        parts += [
            ComparisonPart(token.value[a:b], "differs" if marks else "same") for a, b, marks in cut(end - start, inside)
        ]
    return parts


def _received(alignment: Alignment, text: str) -> list[ComparisonPart]:
    spans = [(*difference.span, "differs") for difference in alignment.differences]
    spans += [(*filled.span, "slot") for filled in alignment.slots]
    return [
        ComparisonPart(text[a:b], "differs" if "differs" in marks else "slot" if marks else "same")
        for a, b, marks in cut(len(text), spans)
    ]
