"""How a message's sender and contacts stand to the organisation it claims to come from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sms_verify.core.attribution.card_alerts import is_merchant
from sms_verify.core.attribution.explained_contacts import is_literal, is_value
from sms_verify.core.attribution.link_targets import leads_home, may_do_more
from sms_verify.core.attribution.slot_contacts import names_party
from sms_verify.core.case import Case, enriched
from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.lookalike import Imitation
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.registry.owners import Owner
from sms_verify.core.registry.registry import Registry
from sms_verify.core.rules.authorship import is_author
from sms_verify.core.rules.questions import PRESSING, follows_proof, may_be_own
from sms_verify.core.senders import readings
from sms_verify.core.suffixes import APP_LINKS, OF_NUMBERS
from sms_verify.core.types import (
    Contact,
    ContactKind,
    ContactTrait,
    FactList,
    Organisation,
    OrganisationKind,
    SenderTrait,
    Standing,
)

HIDING = frozenset({ContactTrait.USER_INFO, ContactTrait.ODD_PORT, ContactTrait.REDIRECT, ContactTrait.HOST_IN_PATH})
"""Traits by which a link may lead elsewhere than its host shows."""

LIST_OF = {
    ContactKind.LINK: FactList.DOMAINS,
    ContactKind.EMAIL: FactList.DOMAINS,
    ContactKind.PHONE: FactList.HOTLINES,
    ContactKind.HANDLE: FactList.HOTLINES,
}
"""Which list, declared complete, makes an unlisted contact of a kind foreign."""

APP_SHOPS = frozenset(
    {"apps.apple.com", "itunes.apple.com", "play.google.com", "appgallery.huawei.com", "cafebazaar.ir", "myket.ir"}
)
"""Where organisations have their apps; nobody else's page stands there."""


def place_sender(case: Case, registry: Registry) -> Case:
    """Return the case with its sender read by a scheme, and the sender's owner and standing."""
    if not case.message.sender:
        return case
    found = readings(case.message.sender, case.message.region)
    claimed = case.organisation.id if case.organisation else None
    owned = [(reading, owner) for reading in found for owner in registry.sender_owners(reading.sender)]
    if not owned:
        standing = Standing.LOOKALIKE if SenderTrait.LOOKALIKE in found[0].traits else Standing.UNKNOWN
        return enriched(case, sender=found[0].sender, sender_traits=found[0].traits, sender_standing=standing)
    reading, owner = min(owned, key=lambda pair: (pair[1].organisation != claimed, pair[1].provisional))
    return enriched(
        case,
        sender=reading.sender,
        sender_traits=reading.traits,
        sender_standing=_standing(owner, case.organisation, registry),
        sender_owner=owner.organisation,
        sender_provisional=owner.provisional,
    )


def _standing(owner: Owner, claimed: Organisation | None, registry: Registry) -> Standing:
    """Return how a registered sender stands to the claimed organisation; sisters and authorities share theirs."""
    if owner.provisional or claimed is None:
        return Standing.UNKNOWN
    if owner.organisation == claimed.id:
        return Standing.OFFICIAL
    return Standing.UNKNOWN if are_kin(registry.organisations[owner.organisation], claimed) else Standing.FOREIGN


def are_kin(one: Organisation, other: Organisation) -> bool:
    """Whether two organisations speak for each other: of one brand, one site, or a country's authorities."""
    if one.kind == other.kind == OrganisationKind.GOVERNMENT:
        return bool({*one.regions} & {*other.regions})
    return (one.group is not None and one.group == other.group) or not _sites(one).isdisjoint(_sites(other))


def _sites(organisation: Organisation) -> frozenset[str]:
    """Return the domains that an organisation shares with the houses it belongs to: a bank with its wallet."""
    return frozenset((*organisation.official.domains, *organisation.provisional.domains))


def place_contacts(case: Case, registry: Registry) -> tuple[Contact, ...]:
    """Return the message's contacts with their standing, without the values of an exact template's slots."""
    return tuple(_place(contact, case, registry) for contact in case.contacts if not is_value(contact, case, registry))


def place_bindings(case: Case, registry: Registry) -> tuple[Contact, ...]:
    """Return the hosts that a code is bound to with their standing."""
    return tuple(_place(bound, case, registry) for bound in case.bindings)


def _place(contact: Contact, case: Case, registry: Registry) -> Contact:
    if is_literal(contact, case):
        owner = case.organisation.id if case.organisation else None
        is_proven = follows_proof(case) and not _is_strangers(contact, case, registry)
        standing = Standing.OFFICIAL if is_proven else Standing.UNKNOWN
        return replace(contact, standing=standing, owner=owner, provisional=not is_proven)
    owners = _owners(contact, case, registry)
    claimed = case.organisation
    own = [owner for owner in owners if claimed and owner.organisation == claimed.id]
    if own and claimed and leads_home(contact, claimed, registry):
        contact = replace(contact, traits=contact.traits - HIDING | {ContactTrait.OPEN_TARGET})
    if own and not HIDING & contact.traits:
        proven = not own[0].provisional
        is_open = claimed is not None and contact.kind is ContactKind.LINK and may_do_more(contact, claimed)
        return replace(
            contact,
            traits=contact.traits | {ContactTrait.OPEN_TARGET} if is_open else contact.traits,
            standing=Standing.OFFICIAL if proven else Standing.UNKNOWN,
            owner=own[0].organisation,
            provisional=not proven,
        )
    if names_party(contact, case):
        return replace(contact, traits=contact.traits | {ContactTrait.MERCHANT})
    if not owners and _is_host(contact) and not is_reserved(contact.value):
        imitation = _imitation(contact, case, registry)
        if imitation:
            return _imitating(contact, imitation)
    if _is_public(contact, owners, registry):
        return replace(contact, owner=owners[0].organisation, traits=contact.traits | {ContactTrait.PUBLIC})
    if is_merchant(contact, case):
        return replace(contact, traits=contact.traits | {ContactTrait.MERCHANT})
    return _elsewhere(contact, owners, claimed, registry)


def _is_strangers(contact: Contact, case: Case, registry: Registry) -> bool:
    """Whether a contact in official words is another's or imitates one: whoever approved that, it proves nothing."""
    claimed, owners = case.organisation, [owner for owner in _owners(contact, case, registry) if not owner.provisional]
    if owners:
        known = [registry.organisations[owner.organisation] for owner in owners]
        return not any(
            claimed is None or each.id == claimed.id or are_kin(each, claimed) or _is_authority(each) for each in known
        )
    found = _imitation(contact, case, registry) if _is_host(contact) and not is_reserved(contact.value) else None
    return found is not None and claimed is not None and found.owner != claimed.id


def _is_authority(organisation: Organisation) -> bool:
    return organisation.kind == OrganisationKind.GOVERNMENT


def _is_public(contact: Contact, owners: tuple[Owner, ...], registry: Registry) -> bool:
    """Whether a contact is an authority's own, which many rightly name: the police, a fraud line, a government page."""
    proven = (registry.organisations[owner.organisation] for owner in owners if not owner.provisional)
    return not HIDING & contact.traits and any(map(_is_authority, proven))


def _imitation(contact: Contact, case: Case, registry: Registry) -> Imitation | None:
    """Return whose host a link or address imitates; one that bears the author's name is an imitation of the author."""
    claimed = case.organisation
    is_plain = not case.has(*PRESSING) and SenderTrait.PERSONAL not in case.sender_traits
    if is_plain and contact.value.endswith(APP_LINKS):
        return None  # a notice may open its sender's app
    found = registry.imitation(contact.raw, contact.value, claimed.id if claimed else None)
    if claimed is None or (found and found.owner == claimed.id) or ContactTrait.SHORTENER in contact.traits:
        return found
    borne = registry.borne_name(contact.value, claimed) if case.claimed_firmly or is_author(case) else None
    if borne and is_plain and may_be_own(_imitating(contact, borne)):
        return found  # a notice may name a second host of its sender that no list holds
    return borne or found


def _imitating(contact: Contact, imitation: Imitation) -> Contact:
    return replace(
        contact,
        standing=Standing.LOOKALIKE,
        owner=imitation.owner,
        imitates=imitation.official,
        how=imitation.how,
    )


def _elsewhere(
    contact: Contact, owners: tuple[Owner, ...], claimed: Organisation | None, registry: Registry
) -> Contact:
    """Return a contact that is not the claimed organisation's: another's, foreign, or of unknown standing."""
    owner = next((each for each in owners if claimed is None or not each.provisional), None)
    is_own = claimed is not None and any(each.organisation == claimed.id for each in owners)
    if is_own and ContactTrait.USER_INFO not in contact.traits and HIDING & contact.traits:
        return replace(contact, owner=claimed.id if claimed else None)
    if HIDING & contact.traits and owners:
        return replace(contact, standing=Standing.FOREIGN, owner=owner.organisation if owner else None)
    if claimed is None:
        return replace(contact, owner=owner.organisation, provisional=owner.provisional) if owner else contact
    if is_soft(contact, owners, claimed, registry):
        return replace(contact, owner=claimed.id, provisional=True)
    foreign = _is_closed(contact.kind, claimed) and not _may_be_anybodys(contact)
    standing = Standing.FOREIGN if foreign else Standing.UNKNOWN
    return replace(contact, standing=standing, owner=owner.organisation if owner else None)


def is_soft(contact: Contact, owners: Iterable[Owner], claimed: Organisation, registry: Registry) -> bool:
    """Whether a contact probably is the claimed organisation's: a sister's, or a host named by its number."""
    sisters = (registry.organisations[owner.organisation] for owner in owners if not owner.provisional)
    return any(are_kin(sister, claimed) for sister in sisters) or (
        contact.kind is ContactKind.LINK and _is_own_number(contact.value, claimed)
    )


def _is_own_number(host: str, organisation: Organisation) -> bool:
    """Whether a host's label is the organisation's hotline or short code: `95588.com`."""
    parts = hosts.parts(host)
    if not parts.label.isdigit() or parts.suffix not in OF_NUMBERS:
        return False
    facts = (organisation.official, organisation.provisional)
    numbers = (*(each for part in facts for each in part.hotlines), *(s.value for part in facts for s in part.senders))
    return len(parts.label) > 3 and parts.label in {"".join(filter(str.isdigit, number)) for number in numbers}


def _is_closed(kind: ContactKind, organisation: Organisation) -> bool:
    """Whether the organisation's list of a kind is declared complete, so that another of that kind is not its own."""
    return LIST_OF.get(kind) in organisation.complete


def _may_be_anybodys(contact: Contact) -> bool:
    """Whether what stands in nobody's list may still be the organisation's: a short link, its app, a reserved host."""
    return contact.kind is ContactKind.LINK and (
        ContactTrait.SHORTENER in contact.traits or contact.value in APP_SHOPS or is_reserved(contact.value)
    )


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
