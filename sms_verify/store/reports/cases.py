"""Agents' actions on a report: answer, hand over, view the original; the audit records each with its person.

Training reads only the cases that two leads agreed on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.core.types import Label, MessageKind
from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import reader_notices
from sms_verify.store.reports.decisions import FINDINGS
from sms_verify.store.reports.evidence import FRAUD, GENUINE
from sms_verify.store.tables import CampaignRow, DecisionRow, LessonRow, ReplyRow, ReportRow

LONGEST_REPLY = 1_000

WHY = ("talking", "undecided", "organisation", "authority")
"""Reasons for viewing an original; a fixed list, since free words could quote the reader in the audit for ever."""


WHY_CONTACTS = ("compare", "block", "organisation", "authority")
"""Reasons for viewing the fraud's own numbers and links."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A labelled, masked message for training."""

    text: str
    kind: str
    language: str
    campaign: str
    """The campaign, whose copies stay on one side of a train/test split; None for a single message."""


def get(session: Session, identifier: int) -> ReportRow:
    """Return a report, locked for a change until the end of the session; raises `NotFound`."""
    row = session.get(ReportRow, identifier, with_for_update={"of": ReportRow})
    if row is None:
        raise NotFound(Reason("report.unknown"))
    return row


def finding_of(report: ReportRow) -> str:
    """Return a person's finding on a report; None while nobody has decided."""
    return (report.decided_as or "").partition(":")[2]


def replies_for(finding: str, label: Label) -> tuple[str, ...]:
    """Return the prepared replies for a finding, the plain one first."""
    if finding == FRAUD:
        return ("fraud", "paid")
    if finding == GENUINE and label.positive:
        return ("genuine", "ask-bank")
    if finding and label is not Label.FRAUD:
        return ("unclear", "ask-bank", "paid")
    return ("ask-bank", "paid")


def reply(session: Session, act: ChangeContext, report: ReportRow, code: str = "", words: str = "") -> ReplyRow:
    """Answer the reader with a prepared reply or the agent's own words."""
    if not code and not words.strip():
        raise InvalidInput(Reason("report.empty-reply"))
    if len(words) > LONGEST_REPLY:
        raise InvalidInput(Reason("report.note", limit=LONGEST_REPLY))
    if code and code not in replies_for(finding_of(report), Label(report.label)):
        raise InvalidInput(Reason("report.reply-mismatch"))
    row = ReplyRow(report_id=report.id, user_id=act.user, at=act.at, code=code or None, words=words.strip() or None)
    session.add(row)
    reader_notices.changed(session, act, report)
    chain.record(session, act, "report.reply", f"report:{report.id}", {"code": code or None})
    return row


def hand_over(session: Session, act: ChangeContext, report: ReportRow) -> None:
    """Hand a report over to the organisation that it claims to come from; a decision stands until that one speaks."""
    if report.organisation is None:
        raise Conflict(Reason("report.nobody"))
    report.state = "handed"
    chain.record(session, act, "report.hand-over", f"report:{report.id}", {"organisation": report.organisation})


def original(session: Session, act: ChangeContext, report: ReportRow, reason: str) -> tuple[str, str]:
    """Return message and sender as they were received; the audit records the view and its reason."""
    if reason not in WHY:
        raise InvalidInput(Reason("report.reason"))
    if report.original is None:
        raise NotFound(Reason("report.no-original"))
    chain.record(session, act, "report.look", f"report:{report.id}", {"reason": reason})
    return report.original, report.sender or ""


def contacts(session: Session, act: ChangeContext, report: ReportRow, reason: str) -> list[tuple[str, str]]:
    """Return (kind, value) of an alarming message's contacts; the audit records the view and its reason."""
    if reason not in WHY_CONTACTS:
        raise InvalidInput(Reason("report.reason"))
    if report.contact_values is None:
        raise NotFound(Reason("report.no-contacts"))
    chain.record(session, act, "report.contacts", f"report:{report.id}", {"reason": reason})
    return [(kind, value) for kind, value in json.loads(report.contact_values)]


def propose(session: Session, act: ChangeContext, report: ReportRow, kind: str) -> LessonRow:
    """Propose a decided case as a lesson, as the first lead."""
    if kind not in tuple(MessageKind):
        raise InvalidInput(Reason("report.kind"))
    if report.state != "decided":
        raise Conflict(Reason("report.undecided"))
    held = session.scalar(select(LessonRow).filter_by(report_id=report.id))
    row = held or LessonRow(report_id=report.id)
    row.kind, row.proposed_by, row.proposed_at, row.agreed_by, row.agreed_at = kind, _user(act), act.at, None, None
    session.add(row)
    chain.record(session, act, "lesson.propose", f"report:{report.id}", {"kind": kind})
    return row


def agree(session: Session, act: ChangeContext, report: ReportRow) -> None:
    """Agree to another lead's proposed lesson."""
    lesson = session.scalar(select(LessonRow).filter_by(report_id=report.id).with_for_update())
    if lesson is None:
        raise Conflict(Reason("report.no-lesson"))
    if lesson.proposed_by == act.user:
        raise Conflict(Reason("report.second-lead"))
    lesson.agreed_by, lesson.agreed_at = act.user, act.at
    chain.record(session, act, "lesson.agree", f"report:{lesson.report_id}", {"kind": lesson.kind})


def lessons(session: Session) -> Iterator[Lesson]:
    """Yield the lessons that two leads agreed on, masked."""
    rows = (
        select(ReportRow.text, LessonRow.kind, ReportRow.spoken, func.coalesce(CampaignRow.code, ""))
        .join(LessonRow, LessonRow.report_id == ReportRow.id)
        .outerjoin(CampaignRow, CampaignRow.id == ReportRow.campaign_id)
        .where(LessonRow.agreed_by.is_not(None))
    )
    for row in session.execute(rows.order_by(LessonRow.id)):
        yield Lesson(*row)


def agreement(session: Session) -> tuple[int, float | None]:
    """Return the number of reports that two agents decided, and Cohen's kappa; None where it is undefined.

    Source: J. Cohen, "A coefficient of agreement for nominal scales", 1960.
    """
    rows = session.execute(select(DecisionRow.report_id, DecisionRow.finding).order_by(DecisionRow.id))
    found: dict[int, list[str]] = {}
    for report, finding in rows:
        found.setdefault(report, []).append(finding)
    pairs = [(each[0], each[1]) for each in found.values() if len(each) > 1]
    if not pairs:
        return 0, None
    seen = sum(one == other for one, other in pairs) / len(pairs)
    firsts, seconds = zip(*pairs, strict=True)
    chance = sum(firsts.count(each) * seconds.count(each) for each in FINDINGS) / len(pairs) ** 2
    return len(pairs), None if chance == 1 else (seen - chance) / (1 - chance)


def _user(act: ChangeContext) -> int:
    if act.user is None:
        raise InvalidInput(Reason("sign-in-first"))
    return act.user
