"""What agents do with a report: decide, answer, hand over, look at the original; each by a person, each in the audit.

The label that the reader sees follows what agents found; the registry and the training set follow only what two leads
agree on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.core.types import Label
from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import reader_notices
from sms_verify.store.reports import campaigns
from sms_verify.store.tables import CampaignRow, DecisionRow, LessonRow, ReplyRow, ReportRow

FINDINGS = {"genuine": Label.CONSISTENT, "fraud": Label.FRAUD, "unclear": Label.UNVERIFIED}
"""What an agent may find, and what the reader is told then: a person's word is no proof of the sender."""

KINDS = ("ham", "official", "spam", "smishing")
LONGEST_NOTE, LONGEST_REPLY = 2_000, 1_000

WHY = ("talking", "undecided", "organisation", "authority")
"""Why somebody may need an original; chosen, for words of one's own could quote the reader in the audit for ever."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A labelled message, masked, as the training reads it."""

    text: str
    kind: str
    language: str
    campaign: str
    """Whose copies are never split between learning and measuring; none for a message that came alone."""


SPOKEN = {"genuine": Label.GENUINE, "fraud": Label.FRAUD}
"""What a reader is told once the organisation itself has spoken."""


def get(session: Session, identifier: int) -> ReportRow:
    """Return a report to change, locked until the end of the session; raises `NotFound`."""
    row = session.get(ReportRow, identifier, with_for_update={"of": ReportRow})
    if row is None:
        raise NotFound(Reason("report.unknown"))
    return row


def decide(session: Session, act: ChangeContext, report: ReportRow, finding: str, note: str = "") -> None:
    """Note what an agent finds; the newest finding is what the reader sees."""
    if finding not in FINDINGS:
        raise InvalidInput(Reason("report.finding"))
    if len(note) > LONGEST_NOTE:
        raise InvalidInput(Reason("report.note", limit=LONGEST_NOTE))
    held = session.scalar(select(DecisionRow).filter_by(report_id=report.id, user_id=act.user))
    row = held or DecisionRow(report_id=report.id, user_id=act.user)
    row.at, row.finding, row.note = act.at, finding, note.strip() or None
    session.add(row)
    _answer(session, act, report, FINDINGS[finding])
    chain.record(session, act, "report.decide", f"report:{report.id}", {"finding": finding})


def _answer(session: Session, act: ChangeContext, report: ReportRow, label: Label) -> None:
    """Give a case its answer; its reader is told where that is another one."""
    if (report.state, report.label) != ("decided", label):
        reader_notices.changed(session, act, report)
    report.label, report.state, report.decided_at = label, "decided", act.at


def decide_campaign(session: Session, act: ChangeContext, code: str, finding: str) -> int:
    """Decide every open report of a campaign alike, and the campaign with them; return how many."""
    campaign = campaigns.campaign_of(session, code)
    states = {"fraud": campaigns.CONFIRMED, "genuine": campaigns.DISMISSED, "unclear": campaigns.OPEN}
    if finding not in states:
        raise InvalidInput(Reason("report.finding"))
    waiting = select(ReportRow).where(ReportRow.campaign_id == campaign.id, ReportRow.state != "decided")
    rows = session.scalars(waiting.with_for_update(of=ReportRow)).all()
    for row in rows:
        decide(session, act, row, finding)
    campaigns.set_campaign_state(session, act, campaign, states[finding])
    return len(rows)


def reply(session: Session, act: ChangeContext, report: ReportRow, code: str = "", words: str = "") -> ReplyRow:
    """Answer the reader, by a prepared reply or in the agent's own words."""
    if not code and not words.strip():
        raise InvalidInput(Reason("report.empty-reply"))
    if len(words) > LONGEST_REPLY:
        raise InvalidInput(Reason("report.note", limit=LONGEST_REPLY))
    row = ReplyRow(report_id=report.id, user_id=act.user, at=act.at, code=code or None, words=words.strip() or None)
    session.add(row)
    reader_notices.changed(session, act, report)
    chain.record(session, act, "report.reply", f"report:{report.id}", {"code": code or None})
    return row


def hand_over(session: Session, act: ChangeContext, report: ReportRow) -> None:
    """Leave a report to the organisation it claims to come from."""
    if report.organisation is None:
        raise Conflict(Reason("report.nobody"))
    report.state = "handed"
    chain.record(session, act, "report.hand-over", f"report:{report.id}", {"organisation": report.organisation})


def speak(session: Session, act: ChangeContext, report: ReportRow, finding: str) -> None:
    """Note what the organisation says of a message that was handed over to it: whether it sent it."""
    if finding not in SPOKEN:
        raise InvalidInput(Reason("report.finding"))
    decide(session, act, report, finding)
    _answer(session, act, report, SPOKEN[finding])


def original(session: Session, act: ChangeContext, report: ReportRow, reason: str) -> tuple[str, str]:
    """Return message and sender as they were received; the look and its reason are in the audit."""
    if reason not in WHY:
        raise InvalidInput(Reason("report.reason"))
    if report.original is None:
        raise NotFound(Reason("report.no-original"))
    chain.record(session, act, "report.look", f"report:{report.id}", {"reason": reason})
    return report.original, report.sender or ""


def propose(session: Session, act: ChangeContext, report: ReportRow, kind: str) -> LessonRow:
    """Propose that a decided case teaches: one lead's word."""
    if kind not in KINDS:
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
    """Agree, as the second lead, to what another one proposed."""
    lesson = session.scalar(select(LessonRow).filter_by(report_id=report.id).with_for_update())
    if lesson is None:
        raise Conflict(Reason("report.no-lesson"))
    if lesson.proposed_by == act.user:
        raise Conflict(Reason("report.second-lead"))
    lesson.agreed_by, lesson.agreed_at = act.user, act.at
    chain.record(session, act, "lesson.agree", f"report:{lesson.report_id}", {"kind": lesson.kind})


def lessons(session: Session) -> Iterator[Lesson]:
    """Yield what two leads agreed on, masked."""
    rows = (
        select(ReportRow.text, LessonRow.kind, ReportRow.spoken, func.coalesce(CampaignRow.code, ""))
        .join(LessonRow, LessonRow.report_id == ReportRow.id)
        .outerjoin(CampaignRow, CampaignRow.id == ReportRow.campaign_id)
        .where(LessonRow.agreed_by.is_not(None))
    )
    for row in session.execute(rows.order_by(LessonRow.id)):
        yield Lesson(*row)


def agreement(session: Session) -> tuple[int, float | None]:
    """Return on how many reports two agents decided, and Cohen's kappa of the first two; none where chance is all.

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
