"""Passkeys: a second factor that a phone, a computer or a token holds (WebAuthn, level 2; library `webauthn`).

A passkey signs a challenge of one session for this site only. Without the device, neither a stolen password nor a page
that imitates ours is enough.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.tables import PasskeyRow, SessionRow, UserRow

ISSUER = "sms_verify"
MOST = 10
"""Passkeys that one person may have."""

CHALLENGE_BYTES = 32
NO_ANSWER = (ValueError, KeyError, TypeError, RecursionError)
"""What reading something else than a browser's answer raises; deeply nested JSON the last."""


class Site(NamedTuple):
    """The website that passkeys are valid for."""

    host: str
    origin: str


def of(session: Session, user: int) -> Sequence[PasskeyRow]:
    """Return a person's passkeys, oldest first."""
    return session.scalars(select(PasskeyRow).filter_by(user_id=user).order_by(PasskeyRow.id)).all()


def begin_adding(session: Session, act: ChangeContext, site: Site, held: SessionRow) -> str:
    """Return the JSON options with which a browser makes a passkey; the challenge is valid once, in this session."""
    from sms_verify.store.people.webauthn_answers import wanted_new

    user = held.user
    return wanted_new(site, user.id, user.login, _challenge(act, held), _credentials(session, user.id))


def add(session: Session, act: ChangeContext, site: Site, held: SessionRow, answer: str) -> bool:
    """Whether a browser's answer is a valid new passkey of the session's person; it is stored."""
    from sms_verify.store.people import webauthn_answers

    challenge = _taken(held)
    if challenge is None:
        return False
    if len(of(session, held.user_id)) >= MOST:
        raise Conflict(Reason("people.passkeys", most=MOST))
    made = webauthn_answers.made(site, challenge, answer)
    if made is None or session.scalar(select(PasskeyRow.id).filter_by(credential=made.credential)) is not None:
        return False
    row = PasskeyRow(
        user_id=held.user_id,
        credential=made.credential,
        public_key=made.public_key,
        sign_count=made.sign_count,
        created_at=act.at,
    )
    session.add(row)
    chain.record(session, act, "user.passkey", f"user:{held.user_id}")
    return True


def begin_showing(session: Session, act: ChangeContext, site: Site, held: SessionRow) -> str:
    """Return the JSON options with which a browser shows a passkey."""
    from sms_verify.store.people.webauthn_answers import wanted_shown

    return wanted_shown(site, _challenge(act, held), _credentials(session, held.user_id))


def show(session: Session, act: ChangeContext, site: Site, held: SessionRow, answer: str) -> bool:
    """Whether a browser's answer is signed by one of the person's passkeys."""
    from sms_verify.store.people import webauthn_answers

    challenge, row = _taken(held), _named(session, held.user_id, answer)
    if challenge is None or row is None:
        return False
    signs = webauthn_answers.signed(
        site, challenge, answer, webauthn_answers.ShownPasskey(row.public_key, row.sign_count)
    )
    if signs is None:
        return False
    row.sign_count, row.used_at = signs, act.at
    chain.record(session, act, "user.passkey-shown", f"user:{held.user_id}")
    return True


def forget(session: Session, user: UserRow) -> None:
    """Delete all passkeys of a person."""
    session.execute(delete(PasskeyRow).where(PasskeyRow.user_id == user.id))


def _challenge(act: ChangeContext, held: SessionRow) -> str:
    """Return a new challenge of a session, as base64url."""
    challenge = base64.urlsafe_b64encode(act.entropy(CHALLENGE_BYTES)).decode().rstrip("=")
    held.challenge = challenge
    return challenge


def _taken(held: SessionRow) -> str | None:
    """Return the challenge of a session, which is used up by that."""
    challenge, held.challenge = held.challenge, None
    return challenge or None


def _credentials(session: Session, user: int) -> list[str]:
    return [row.credential for row in of(session, user)]


def _named(session: Session, user: int, answer: str) -> PasskeyRow | None:
    """Return the person's passkey that an answer names."""
    try:
        name = json.loads(answer)["id"]
    except NO_ANSWER:
        return None
    if not isinstance(name, str) or not (name.isascii() and name.isprintable()):
        return None
    return session.scalar(select(PasskeyRow).filter_by(user_id=user, credential=name))
