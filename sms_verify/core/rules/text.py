"""What is odd about the text as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.types import Evidence


def too_long(case: Case) -> Iterator[Evidence]:
    """Only the beginning was read."""
    read, given = len(case.text.raw), len(case.message.text)
    if read < given:
        yield Evidence(facts={"limit": read, "length": given})


def empty(case: Case) -> Iterator[Evidence]:
    """There is nothing to read."""
    if not any(map(str.isalnum, case.text.text)):
        yield Evidence()


def instruction(case: Case) -> Iterator[Evidence]:
    """The text tells a machine how to judge it; nobody obeys."""
    for cue in case.cued("text.instruction"):
        yield Evidence(cue.span)


def _money(notion: str, other: str) -> RuleFunction:
    """Return a rule that tells which way money is said to have gone, by what is said first."""

    def find(case: Case) -> Iterator[Evidence]:
        said = min(case.cued(notion, other), key=lambda cue: cue.span.end, default=None)
        if said and said.notion == notion:
            yield Evidence(said.span)

    find.__doc__ = f"The message tells of money: {notion}."
    return find


RULES = (
    Rule("text.too-long", 0.0, too_long),
    Rule("text.empty", 0.0, empty),
    Rule("text.instruction", 2.0, instruction, frozenset({"text.instruction"})),
    Rule("text.money-paid", 0.0, _money("notice.paid", "notice.received"), frozenset({"notice.paid"})),
    Rule("text.money-received", 0.0, _money("notice.received", "notice.paid"), frozenset({"notice.received"})),
)
