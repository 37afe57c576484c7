"""The parts of a case: what was found in a message, and how it lies on a template."""

from __future__ import annotations

from dataclasses import dataclass

from sms_verify.core.types.message import ContactKind, Span, Standing
from sms_verify.core.types.registered import Slot, Template
from sms_verify.core.types.signs import ClaimedBy, ContactTrait, DisguiseKind, Imitating, RecognisedBy

NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Contact:
    """One way the message asks its reader to act."""

    kind: ContactKind
    span: Span
    raw: str
    value: str
    """The comparable form: a host, an E.164 number or short code, an address, `app:name`."""
    standing: Standing = Standing.UNKNOWN
    owner: str | None = None
    """The organisation it belongs to or, for a look-alike, the one imitated."""
    imitates: str | None = None
    """The official value a look-alike imitates."""
    how: Imitating | None = None
    provisional: bool = False
    """Whether the owner is known from one non-official source only."""
    traits: frozenset[ContactTrait] = frozenset()


@dataclass(frozen=True, slots=True)
class Cue:
    """A notion found in the text by its words: something asked, threatened, promised or told."""

    notion: str
    """A key of `sms_verify.core.lexicon`, like `ask.secret` or `lure.refund`."""
    span: Span


@dataclass(frozen=True, slots=True)
class Disguise:
    """A spelling undone that a person would not type by accident."""

    kind: DisguiseKind
    span: Span
    shown: str
    meant: str


@dataclass(frozen=True, slots=True)
class Signature:
    """What stands in 【】 or [] at the start or end."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """A sign of whom the message says it comes from."""

    organisation: str
    by: ClaimedBy
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the message differs from the official text."""

    official: str
    message: str
    span: Span
    """Where in the message; empty where words are missing."""
    place: Span = NOWHERE
    """Where in the template's body."""
    slot: str | None = None
    """The slot whose value is not of its kind."""


@dataclass(frozen=True, slots=True)
class SlotValue:
    """A slot and what the message put into it."""

    slot: Slot
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Framing:
    """How the frame of a message (signatures, opt-out, bound code) differs from its template's."""

    added: tuple[str, ...] = ()
    """Signatures that the template has not."""
    missing: tuple[str, ...] = ()
    """Signatures that the message has not."""
    opts_out: bool = False
    """Whether it ends with a way to opt out that the template has not."""
    host: str | None = None
    """The host that a code is bound to."""
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the message lies on a template."""

    template: Template
    slots: tuple[SlotValue, ...] = ()
    differences: tuple[Difference, ...] = ()
    similarity: float = 1.0
    """Share of the literal text found in order, 0 to 1."""
    bits: float = 0.0
    """How specific the template is: what its literals rule out, in bits."""
    literals: tuple[Span, ...] = ()
    """Where in the message the template's own words stand."""
    framing: Framing = Framing()

    @property
    def exact(self) -> bool:
        """Whether the template explains the whole message."""
        return not self.differences


@dataclass(frozen=True, slots=True)
class CampaignMatch:
    """A campaign that others reported, seen again."""

    code: str
    """What the desk calls it."""
    size: int
    """Reports so far, in round steps."""
    by: RecognisedBy
    contact: Contact | None = None
