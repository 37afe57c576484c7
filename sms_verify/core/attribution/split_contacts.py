"""Contacts cut in two: half of a number or a host in one slot of a template, the rest in the next.

A reader joins what only blanks and marks keep apart, so the values of two such slots are read as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sms_verify.core.case import Case
from sms_verify.core.extract import contacts
from sms_verify.core.normalise import normalise
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Contact, SlotValue, Span


def cut_contacts(case: Case) -> Iterator[Contact]:
    """Yield contacts that start in one slot of an exact template and end in the next."""
    if case.alignment is None or not case.alignment.exact:
        return
    for first, second in pairwise(case.alignment.slots):
        if _read_as_one(first, second, case.text.raw):
            yield from _across(first.span, second.span, case)


def _read_as_one(first: SlotValue, second: SlotValue, raw: str) -> bool:
    kinds = KINDS[first.slot.kind], KINDS[second.slot.kind]
    between = raw[first.span.end : second.span.start]
    is_free = any(kind.is_free for kind in kinds)
    return is_free and all(kind.rests is not Rests.CONTACT for kind in kinds) and not any(map(str.isalnum, between))


def _across(first: Span, second: Span, case: Case) -> Iterator[Contact]:
    raw, size = case.text.raw, first.end - first.start
    joined = normalise(raw[slice(*first)] + raw[slice(*second)])
    for contact in contacts(joined, case.message.region, case.language):
        if contact.span.start < size < contact.span.end:
            span = Span(first.start + contact.span.start, second.start + contact.span.end - size)
            yield Contact(contact.kind, span, raw[slice(*span)], contact.value, traits=contact.traits)
