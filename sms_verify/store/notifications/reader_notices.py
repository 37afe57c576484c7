"""Readers who left an address are told that there is an answer: once for a change, again only where a mail failed.

What waits to be told goes with its report. Whoever takes a notice notes the try before the mail leaves, so that one
who is killed has tried once; a mail that left just before that is sent again under the same name.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.store import leases
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications.deliveries import TRIES, pause
from sms_verify.store.tables import NoticeRow, ReportRow

TOGETHER = datetime.timedelta(minutes=2)
"""An agent decides, then answers: what is done within this time is one change."""


class Notice(NamedTuple):
    """A reader who is to be mailed now that their case has changed."""

    report: int
    changed_at: datetime.datetime
    number: str
    email: str
    language: str

    @property
    def name(self) -> str:
        """What this mail is called, however often it is sent."""
        return f"case-{self.report}-{self.changed_at.timestamp():.0f}"


def changed(session: Session, act: ChangeContext, report: ReportRow) -> None:
    """Have the reader told, if they left an address, that their case says something else."""
    if report.email is None:
        return
    row = session.get(NoticeRow, report.id) or NoticeRow(report_id=report.id)
    row.changed_at, row.next_at, row.attempts = act.at, act.at + TOGETHER, 0
    session.add(row)


def due(session: Session, at: datetime.datetime, most: int) -> list[int]:
    """Return the reports whose readers are to be told now, the longest waiting first."""
    waiting = select(NoticeRow.report_id).where(leases.is_due(NoticeRow, at))
    return list(session.scalars(waiting.order_by(NoticeRow.next_at, NoticeRow.report_id).limit(most)))


def take(session: Session, report: int, at: datetime.datetime) -> Notice | None:
    """Take a notice that is due and note the try; nothing where its report, its address or the need is gone."""
    row = session.scalar(
        select(NoticeRow).where(NoticeRow.report_id == report, leases.is_due(NoticeRow, at)).with_for_update()
    )
    found = session.get(ReportRow, report) if row else None
    if row is None or found is None:
        return None
    if found.email is None or row.attempts >= TRIES:
        session.delete(row)
        return None
    leases.begin_try(row, at, pause(row.attempts + 1))
    return Notice(report, row.changed_at, found.number, found.email, found.language)


def told(session: Session, notice: Notice) -> None:
    """Remove a notice that was mailed; a later change of the case stays queued."""
    own = (NoticeRow.report_id == notice.report, NoticeRow.changed_at == notice.changed_at)
    session.execute(delete(NoticeRow).where(*own))
