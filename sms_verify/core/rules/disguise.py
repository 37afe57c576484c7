"""Spellings that a person would not type by accident."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.types import ContactKind, DisguiseKind, Evidence, Span

KINDS = {
    DisguiseKind.INVISIBLE: 3.0,
    DisguiseKind.LOOKALIKE_LETTERS: 3.0,
    DisguiseKind.BRACKET_READING: 3.0,
    DisguiseKind.SPACED: 3.0,
    DisguiseKind.DIGITS: 2.0,
    DisguiseKind.DEFANGED: 2.0,
    DisguiseKind.BIDI: 3.0,
}
"""Weight of each kind of `Disguise`."""


def _hidden(kind: DisguiseKind) -> RuleFunction:
    """Return a rule that yields each spelling of a kind that was undone."""

    def find(case: Case) -> Iterator[Evidence]:
        for disguise in case.text.disguises:
            if disguise.kind == kind:
                yield Evidence(disguise.span, {"shown": disguise.shown, "meant": disguise.meant})

    find.__doc__ = f"A word is disguised: {kind}."
    return find


SPREAD = re.compile(r"(?<!\w)\w[ \u00a0\u3000]\w[ \u00a0\u3000]\w(?!\w)")
"""Three letters of a link, each for itself."""


def spaced(case: Case) -> Iterator[Evidence]:
    """A word or a link is spelled with blanks between its letters."""
    yield from _hidden(DisguiseKind.SPACED)(case)
    noted = [disguise.span for disguise in case.text.disguises]
    for contact in case.contacts:
        spread = contact.kind is ContactKind.LINK and SPREAD.search(contact.raw)
        if spread and not any(contact.span.overlaps(span) for span in noted):
            yield Evidence(contact.span, {"shown": contact.raw, "meant": contact.value})


NEAR = 3
"""Characters between two disguised letters of one word."""


def bracket_reading(case: Case) -> Iterator[Evidence]:
    """The reading of each character follows it in brackets; a word spelled so is told once."""
    first: Evidence | None = None
    for evidence in _hidden(DisguiseKind.BRACKET_READING)(case):
        if first and first.span and evidence.span and evidence.span.start - first.span.end <= NEAR:
            span = Span(first.span.start, evidence.span.end)
            facts = {"shown": case.text.raw[slice(*span)], "meant": f"{first.facts['meant']}{evidence.facts['meant']}"}
            first = Evidence(span, facts)
            continue
        if first:
            yield first
        first = evidence
    if first:
        yield first


OWN = {DisguiseKind.SPACED: spaced, DisguiseKind.BRACKET_READING: bracket_reading}
"""Kinds that are looked for beyond the words that were undone."""

SPREADABLE = frozenset({DisguiseKind.SPACED, ContactKind.LINK})

RULES = tuple(
    Rule(
        f"disguise.{kind}",
        weight,
        OWN.get(kind) or _hidden(kind),
        SPREADABLE if kind is DisguiseKind.SPACED else frozenset({kind}),
    )
    for kind, weight in KINDS.items()
)
