"""What a body says that its organisation should not: strangers' contacts, secrets asked for, threats, short links."""

from __future__ import annotations

import random
from collections.abc import Iterator

from sms_verify.core.extract import contacts
from sms_verify.core.extract.cues import cues
from sms_verify.core.normalise import NormalText, normalise
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.problem import Severity
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template, parse, render
from sms_verify.core.types import (
    Alignment,
    Category,
    Contact,
    ContactKind,
    ContactTrait,
    Organisation,
    Permission,
    Span,
    Template,
)
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

ASKABLE = {"ask.identity": "identity", "ask.transfer": "transfer", "ask.fee": "fee"}
"""What each notion is called in an organisation's policy, which has to allow it."""


SECRETS = frozenset({"ask.secret", "ask.hand-over"})
"""What no official message asks for: a secret, or a card or savings given to somebody who calls at the door."""


def flaws(template: Template, organisation: Organisation, registry: Registry) -> Iterator[Flaw]:
    """Yield doubts about one example of a template's messages."""
    text = _example(template)
    if text is None:
        yield Flaw("body", Reason("body.unreadable"), Severity.WARNING)
        return
    yield from requests(template, organisation)
    # What a late payment costs is part of every bill.
    if template.category != Category.REPAYMENT and "pressure.threat" in _notions(text):
        yield Flaw("body", Reason("body.threat"), Severity.WARNING)
    yield from _contacts(template, text, organisation, registry)


def requests(template: Template, organisation: Organisation) -> Iterator[Flaw]:
    """Yield what a body asks for that no official message may, or that its organisation says it never asks for.

    It is read with its slots filled and without them: beside its value a code looks brought, though it is asked for.
    """
    severity = Severity.WARNING if template.provisional else Severity.ERROR
    filled = _example(template)
    asked = _notions(normalise(own_words(template.body))) | (_notions(filled) if filled else frozenset())
    if asked & SECRETS:
        yield Flaw("body", Reason("body.secret"), severity)
    for notion, name in ASKABLE.items():
        if notion in asked and name not in organisation.policy.asks:
            yield Flaw("body", Reason("body.never-asks", what=name), severity)


def own_words(body: str) -> str:
    """Return a body's literal words, without its slots.

    >>> own_words("Reply with your PIN {code:code} now.")
    'Reply with your PIN now.'
    """
    words = "".join(token if isinstance(token, str) else "\0" for token in parse(body))
    return words.replace(" \0", "").replace("\0", "")


def _notions(text: NormalText) -> frozenset[str]:
    return frozenset(cue.notion for cue in cues(text))


def strangers(template: Template, organisation: Organisation, registry: Registry) -> Iterator[Flaw]:
    """Yield the contacts in a body that its organisation should not name."""
    if text := _example(template):
        yield from _contacts(template, text, organisation, registry)


def is_suspect(contact: Contact, organisation: Organisation, registry: Registry) -> bool:
    """Whether a contact in a body is a reason to doubt it: not the organisation's, or one that is shared."""
    return any((*_foreign(contact, organisation, registry), *_unwise(contact, organisation)))


def _example(template: Template) -> NormalText | None:
    try:
        return normalise(render(template, random.Random(template.key)))  # noqa: S311, examples, not secrets
    except InvalidInput:
        return None


def _contacts(template: Template, text: NormalText, organisation: Organisation, registry: Registry) -> Iterator[Flaw]:
    alignment = compile_template(template).match(text.folded)
    for contact in contacts(text, home(organisation)):
        if alignment and _is_literal(contact, alignment):
            severity = Severity.WARNING if template.provisional else Severity.ERROR
            yield from (flaw._replace(severity=severity) for flaw in _foreign(contact, organisation, registry))
            yield from (
                flaw._replace(severity=Severity.WARNING) if template.provisional else flaw
                for flaw in _unwise(contact, organisation)
            )


def home(organisation: Organisation) -> str | None:
    """Return the region in which an organisation's numbers are read: its first one."""
    return organisation.regions[0] if organisation.regions else None


def _is_literal(contact: Contact, alignment: Alignment) -> bool:
    """Whether the words themselves name the contact, be it that a slot stands in a link's path."""
    start, end = contact.span
    if contact.kind is ContactKind.LINK:
        scheme, _, rest = contact.raw.rpartition("://")
        end = start + len(scheme) + len(rest.partition("/")[0]) + (3 if scheme else 0)
    return any(span.contains(Span(start, end)) for span in alignment.literals)


def _unwise(contact: Contact, organisation: Organisation) -> Iterator[Flaw]:
    """Yield what speaks against an organisation's own contact in a body."""
    if contact.kind is ContactKind.LINK and organisation.policy.links == Permission.NEVER:
        yield Flaw("body", Reason("body.links-never", contact=contact.value), Severity.ERROR)
    if contact.kind in _CALLS and organisation.policy.callback == Permission.NEVER:
        yield Flaw("body", Reason("body.calls-never", contact=contact.value), Severity.ERROR)
    if ContactTrait.SHORTENER in contact.traits:
        yield Flaw("body", Reason("body.shortener", contact=contact.value), Severity.WARNING)


def _foreign(contact: Contact, organisation: Organisation, registry: Registry) -> Iterator[Flaw]:
    """Yield a contact in a body's own words that its organisation did not register."""
    group = _GROUPS.get(contact.kind)
    if group and not _is_own(contact, organisation, registry):
        yield Flaw("body", Reason("body.stranger", contact=contact.value, group=group))


_CALLS = (ContactKind.PHONE, ContactKind.HANDLE, ContactKind.EMAIL)
"""Contacts through which a reader would call back or write."""

_GROUPS = {
    ContactKind.LINK: "domains",
    ContactKind.PHONE: "hotlines",
    ContactKind.EMAIL: "emails",
    ContactKind.HANDLE: "handles",
}


def _is_own(contact: Contact, organisation: Organisation, registry: Registry) -> bool:
    owners = {
        ContactKind.LINK: registry.host_owners,
        ContactKind.PHONE: registry.phone_owners,
        ContactKind.EMAIL: registry.email_owners,
        ContactKind.HANDLE: registry.handle_owners,
    }[contact.kind](contact.value)
    senders = {sender.value for sender in organisation.official.senders}
    return contact.value in senders or any(owner.organisation == organisation.id for owner in owners)
