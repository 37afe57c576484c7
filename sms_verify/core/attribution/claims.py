"""Whom a message says it comes from: by signature, the reader's word, a template, the sender or a name in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sms_verify.core.case import Case
from sms_verify.core.registry.registry import Registry
from sms_verify.core.senders import readings
from sms_verify.core.types import Alignment, Claim, ContactKind, Organisation

STRENGTH = ("signature", "given", "template", "sender", "name")
"""Strongest first: what the message says in its own name comes before what else it mentions."""


def claims(case: Case, registry: Registry, exact: tuple[Alignment, ...]) -> tuple[Claim, ...]:
    """Return every sign of whom the message is from, strongest first, each organisation once a sign."""
    found = (
        *_signed(case, registry),
        *_given(case, registry),
        *(Claim(alignment.template.organisation, "template") for alignment in exact),
        *_sent(case, registry),
        *(_bracketed(claim, case) for claim in registry.names_in(case.text)),
    )
    unique = {(claim.organisation, claim.by): claim for claim in reversed(found)}
    return tuple(sorted(unique.values(), key=_strength))


def _strength(claim: Claim) -> tuple[int, tuple[int, int], str]:
    return STRENGTH.index(claim.by), claim.span or (0, 0), claim.organisation


def _signed(case: Case, registry: Registry) -> Iterator[Claim]:
    for signature in case.signatures:
        for organisation in registry.signed(signature.text):
            yield Claim(organisation, "signature", signature.span)


def _bracketed(claim: Claim, case: Case) -> Claim:
    """Return a name in 【】 as a signature: words put behind a signature do not make it less of one."""
    if claim.span and case.message.text[claim.span.start - 1 : claim.span.start] == "【":
        return replace(claim, by="signature")
    return claim


def _given(case: Case, registry: Registry) -> Iterator[Claim]:
    """Yield whom the reader names; a name may be shared by a bank and its branch in another country."""
    if (claimed := case.message.claimed) and (organisation := registry.named(claimed, case.message.region)):
        yield Claim(organisation.id, "given")
        for other in registry.signed(claimed):
            if claimed != organisation.id:
                yield Claim(other, "given")


def _sent(case: Case, registry: Registry) -> Iterator[Claim]:
    if case.message.sender:
        for reading in readings(case.message.sender, case.message.region):
            for owner in registry.sender_owners(reading.sender):
                yield Claim(owner.organisation, "sender")


def choose(case: Case, registry: Registry) -> Organisation | None:
    """Return the organisation the message claims to come from.

    Names are shared (a bank and its branch in another country), so among the strongest claims the one wins that
    other claims, the reader's region and the message's own contacts support.
    """
    if not case.claims:
        return None
    strongest = case.claims[0].by
    candidates = [claim for claim in case.claims if claim.by == strongest]

    def support(claim: Claim) -> tuple[int, bool, int, int]:
        organisation = registry.organisations[claim.organisation]
        signs = len({other.by for other in case.claims if other.organisation == organisation.id})
        place = case.message.region in organisation.regions
        return signs, place, _owned(case, registry, organisation.id), -candidates.index(claim)

    return registry.organisations[max(candidates, key=support).organisation]


def _owned(case: Case, registry: Registry, organisation: str) -> int:
    """Count the message's links and numbers that belong to the organisation."""
    count = 0
    for contact in case.contacts:
        look_up = registry.host_owners if contact.kind is ContactKind.LINK else registry.phone_owners
        owners = look_up(contact.value)
        count += any(owner.organisation == organisation for owner in owners)
    return count
