"""Evidence in a reported message that contradicts a person's finding, from the data stored at its check."""

from __future__ import annotations

from collections.abc import Iterable

from sms_verify.core.contradictions import contradictions
from sms_verify.core.types import Contact, ContactKind, Label, Standing, Verdict
from sms_verify.reasons import Reason
from sms_verify.store.tables import ReportRow

GENUINE, FRAUD, UNCLEAR = "genuine", "fraud", "unclear"


def hard_evidence(report: ReportRow, finding: str) -> tuple[str, ...]:
    """Return the codes of evidence so hard against a finding that one agent cannot overrule it."""
    codes = [(code, weight) for code, weight, _ in report.findings]
    if finding == GENUINE:
        return contradictions(Label(report.told), codes)
    if finding == FRAUD and Label(report.told).positive:
        return tuple(code for code, weight in codes if weight < 0)
    return ()


def label_of(report: ReportRow, finding: str) -> Label:
    """Return the label after a finding: never positive against evidence, never fraud against a proof.

    The finding `unclear` leaves an alarm of the checker as it is.
    """
    told = Label(report.told)
    if finding == FRAUD:
        return Label.SUSPICIOUS if told.positive else Label.FRAUD
    if finding == GENUINE:
        return Label.UNVERIFIED if hard_evidence(report, GENUINE) or open_contacts(report) else Label.CONSISTENT
    return Label.UNVERIFIED if told.positive else told


def open_contacts(report: ReportRow) -> tuple[tuple[str, str], ...]:
    """Return (kind, shown form) of the contacts that were not the named organisation's at the check."""
    return tuple((kind, shown) for kind, shown, standing, _, _ in report.contacts if standing != Standing.OFFICIAL)


def missing_facts(told: Label, found: Iterable[tuple[str, float]], contacts: Iterable[Contact]) -> tuple[Reason, ...]:
    """Return the facts that prevent a message from being its organisation's own: to be registered, or unchangeable."""
    foreign = [each for each in contacts if each.standing is not Standing.OFFICIAL]
    return _facts(contradictions(told, found), [(each.kind, each.value) for each in foreign])


def missing_facts_of(report: ReportRow) -> tuple[Reason, ...]:
    """Return these facts for a report without its original, from the data stored of it."""
    codes = [(code, weight) for code, weight, _ in report.findings]
    return _facts(contradictions(Label(report.told), codes), open_contacts(report))


def missing_facts_in(verdict: Verdict) -> tuple[Reason, ...]:
    """Return these facts for a message that is checked anew."""
    codes = [(finding.code, finding.weight) for finding in verdict.findings]
    return missing_facts(verdict.label, codes, verdict.contacts)


def _facts(codes: tuple[str, ...], contacts: Iterable[tuple[str, str]]) -> tuple[Reason, ...]:
    """Return one reason for each contact, and one for each family of findings that no contact explains."""
    facts = [Reason(f"fact-missing.{ContactKind(kind)}", value=shown) for kind, shown in dict.fromkeys(contacts)]
    families = dict.fromkeys(code.partition(".")[0] for code in codes)
    if facts:
        families = {family: None for family in families if family not in _OF_CONTACTS}
    facts += [Reason(f"fact-missing.{family}") for family in families if family in _TOLD]
    return tuple(facts) or tuple(Reason("fact-missing.other") for _ in codes[:1])


_TOLD = ("sender", "request", "disguise", "campaign", "template", "model")
"""Families of findings that have words of their own."""

_OF_CONTACTS = ("contact", "policy")
"""Families that a contact in the list explains."""
