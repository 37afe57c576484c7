"""How a message's sender and contacts stand to the organisation it claims to come from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sms_verify.core.attribution.card_alerts import is_merchant
from sms_verify.core.case import Case
from sms_verify.core.identifiers.lookalike import Imitation
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.registry.registry import Owner, Registry
from sms_verify.core.senders import readings
from sms_verify.core.templates.accounts import is_payment
from sms_verify.core.templates.slots import KINDS, Rests
from sms_verify.core.types import Contact, ContactKind, Organisation, SlotValue, Span, Standing

HIDING = frozenset({"user-info", "odd-port", "redirect", "host-in-path"})
"""Traits by which a link may lead elsewhere than its host shows."""


def place_sender(case: Case, registry: Registry) -> Case:
    """Return the case with the sender read by its scheme and its owner, if it has one."""
    if not case.message.sender:
        return case
    found = readings(case.message.sender, case.message.region)
    claimed = case.organisation.id if case.organisation else None
    owned = [(reading, owner) for reading in found for owner in registry.sender_owners(reading.sender)]
    if not owned:
        standing = Standing.LOOKALIKE if "lookalike" in found[0].traits else Standing.UNKNOWN
        return replace(case, sender=found[0].sender, sender_traits=found[0].traits, sender_standing=standing)
    reading, owner = min(owned, key=lambda pair: (pair[1].organisation != claimed, pair[1].provisional))
    return replace(
        case,
        sender=reading.sender,
        sender_traits=reading.traits,
        sender_standing=_standing(owner, claimed),
        sender_owner=owner.organisation,
        sender_provisional=owner.provisional,
    )


def _standing(owner: Owner, claimed: str | None) -> Standing:
    if owner.provisional or claimed is None:
        return Standing.UNKNOWN
    return Standing.OFFICIAL if owner.organisation == claimed else Standing.FOREIGN


def place_contacts(case: Case, registry: Registry) -> tuple[Contact, ...]:
    """Return the message's contacts with their standing; digits that official words declare a value are none."""
    return tuple(_place(contact, case, registry) for contact in case.contacts if not _is_value(contact, case))


def _place(contact: Contact, case: Case, registry: Registry) -> Contact:
    if _is_literal(contact, case):
        return replace(contact, standing=Standing.OFFICIAL, owner=case.organisation.id if case.organisation else None)
    owners = _owners(contact, case, registry)
    claimed = case.organisation
    own = [owner for owner in owners if claimed and owner.organisation == claimed.id]
    if own and not HIDING & contact.traits:
        proven = not own[0].provisional
        return replace(
            contact,
            standing=Standing.OFFICIAL if proven else Standing.UNKNOWN,
            owner=own[0].organisation,
            provisional=not proven,
        )
    if not owners and _is_host(contact):
        imitation = registry.imitation(contact.raw, contact.value, claimed.id if claimed else None)
        if imitation:
            return _imitating(contact, imitation)
    if _is_public(contact, owners, registry):
        return replace(contact, owner=owners[0].organisation, traits=contact.traits | {"public"})
    if is_merchant(contact, case):
        return replace(contact, traits=contact.traits | {"merchant"})
    return _elsewhere(contact, owners, claimed)


def _is_public(contact: Contact, owners: tuple[Owner, ...], registry: Registry) -> bool:
    """Whether a contact is an authority's own, which many rightly name: the police, a fraud line, a government page."""
    proven = (registry.organisations[owner.organisation] for owner in owners if not owner.provisional)
    return not HIDING & contact.traits and any(organisation.kind == "government" for organisation in proven)


def _imitating(contact: Contact, imitation: Imitation) -> Contact:
    return replace(
        contact,
        standing=Standing.LOOKALIKE,
        owner=imitation.owner,
        imitates=imitation.official,
        how=imitation.how,
    )


def _elsewhere(contact: Contact, owners: tuple[Owner, ...], claimed: Organisation | None) -> Contact:
    """Return a contact that is not the claimed organisation's: another's, foreign, or of unknown standing."""
    if owners:
        standing = Standing.FOREIGN if claimed or HIDING & contact.traits else Standing.UNKNOWN
        return replace(contact, standing=standing, owner=owners[0].organisation, provisional=owners[0].provisional)
    foreign = claimed is not None and _publishes(contact.kind, claimed) and "shortener" not in contact.traits
    return replace(contact, standing=Standing.FOREIGN if foreign else Standing.UNKNOWN)


def _publishes(kind: ContactKind, organisation: Organisation) -> bool:
    """Whether the organisation registered contacts of a kind, so that another of that kind is not its own."""
    facts = organisation.official
    registered = {
        ContactKind.LINK: facts.domains,
        ContactKind.PHONE: facts.hotlines,
        ContactKind.EMAIL: facts.emails or facts.domains,
        ContactKind.HANDLE: facts.handles,
    }
    return bool(registered.get(kind))


def _is_host(contact: Contact) -> bool:
    return contact.kind in (ContactKind.LINK, ContactKind.EMAIL)


def _owners(contact: Contact, case: Case, registry: Registry) -> tuple[Owner, ...]:
    match contact.kind:
        case ContactKind.LINK:
            return registry.host_owners(contact.value)
        case ContactKind.PHONE:
            return (*_phone_owners(contact, case, registry), *_own_senders(contact, case))
        case ContactKind.EMAIL:
            return registry.email_owners(contact.value)
        case ContactKind.HANDLE:
            return registry.handle_owners(contact.value)
        case _:
            return ()


def _phone_owners(contact: Contact, case: Case, registry: Registry) -> tuple[Owner, ...]:
    """Return the owners of a number as extracted, else as the claimed organisation's regions dial it."""
    regions = case.organisation.regions if case.organisation else ()
    for value in (contact.value, *(canonical(contact.raw, region) for region in regions)):
        if owners := registry.phone_owners(value):
            return owners
    return ()


def _own_senders(contact: Contact, case: Case) -> tuple[Owner, ...]:
    """Return the claimed organisation as the owner of a number it sends from."""
    if case.organisation is None:
        return ()
    senders = case.organisation.official.senders
    numbers = {canonical(sender.value, region) for sender in senders for region in case.organisation.regions or (None,)}
    return (Owner(case.organisation.id, False),) if contact.value in numbers else ()


def _is_literal(contact: Contact, case: Case) -> bool:
    """Whether the contact is part of an approved template's own words.

    A reply may hold a slot (`BLOCK 1234`), so for replies only the words around the slots must be the template's.
    """
    alignment = case.alignment
    if not (alignment and alignment.exact and not alignment.template.provisional and case.organisation):
        return False
    if alignment.template.organisation != case.organisation.id:
        return False
    spans = alignment.literals
    if contact.kind is ContactKind.LINK and not _is_written(contact.raw, alignment.template.body):
        return False
    if contact.kind is ContactKind.REPLY:
        spans = (*spans, *(filled.span for filled in alignment.slots if _is_number(filled)))
        return _covered(contact.span, spans)
    return any(_inside(contact.span, span) for span in spans)


def _is_written(raw: str, body: str) -> bool:
    """Whether a link stands in a body as it stands in the message: a blank inside it makes it another one."""
    written = re.escape(fold_text(raw))
    return re.search(rf"(?<![A-Za-z0-9.@-]){written}(?![.-]?[A-Za-z0-9])", fold_text(body)) is not None


def _is_value(contact: Contact, case: Case) -> bool:
    """Whether the digits are the values of slots that the official words around them explain."""
    alignment = case.alignment
    if not (alignment and alignment.exact):
        return False
    if any(_is_party(filled, contact) and _inside(contact.span, filled.span) for filled in alignment.slots):
        return True
    if contact.kind not in (ContactKind.PHONE, ContactKind.PAYMENT):
        return False
    values = [filled.span for filled in alignment.slots if KINDS[filled.slot.kind].rests is Rests.VALUE]
    if any(span.start <= contact.span.start < span.end for span in values):
        return _covered(contact.span, (*values, *alignment.literals))
    return any(_inside(contact.span, filled.span) and _explains(filled, contact, case) for filled in alignment.slots)


def _is_party(filled: SlotValue, contact: Contact) -> bool:
    """Whether a contact is only the address, number or masked e-mail of somebody who paid or was paid."""
    if KINDS[filled.slot.kind].rests is not Rests.PARTY:
        return False
    return not KINDS[filled.slot.kind].is_free or (contact.kind is not ContactKind.LINK and is_payment(filled.text))


def _is_number(filled: SlotValue) -> bool:
    kind = KINDS[filled.slot.kind]
    return kind.rests is Rests.VALUE or filled.slot.kind == "integer"


def _explains(filled: SlotValue, contact: Contact, case: Case) -> bool:
    if KINDS[filled.slot.kind].rests is not Rests.NUMBER:
        return False
    if contact.kind is ContactKind.PAYMENT:
        return contact.value.isdigit() and not case.has("ask.transfer", "ask.pay", "ask.fee")
    return not _is_callable_alone(contact)


def _is_callable_alone(contact: Contact) -> bool:
    """Whether nobody would take the digits for anything but a number to call."""
    return contact.raw.lstrip(" (（").startswith(("+", "＋", "00")) or bool({"mobile", "toll-free"} & contact.traits)


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _covered(span: Span, parts: Iterable[Span]) -> bool:
    position = span.start
    for part in sorted(parts):
        if part.start <= position < part.end:
            position = part.end
    return position >= span.end
