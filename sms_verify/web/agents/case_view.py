"""A stored report laid out for the desk: marks, findings, contacts and the official text."""

from __future__ import annotations

from typing import NamedTuple

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Alignment, Difference, Slot, SlotValue, Span
from sms_verify.store.tables import ReportRow
from sms_verify.web.public.verdict_view import MarkedPart, ReasonLine, pieces, side
from sms_verify.web.rendering.comparison import Comparison, compare
from sms_verify.web.rendering.words import Words


class ContactLine(NamedTuple):
    """A contact of a report, in words."""

    kind: str
    shown: str
    standing: str
    standing_text: str


class CaseView(NamedTuple):
    """The parts of a report that its case page shows."""

    pieces: tuple[MarkedPart, ...]
    reasons: tuple[ReasonLine, ...]
    contacts: tuple[ContactLine, ...]
    comparison: Comparison | None


def lay_out(row: ReportRow, registry: Registry, words: Words) -> CaseView:
    """Return a report as its page shows it; masked words stay masked."""
    reasons = _reasons(row, words)
    contacts = tuple(
        ContactLine(words.said("contact.kind", kind), shown, standing, words.said("standing", standing))
        for kind, shown, standing, _, _ in row.contacts
    )
    return CaseView(pieces(row.text, reasons), reasons, contacts, _comparison(row, registry, words))


def _reasons(row: ReportRow, words: Words) -> tuple[ReasonLine, ...]:
    ordered = sorted(row.findings, key=lambda finding: -finding[1])
    return tuple(
        ReasonLine(number, side(weight), words.rule(code), code, weight, (Span(*span),) if span else ())
        for number, (code, weight, span) in enumerate(ordered, 1)
    )


def _comparison(row: ReportRow, registry: Registry, words: Words) -> Comparison | None:
    template = next((each for each in registry.templates_of(row.organisation or "") if each.key == row.template), None)
    if template is None:
        return None
    nothing = Slot("", "text")
    alignment = Alignment(
        template,
        tuple(SlotValue(nothing, "", Span(*span)) for span in row.slots),
        tuple(Difference("", "", Span(*span), Span(*place)) for span, place in row.differences),
    )
    return compare(alignment, row.text, words.slot)
