"""What a wording is made of: literal words, parts that vary, and parts that may be absent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Spans = dict[int, tuple[int, int]]
"""Number of a line to a stretch of its text."""


class PartForm(StrEnum):
    """The form of a part that varies: a value, one of a few, or any words."""

    VALUE = "value"
    """One value in every line."""
    WORDS = "words"
    """Any words."""
    CHOICE = "choice"
    """One of a few values."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Words that every line has."""

    text: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A part that varies."""

    form: PartForm
    spans: Spans
    choices: tuple[str, ...] = ()
    texts: Mapping[int, str] = field(default_factory=dict, repr=False)
    """Of a choice, which value each line has."""
    kind: str = ""
    """Written as a slot writes it, once it is known."""


@dataclass(frozen=True, slots=True)
class Optional:
    """Parts that some lines have and others do not."""

    parts: tuple[Part, ...]
    lines: frozenset[int]
    """Numbers of the lines that have them."""


Part = Literal | Variable | Optional


@dataclass(frozen=True, slots=True)
class Wording:
    """The parts of what some lines have in common."""

    parts: tuple[Part, ...]
    lines: frozenset[int]
    """Numbers of the lines that it was seen in."""
    texts: Mapping[int, str] = field(repr=False)
    """Text of each line."""
