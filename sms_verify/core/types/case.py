"""All that is known of a message: the only argument a rule gets, and its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sms_verify.core.types.message import ContactKind, Message, Span, Standing
from sms_verify.core.types.registered import Organisation, SenderId, Slot, Template

if TYPE_CHECKING:
    from sms_verify.core.normalise import NormalText


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
    how: str | None = None
    """How it imitates: `edit homoglyph added-word sub-domain path user-info`."""
    provisional: bool = False
    """Whether the owner is known from one non-official source only."""
    traits: frozenset[str] = frozenset()
    """What is odd or noteworthy: `user-info odd-port redirect ip-address shortener download free-host punycode …`."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A notion found in the text by its words: something asked, threatened, promised or told."""

    notion: str
    """A key of `sms_verify.core.words`, like `ask.secret` or `lure.refund`."""
    span: Span


@dataclass(frozen=True, slots=True)
class Disguise:
    """A spelling undone that a person would not type by accident."""

    kind: str
    """The code without its family: `invisible lookalike-letters bracket-reading spaced digits defanged bidi`."""
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
    by: str
    """`given signature sender template name`, strongest first."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where the message and the official text part."""

    official: str
    message: str
    span: Span
    """Where in the message; empty where words are missing."""
    place: Span = NOWHERE
    """Where in the template's body."""
    slot: str | None = None
    """The slot whose value is not of its kind."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot and what the message put into it."""

    slot: Slot
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the message lies on a template."""

    template: Template
    slots: tuple[Filled, ...] = ()
    differences: tuple[Difference, ...] = ()
    similarity: float = 1.0
    """Share of the literal text found in order, 0 to 1."""
    bits: float = 0.0
    """How specific the template is: what its literals rule out, in bits."""
    literals: tuple[Span, ...] = ()
    """Where in the message the template's own words stand."""

    @property
    def exact(self) -> bool:
        """Whether the template explains the whole message."""
        return not self.differences


@dataclass(frozen=True, slots=True)
class Sighting:
    """A campaign that others reported, seen again."""

    code: str
    """What the desk calls it."""
    size: int
    """Reports so far, in round steps."""
    by: str
    """What gave it away: `contact` or `wording`."""
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of a message; the only argument a rule gets."""

    message: Message
    text: NormalText
    language: str = "und"
    """Of the text: `zh-Hans zh-Hant en fa`, another tag, or `und`."""
    sender: SenderId | None = None
    sender_traits: frozenset[str] = frozenset()
    """What the scheme says: `protected spoofable personal prefixed overseas warned invalid …`."""
    sender_standing: Standing = Standing.UNKNOWN
    sender_owner: str | None = None
    sender_provisional: bool = False
    contacts: tuple[Contact, ...] = ()
    cues: tuple[Cue, ...] = ()
    signatures: tuple[Signature, ...] = ()
    claims: tuple[Claim, ...] = ()
    """Strongest first."""
    organisation: Organisation | None = None
    """The one the message claims to come from, also when it is impersonated."""
    alignment: Alignment | None = None
    rivals: tuple[str, ...] = ()
    """Other organisations whose templates explain the message as well."""
    probability: float | None = None
    telling: tuple[Span, ...] = ()
    """Where the words stand that the model found most telling, the most telling first."""
    campaign: Sighting | None = None
    """The known campaign it belongs to."""

    def has(self, *notions: str) -> bool:
        """Whether any of the notions stands in the text."""
        return any(cue.notion in notions for cue in self.cues)

    def cued(self, *notions: str) -> Iterator[Cue]:
        """The cues of some notions, in the text's order."""
        return (cue for cue in self.cues if cue.notion in notions)

    @property
    def claimed_firmly(self) -> bool:
        """Whether the message speaks in the organisation's name, not merely of it."""
        return any(
            claim.by != "name"
            for claim in self.claims
            if self.organisation and claim.organisation == self.organisation.id
        )
