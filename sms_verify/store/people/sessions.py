"""Sessions of browsers: the browser holds a random token, the database its digest; they expire or are ended."""

from __future__ import annotations

import base64
import datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext, Entropy
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import SessionRow, UserRow

SESSION_LIFETIME = datetime.timedelta(hours=12)
IDLE = datetime.timedelta(minutes=30)
NOTED = datetime.timedelta(minutes=1)
"""The precision of a session's last use."""

TOKEN_BYTES = 32


def new_token(entropy: Entropy) -> str:
    """Return a random token of 256 bits in characters that addresses and cookies allow."""
    return base64.urlsafe_b64encode(entropy(TOKEN_BYTES)).rstrip(b"=").decode()


FRESH = datetime.timedelta(minutes=10)
"""How long after showing a second factor its owner may approve."""


def open_session(
    session: Session, act: ChangeContext, user: UserRow, second_factor: bool, factor_at: datetime.datetime | None = None
) -> str:
    """Open a session for a person and return its token; only its digest is stored.

    `factor_at` is when the second factor was used, where that was not just now.
    """
    token = new_token(act.entropy)
    row = SessionRow(
        digest=digest_of_token(token),
        user_id=user.id,
        second_factor=second_factor,
        factor_at=factor_at,
        created_at=act.at,
        seen_at=act.at,
    )
    session.add(row)
    chain.record(session, act, "session.open", f"user:{user.id}", {"second_factor": second_factor})
    return token


def session_of(session: Session, token: str, at: datetime.datetime) -> SessionRow | None:
    """Return the open session of a token whose person is active."""
    row = session.get(SessionRow, digest_of_token(token))
    if row is None or not row.user.active or at >= ends_at(row):
        return None
    if at - row.seen_at >= NOTED:
        row.seen_at = at
    return row


def ends_at(row: SessionRow) -> datetime.datetime:
    """Return when a session expires if it is not used again."""
    return min(row.created_at + SESSION_LIFETIME, row.seen_at + IDLE)


def prove(session: Session, act: ChangeContext, token: str) -> None:
    """Record that a second factor was used in a session just now."""
    row = session.get(SessionRow, digest_of_token(token))
    if row is not None:
        row.factor_at, row.challenge = act.at, None


def close_session(session: Session, act: ChangeContext, token: str) -> None:
    """End a session; one that has ended already is no error."""
    row = session.get(SessionRow, digest_of_token(token))
    if row is not None:
        session.delete(row)
        chain.record(session, act, "session.close", f"user:{row.user_id}")


def close_others(session: Session, act: ChangeContext, user: int, kept: str, start: str = "") -> None:
    """End a person's other sessions: all but the one of a token, or only the one whose digest begins so."""
    rows = select(SessionRow).where(SessionRow.user_id == user, SessionRow.digest != digest_of_token(kept))
    for row in session.scalars(rows):
        if row.digest.startswith(start):
            session.delete(row)
            chain.record(session, act, "session.close", f"user:{user}")


def sweep(session: Session, at: datetime.datetime) -> None:
    """Delete expired sessions."""
    ended = or_(SessionRow.created_at <= at - SESSION_LIFETIME, SessionRow.seen_at <= at - IDLE)
    session.execute(delete(SessionRow).where(ended))


def sessions_of(session: Session, user: UserRow) -> tuple[SessionRow, ...]:
    """Return a person's sessions, newest first."""
    rows = select(SessionRow).where(SessionRow.user_id == user.id).order_by(SessionRow.created_at.desc())
    return tuple(session.scalars(rows))
