"""The stored verdict of a report: enough for the advice, without the marks in the message's words."""

from __future__ import annotations

from sms_verify.core.types import (
    Contact,
    ContactKind,
    Evidence,
    Finding,
    Label,
    Organisation,
    Span,
    Standing,
    Verdict,
    Versions,
)
from sms_verify.store.tables import ReportRow


def kept_verdict(row: ReportRow, organisation: Organisation | None) -> Verdict:
    """Return a report's present verdict with its findings and contacts, but none of the message's words."""
    return Verdict(
        Label(row.label),
        row.score,
        tuple(Finding(code, weight, Evidence(None)) for code, weight, _ in row.findings),
        Versions(row.versions["rules"], row.versions["registry"], row.versions["model"]),
        organisation,
        contacts=tuple(
            Contact(ContactKind(kind), Span(0, 0), shown, shown, Standing(standing), owner)
            for kind, shown, standing, owner, _ in row.contacts
        ),
        region=row.region,
    )
