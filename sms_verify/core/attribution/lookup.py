"""A bare value, looked up: whose a number, sender, host, link, e-mail address or chat handle is known to be.

Somebody who pastes nothing but a number asks about it; there is no message to judge. An official number is no proof
that a call came from it, so the answer is a standing with notes, and never a label.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from sms_verify import lazy_re as re
from sms_verify.core.extract import contacts
from sms_verify.core.identifiers.lookalike import Imitation
from sms_verify.core.identifiers.phone_numbers import canonical
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.normalise import normalise
from sms_verify.core.registry.bulk_rows import ALL
from sms_verify.core.registry.lint.facts import APPS
from sms_verify.core.registry.owners import Owner
from sms_verify.core.registry.registry import Registry
from sms_verify.core.senders import readings
from sms_verify.core.types import Basis, Contact, ContactKind, ContactTrait, Organisation, SenderTrait, Span

MAX_VALUE_CHARS = 300
"""Characters of a value; a longer text is a message."""
MAX_SENDER_CHARS = 20
SHORTEST_NUMBER, LONGEST_NUMBER = 3, 18
"""Digits of a number that somebody asks about."""

_WRAPPED = " \t\r\n\"'“”‘’«»<>()[]【】。.,，;；!！?？"
_PREFIX = re.compile(r"(?:tel|sms|smsto|mailto|callto):", re.IGNORECASE)
_NUMBER = re.compile(r"[+＋]?[\d٠-٩۰-۹()（） .·/–-]+")
_SENDER = re.compile(r"[#＃]?[A-Za-z0-9][A-Za-z0-9 .&_-]*")
_HANDLE = re.compile(rf"(?:(?:{'|'.join(APPS)}):[^\s:/]{{2,40}}|@[A-Za-z0-9_.]{{3,40}})", re.IGNORECASE)


class ValueKind(StrEnum):
    """What a bare value is."""

    PHONE = "phone"
    SENDER = "sender"
    HOST = "host"
    LINK = "link"
    EMAIL = "email"
    HANDLE = "handle"


class Role(StrEnum):
    """The field of a registry in which an organisation lists a value."""

    HOTLINE = "hotline"
    SENDER = "sender"
    DOMAIN = "domain"
    EMAIL = "email"
    HANDLE = "handle"


LISTED = {
    Role.HOTLINE: "hotlines",
    Role.SENDER: "senders",
    Role.DOMAIN: "domains",
    Role.EMAIL: "emails",
    Role.HANDLE: "handles",
}
"""The list of a registry file in which each stands."""


@dataclass(frozen=True, slots=True)
class Holder:
    """An organisation that a value is known to belong to."""

    organisation: Organisation
    role: Role
    basis: Basis
    is_provisional: bool
    since: datetime.date | None
    """When the fact was read first, if that is known."""
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookUp:
    """The answer about a bare value: who lists it, what it imitates, and notes on it."""

    kind: ValueKind
    value: str
    """The comparable form."""
    holders: tuple[Holder, ...]
    imitation: Imitation | None
    contact: Contact | None
    """The value as a contact of a message, for campaigns to know it by."""
    notes: tuple[str, ...]
    """Codes of what is to be said besides, most telling first."""


def look_up(text: str, region: str | None, registry: Registry) -> LookUp | None:
    """Return what the registry knows of a text that is one value alone; None for any other text."""
    value = _PREFIX.sub("", text.strip(_WRAPPED), count=1)
    if not value or len(value) > MAX_VALUE_CHARS or "\n" in value:
        return None
    return _number(value, region, registry) or _address(value, region, registry) or _sender(value, region, registry)


def _number(value: str, region: str | None, registry: Registry) -> LookUp | None:
    digits = sum(char.isdecimal() for char in value)
    if not _NUMBER.fullmatch(value) or not SHORTEST_NUMBER <= digits <= LONGEST_NUMBER:
        return None
    number, found = canonical(value, region), readings(value, region)
    owners = [owner for each in dict.fromkeys((number, canonical(value))) for owner in registry.phone_owners(each)]
    sending = [owner for each in found for owner in registry.sender_owners(each.sender)]
    holders = (*_holders(owners, Role.HOTLINE, registry), *_holders(sending, Role.SENDER, registry))
    contact = Contact(ContactKind.PHONE, Span(0, len(value)), value, number)
    told = ("personal",) if SenderTrait.PERSONAL in found[0].traits and not holders else ()
    return _answer(ValueKind.PHONE, number, holders, None, contact, told)


def _address(value: str, region: str | None, registry: Registry) -> LookUp | None:
    found = contacts(normalise(value), region)
    if len(found) != 1 or found[0].span != (0, len(value)):
        return _handle(value, registry) if _HANDLE.fullmatch(value) else None
    contact = found[0]
    if contact.kind is ContactKind.EMAIL:
        return _email(contact, registry)
    if contact.kind is ContactKind.HANDLE:
        return _handle(contact.value, registry)
    return _link(contact, registry) if contact.kind is ContactKind.LINK else None


def _email(contact: Contact, registry: Registry) -> LookUp:
    """Return the answer about an address: registered itself, or at a registered domain, as customers have some too."""
    at_home = registry.host_owners(contact.value.rpartition("@")[2])
    registered = [owner for owner in registry.email_owners(contact.value) if not owner.provisional]
    if registered or not at_home:
        imitation = None if registered else registry.imitation(contact.raw, contact.value)
        holders = _holders(registered, Role.EMAIL, registry)
        return _answer(ValueKind.EMAIL, contact.value, holders, imitation, contact, ())
    found = _answer(ValueKind.EMAIL, contact.value, _holders(at_home, Role.DOMAIN, registry), None, contact, ())
    return replace(found, notes=("at-domain", *found.notes[1:]))


def _link(contact: Contact, registry: Registry) -> LookUp:
    hides = {
        ContactTrait.USER_INFO,
        ContactTrait.REDIRECT,
        ContactTrait.ODD_PORT,
        ContactTrait.HOST_IN_PATH,
    } & contact.traits
    holders = () if hides else _holders(registry.host_owners(contact.value), Role.DOMAIN, registry)
    is_safe = is_reserved(contact.value) and not hides
    imitation = None if is_safe else registry.imitation(contact.raw, contact.value)
    kind = ValueKind.HOST if contact.raw.rstrip("/").casefold() == contact.value else ValueKind.LINK
    told = (
        *(("reserved",) if is_safe and not holders else ()),
        *(("shortener",) if ContactTrait.SHORTENER in contact.traits else ()),
        *(("hides",) if hides else ()),
    )
    return _answer(kind, contact.value, holders, imitation, contact, told)


def _handle(value: str, registry: Registry) -> LookUp:
    is_named, name = ":" in value.removeprefix("at:"), value.removeprefix("at:").lstrip("@")
    asked = (value,) if is_named else (f"telegram:{name}", f"at:{name}")
    holders = _holders([owner for each in asked for owner in registry.handle_owners(each)], Role.HANDLE, registry)
    contact = Contact(ContactKind.HANDLE, Span(0, len(value)), value, value if is_named else f"at:{name}")
    return _answer(ValueKind.HANDLE, value, holders, None, contact, ())


def _sender(value: str, region: str | None, registry: Registry) -> LookUp | None:
    """Return the answer about a sender: one that is known, or that nothing but a sender looks like."""
    if len(value) > MAX_SENDER_CHARS or not _SENDER.fullmatch(value):
        return None
    found = readings(value, region)
    holders = _holders(
        [owner for each in found for owner in registry.sender_owners(each.sender)], Role.SENDER, registry
    )
    is_sure = SenderTrait.PROTECTED in found[0].traits and not value.isalpha()
    if not holders and not is_sure and not value.startswith(("#", "＃")):
        return None
    return _answer(ValueKind.SENDER, found[0].sender.value, holders, None, None, ())


def _answer(
    kind: ValueKind,
    value: str,
    holders: tuple[Holder, ...],
    imitation: Imitation | None,
    contact: Contact | None,
    told: Iterable[str],
) -> LookUp:
    official = any(not holder.is_provisional for holder in holders)
    standing = "official" if official else "one-source" if holders else "imitates" if imitation else "unknown"
    notes = (standing, *told, *((f"official-{kind}",) if official else ()))
    return LookUp(kind, value, holders, imitation, contact, notes)


def _holders(owners: Iterable[Owner], role: Role, registry: Registry) -> tuple[Holder, ...]:
    """Return each owner once, official ones first, with what its fact stands on."""
    unique: dict[str, Owner] = {}
    for owner in sorted(owners, key=lambda each: each.provisional):
        unique.setdefault(owner.organisation, owner)
    return tuple(_holder(registry.organisations[each.organisation], each.provisional, role) for each in unique.values())


def _holder(organisation: Organisation, is_provisional: bool, role: Role) -> Holder:
    key = f"provisional.{LISTED[role]}" if is_provisional else LISTED[role]
    sources = [each for each in organisation.sources if each.fact == ALL or each.fact.startswith(key)]
    basis = Basis.OBSERVED if is_provisional else organisation.basis
    days = [each.checked for each in sources if each.checked]
    urls = tuple(dict.fromkeys(each.url for each in sources))
    return Holder(organisation, role, basis, is_provisional, min(days, default=None), urls)
