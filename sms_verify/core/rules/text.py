"""What is odd about the text as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule
from sms_verify.core.types import MAX_LENGTH, Evidence


def too_long(case: Case) -> Iterator[Evidence]:
    """Only the beginning was read."""
    if len(case.message.text) > MAX_LENGTH:
        yield Evidence(facts={"limit": MAX_LENGTH, "length": len(case.message.text)})


def empty(case: Case) -> Iterator[Evidence]:
    """There is nothing to read."""
    if not any(character.isalnum() for character in case.text.text):
        yield Evidence()


def instruction(case: Case) -> Iterator[Evidence]:
    """The text tells a machine how to judge it; nobody obeys."""
    for cue in case.cued("text.instruction"):
        yield Evidence(cue.span)


RULES = (
    Rule("text.too-long", 0.0, too_long),
    Rule("text.empty", 0.0, empty),
    Rule("text.instruction", 2.0, instruction),
)
