"""Values and verbs for the tests of the store."""

from __future__ import annotations

import datetime

from sms_verify.core.registry.registry import Registry
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role, grant
from sms_verify.store.people.users import add_user
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import MembershipRow, VersionRow

NOW = datetime.datetime(2026, 11, 22, 9, tzinfo=datetime.UTC)
TODAY = NOW.date()
CONSOLE = ChangeContext("console", NOW)
NOTHING = Registry.of(())


def person(database: Database, login: str, *roles: Role, at: str | None = None) -> int:
    """Add a person with roles at an organisation or for the registry; return the id.

    It also makes somebody maker and checker at once, as databases may hold from before that was refused.
    """
    with database.writing() as session:
        user = add_user(session, CONSOLE, login, name=login.title())
        for role in roles:
            place = at if role in (Role.MAKER, Role.CHECKER) else None
            if role is Role.CHECKER and Role.MAKER in roles:
                session.add(MembershipRow(user=user, role=role, organisation=place))
            else:
                grant(session, CONSOLE, user, role, place)
        return user.id


def fact(organisation: str, kind: str, value: str, **dates: datetime.date) -> Entry:
    """Return a fact of one value."""
    return Entry(EntryKey(organisation, kind, ""), {"value": value}, **dates)


def template(organisation: str, identifier: str, body: str, **dates: datetime.date) -> Entry:
    """Return a template's content in simplified Chinese."""
    content = {"language": "zh-Hans", "category": "transaction", "body": body}
    return Entry(EntryKey(organisation, "template", identifier), content, **dates)


def draft(database: Database, user: int, thing: Entry) -> int:
    """Draft an entry as a person; return the version's id."""
    with database.writing() as session:
        return EntryEditor(session, ChangeContext.of_user(user, NOW), NOTHING).draft(thing).id


def do(database: Database, user: int, version: int, *actions: Action, registry: Registry = NOTHING) -> VersionState:
    """Apply actions to a version as a person; return its state."""
    with database.writing() as session:
        desk = EntryEditor(session, ChangeContext.of_user(user, NOW), registry)
        for action in actions:
            desk.do(version, action)
        return state_of(session, version)


def state_of(session: object, version: int) -> VersionState:
    """Return a version's state."""
    return VersionState(session.get(VersionRow, version).state)  # type: ignore[attr-defined]
