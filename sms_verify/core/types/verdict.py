"""The outcome of judging a case: evidence, findings, the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sms_verify.core.types.case import Alignment, Contact
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


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions of everything a verdict was computed from, enough to reproduce it."""

    rules: str
    registry: str
    model: str | None = None
    campaigns: str | None = None
    """Of the campaigns that were known; none where there were none."""
    provenance: Provenance | None = None
    """Of the registry, where it was read from a signed file."""
    log_size: int | None = None
    """Entries of the public log when the registry was read; none where it came from files."""


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
    """What would be needed to say more: `sender organisation template link phone language received …`."""
    probability: float | None = None
    region: str | None = None
    """The reader's region, given or read from the message, for the report line."""
    language: str = "und"
    """Of the text."""
    notions: frozenset[str] = frozenset()
    """What the text asks and tells, as `Cue.notion` names it, for advice that follows from it."""
