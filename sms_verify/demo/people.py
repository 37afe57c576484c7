"""The demonstration's people: each with a password and a second factor that are shown once, when they are made."""

from __future__ import annotations

import base64
from typing import NamedTuple

from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people import passwords, recovery, roles, second_factor, users
from sms_verify.store.people.roles import Role

BANK, LENDER = "marlow-quay", "niloofar"
"""The made-up organisations, as their files call them."""

PASSWORD_BYTES = 10
GROUP = 4
"""Characters of a password in a group."""


class Place(NamedTuple):
    """Who there is: what somebody is, and where."""

    login: str
    name: str
    role: Role
    organisation: str | None = None


PLACES = (
    Place("operator", "Olga Operator", Role.OPERATOR),
    Place("operator2", "Omid Operator", Role.OPERATOR),
    Place("agent", "Anna Agent", Role.AGENT),
    Place("lead", "Lin Lead", Role.LEAD),
    Place("auditor", "Ada Auditor", Role.AUDITOR),
    Place("maker", "Mei Maker", Role.MAKER, BANK),
    Place("checker", "Chris Checker", Role.CHECKER, BANK),
    Place("maker2", "Mina Maker", Role.MAKER, LENDER),
)


class Person(NamedTuple):
    """Somebody who can sign in, with what they need for it."""

    id: int
    place: Place
    password: str
    totp_secret: str
    """What an authenticator app takes."""
    codes: tuple[str, ...]
    """Recovery codes: each is good once where there is no app at hand."""


def add_people(database: Database, act: ChangeContext) -> dict[str, Person]:
    """Add everybody, and return them by their login."""
    made = {place.login: _password(act) for place in PLACES}
    hashes = {login: passwords.hashed(password, login) for login, password in made.items()}
    people = {}
    with database.writing() as session:
        for place in PLACES:
            user = users.add_user(session, act, place.login, place.name)
            users.put_hash(session, act, user, hashes[place.login])
            roles.grant(session, act, user, place.role, place.organisation)
            second_factor.new_secret(session, act, user)
            user.totp_confirmed = True
            codes = recovery.new_codes(session, act, user)
            people[place.login] = Person(user.id, place, made[place.login], user.totp_secret or "", codes)
    return people


def _password(act: ChangeContext) -> str:
    plain = base64.b32encode(act.entropy(PASSWORD_BYTES)).decode().lower()
    return "-".join(plain[at : at + GROUP] for at in range(0, len(plain), GROUP))
