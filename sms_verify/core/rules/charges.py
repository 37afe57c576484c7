"""False invoices: a purchase nobody made, a number to call, and no card or account that it was charged to."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case
from sms_verify.core.rules.questions import ways_out
from sms_verify.core.rules.shapes import AMOUNT, TAIL
from sms_verify.core.types import ContactKind, Evidence

UNDONE = ("notice.if-not-you", "ask.cancel")
"""How a charge is to be undone."""


def false_charge(case: Case) -> Iterator[Evidence]:
    """A charge is announced without saying on which card, and is to be undone by calling.

    A bank tells the end of the card; who does not know it leaves it out.
    """
    text = case.message.text
    charged = AMOUNT.search(text) and not TAIL.search(text)
    undone = case.has(*UNDONE)
    numbers = [contact for contact in ways_out(case) if contact.kind is ContactKind.PHONE]
    if charged and undone and numbers and not case.has("notice.warning", "notice.otp", "notice.settled"):
        yield Evidence(numbers[0].span, {"number": numbers[0].raw})
