"""All that is known of a message, and who reads it: rules and models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from sms_verify.core.normalise import NormalText
from sms_verify.core.types import (
    Alignment,
    CampaignMatch,
    Claim,
    ClaimedBy,
    Contact,
    Cue,
    Evidence,
    Message,
    Organisation,
    SenderId,
    SenderTrait,
    Signature,
    Span,
    Standing,
)

__all__ = ["Case", "Model", "Rule", "RuleFunction", "Sign", "enriched"]

if TYPE_CHECKING:
    from dataclasses import replace as enriched
else:

    def enriched(case: Case, **parts: Any) -> Case:
        """Return a case with other parts, as `dataclasses.replace` does, in a fifth of its time."""
        new = object.__new__(Case)
        new.__dict__.update(case.__dict__, **parts)
        return new


@dataclass(frozen=True)
class Case:
    """All that is known of a message; the only argument a rule gets.

    It has no slots, so that `enriched` can take all its parts at once.
    """

    message: Message
    text: NormalText
    language: str = "und"
    """Of the text: `zh-Hans zh-Hant en fa`, another tag, or `und`."""
    sender: SenderId | None = None
    sender_traits: frozenset[SenderTrait] = frozenset()
    sender_standing: Standing = Standing.UNKNOWN
    sender_owner: str | None = None
    sender_provisional: bool = False
    contacts: tuple[Contact, ...] = ()
    bindings: tuple[Contact, ...] = ()
    """The host that a one-time code is bound to, told in the last line (`@host #code`); nobody is asked to go there."""
    values: tuple[Contact, ...] = ()
    """What has a contact's shape and reaches nobody: the reader's own number or address, a payment's parties, a code of
    the reader's own network, digits inside a name, the name of a program's file."""
    cues: tuple[Cue, ...] = ()
    signatures: tuple[Signature, ...] = ()
    claims: tuple[Claim, ...] = ()
    """Strongest first."""
    organisation: Organisation | None = None
    """The one the message claims to come from, also when it is impersonated."""
    alignment: Alignment | None = None
    free_values: tuple[Span, ...] = ()
    """Values of the template's slots that are the sender's own words: no closed kind, and no name that is known."""
    rivals: tuple[str, ...] = ()
    """Other organisations whose templates explain the message as well."""
    probability: float | None = None
    model_spans: tuple[Span, ...] = ()
    """Where the words stand that the model found most telling, the most telling first."""
    campaign: CampaignMatch | None = None
    """The known campaign it belongs to."""

    def has(self, *notions: str) -> bool:
        """Whether the text holds any of some notions."""
        for cue in self.cues:  # noqa: SIM110 asked some fifty times a message; `any` takes twice as long
            if cue.notion in notions:
                return True
        return False

    @property
    def signs(self) -> set[str]:
        """What is known of it in words of `Rule.needs`: notions, kinds, standings, traits, and a `Sign` a part."""
        found = {cue.notion for cue in self.cues}
        for contact in self.contacts:
            found.update((Sign.CONTACT, contact.kind, contact.standing), contact.traits)
        for value in self.values:
            found |= value.traits
        found.update([disguise.kind for disguise in self.text.disguises], [claim.by for claim in self.claims])
        if self.organisation:
            found.update(self.organisation.policy.must_contain)
        if self.alignment:
            found.add(Sign.EXACT if self.alignment.exact else Sign.NEAR)
        found.update([sign for sign, part in self._parts() if part])
        return found

    def _parts(self) -> tuple[tuple[str, object], ...]:
        return (
            (Sign.SENDER_GIVEN, self.message.sender),
            (Sign.NAMED, self.message.claimed or self.signatures),
            (Sign.BINDING, self.bindings),
            (Sign.RIVALS, self.rivals),
            (Sign.SCORED, self.probability),
            (Sign.CAMPAIGN, self.campaign),
        )

    def cued(self, *notions: str) -> Iterator[Cue]:
        """Yield the cues of some notions, in the text's order."""
        return (cue for cue in self.cues if cue.notion in notions)

    @property
    def claimed_firmly(self) -> bool:
        """Whether the message speaks in the organisation's name, not merely of it."""
        return any(
            claim.by != ClaimedBy.NAME
            for claim in self.claims
            if self.organisation and claim.organisation == self.organisation.id
        )


class Sign(StrEnum):
    """What a case may hold besides notions, and kinds, standings and traits of contacts."""

    CONTACT = "part.contact"
    BINDING = "part.binding"
    SENDER_GIVEN = "part.sender"
    NAMED = "part.named"
    """The reader or a signature names an organisation, known or not."""
    EXACT = "part.exact"
    """A template explains the whole message."""
    NEAR = "part.near"
    RIVALS = "part.rivals"
    SCORED = "part.scored"
    """The model has spoken."""
    CAMPAIGN = "part.campaign"


class Rule(NamedTuple):
    """A rule: its code, its weight and the function that finds evidence for it."""

    code: str
    weight: float
    find: RuleFunction
    needs: frozenset[str] = frozenset()
    """It finds nothing where none of these is among the case's `signs`; empty: it must always be asked."""


class RuleFunction(Protocol):
    """Yields the evidence for one rule in a case."""

    def __call__(self, case: Case, /) -> Iterator[Evidence]: ...


class Model(Protocol):
    """Estimates how much a message looks like fraud; one finding among others."""

    @property
    def version(self) -> str:
        """The model's name, version and digest."""
        ...

    def assess(self, case: Case, alarm: float) -> tuple[float, tuple[Span, ...]]:
        """Return the probability of fraud, 0 to 1, and its reasons from a probability of `alarm` on.

        They are where the words stand that spoke most for fraud, the most telling first; a model may know none.
        """
        ...
