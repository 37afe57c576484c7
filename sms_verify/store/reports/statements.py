"""An organisation's statement on a message in its name: one person says it is not theirs, two say that it is.

A statement never makes a message positive that a finding contradicts: the organisation registers the missing fact, and
the answer changes by itself. Without a contradiction the statement makes a message consistent, never genuine: people
spoke, and the organisation's own records were not consulted.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from sms_verify.core.checker import Checker
from sms_verify.core.types import Label, Message, Verdict
from sms_verify.errors import Conflict, InvalidInput, Refused
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports import decisions
from sms_verify.store.reports.evidence import FRAUD, GENUINE, missing_facts_in, missing_facts_of
from sms_verify.store.tables import DecisionRow, ReportRow


def judged_anew(report: ReportRow, checker: Checker) -> Verdict | None:
    """Return the checker's verdict of today; None where the original message is not kept."""
    if report.original is None:
        return None
    return checker.check(Message(report.original, report.sender, report.region, None, report.received))


def missing(report: ReportRow, anew: Verdict | None) -> tuple[Reason, ...]:
    """Return the facts that prevent a message from being called the organisation's own."""
    return missing_facts_in(anew) if anew else missing_facts_of(report)


def pending(session: Session, report: ReportRow) -> DecisionRow | None:
    """Return the first person's statement while it waits for a second person of the organisation."""
    row = decisions.newest(session, report)
    return row if row and row.organisation and row.finding == GENUINE and report.state == "handed" else None


def speak(
    session: Session, act: ChangeContext, report: ReportRow, finding: str, reason: str, anew: Verdict | None
) -> None:
    """Record a statement of the named organisation; raises `Refused` where a finding contradicts it."""
    if finding not in (FRAUD, GENUINE):
        raise InvalidInput(Reason("report.finding"))
    decisions.checked(finding, reason)
    if finding == FRAUD:
        _disown(session, act, report, reason, anew)
        return
    if facts := missing(report, anew):
        raise Refused(*facts)
    if not reason.strip():
        raise InvalidInput(Reason("desk.reason"))
    first = pending(session, report)
    if first is None:
        _propose(session, act, report, reason)
    elif first.user_id == act.user:
        raise Conflict(Reason("report.second-person"))
    else:
        decisions.put(session, act, report, GENUINE, reason, Label.CONSISTENT, report.organisation)


def settle(session: Session, act: ChangeContext, report: ReportRow, anew: Verdict | None) -> None:
    """Close a case with the checker's verdict of today, once newly registered facts have made it positive."""
    if anew is None or not anew.label.positive:
        raise Conflict(Reason("report.not-settled"))
    decisions.answer(session, act, report, anew.label, None)
    chain.record(session, act, "report.settle", f"report:{report.id}", {"label": anew.label})


def _disown(session: Session, act: ChangeContext, report: ReportRow, reason: str, anew: Verdict | None) -> None:
    if (anew.label if anew else Label(report.told)).positive:
        raise Conflict(Reason("report.is-registered"))
    decisions.put(session, act, report, FRAUD, reason, Label.FRAUD, report.organisation)


def _propose(session: Session, act: ChangeContext, report: ReportRow, reason: str) -> None:
    """Store the first person's statement; the reader is not told yet."""
    row = DecisionRow(
        report_id=report.id,
        user_id=act.user,
        at=act.at,
        finding=GENUINE,
        note=reason.strip(),
        organisation=report.organisation,
    )
    session.add(row)
    chain.record(session, act, "report.say-sent", f"report:{report.id}")
