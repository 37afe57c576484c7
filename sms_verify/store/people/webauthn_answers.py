"""What browsers are asked and answer about passkeys, in the words of the library `webauthn`.

It is imported by the first person who has a passkey: it takes 14 MB, and most processes meet none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    UserVerificationRequirement,
)

from sms_verify.store.people.passkeys import ISSUER, NO_ANSWER, Site

_VERIFICATION = UserVerificationRequirement.PREFERRED


class NewPasskey(NamedTuple):
    """A passkey that a browser has made; names and keys are base64url."""

    credential: str
    public_key: str
    sign_count: int


class ShownPasskey(NamedTuple):
    """What is kept of a passkey that is shown."""

    public_key: str
    sign_count: int


def wanted_new(site: Site, user: int, login: str, challenge: str, held: Iterable[str]) -> str:
    """Return the JSON options with which a browser makes a passkey besides those that are held."""
    options = webauthn.generate_registration_options(
        rp_id=site.host,
        rp_name=ISSUER,
        user_id=f"user:{user}".encode(),
        user_name=login,
        challenge=base64url_to_bytes(challenge),
        exclude_credentials=_described(held),
        authenticator_selection=AuthenticatorSelectionCriteria(user_verification=_VERIFICATION),
    )
    return webauthn.options_to_json(options)


def made(site: Site, challenge: str, answer: str) -> NewPasskey | None:
    """Return the passkey of a browser's answer; none where it answers something else."""
    try:
        found = webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
        )
    except (WebAuthnException, *NO_ANSWER):
        return None
    key = bytes_to_base64url(found.credential_public_key)
    return NewPasskey(bytes_to_base64url(found.credential_id), key, found.sign_count)


def wanted_shown(site: Site, challenge: str, held: Iterable[str]) -> str:
    """Return the JSON options with which a browser shows one of the passkeys that are held."""
    options = webauthn.generate_authentication_options(
        rp_id=site.host,
        challenge=base64url_to_bytes(challenge),
        allow_credentials=_described(held),
        user_verification=_VERIFICATION,
    )
    return webauthn.options_to_json(options)


def signed(site: Site, challenge: str, answer: str, kept: ShownPasskey) -> int | None:
    """Return how often a passkey has signed by now; none where an answer is not signed by it."""
    try:
        found = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=site.host,
            expected_origin=site.origin,
            credential_public_key=base64url_to_bytes(kept.public_key),
            credential_current_sign_count=kept.sign_count,
        )
    except (WebAuthnException, *NO_ANSWER):
        return None
    return found.new_sign_count


def _described(held: Iterable[str]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(credential)) for credential in held]
