"""What an organisation says of a message in its name: that it did not send it, or, by two of its people, that it did.

Nothing that a finding contradicts becomes positive so: the organisation registers the missing fact, and the answer
changes by itself. Where nothing contradicts, its word makes a message consistent, never genuine: it did not look
into its own records here, people did.
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
    """Return what the checker says today; nothing where the message as it was received is not kept."""
    if report.original is None:
        return None
    return checker.check(Message(report.original, report.sender, report.region, None, report.received))


def missing(report: ReportRow, anew: Verdict | None) -> tuple[Reason, ...]:
    """Return which facts keep a message from being called the organisation's own."""
    return missing_facts_in(anew) if anew else missing_facts_of(report)


def pending(session: Session, report: ReportRow) -> DecisionRow | None:
    """Return the word of the first person, which waits for a second one of the organisation."""
    row = decisions.newest(session, report)
    return row if row and row.organisation and row.finding == GENUINE and report.state == "handed" else None


def speak(
    session: Session, act: ChangeContext, report: ReportRow, finding: str, reason: str, anew: Verdict | None
) -> None:
    """Note what a person of the named organisation says; raises `Refused` where a finding contradicts them."""
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
    """Close a case with what the checker says today, where it has become positive by what was registered meanwhile."""
    if anew is None or not anew.label.positive:
        raise Conflict(Reason("report.not-settled"))
    decisions.answer(session, act, report, anew.label, None)
    chain.record(session, act, "report.settle", f"report:{report.id}", {"label": anew.label})


def _disown(session: Session, act: ChangeContext, report: ReportRow, reason: str, anew: Verdict | None) -> None:
    if (anew.label if anew else Label(report.told)).positive:
        raise Conflict(Reason("report.is-registered"))
    decisions.put(session, act, report, FRAUD, reason, Label.FRAUD, report.organisation)


def _propose(session: Session, act: ChangeContext, report: ReportRow, reason: str) -> None:
    """Write the first person's word down; the reader is told nothing yet."""
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
