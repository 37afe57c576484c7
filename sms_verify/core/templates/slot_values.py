"""Whether a value is of a slot, and how far one can reach in a text."""

from __future__ import annotations

from sms_verify.core.forgetting import held_for_now
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Slot


def accepts(slot: Slot, value: str, language: str = "und") -> bool:
    """Whether a folded value is of the slot's kind.

    >>> accepts(Slot("sum", "amount"), "۱٬۲۳۴"), accepts(Slot("who", "name"), "请加微信abc")
    (True, False)
    """
    if not 0 < len(value) <= (slot.limit or KINDS[slot.kind].longest):
        return False
    return holds(slot, value, language)


def holds(slot: Slot, value: str, language: str) -> bool:
    """Whether a value of no more than a slot's length is of its kind."""
    if slot.values:
        return value in slot.values or value.casefold() in map(str.casefold, slot.values)
    return _is_of(slot.kind, value, language)


@held_for_now(512)
def _is_of(name: str, value: str, language: str) -> bool:
    """Whether a value is of a kind; asked again and again by the templates that a message is read with."""
    kind = KINDS[name]
    return kind.characters.fullmatch(value) is not None and kind.accepts(value, language)


def reach(slot: Slot, text: str, start: int) -> int:
    """Return how far a value of the slot that starts at a place can go at most."""
    if slot.values:
        return min(len(text), start + max([len(value.casefold()) for value in slot.values]))
    kind = KINDS[slot.kind]
    found = kind.characters.match(text, start, min(len(text), start + (slot.limit or kind.longest)))
    return found.end() if found else start
