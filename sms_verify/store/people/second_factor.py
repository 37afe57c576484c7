"""The second factor: time-based codes (TOTP, RFC 6238); each code is valid once."""

from __future__ import annotations

import base64
import datetime
import hmac

import pyotp
from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import passkeys, recovery
from sms_verify.store.people.users import fail, is_locked
from sms_verify.store.tables import UserRow

ISSUER = "sms_verify"
SECRET_BYTES = 20
CODE_SECONDS = 30
"""Seconds that a code is valid."""

MAX_TOTP_CHARS = 8
"""Characters of an app's code with blanks; recovery codes are longer."""

TOLERATED = (-1, 0, 1)
"""Time steps that a person's clock may differ."""


def new_secret(session: Session, act: ChangeContext, user: UserRow) -> str:
    """Give a person a new secret and return its `address`; it is required once one of its codes was shown."""
    if user.totp_confirmed:
        raise Conflict(Reason("people.factor"))
    user.totp_secret = base64.b32encode(act.entropy(SECRET_BYTES)).decode()
    chain.record(session, act, "user.factor-new", f"user:{user.id}")
    return address(user.login, user.totp_secret)


def address(login: str, secret: str) -> str:
    """Return a secret as the `otpauth:` address that an authenticator app reads."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def confirm(session: Session, act: ChangeContext, user: UserRow, code: str) -> bool:
    """Whether a code matches a new secret; the secret is required from now on."""
    if user.totp_secret is None or user.totp_confirmed or not show_code(session, act, user, code):
        return False
    user.totp_confirmed = True
    chain.record(session, act, "user.factor", f"user:{user.id}")
    return True


def is_on(session: Session, user: UserRow) -> bool:
    """Whether a person has a second factor of any kind."""
    return user.totp_confirmed or bool(passkeys.of(session, user.id))


def show(session: Session, act: ChangeContext, user: UserRow, code: str) -> bool:
    """Whether a code is the app's present one or an unused recovery code of the person; failures count."""
    is_on_paper = len(code.strip()) > MAX_TOTP_CHARS and not is_locked(user, act.at) and user.active
    if is_on_paper and recovery.use(session, act, user, code):
        user.failures = 0
        return True
    return show_code(session, act, user, code)


def remove(session: Session, act: ChangeContext, user: UserRow) -> None:
    """Remove every second factor of a person."""
    user.totp_secret, user.totp_confirmed, user.totp_step = None, False, 0
    recovery.forget(session, user)
    passkeys.forget(session, user)
    chain.record(session, act, "user.factor-removed", f"user:{user.id}")


def show_code(session: Session, act: ChangeContext, user: UserRow, code: str) -> bool:
    """Whether a code is the person's present one and was not used before; failures count."""
    session.execute(select(UserRow.id).where(UserRow.id == user.id).with_for_update())
    session.refresh(user)
    step = None if is_locked(user, act.at) or not user.active else _step_of(user, code, act.at)
    if step is None:
        fail(session, act, user, "code")
        return False
    user.totp_step, user.failures = step, 0
    chain.record(session, act, "user.code", f"user:{user.id}")
    return True


def _step_of(user: UserRow, code: str, at: datetime.datetime) -> int | None:
    """Return the time step whose code this is, among those newer than the last one taken."""
    if user.totp_secret is None:
        return None
    now, codes = int(at.timestamp()) // CODE_SECONDS, pyotp.TOTP(user.totp_secret)
    shown = code.replace(" ", "").encode(errors="replace")
    fitting = [now + off for off in TOLERATED if hmac.compare_digest(codes.generate_otp(now + off).encode(), shown)]
    return next((step for step in fitting if step > user.totp_step), None)
