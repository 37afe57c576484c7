"""What the reader gives, and the words in which the answer is given."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MAX_LENGTH = 4_000
"""Code points of a message that are judged; what comes after them is not read."""


class Span(NamedTuple):
    """A half-open range of Unicode code points of the pasted text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether two spans share a code point.

        >>> Span(0, 3).overlaps(Span(2, 5)), Span(0, 3).overlaps(Span(3, 5))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether another span lies wholly inside this one.

        >>> Span(0, 5).contains(Span(2, 5)), Span(0, 5).contains(Span(2, 6))
        (True, False)
        """
        return self.start <= other.start and other.end <= self.end

    def holds(self, place: int) -> bool:
        """Whether a code point stands inside this span."""
        return self.start <= place < self.end


@dataclass(frozen=True, slots=True)
class Message:
    """What the reader gives us, untouched."""

    text: str
    sender: str | None = None
    region: str | None = None
    """ISO 3166-1 alpha-2 of the reader."""
    claimed: str | None = None
    """Whom the reader believes it is from: an organisation's id or any of its names."""
    received: datetime.date | None = None


class Label(StrEnum):
    """The five labels of a verdict, worst first."""

    FRAUD = "fraud"
    SUSPICIOUS = "suspicious"
    UNVERIFIED = "unverified"
    CONSISTENT = "consistent"
    GENUINE = "genuine"

    @property
    def positive(self) -> bool:
        """Whether the answer speaks for the message."""
        return self in (Label.CONSISTENT, Label.GENUINE)


class Standing(StrEnum):
    """How a sender or a contact stands to the claimed organisation."""

    OFFICIAL = "official"
    FOREIGN = "foreign"
    LOOKALIKE = "lookalike"
    UNKNOWN = "unknown"


class ContactKind(StrEnum):
    """The ways a message can ask its reader to act."""

    LINK = "link"
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    REPLY = "reply"
    PAYMENT = "payment"
