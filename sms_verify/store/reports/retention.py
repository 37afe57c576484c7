"""Retention of reports: how long each part is kept, and the daily purge."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports.submission import erase
from sms_verify.store.tables import DecisionRow, ReplyRow, ReportRow

DAYS = datetime.timedelta(days=1)
ORIGINAL, ADDRESS, NOTES, CONTACTS, CASE = 30 * DAYS, 180 * DAYS, 180 * DAYS, 180 * DAYS, 730 * DAYS
"""How long these are kept: an original with its sender, an e-mail address, agents' own words, an alarming message's
contacts, and a masked case."""

ERASURES_PER_TRANSACTION = 1_000
"""Cases that one transaction erases, so that other writers need not wait."""


class Purged(NamedTuple):
    """The counts of a purge."""

    originals: int
    addresses: int
    notes: int
    contacts: int
    cases: int


def purge(session: Session, act: ChangeContext) -> Purged:
    """Erase what has expired; `cases` equals `ERASURES_PER_TRANSACTION` where more may remain."""
    old = (
        select(ReportRow)
        .where(ReportRow.created_at < act.at - CASE)
        .order_by(ReportRow.id)
        .limit(ERASURES_PER_TRANSACTION)
    )
    gone = session.scalars(old).all()
    for row in gone:
        erase(session, act, row, "report.expire")
    originals = _forget(session, ReportRow.original.is_not(None), act.at - ORIGINAL, "original", "sender")
    addresses = _forget(session, ReportRow.email.is_not(None), act.at - ADDRESS, "email")
    notes = _words(session, act.at - NOTES)
    contacts = _forget(session, ReportRow.contact_values.is_not(None), act.at - CONTACTS, "contact_values")
    done = Purged(originals, addresses, notes, contacts, len(gone))
    if any(done):
        chain.record(session, act, "report.purge", "reports", done._asdict())
    return done


def _forget(session: Session, held: object, before: datetime.datetime, *columns: str) -> int:
    stale = update(ReportRow).where(held, ReportRow.created_at < before)  # type: ignore[arg-type]
    return session.execute(stale.values(dict.fromkeys(columns))).rowcount  # type: ignore[attr-defined, no-any-return]


def _words(session: Session, before: datetime.datetime) -> int:
    """Forget what agents wrote in their own words; a reply that was nothing else stays as having been given."""
    notes = update(DecisionRow).where(DecisionRow.note.is_not(None), DecisionRow.at < before).values(note=None)
    undone = (
        update(ReportRow).where(ReportRow.replaced.is_not(None), ReportRow.decided_at < before).values(replaced=None)
    )
    session.execute(undone)
    replies = update(ReplyRow).where(ReplyRow.words.is_not(None), ReplyRow.at < before).values(words=None)
    return sum(session.execute(each).rowcount for each in (notes, replies))  # type: ignore[attr-defined]
