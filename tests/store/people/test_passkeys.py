"""Passkeys, signed by a device that is made here: good for its person, this site and one challenge."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import cbor2
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import bytes_to_base64url

from sms_verify.store.database import Database
from sms_verify.store.people import passkeys, second_factor, sessions, users
from sms_verify.store.people.passkeys import Site
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import SessionRow, UserRow
from tests.support.store import CONSOLE

SITE = Site("verify.example", "https://verify.example")
ELSEWHERE = Site("verify.example", "https://verify.example.evil.top")


@dataclass
class Device:
    """A phone that holds a passkey."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    name: bytes = b"a credential"
    uses: int = 0

    def make(self, options: str, site: Site = SITE) -> str:
        """Return the answer to a wish to make a passkey."""
        told = self._client("webauthn.create", options, site)
        numbers = self.key.public_key().public_numbers()
        public = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)})
        data = self._authenticator(site, 0x45) + bytes(16) + len(self.name).to_bytes(2) + self.name + public
        attested = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer({"clientDataJSON": _text(told), "attestationObject": _text(attested)})

    def sign(self, options: str, site: Site = SITE) -> str:
        """Return the answer to a wish to show a passkey."""
        self.uses += 1
        told, data = self._client("webauthn.get", options, site), self._authenticator(site, 0x05)
        signature = self.key.sign(data + sha256(told).digest(), ec.ECDSA(hashes.SHA256()))
        response = {"clientDataJSON": _text(told), "authenticatorData": _text(data), "signature": _text(signature)}
        return self._answer(response)

    def _client(self, kind: str, options: str, site: Site) -> bytes:
        challenge = json.loads(options)["challenge"]
        return json.dumps({"type": kind, "challenge": challenge, "origin": site.origin}).encode()

    def _authenticator(self, site: Site, flags: int) -> bytes:
        return sha256(site.host.encode()).digest() + bytes([flags]) + self.uses.to_bytes(4)

    def _answer(self, response: dict[str, Any]) -> str:
        name = _text(self.name)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})


def _text(data: bytes) -> str:
    return bytes_to_base64url(data)


@pytest.fixture
def held(database: Database) -> Callable[[Any, str], SessionRow]:
    """Returns the session of one of two people, who are signed in."""
    tokens = {}
    with database.writing() as session:
        for login in ("one", "two"):
            row = users.add_user(session, CONSOLE, login, login)
            tokens[login] = sessions.open_session(session, CONSOLE, row, second_factor=False)
    return lambda session, login: session.get_one(SessionRow, digest_of_token(tokens[login]))


def add(session: Any, row: SessionRow, device: Device, site: Site = SITE) -> bool:
    """Make a passkey in a session."""
    return passkeys.add(
        session, CONSOLE, SITE, row, device.make(passkeys.begin_adding(session, CONSOLE, SITE, row), site)
    )


def test_a_passkey_is_added_and_shown_once_for_each_challenge(database: Database, held: Any) -> None:
    device = Device()
    with database.writing() as session:
        row = held(session, "one")
        assert add(session, row, device)
        session.flush()
        assert second_factor.is_on(session, session.get_one(UserRow, row.user_id))
        answer = device.sign(passkeys.begin_showing(session, CONSOLE, SITE, row))
        assert passkeys.show(session, CONSOLE, SITE, row, answer)
        assert not passkeys.show(session, CONSOLE, SITE, row, answer), "a challenge is good once"
        second_factor.remove(session, CONSOLE, session.get_one(UserRow, row.user_id))
        assert not second_factor.is_on(session, session.get_one(UserRow, row.user_id))


def test_what_another_site_another_device_or_another_person_signs_is_worth_nothing(
    database: Database, held: Any
) -> None:
    device = Device()
    with database.writing() as session:
        one, two = held(session, "one"), held(session, "two")
        assert not add(session, one, device, ELSEWHERE)
        assert add(session, one, device)
        session.flush()
        assert not add(session, two, device), "a credential is one person's"
        for signer, site in ((Device(), SITE), (device, ELSEWHERE)):
            answer = signer.sign(passkeys.begin_showing(session, CONSOLE, SITE, one), site)
            assert not passkeys.show(session, CONSOLE, SITE, one, answer)
        answer = device.sign(passkeys.begin_showing(session, CONSOLE, SITE, two))
        assert not passkeys.show(session, CONSOLE, SITE, two, answer)


@pytest.mark.parametrize(
    "answer", ["", "{}", "[]", "null", '{"id": 7}', '{"id": "x"}', "x" * 5_000, '{"id":"\\ud800"}']
)
def test_what_is_no_answer_is_none(database: Database, held: Any, answer: str) -> None:
    with database.writing() as session:
        row = held(session, "one")
        assert add(session, row, Device())
        session.flush()
        passkeys.begin_showing(session, CONSOLE, SITE, row)
        assert not passkeys.show(session, CONSOLE, SITE, row, answer)
        passkeys.begin_adding(session, CONSOLE, SITE, row)
        assert not passkeys.add(session, CONSOLE, SITE, row, answer)


@pytest.mark.parametrize(
    "answer", ["", "{}", "[" * 9_999, '{"id":' * 1_600, '{"id": "a", "rawId": "a", "response": []}']
)
def test_what_no_browser_answers_is_refused(database: Database, held: Any, answer: str) -> None:
    with database.writing() as session:
        row = held(session, "one")
        passkeys.begin_adding(session, CONSOLE, SITE, row)
        assert not passkeys.add(session, CONSOLE, SITE, row, answer)
        passkeys.begin_showing(session, CONSOLE, SITE, row)
        assert not passkeys.show(session, CONSOLE, SITE, row, answer)
