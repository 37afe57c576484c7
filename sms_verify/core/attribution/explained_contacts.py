"""Which contacts the official words around them explain: literals of a template's body, and values of its slots."""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify import lazy_re as re
from sms_verify.core.attribution.slot_contacts import shops_host
from sms_verify.core.case import Case
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.registry.registry import Registry
from sms_verify.core.rules.questions import follows_template
from sms_verify.core.templates.accounts import is_payment
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Contact, ContactKind, ContactTrait, SlotValue, Span


def is_literal(contact: Contact, case: Case) -> bool:
    """Whether the contact is part of a known template's own words.

    A reply may hold a slot (`BLOCK 1234`), so for replies only the words around the slots must be the template's.
    """
    alignment = case.alignment
    if alignment is None or not follows_template(case):
        return False
    spans = alignment.literals
    if contact.kind is ContactKind.LINK and not _is_written(contact.raw, alignment.template.body):
        return False
    if contact.kind is ContactKind.REPLY:
        spans = (*spans, *(filled.span for filled in alignment.slots if KINDS[filled.slot.kind].is_safe_in_a_reply))
        return _covered(contact.span, spans)
    return any(span.contains(contact.span) for span in spans)


def _is_written(raw: str, body: str) -> bool:
    """Whether a link stands in a body as it stands in the message: a blank inside it makes it another one."""
    written = re.escape(fold_text(raw))
    return (
        re.search(rf"(?<![A-Za-z0-9.-])(?<![A-Za-z0-9.-]@){written}(?![.-]?[A-Za-z0-9])", fold_text(body)) is not None
    )


def is_value(contact: Contact, case: Case, registry: Registry) -> bool:
    """Whether a contact is the value of a slot that the official words around it explain."""
    alignment = case.alignment
    if not (alignment and alignment.exact):
        return False
    if any(_is_party(filled, contact, registry) for filled in alignment.slots):
        return True
    if contact.kind not in (ContactKind.PHONE, ContactKind.PAYMENT):
        return False
    values = [filled.span for filled in alignment.slots if KINDS[filled.slot.kind].rests is Rests.VALUE]
    if any(span.holds(contact.span.start) for span in values):
        return _covered(contact.span, (*values, *alignment.literals))
    return any(filled.span.contains(contact.span) and _explains(filled, contact, case) for filled in alignment.slots)


def _is_party(filled: SlotValue, contact: Contact, registry: Registry) -> bool:
    """Whether a contact is only the address, number, masked e-mail or known shop of somebody who paid or was paid."""
    if KINDS[filled.slot.kind].rests is not Rests.PARTY:
        return False
    if contact.kind is ContactKind.LINK:
        host = shops_host(contact, filled.span)
        return host is not None and bool(registry.host_owners(host))
    return filled.span.contains(contact.span) and (not KINDS[filled.slot.kind].is_free or is_payment(filled.text))


def _explains(filled: SlotValue, contact: Contact, case: Case) -> bool:
    if KINDS[filled.slot.kind].rests is not Rests.NUMBER:
        return False
    if contact.kind is ContactKind.PAYMENT:
        return contact.value.isdigit() and not case.has("ask.transfer", "ask.pay", "ask.fee")
    return not _is_callable_alone(contact)


def _is_callable_alone(contact: Contact) -> bool:
    """Whether nobody would take the digits for anything but a number to call."""
    return contact.raw.lstrip(" (（").startswith(("+", "＋", "00")) or bool(
        {ContactTrait.MOBILE, ContactTrait.TOLL_FREE} & contact.traits
    )


def _covered(span: Span, parts: Iterable[Span]) -> bool:
    position = span.start
    for part in sorted(parts):
        if part.holds(position):
            position = part.end
    return position >= span.end
