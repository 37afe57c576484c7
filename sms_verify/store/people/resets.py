"""One-time tokens that set a password: for new people and forgotten passwords."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.errors import Refused
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import help as help_
from sms_verify.store.people.sessions import new_token
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.people.users import put_hash
from sms_verify.store.tables import ResetRow, UserRow

RESET_LIFETIME = datetime.timedelta(hours=1)
HANDED_OVER = datetime.timedelta(days=1)
"""Lifetime of a link that another person requested for its owner."""
PAUSE = datetime.timedelta(minutes=5)
"""The shortest time between two mailed links of one person."""


class Mailed(NamedTuple):
    """A token and the address that it is mailed to."""

    token: str
    login: str
    email: str
    language: str | None


def new_reset(session: Session, act: ChangeContext, user: UserRow, lasts: datetime.timedelta = RESET_LIFETIME) -> str:
    """Return a token that sets this person's password once; earlier tokens become void."""
    token = new_token(act.entropy)
    session.execute(delete(ResetRow).where(ResetRow.user_id == user.id))
    session.add(ResetRow(digest=digest_of_token(token), user_id=user.id, expires_at=act.at + lasts))
    chain.record(session, act, "user.reset", f"user:{user.id}")
    return token


def ask_by_mail(session: Session, act: ChangeContext, login: str) -> Mailed | None:
    """Return a token to be mailed; None for people without an address, or within the pause after the last one."""
    user = session.scalar(select(UserRow).where(UserRow.login == login.strip().lower()[:100], UserRow.active))
    if user is None or not user.email:
        return None
    lasting = select(ResetRow.expires_at).where(ResetRow.user_id == user.id)
    if any(ends > act.at + RESET_LIFETIME - PAUSE for ends in session.scalars(lasting)):
        return None
    return Mailed(new_reset(session, act, user), user.login, user.email, user.language)


def for_mail(session: Session, act: ChangeContext, user: UserRow, lasts: datetime.timedelta) -> Mailed | None:
    """Return a token to be mailed; None for people without an address, whose link is printed at the console."""
    if not user.email:
        return None
    return Mailed(new_reset(session, act, user, lasts), user.login, user.email, user.language)


def owner_of(session: Session, token: str, at: datetime.datetime) -> UserRow | None:
    """Return the person whose password a token sets; None where it is unknown, used or expired."""
    row = session.get(ResetRow, digest_of_token(token))
    user = session.get(UserRow, row.user_id) if row else None
    return user if row and user and user.active and at < row.expires_at else None


def use_reset(session: Session, act: ChangeContext, token: str, password_hash: str) -> UserRow:
    """Set a password's hash by token; raises `Refused` where the token is void.

    The approvals of a person who had a password before are suspended for a day: their mailbox may have been taken over.
    """
    digest = digest_of_token(token)
    session.execute(select(ResetRow.digest).where(ResetRow.digest == digest).with_for_update())
    user = owner_of(session, token, act.at)
    if user is None:
        raise Refused(Reason("people.reset"))
    had_one = user.password_hash is not None
    put_hash(session, act, user, password_hash)
    if had_one:
        help_.rest(session, act, user)
    session.execute(delete(ResetRow).where(ResetRow.digest == digest))
    return user
