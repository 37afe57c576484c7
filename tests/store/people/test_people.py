"""People: passwords, second factor, sessions, resets, keys, roles; everything in the audit, nothing readable at rest."""

from __future__ import annotations

import datetime
import re

import pyotp
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text

from sms_verify.errors import Conflict, InvalidInput, NotFound, Refused
from sms_verify.store import keyring
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.people import api_keys, resets, roles, second_factor, sessions, users
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.people.roles import Role
from sms_verify.store.people.rotation import rotate
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.tables import UserRow
from tests.support.databases import where
from tests.support.store import CONSOLE, NOW

PASSWORD = "correct horse battery"
SECOND = datetime.timedelta(seconds=1)
MINUTE = datetime.timedelta(minutes=1)


def later(by: datetime.timedelta) -> ChangeContext:
    """Return an act of some time later."""
    return ChangeContext("console", NOW + by)


@pytest.fixture
def user(database: Database) -> int:
    """A person with a password."""
    with database.writing() as session:
        row = users.add_user(session, CONSOLE, "Lin@Example.com", "Lin Wei", "lin@example.com")
        users.set_password(session, CONSOLE, row, PASSWORD)
        return row.id


def signs_in(database: Database, password: str, at: ChangeContext = CONSOLE, login: str = "lin@example.com") -> bool:
    """Whether somebody gets in."""
    with database.writing() as session:
        return users.sign_in(session, at, login, password).user is not None


@pytest.mark.parametrize(
    ("login", "password"),
    [
        ("lin@example.com", "wrong"),
        ("lin@example.com", ""),
        ("lin@example.com", PASSWORD.upper()),
        ("lin@example.com", PASSWORD + "\x00"),
        ("lin@example.com", "\ud800"),
        ("lin@example.com", PASSWORD * 1000),
        ("nobody", PASSWORD),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("user")
def test_a_wrong_password_or_login_gets_nobody_in(database: Database, login: str, password: str) -> None:
    assert not signs_in(database, password, login=login)


@pytest.mark.usefixtures("user")
def test_the_right_password_gets_in_and_the_login_has_no_case(database: Database) -> None:
    assert signs_in(database, PASSWORD)
    assert signs_in(database, PASSWORD, login=" LIN@example.COM ")


@pytest.mark.usefixtures("user")
def test_too_many_failures_lock_a_person_out_for_a_while(database: Database) -> None:
    for _ in range(users.MOST_FAILURES):
        assert not signs_in(database, "wrong")
    assert not signs_in(database, PASSWORD)
    assert not signs_in(database, PASSWORD, later(users.LOCKED - SECOND))
    assert signs_in(database, PASSWORD, later(users.LOCKED))


def test_a_person_without_password_or_shut_out_does_not_get_in(database: Database, user: int) -> None:
    with database.writing() as session:
        users.add_user(session, CONSOLE, "new", "New")
        users.set_active(session, CONSOLE, session.get(UserRow, user), active=False)
    assert not signs_in(database, "", login="new")
    assert not signs_in(database, "nobody has this password", login="new")
    assert not signs_in(database, PASSWORD)


@pytest.mark.parametrize("password", ["", "short", "x" * 201, "lin@example.com-2026"])
def test_a_poor_password_is_refused(database: Database, user: int, password: str) -> None:
    with pytest.raises(InvalidInput), database.writing() as session:
        users.set_password(session, CONSOLE, session.get(UserRow, user), password)


@pytest.mark.parametrize("login", ["", "a", "a b", "ａｂ", "x" * 101, "a\n", "-a"])
def test_a_poor_login_is_refused(database: Database, login: str) -> None:
    with pytest.raises(InvalidInput), database.writing() as session:
        users.add_user(session, CONSOLE, login, "Name")


@pytest.mark.usefixtures("user")
def test_a_login_is_somebodys_alone(database: Database) -> None:
    with pytest.raises(Conflict), database.writing() as session:
        users.add_user(session, CONSOLE, "LIN@example.com", "Another")
    with database.reading() as session, pytest.raises(NotFound):
        users.user_named(session, "nobody")


def test_the_second_factor_is_asked_for_once_a_code_was_shown(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get(UserRow, user)
        assert "secret=" in second_factor.new_secret(session, CONSOLE, row)
        codes = pyotp.TOTP(row.totp_secret)
        assert not users.sign_in(session, CONSOLE, row.login, PASSWORD).asks_for_code
        assert not second_factor.confirm(session, CONSOLE, row, "000000x")
        assert second_factor.confirm(session, CONSOLE, row, codes.at(NOW))
        assert users.sign_in(session, CONSOLE, row.login, PASSWORD).asks_for_code
        assert not second_factor.show_code(session, CONSOLE, row, codes.at(NOW)), "a code counts once"
        assert second_factor.show_code(session, later(MINUTE), row, codes.at(NOW + MINUTE))
        assert not second_factor.show_code(session, later(2 * MINUTE), row, codes.at(NOW + MINUTE))
        with pytest.raises(Conflict):
            second_factor.new_secret(session, CONSOLE, row)


def test_wrong_codes_lock_a_person_out(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get(UserRow, user)
        second_factor.new_secret(session, CONSOLE, row)
        codes = pyotp.TOTP(row.totp_secret)
        assert second_factor.confirm(session, CONSOLE, row, codes.at(NOW))
        for code in ("", "x", "۱۲۳۴۵۶", "\ud800", "0" * 10_000):
            assert not second_factor.show_code(session, later(MINUTE), row, code)
        assert not second_factor.show_code(session, later(MINUTE), row, codes.at(NOW + MINUTE))
        assert not users.sign_in(session, later(MINUTE), row.login, PASSWORD).user


@pytest.mark.parametrize(
    ("after", "is_open"),
    [
        ((), True),
        ((29 * MINUTE,), True),
        ((30 * MINUTE,), False),
        (tuple(25 * MINUTE * step for step in range(1, 29)), True),
        (tuple(25 * MINUTE * step for step in range(1, 30)), False),
    ],
)
def test_a_session_ends_when_idle_and_after_half_a_day(
    database: Database, user: int, after: tuple[datetime.timedelta, ...], is_open: bool
) -> None:
    with database.writing() as session:
        token = sessions.open_session(session, CONSOLE, session.get(UserRow, user), second_factor=False)
        seen = [sessions.session_of(session, token, NOW + each) is not None for each in (*after,)]
        assert all(seen[:-1])
        assert (seen[-1] if seen else sessions.session_of(session, token, NOW) is not None) is is_open


@pytest.mark.parametrize("how", ["closed", "password", "shut out", "swept"])
def test_a_session_that_was_ended_stays_ended(database: Database, user: int, how: str) -> None:
    with database.writing() as session:
        row = session.get(UserRow, user)
        token = sessions.open_session(session, CONSOLE, row, second_factor=True)
        assert [each.second_factor for each in sessions.sessions_of(session, row)] == [True]
        if how == "closed":
            sessions.close_session(session, CONSOLE, token)
            sessions.close_session(session, CONSOLE, token)
        elif how == "password":
            users.set_password(session, CONSOLE, row, PASSWORD + "!")
        elif how == "shut out":
            users.set_active(session, CONSOLE, row, active=False)
        else:
            sessions.sweep(session, NOW + sessions.IDLE)
    with database.writing() as session:
        assert sessions.session_of(session, token, NOW) is None


def test_a_reset_token_works_once_and_for_an_hour(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get(UserRow, user)
        void = resets.new_reset(session, CONSOLE, row)
        token = resets.new_reset(session, CONSOLE, row)
        for act, wrong in ((CONSOLE, void), (CONSOLE, "x"), (CONSOLE, ""), (later(resets.RESET_LIFETIME), token)):
            with pytest.raises(Refused):
                resets.use_reset(session, act, wrong, "another long password")
        assert resets.use_reset(session, CONSOLE, token, "another long password").id == user
        with pytest.raises(Refused):
            resets.use_reset(session, CONSOLE, token, "a third long password")
    assert signs_in(database, "another long password")
    assert not signs_in(database, PASSWORD)


def test_an_api_key_is_good_for_its_scopes_and_time(database: Database) -> None:
    with database.writing() as session:
        ends = NOW + datetime.timedelta(days=30)
        row, key = api_keys.new_key(session, CONSOLE, "core banking", frozenset({Scope.CHECK}), ends, None)
        assert key.startswith(row.start) and key not in (row.digest, row.start)
        assert api_keys.key_of(session, key, Scope.CHECK, NOW) is row
        assert api_keys.key_of(session, key, Scope.REGISTRY_WRITE, NOW) is None
        assert api_keys.key_of(session, key, Scope.CHECK, ends) is None
        assert api_keys.key_of(session, key[:-1], Scope.CHECK, NOW) is None
        assert api_keys.keys_of(session, None) == (row,)
        assert api_keys.keys_of(session, "north") == ()
        api_keys.revoke_key(session, CONSOLE, row)
        assert api_keys.key_of(session, key, Scope.CHECK, NOW) is None


@pytest.mark.parametrize(
    ("name", "scopes", "days"),
    [("", {Scope.CHECK}, 1), ("x", set(), 1), ("x", {Scope.CHECK}, 0), ("x", {Scope.CHECK}, 400)],
)
def test_a_key_without_name_scope_or_end_is_refused(
    database: Database, name: str, scopes: set[Scope], days: int
) -> None:
    with pytest.raises(InvalidInput), database.writing() as session:
        api_keys.new_key(session, CONSOLE, name, frozenset(scopes), NOW + datetime.timedelta(days), None)


@pytest.mark.parametrize(("role", "organisation"), [(Role.MAKER, None), (Role.CHECKER, None), (Role.OPERATOR, "north")])
def test_a_role_in_the_wrong_place_is_refused(
    database: Database, user: int, role: Role, organisation: str | None
) -> None:
    with pytest.raises(InvalidInput), database.writing() as session:
        roles.grant(session, CONSOLE, session.get(UserRow, user), role, organisation)


def test_a_role_is_for_its_organisation_and_given_once(database: Database, user: int) -> None:
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")
        row = session.get(UserRow, user)
        member = roles.grant(session, CONSOLE, row, Role.MAKER, "north")
        roles.grant(session, CONSOLE, row, Role.AUDITOR)
        assert roles.roles_of(session, user, "north") == {Role.MAKER, Role.AUDITOR}
        assert roles.roles_of(session, user, "south") == roles.roles_of(session, user) == {Role.AUDITOR}
        assert roles.roles_of(session, None, "north") == frozenset()
    for role, at in ((Role.MAKER, "north"), (Role.AUDITOR, None)):
        with pytest.raises(Conflict), database.writing() as session:
            roles.grant(session, CONSOLE, session.get(UserRow, user), role, at)
    with database.writing() as session:
        roles.revoke(session, CONSOLE, session.merge(member))
        assert roles.roles_of(session, user, "north") == {Role.AUDITOR}
    with pytest.raises(NotFound), database.writing() as session:
        roles.grant(session, CONSOLE, session.get(UserRow, user), Role.MAKER, "nowhere")


def at_rest(database: Database) -> str:
    """Return everything about people as it lies in the database, and the audit."""
    with database.engine.connect() as connection:
        tables = ("users", "sessions", "resets", "api_keys")
        rows = [str(row) for table in tables for row in connection.execute(text(f"SELECT * FROM {table}"))]  # noqa: S608
    with database.reading() as session:
        return "\n".join([*rows, *chain.export(session)])


def test_nothing_secret_or_personal_is_readable_at_rest(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get(UserRow, user)
        second_factor.new_secret(session, CONSOLE, row)
        secrets = [row.totp_secret, sessions.open_session(session, CONSOLE, row, second_factor=False)]
        secrets.append(resets.new_reset(session, CONSOLE, row))
        ends = NOW + datetime.timedelta(days=1)
        secrets.append(api_keys.new_key(session, CONSOLE, "k", frozenset({Scope.CHECK}), ends, None)[1])
    lying = at_rest(database)
    assert not [each for each in (*secrets, PASSWORD, "Lin Wei") if each in lying]
    assert "$argon2id$" in lying


def test_keys_rotate_and_the_old_one_may_go(database: Database, user: int) -> None:
    address = where(database)
    old = keyring.Keyring.on(database.engine.dialect)
    new = Fernet.generate_key().decode()
    assert isinstance(old, Keyring)
    both = Database.open(address, Keyring(type(old.fernet)([Fernet(new), *old.fernet._fernets])))
    with both.writing() as session:
        assert rotate(session, CONSOLE) == 1
    both.close()
    after = Database.open(address, Keyring.of(new))
    with after.reading() as session:
        assert session.get(UserRow, user).name == "Lin Wei"
    after.close()
    with database.reading() as session, pytest.raises(InvalidInput, match="SMS_VERIFY_KEYS"):
        _ = session.get(UserRow, user).name


@pytest.mark.parametrize("keys", ["", "x", ",", "a" * 44 + "=", "é"])
def test_what_is_no_key_is_refused_without_being_quoted(keys: str) -> None:
    with pytest.raises(InvalidInput, match="SMS_VERIFY_KEYS") as refusal:
        Keyring.of(keys)
    assert not re.search(re.escape(keys) + r"$", refusal.value.detail) or not keys


def test_without_keys_nothing_personal_is_written(database: Database) -> None:
    bare = Database.open(where(database))
    with pytest.raises(Exception, match="SMS_VERIFY_KEYS"), bare.writing() as session:
        users.add_user(session, CONSOLE, "somebody", "Some Body")
    bare.close()
    assert "Some Body" not in at_rest(database)
