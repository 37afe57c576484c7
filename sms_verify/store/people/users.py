"""People and their passwords: made, changed, locked out after too many wrong ones.

Passwords are hashed with argon2id (pwdlib's recommended cost). A wrong password, an unknown login and a locked person
take the same time and get the same answer.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.tables import SessionRow, UserRow

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{1,99}")
SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 200
MAX_NAME_CHARS = 200
MOST_FAILURES = 5
"""Wrong passwords or codes in a row before a person is locked out."""
LOCKED = datetime.timedelta(minutes=15)

_hasher = PasswordHash((Argon2Hasher(),))


@dataclass(frozen=True, slots=True)
class SignIn:
    """What came of a password: a person, or none."""

    user: UserRow | None
    asks_for_code: bool = False
    """Whether the second factor is still to be shown."""


def add_user(session: Session, act: ChangeContext, login: str, name: str, email: str | None = None) -> UserRow:
    """Add a person, who has no password yet; raises `InvalidInput` or `Conflict`."""
    plain = login.strip().lower()
    if not LOGIN.fullmatch(plain):
        raise InvalidInput(Reason("people.login"))
    if not name.strip() or len(name) > MAX_NAME_CHARS:
        raise InvalidInput(Reason("people.name", most=MAX_NAME_CHARS))
    if email is not None and not ADDRESS.fullmatch(email):
        raise InvalidInput(Reason("people.email", value=email))
    if session.scalar(select(UserRow.id).where(UserRow.login == plain)) is not None:
        raise Conflict(Reason("people.taken", login=plain))
    user = UserRow(
        login=plain,
        name=name.strip(),
        email=email,
        active=True,
        totp_confirmed=False,
        totp_step=0,
        failures=0,
        created_at=act.at,
    )
    session.add(user)
    session.flush()
    chain.record(session, act, "user.add", f"user:{user.id}")
    return user


def user_named(session: Session, login: str) -> UserRow:
    """Return the person with a login; raises `NotFound`."""
    user = session.scalar(select(UserRow).where(UserRow.login == login.strip().lower()))
    if user is None:
        raise NotFound(Reason("people.unknown"))
    return user


def set_password(session: Session, act: ChangeContext, user: UserRow, password: str) -> None:
    """Give a person a new password, which ends every session of theirs; raises `InvalidInput`."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise InvalidInput(Reason("people.password", least=SHORTEST_PASSWORD, most=LONGEST_PASSWORD))
    if user.login in password.lower():
        raise InvalidInput(Reason("people.password-login"))
    user.password_hash = _hasher.hash(password.encode(errors="surrogatepass"))
    user.failures, user.locked_until = 0, None
    session.execute(delete(SessionRow).where(SessionRow.user_id == user.id))
    chain.record(session, act, "user.password", f"user:{user.id}")


def set_active(session: Session, act: ChangeContext, user: UserRow, active: bool) -> None:
    """Let a person in again, or shut them out at once."""
    user.active = active
    if not active:
        session.execute(delete(SessionRow).where(SessionRow.user_id == user.id))
    chain.record(session, act, "user.active", f"user:{user.id}", {"active": active})


def sign_in(session: Session, act: ChangeContext, login: str, password: str) -> SignIn:
    """Return who has this login and password; the caller keeps the session, so that failures count."""
    found = select(UserRow).where(UserRow.login == login.strip().lower()[:100]).with_for_update()
    user = session.scalar(found)
    stored = user.password_hash if user and user.password_hash else _nobodys_hash()
    fits = _fits(password, stored)
    if user is None:
        return SignIn(None)
    if not fits or not user.password_hash or not user.active or is_locked(user, act.at):
        fail(session, act, user, "password")
        return SignIn(None)
    if not user.totp_confirmed:
        user.failures = 0
        chain.record(session, act, "user.sign-in", f"user:{user.id}")
    return SignIn(user, user.totp_confirmed)


def show_password(session: Session, act: ChangeContext, user: UserRow, password: str) -> bool:
    """Whether a password is the person's of this moment; failures count, and a right one forgives no wrong code."""
    session.execute(select(UserRow.id).where(UserRow.id == user.id).with_for_update())
    session.refresh(user)
    if user.password_hash and user.active and not is_locked(user, act.at) and _fits(password, user.password_hash):
        return True
    fail(session, act, user, "password")
    return False


def is_locked(user: UserRow, at: datetime.datetime) -> bool:
    """Whether a person has to wait."""
    return user.locked_until is not None and at < user.locked_until


def fail(session: Session, act: ChangeContext, user: UserRow, what: str) -> None:
    """Count a failure; one too many locks the person out for a while."""
    if is_locked(user, act.at):
        return
    user.failures += 1
    locks = user.failures >= MOST_FAILURES
    if locks:
        user.failures, user.locked_until = 0, act.at + LOCKED
    chain.record(session, act, "user.locked" if locks else "user.failure", f"user:{user.id}", {"what": what})


def _fits(password: str, stored: str) -> bool:
    return _hasher.verify(password[: LONGEST_PASSWORD + 1].encode(errors="surrogatepass"), stored)


@cache
def _nobodys_hash() -> str:
    """A hash to spend the same time on where there is none."""
    return _hasher.hash("nobody has this password")


ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,60}")
