"""Agents' decisions on a reported message: shown to its reader as a person's, and undone within seconds.

A decision against hard evidence requires a lead and a note, and even then the answer is not positive. A person who
replaces another person's decision must have seen it.
"""

from __future__ import annotations

import datetime
import json

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.core.types import Label
from sms_verify.errors import Conflict, InvalidInput, Refused
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import reader_notices
from sms_verify.store.reports.evidence import FRAUD, GENUINE, UNCLEAR, hard_evidence, label_of
from sms_verify.store.tables import DecisionRow, NoticeRow, ReplyRow, ReportRow

FINDINGS = (FRAUD, UNCLEAR, GENUINE)
"""The possible findings, in the order of the form."""

MAX_NOTE_CHARS = 2_000
UNDO = datetime.timedelta(seconds=10)
"""How long a decision can be undone without a trace in the answer."""


def decide(
    session: Session,
    act: ChangeContext,
    report: ReportRow,
    finding: str,
    note: str = "",
    *,
    leads: bool = False,
    over: int = 0,
) -> None:
    """Record an agent's finding; `over` is another person's decision that they have seen and replace.

    Raises `Refused` where the evidence needs a lead, `Conflict` where a decision stands that they have not seen.
    """
    checked(finding, note)
    standing = newest(session, report)
    if standing and standing.user_id != act.user and standing.id != over:
        raise Conflict(Reason("report.decided-already"))
    if hard_evidence(report, finding) and not (leads and note.strip()):
        raise Refused(Reason("report.needs-note") if leads else Reason("report.needs-lead"))
    put(session, act, report, finding, note, label_of(report, finding))


def put(
    session: Session,
    act: ChangeContext,
    report: ReportRow,
    finding: str,
    note: str,
    label: Label,
    organisation: str | None = None,
) -> None:
    """Store a decision with the one it replaces, and set the case's answer."""
    held = session.scalar(select(DecisionRow).filter_by(report_id=report.id, user_id=act.user))
    report.replaced = json.dumps(_replaced(session, act, report, held))
    row = held or DecisionRow(report_id=report.id, user_id=act.user)
    row.at, row.finding, row.note, row.organisation = act.at, finding, note.strip() or None, organisation
    session.add(row)
    answer(session, act, report, label, f"{'organisation' if organisation else 'agent'}:{finding}")
    chain.record(session, act, "report.decide", f"report:{report.id}", {"finding": finding})


def answer(session: Session, act: ChangeContext, report: ReportRow, label: Label, whose: str | None) -> None:
    """Set a case's answer and its author; the reader is notified where the answer changed."""
    if (report.state, report.label, report.decided_as) != ("decided", label, whose):
        reader_notices.changed(session, act, report)
    report.label, report.state, report.decided_at, report.decided_as = label, "decided", act.at, whose
    report.taken_by = report.leased_until = None


def newest(session: Session, report: ReportRow) -> DecisionRow | None:
    """Return the decision in force."""
    rows = select(DecisionRow).filter_by(report_id=report.id).order_by(DecisionRow.at.desc(), DecisionRow.id.desc())
    return session.scalar(rows.limit(1))


def checked(finding: str, note: str) -> None:
    """Raise for an unknown finding or a note that is too long."""
    if finding not in FINDINGS:
        raise InvalidInput(Reason("report.finding"))
    if len(note) > MAX_NOTE_CHARS:
        raise InvalidInput(Reason("report.note", limit=MAX_NOTE_CHARS))


def can_undo(report: ReportRow, user: int | None, at: datetime.datetime) -> bool:
    """Whether a person may still undo their last decision."""
    if report.replaced is None or report.decided_at is None or at - report.decided_at > UNDO:
        return False
    return bool(json.loads(report.replaced)["by"] == user)


def undo(session: Session, act: ChangeContext, report: ReportRow) -> None:
    """Undo the newest decision and its reply; raises `Conflict` where it is too late."""
    if not can_undo(report, act.user, act.at):
        raise Conflict(Reason("report.too-late"))
    was, at = json.loads(report.replaced or ""), report.decided_at
    row = session.scalars(select(DecisionRow).filter_by(report_id=report.id, user_id=act.user)).one()
    if was["own"]:
        row.at = datetime.datetime.fromisoformat(was["own"]["at"])
        row.finding, row.note, row.organisation = (was["own"][each] for each in ("finding", "note", "organisation"))
    else:
        session.delete(row)
    session.execute(delete(ReplyRow).where(ReplyRow.report_id == report.id, ReplyRow.at == at))
    if not was["notice"]:
        session.execute(delete(NoticeRow).where(NoticeRow.report_id == report.id))
    report.label, report.state, report.decided_as, report.replaced = was["label"], was["state"], was["as"], None
    report.decided_at = datetime.datetime.fromisoformat(was["at"]) if was["at"] else None
    chain.record(session, act, "report.undo", f"report:{report.id}")


def _replaced(session: Session, act: ChangeContext, report: ReportRow, held: DecisionRow | None) -> dict[str, object]:
    own = held and {
        "at": held.at.isoformat(),
        "finding": held.finding,
        "note": held.note,
        "organisation": held.organisation,
    }
    return {
        "by": act.user,
        "label": report.label,
        "state": report.state,
        "as": report.decided_as,
        "at": report.decided_at.isoformat() if report.decided_at else None,
        "notice": session.get(NoticeRow, report.id) is not None,
        "own": own,
    }
