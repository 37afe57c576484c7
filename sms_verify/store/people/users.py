"""Accounts and their passwords: added, changed, locked after too many failures.

A wrong password, an unknown login and a place that has to wait take the same time and get the same answer. Passwords
are compared outside the session (`passwords.fits`): one session reads the claimant, a later one records the result.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import guessing, passwords
from sms_verify.store.tables import KnownBrowserRow, PasskeyRow, SessionRow, UserRow

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{1,99}")
MAX_NAME_CHARS = 200
MOST_FAILURES = 5
"""Consecutive wrong codes, after the right password, that lock a person's account."""
LOCKED = datetime.timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class SignIn:
    """The result of a password: a person, or none."""

    user: UserRow | None
    asks_for_code: bool = False
    """Whether the second factor is still required."""
    warns: bool = False
    """Whether the account's owner is to be warned of guessing."""


def add_user(session: Session, act: ChangeContext, login: str, name: str, email: str | None = None) -> UserRow:
    """Add a person without a password; raises `InvalidInput` or `Conflict`."""
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
        made_by=act.user,
    )
    session.add(user)
    session.flush()
    chain.record(session, act, "user.add", f"user:{user.id}")
    return user


def user_named(session: Session, login: str) -> UserRow:
    """Return the person of a login; raises `NotFound`."""
    user = session.scalar(select(UserRow).where(UserRow.login == login.strip().lower()))
    if user is None:
        raise NotFound(Reason("people.unknown"))
    return user


def active_user(session: Session, login: str) -> UserRow | None:
    """Return the active person of a login, if there is one."""
    return session.scalar(select(UserRow).where(UserRow.login == login.strip().lower(), UserRow.active))


def set_password(session: Session, act: ChangeContext, user: UserRow, password: str) -> None:
    """Set a person's password; raises `InvalidInput`. A page hashes it first and calls `put_hash`."""
    put_hash(session, act, user, passwords.hashed(password, user.login))


def put_hash(session: Session, act: ChangeContext, user: UserRow, password_hash: str) -> None:
    """Set a person's password by its hash; every session of theirs ends."""
    user.password_hash = password_hash
    user.failures, user.locked_until = 0, None
    session.execute(delete(SessionRow).where(SessionRow.user_id == user.id))
    session.execute(delete(KnownBrowserRow).where(KnownBrowserRow.user_id == user.id))
    chain.record(session, act, "user.password", f"user:{user.id}")


def set_active(session: Session, act: ChangeContext, user: UserRow, active: bool) -> None:
    """Activate or deactivate a person."""
    user.active = active
    if not active:
        session.execute(delete(SessionRow).where(SessionRow.user_id == user.id))
    chain.record(session, act, "user.active", f"user:{user.id}", {"active": active})


class Claimant(NamedTuple):
    """A login that was typed, before its password is compared."""

    login: str
    place: str
    """The place that failures are counted for: a client's address, or a known browser."""
    user: int | None
    password_hash: str | None


def claimant(session: Session, login: str, address: str, browser: str, at: datetime.datetime) -> Claimant:
    """Return the claimant of a login; its password is compared after this session, and `sign_in` records the result."""
    user = session.scalar(select(UserRow).where(UserRow.login == login.strip().lower()[:100]))
    is_known = user is not None and guessing.is_known(session, user.id, browser, at)
    place = f"browser {browser}" if is_known else f"address {address}"
    return Claimant(login, place, user.id if user else None, user.password_hash if user else None)


def sign_in(session: Session, act: ChangeContext, known: Claimant, fits: bool) -> SignIn:
    """Return the sign-in of a claimant whose password was compared; the caller commits, so that failures count."""
    user = session.get(UserRow, known.user, with_for_update=True) if known.user else None
    is_locked_out = guessing.is_locked(session, known.login, known.place, act.at)
    if user is None or not fits or not user.active or is_locked_out or user.password_hash != known.password_hash:
        return SignIn(None, warns=guessing.fail(session, act, user, known.login, known.place) and user is not None)
    guessing.forgive(session, known.login, known.place)
    asks = user.totp_confirmed or session.scalar(select(PasskeyRow.id).filter_by(user_id=user.id)) is not None
    if not asks:
        user.failures = 0
        chain.record(session, act, "user.sign-in", f"user:{user.id}")
    return SignIn(user, asks)


def hash_of(session: Session, user: int) -> str | None:
    """Return the hash of a person's password, to be compared outside the session."""
    return session.get_one(UserRow, user).password_hash


def show_password(session: Session, act: ChangeContext, user: UserRow, fits: bool) -> bool:
    """Whether a person has shown their password; failures count, and a right one does not clear wrong codes."""
    session.execute(select(UserRow.id).where(UserRow.id == user.id).with_for_update())
    session.refresh(user)
    if fits and user.active and not is_locked(user, act.at):
        return True
    fail(session, act, user, "password")
    return False


def is_locked(user: UserRow, at: datetime.datetime) -> bool:
    """Whether a person's account is locked."""
    return user.locked_until is not None and at < user.locked_until


def fail(session: Session, act: ChangeContext, user: UserRow, what: str) -> None:
    """Count a failure; one too many locks the account for a while."""
    if is_locked(user, act.at):
        return
    user.failures += 1
    locks = user.failures >= MOST_FAILURES
    if locks:
        user.failures, user.locked_until = 0, act.at + LOCKED
    chain.record(session, act, "user.locked" if locks else "user.failure", f"user:{user.id}", {"what": what})


ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,60}")
