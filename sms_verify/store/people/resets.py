"""One-time tokens to set a password: for new people and for those who forgot theirs."""

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
"""How long a link lasts that a person is given by another."""
PAUSE = datetime.timedelta(minutes=5)
"""How long after a link was mailed the next one is."""


class Mailed(NamedTuple):
    """A token, and where it is to be mailed."""

    token: str
    login: str
    email: str
    language: str | None


def new_reset(session: Session, act: ChangeContext, user: UserRow, lasts: datetime.timedelta = RESET_LIFETIME) -> str:
    """Return a token with which this person sets a password once; earlier ones are void."""
    token = new_token(act.entropy)
    session.execute(delete(ResetRow).where(ResetRow.user_id == user.id))
    session.add(ResetRow(digest=digest_of_token(token), user_id=user.id, expires_at=act.at + lasts))
    chain.record(session, act, "user.reset", f"user:{user.id}")
    return token


def ask_by_mail(session: Session, act: ChangeContext, login: str) -> Mailed | None:
    """Return a token to be mailed; none for whoever has no address, or has just been given one."""
    user = session.scalar(select(UserRow).where(UserRow.login == login.strip().lower()[:100], UserRow.active))
    if user is None or not user.email:
        return None
    lasting = select(ResetRow.expires_at).where(ResetRow.user_id == user.id)
    if any(ends > act.at + RESET_LIFETIME - PAUSE for ends in session.scalars(lasting)):
        return None
    return Mailed(new_reset(session, act, user), user.login, user.email, user.language)


def for_mail(session: Session, act: ChangeContext, user: UserRow, lasts: datetime.timedelta) -> Mailed | None:
    """Return a token to be mailed to a person; none for whoever has no address, who is given theirs at the console."""
    if not user.email:
        return None
    return Mailed(new_reset(session, act, user, lasts), user.login, user.email, user.language)


def owner_of(session: Session, token: str, at: datetime.datetime) -> UserRow | None:
    """Return whose password a token sets; none where it is unknown, used or too old."""
    row = session.get(ResetRow, digest_of_token(token))
    user = session.get(UserRow, row.user_id) if row else None
    return user if row and user and user.active and at < row.expires_at else None


def use_reset(session: Session, act: ChangeContext, token: str, password_hash: str) -> UserRow:
    """Set a password, by its hash, by token; raises `Refused` where `owner_of` the token is nobody.

    Whoever had one before and approves what others did rests for a day: their mailbox may be somebody else's by now.
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
