"""Passkeys: a second factor that a phone, a computer or a token holds (WebAuthn, level 2; library `webauthn`).

A passkey signs a challenge of one session for this site only. Without the device, neither a stolen password nor a page
that imitates ours is enough.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

import webauthn
from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    UserVerificationRequirement,
)

from sms_verify.errors import Conflict
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.tables import PasskeyRow, SessionRow, UserRow

ISSUER = "sms_verify"
MOST = 10
"""Passkeys that one person may have."""

CHALLENGE_BYTES = 32
_VERIFICATION = UserVerificationRequirement.PREFERRED
_NO_ANSWER = (WebAuthnException, ValueError, KeyError, TypeError, RecursionError)
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
    challenge, user = _challenge(act, held), held.user
    options = webauthn.generate_registration_options(
        rp_id=site.host,
        rp_name=ISSUER,
        user_id=f"user:{user.id}".encode(),
        user_name=user.login,
        challenge=challenge,
        exclude_credentials=_described(of(session, user.id)),
        authenticator_selection=AuthenticatorSelectionCriteria(user_verification=_VERIFICATION),
    )
    return webauthn.options_to_json(options)


def add(session: Session, act: ChangeContext, site: Site, held: SessionRow, answer: str) -> bool:
    """Whether a browser's answer is a valid new passkey of the session's person; it is stored."""
    challenge = _taken(held)
    if challenge is None:
        return False
    if len(of(session, held.user_id)) >= MOST:
        raise Conflict(Reason("people.passkeys", most=MOST))
    try:
        made = webauthn.verify_registration_response(
            credential=answer, expected_challenge=challenge, expected_rp_id=site.host, expected_origin=site.origin
        )
    except _NO_ANSWER:
        return False
    credential = bytes_to_base64url(made.credential_id)
    if session.scalar(select(PasskeyRow.id).filter_by(credential=credential)) is not None:
        return False
    row = PasskeyRow(
        user_id=held.user_id,
        credential=credential,
        public_key=bytes_to_base64url(made.credential_public_key),
        sign_count=made.sign_count,
        created_at=act.at,
    )
    session.add(row)
    chain.record(session, act, "user.passkey", f"user:{held.user_id}")
    return True


def begin_showing(session: Session, act: ChangeContext, site: Site, held: SessionRow) -> str:
    """Return the JSON options with which a browser shows a passkey."""
    options = webauthn.generate_authentication_options(
        rp_id=site.host,
        challenge=_challenge(act, held),
        allow_credentials=_described(of(session, held.user_id)),
        user_verification=_VERIFICATION,
    )
    return webauthn.options_to_json(options)


def show(session: Session, act: ChangeContext, site: Site, held: SessionRow, answer: str) -> bool:
    """Whether a browser's answer is signed by one of the person's passkeys."""
    challenge, row = _taken(held), _named(session, held.user_id, answer)
    if challenge is None or row is None:
        return False
    try:
        shown = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=base64url_to_bytes(row.public_key),
            credential_current_sign_count=row.sign_count,
        )
    except _NO_ANSWER:
        return False
    row.sign_count, row.used_at = shown.new_sign_count, act.at
    chain.record(session, act, "user.passkey-shown", f"user:{held.user_id}")
    return True


def forget(session: Session, user: UserRow) -> None:
    """Delete all passkeys of a person."""
    session.execute(delete(PasskeyRow).where(PasskeyRow.user_id == user.id))


def _challenge(act: ChangeContext, held: SessionRow) -> bytes:
    challenge = act.entropy(CHALLENGE_BYTES)
    held.challenge = bytes_to_base64url(challenge)
    return challenge


def _taken(held: SessionRow) -> bytes | None:
    """Return the challenge of a session, which is used up by that."""
    challenge, held.challenge = held.challenge, None
    return base64url_to_bytes(challenge) if challenge else None


def _described(rows: Sequence[PasskeyRow]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(row.credential)) for row in rows]


def _named(session: Session, user: int, answer: str) -> PasskeyRow | None:
    """Return the person's passkey that an answer names."""
    try:
        name = json.loads(answer)["id"]
    except _NO_ANSWER:
        return None
    if not isinstance(name, str) or not (name.isascii() and name.isprintable()):
        return None
    return session.scalar(select(PasskeyRow).filter_by(user_id=user, credential=name))
