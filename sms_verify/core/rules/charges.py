"""False invoices: a purchase nobody made, a number to call, and no card or account that it was charged to."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case
from sms_verify.core.identifiers.phone_numbers import is_private_line
from sms_verify.core.rules.questions import is_doubtful, ways_out
from sms_verify.core.rules.shapes import AMOUNT, MOMENT, TAIL
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Evidence

DISPUTED = ("notice.if-not-you", "ask.cancel")
"""How a charge is to be undone."""
SETTLED = "notice.settled"
"""A refund that was paid, an instalment received; who asks whether it was the reader speaks of neither."""
UNDONE = (*DISPUTED, "pressure.loss")
"""What tells a charge that the reader would undo."""
FEWEST_DIGITS = 7
"""Digits of a number that reaches somebody; shorter ones are the carrier's own."""


def false_charge(case: Case) -> Iterator[Evidence]:
    """A charge is announced without saying on which card, and is to be undone by calling or by an odd link.

    A bank tells the end of the card; who does not know it leaves it out.
    """
    text = case.message.text
    charged = AMOUNT.search(MOMENT.sub(" ", text)) and not TAIL.search(text)
    is_settled = case.has(SETTLED) and not case.has("notice.if-not-you")
    if not charged or not case.has(*UNDONE) or case.has("notice.warning", "notice.otp") or is_settled:
        return
    contact = next((way for way in ways_out(case) if _undoes(way, case)), None)
    if contact:
        told = {"number": contact.raw} if contact.kind is ContactKind.PHONE else {"domain": contact.value}
        yield Evidence(contact.span, told)


def _undoes(way: Contact, case: Case) -> bool:
    """Whether a charge could be undone through a contact: by a call, or behind a link that hides whose it is.

    Whom to call about a charge that nobody disputes, a bill says too; then the line must be somebody's own.
    """
    if way.kind is ContactKind.LINK:
        return is_doubtful(way, case) or ContactTrait.UNRELATED in way.traits
    is_line = way.kind is ContactKind.PHONE and len(way.value) >= FEWEST_DIGITS
    return is_line and (case.has(*DISPUTED) or is_private_line(way.value))
