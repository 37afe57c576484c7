"""A template taken apart for comparing: its words one by one, its slots, and where each stands in the body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.normalise import fold
from sms_verify.core.templates.grammar import MARK, tokenise
from sms_verify.core.templates.specificity import weigh
from sms_verify.core.types import Slot, Span

_WORD = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._~:/?#@%&=+-]*[A-Za-z0-9/])?"
    r"|[0-9۰-۹٠-٩]+|[À-ÖØ-öø-ɏ\u0370-\u052f\u0620-\u0669\u066e-\u06ef\u06fa-\u06ff]+|.",
    re.DOTALL,
)
"""A link, number or word as a whole; a Chinese character, a mark or a blank by itself."""


_NUMBER = re.compile(r"[0-9۰-۹٠-٩]|[^\W\d_][./@][^\W\d_]")
"""In a word that is a number, a link or an address: what a forger exchanges first."""

_CHANGED = 4.5
"""Bits of such a word in how alike a copy is."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word of a template, or a slot."""

    text: str
    """Folded; the mark for a slot."""
    place: Span
    """In the body."""
    slot: Slot | None
    weight: float
    """In bits; 0 for a slot."""
    share: float
    """What it counts for in how alike a copy is: a number or link as little as one character, however long."""


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the words of a folded text in order, without gaps."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        yield Span(*found.span())


@lru_cache(maxsize=1024)
def plan(body: str, options: tuple[bool, ...] = ()) -> tuple[Item, ...]:
    """Return a body's words and slots in order, of its optional parts only the chosen ones."""
    text, places, slots = "", list[Span](), list[Slot]()
    for token in tokenise(body):
        if token.option and not options[token.option - 1]:
            continue
        if isinstance(token.value, Slot):
            text += MARK
            places.append(token.place)
            slots.append(token.value)
        else:
            text += token.value
            escaped = len(token.value) != token.place.end - token.place.start
            places += [token.place] if escaped else [Span(at, at + 1) for at in range(*token.place)]
    folded = fold(text)
    waiting = iter(slots)
    items: list[Item] = []
    for start, end in words(folded.text):
        origin = folded.span(start, end)
        place = Span(places[origin.start].start, places[origin.end - 1].end)
        word = folded.text[start:end]
        slot = next(waiting) if word == MARK else None
        items.append(Item(word, place, slot, *((0.0, 0.0) if slot else _counted(word))))
    return tuple(items)


class Outline(NamedTuple):
    """What bounds how alike a message can be to a body."""

    words: str
    """All its words, joined."""
    heaviest: tuple[tuple[str, float], ...]
    """Each with its share, those whose letters count for most first."""
    total: float
    """The shares of all."""


@lru_cache(maxsize=4096)
def outline(literals: tuple[str, ...]) -> Outline:
    """Return the outline of a body by its literals, of its optional parts only the chosen ones."""
    said = [literal[slice(*word)] for literal in literals for word in words(literal)]
    shares = [_counted(word)[1] for word in said]
    heaviest = sorted(zip(said, shares, strict=True), key=lambda one: -one[1] / len(one[0]))
    return Outline("".join(literals), tuple(heaviest), sum(shares))


@lru_cache(maxsize=16_384)
def _counted(word: str) -> tuple[float, float]:
    """Return a word's weight and its share."""
    weight = weigh(word)
    return weight, min(weight, _CHANGED) if _NUMBER.search(word) else weight
