"""Contacts that only name a party of a payment: the shop, address or number that a notice's slot holds.

`To swiggystores@icici`, `at NETFLIX.COM`: such a value asks nobody to go there, be it of a shape that the template did
not foresee. Only in a place that one slot alone fills, bare, and with no word that tells the reader what to do: in a
notice of a payment any slot, elsewhere one that is declared for a party, in a message that asks for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.rules.questions import ACTS, DOUBTFUL, is_changed
from sms_verify.core.templates import KINDS, parse
from sms_verify.core.templates.free_words import tells
from sms_verify.core.templates.slot_kind import Kind, Rests
from sms_verify.core.types import Alignment, Category, Contact, ContactKind, Slot, Span

PAYMENT_NOTICES = frozenset({Category.TRANSACTION, Category.REPAYMENT})
"""Categories of templates that tell of a payment."""

_ONE_SLOT = re.compile(r"\s*\{[^{}]*\}\s*")
_HOST = re.compile(r"(?i:(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,}))(?:/BILL|/bill)?")
_DOTTED_DIGITS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_TWO_WORDS = re.compile(r"[A-Z][a-z]{1,5}\.[A-Z][a-z]{2,9}")
_MORE = re.compile(r" [A-Z][A-Za-z]+")
_LEADING = "-–*( "
"""Marks of the words before a value that are read as part of a contact."""

_BARE = frozenset({ContactKind.LINK, ContactKind.PAYMENT, ContactKind.PHONE, ContactKind.EMAIL, ContactKind.HANDLE})


def shops_host(contact: Contact, place: Span) -> str | None:
    """Return the host of a shop that is all of a link inside a slot's place, whatever value before it was joined to it.

    `card 0510, NETFLIX.COM` may be read as one hidden link; the wording's own places part it.
    """
    if not (contact.span.overlaps(place) and contact.span.end <= place.end):
        return None
    found = _HOST.fullmatch(contact.raw[max(0, place.start - contact.span.start) :].strip(_LEADING))
    return found[1].casefold() if found else None


def names_party(contact: Contact, case: Case) -> bool:
    """Whether a contact is nothing but the value of one slot of a payment notice."""
    alignment = case.alignment
    if alignment is None or contact.kind not in _BARE:
        return False
    is_payment = alignment.template.category in PAYMENT_NOTICES
    if not is_payment and any(cue.notion != "ask.pay" or is_changed(cue.span, case) for cue in case.cued(*ACTS)):
        return False
    start = contact.span.end - len(contact.raw.lstrip(_LEADING))
    return any(
        (is_payment or kind.rests is Rests.PARTY)
        and span.start <= start
        and contact.span.end <= span.end
        and (_is_bare(contact, kind) or _is_stopped(contact, case.text.raw[contact.span.end : span.end]))
        and not any(cue.notion.startswith("ask.") and span.holds(cue.span.start) for cue in case.cues)
        and not tells(_HOST.sub("", case.text.raw[slice(*span)]))
        for kind, span in _values(alignment)
    )


def _values(alignment: Alignment) -> Iterator[tuple[Kind, Span]]:
    """Yield where one slot's value stands, of its kind or of an unforeseen shape."""
    added = [difference.span for difference in alignment.differences if not difference.official]
    for filled in alignment.slots:
        kind, span = KINDS[filled.slot.kind], filled.span
        if kind.rests is not Rests.CONTACT:
            yield kind, span
            yield from ((kind, Span(span.start, more.end)) for more in added if more.start == span.end)
    kinds = {part.name: KINDS[part.kind] for part in parse(alignment.template.body) if isinstance(part, Slot)}
    for difference in alignment.differences:
        told = kinds.get(difference.slot or "")
        if told and told.rests is not Rests.CONTACT and _ONE_SLOT.fullmatch(difference.official):
            yield told, difference.span


def _is_stopped(contact: Contact, behind: str) -> bool:
    """Whether a link is two words of a shop's name that a stop parts, as in `Ref.Coffee House`."""
    return _TWO_WORDS.fullmatch(contact.raw.strip(_LEADING)) is not None and _MORE.match(behind) is not None


def _is_bare(contact: Contact, kind: Kind) -> bool:
    """Whether a contact is a host or number alone, as cards and wallets print a shop."""
    if contact.kind is ContactKind.HANDLE:
        return kind.is_free and contact.raw.startswith("@")
    if contact.kind is not ContactKind.LINK:
        return contact.kind is not ContactKind.EMAIL or "." not in contact.raw.rpartition("@")[2]
    if not kind.is_free:
        return "://" not in contact.raw
    if _DOTTED_DIGITS.fullmatch(contact.raw):
        return True
    return _HOST.fullmatch(contact.raw.strip(_LEADING)) is not None and not DOUBTFUL & contact.traits
