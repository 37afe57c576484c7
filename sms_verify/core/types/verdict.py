"""What is said of a case: rules, their findings, the verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, runtime_checkable

from sms_verify.core.types.case import Alignment, Case, Contact
from sms_verify.core.types.message import Label, Span
from sms_verify.core.types.registered import Organisation, Provenance

Fact = str | int | float
"""What evidence can hold."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a rule saw, and where."""

    span: Span | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's evidence with its weight; negative speaks for the message, 0 only informs."""

    code: str
    weight: float
    evidence: Evidence

    @property
    def family(self) -> str:
        """The part of the code before the dot."""
        return self.code.partition(".")[0]


class Rule(NamedTuple):
    """A row of a family's table."""

    code: str
    weight: float
    find: RuleFunction


class RuleFunction(Protocol):
    """A generator of evidence."""

    def __call__(self, case: Case, /) -> Iterator[Evidence]: ...


class Model(Protocol):
    """One more witness: how much a message looks like fraud."""

    @property
    def version(self) -> str:
        """Name, version and digest."""
        ...

    def probability(self, case: Case) -> float:
        """The probability of fraud, 0 to 1."""
        ...


@runtime_checkable
class Telling(Protocol):
    """A model that can say which words spoke for fraud."""

    def reasons(self, case: Case) -> tuple[Span, ...]:
        """Where they stand, the most telling first."""
        ...


@dataclass(frozen=True, slots=True)
class Versions:
    """What a verdict rests on, enough to reproduce it."""

    rules: str
    registry: str
    model: str | None = None
    campaigns: str | None = None
    """Of the campaigns that were known; none where there were none."""
    provenance: Provenance | None = None
    """Of the registry, where it was read from a signed file."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, enough to explain and to reproduce it."""

    label: Label
    score: float
    findings: tuple[Finding, ...]
    versions: Versions
    organisation: Organisation | None = None
    alignment: Alignment | None = None
    contacts: tuple[Contact, ...] = ()
    missing: tuple[str, ...] = ()
    """What would be needed to say more: `sender organisation template link phone received …`."""
    probability: float | None = None
    region: str | None = None
    """The reader's region, given or read from the message, for the report line."""
    language: str = "und"
    """Of the text."""
