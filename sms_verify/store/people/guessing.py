"""Wrong passwords delay the place they come from, not the person they are aimed at.

Failures are counted by login and place: the client's address or, for a browser in which that person has signed in
before, that browser alone. A stranger who guesses therefore locks out themselves, and the owner can still sign in
from their own browser.
"""

from __future__ import annotations

import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.sessions import new_token
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import KnownBrowserRow, SignInFailureRow, UserRow

MOST_FAILURES = 5
"""Consecutive wrong passwords from one place before it has to wait."""

LOCKED = datetime.timedelta(minutes=15)
REMEMBERED = datetime.timedelta(days=365)
"""How long a browser stays known after its last sign-in."""


def is_locked(session: Session, login: str, place: str, at: datetime.datetime) -> bool:
    """Whether a place has to wait before its next try of a login."""
    row = session.get(SignInFailureRow, _digest(login, place))
    return bool(row and row.locked_until and at < row.locked_until)


def fail(session: Session, act: ChangeContext, user: UserRow | None, login: str, place: str) -> bool:
    """Count a failure; return whether the place has to wait from now on."""
    row = _row(session, _digest(login, place))
    if row.locked_until and act.at < row.locked_until:
        return False
    row.failures, row.at, row.locked_until = row.failures + 1, act.at, None
    locks = row.failures >= MOST_FAILURES
    if locks:
        row.failures, row.locked_until = 0, act.at + LOCKED
    session.add(row)
    if user:
        chain.record(session, act, "user.locked" if locks else "user.failure", f"user:{user.id}", {"what": "password"})
    return locks


def forgive(session: Session, login: str, place: str) -> None:
    """Delete the failures of a place that gave the right password."""
    session.execute(delete(SignInFailureRow).where(SignInFailureRow.digest == _digest(login, place)))


def remember(session: Session, act: ChangeContext, user: UserRow, token: str) -> str:
    """Mark a browser as known; return its token, a new one where it had none of this person's."""
    if not is_known(session, user.id, token, act.at):
        token = new_token(act.entropy)
        session.add(KnownBrowserRow(digest=digest_of_token(token), user_id=user.id, seen_at=act.at))
        return token
    session.get_one(KnownBrowserRow, digest_of_token(token)).seen_at = act.at
    return token


def is_known(session: Session, user: int, token: str, at: datetime.datetime) -> bool:
    """Whether a person has signed in with the browser of a token."""
    row = session.get(KnownBrowserRow, digest_of_token(token)) if token else None
    return row is not None and row.user_id == user and at - row.seen_at < REMEMBERED


def sweep(session: Session, at: datetime.datetime) -> None:
    """Delete expired failures and browsers."""
    session.execute(delete(SignInFailureRow).where(SignInFailureRow.at <= at - LOCKED * 4))
    session.execute(delete(KnownBrowserRow).where(KnownBrowserRow.seen_at <= at - REMEMBERED))


def _row(session: Session, digest: str) -> SignInFailureRow:
    row = session.scalar(select(SignInFailureRow).where(SignInFailureRow.digest == digest).with_for_update())
    return row or SignInFailureRow(digest=digest, failures=0)


def _digest(login: str, place: str) -> str:
    return digest_of_token(f"{login.strip().lower()[:100]}\0{place}")
