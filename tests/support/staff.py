"""A service on a database with people in it, and their signed-in browsers."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pyotp
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from sms_verify.core.checker import Checker
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people import second_factor, users
from sms_verify.store.people.roles import Role
from sms_verify.store.people.sessions import open_session
from sms_verify.store.registry.editing import EntryEditor, add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.live import Current
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import Action
from sms_verify.store.tables import UserRow
from sms_verify.web.auth.session import COOKIE
from tests.support.store import CONSOLE, NOW, person
from tests.support.web import new_app, settings

PEOPLE: dict[str, tuple[tuple[Role, ...], str | None]] = {
    "maker": ((Role.MAKER,), "north"),
    "checker": ((Role.CHECKER,), "north"),
    "south-maker": ((Role.MAKER,), "south"),
    "south-checker": ((Role.CHECKER,), "south"),
    "operator": ((Role.OPERATOR,), None),
    "agent": ((Role.AGENT,), None),
    "lead": ((Role.LEAD,), None),
    "auditor": ((Role.AUDITOR,), None),
    "nobody": ((), None),
}
"""Login to roles and organisation: two banks' people, and the registry's own."""

PASSWORD = "correct horse battery"

NAMES = {
    "north": {"zh-Hans": ["北方银行"], "zh-Hant": ["北方銀行"], "en": ["North Bank"], "fa": ["بانک شمال"]},
    "south": {"zh-Hans": ["南方银行"], "zh-Hant": ["南方銀行"], "en": ["South Bank"], "fa": ["بانک جنوب"]},
}


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    at: datetime.datetime = NOW

    def __call__(self) -> datetime.datetime:
        """Return the time."""
        return self.at


@dataclass
class Staffed:
    """A running service, its people, and their browsers."""

    store: RegistryStore
    current: Current[Checker]
    clock: Clock
    ids: dict[str, int]
    values: dict[str, object] = field(default_factory=dict)

    def browser(self, login: str | None = None, language: str = "en") -> TestClient:
        """Return the browser of a signed-in person, or an anonymous one; it follows no redirect."""
        app = new_app(
            settings(**self.values),
            self.current,
            lambda: self.clock.at.date(),
            now=self.clock,
            store=self.store,
            refresh_registry=self.current.refresh,
        )
        host = urlsplit(str(self.values.get("public_url") or "http://testserver")).netloc
        headers = {"accept-language": language, "host": host}
        client = TestClient(app, raise_server_exceptions=False, follow_redirects=False, headers=headers)
        if login:
            client.cookies.set(COOKIE, self.token(login))
        return client

    def token(self, login: str, *, proved: bool = True) -> str:
        """Open a session as if a person's password and second factor had just been shown."""
        with self.store.database.writing() as session:
            user, context = session.get_one(UserRow, self.ids[login]), ChangeContext("test", self.clock.at)
            has_factor = second_factor.is_on(session, user)
            factor_at = self.clock.at if proved and has_factor else None
            return open_session(session, context, user, second_factor=has_factor, factor_at=factor_at)

    def approve(self, thing: Entry, organisation: str = "north") -> int:
        """Bring an entry into force by its approvers, and refresh the service; return the version."""
        maker, checker = ("maker", "checker") if organisation == "north" else ("south-maker", "south-checker")
        with self.store.database.writing() as session:
            version = self._desk(session, maker).draft(thing)
            self._desk(session, maker).do(version.id, Action.SUBMIT)
            approved = self._desk(session, checker).do(version.id, Action.APPROVE, "as agreed")
            if approved.state == "endorsed":
                self._desk(session, "operator").do(version.id, Action.APPROVE, "as agreed")
        self.current.refresh()
        return version.id

    def _desk(self, session: object, login: str) -> EntryEditor:
        return EntryEditor(session, ChangeContext.of_user(self.ids[login], self.clock.at), self.current().registry)  # type: ignore[arg-type]


def give_password(staffed: Staffed, login: str, *, factor: bool = False) -> pyotp.TOTP | None:
    """Give a person a password and a second factor; return the latter's codes."""
    with staffed.store.database.writing() as session:
        user = session.get_one(UserRow, staffed.ids[login])
        users.set_password(session, CONSOLE, user, PASSWORD)
        second_factor.remove(session, CONSOLE, user)
        if not factor:
            return None
        second_factor.new_secret(session, CONSOLE, user)
        user.totp_confirmed = True
        return pyotp.TOTP(user.totp_secret or "")


def give_factor(database: Database, user: int) -> None:
    """Give a person a second factor, which approvals require."""
    with database.writing() as session:
        row = session.get_one(UserRow, user)
        second_factor.new_secret(session, CONSOLE, row)
        row.totp_confirmed = True


def take_factor(staffed: Staffed, login: str) -> None:
    """Remove a person's second factor, as if they had never set one up."""
    with staffed.store.database.writing() as session:
        second_factor.remove(session, CONSOLE, session.get_one(UserRow, staffed.ids[login]))


def _staff(database: Database) -> None:
    """Add the banks, their names and everybody's roles to a database."""
    with database.writing() as session:
        for organisation in NAMES:
            add_organisation(session, CONSOLE, organisation)
    for login, (roles, at) in PEOPLE.items():
        give_factor(database, person(database, login, *roles, at=at))
    staffed = _opened(database)
    for organisation, names in NAMES.items():
        head = {"kind": "bank", "regions": ["CN"], "website": None, "sources": []}
        staffed.approve(Entry(EntryKey(organisation, "organisation", "organisation"), head), organisation)
        for language, spellings in names.items():
            staffed.approve(Entry(EntryKey(organisation, "name", language), {"names": spellings}), organisation)


def _opened(database: Database) -> Staffed:
    store, clock = RegistryStore(database), Clock()
    with database.reading() as session:
        ids = {login: number for number, login in session.execute(select(UserRow.id, UserRow.login))}
    return Staffed(store, Current(store, Checker, clock), clock, ids)


@pytest.fixture
def staffed(cast: Callable[[str, Callable[[Database], object]], Database]) -> Staffed:
    """A service with two banks, on each kind of database."""
    return _opened(cast("staffed", _staff))
