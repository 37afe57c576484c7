"""People: passwords, second factor, sessions, resets, keys, roles; everything in the audit, nothing readable at rest."""

from __future__ import annotations

import datetime
import re
from base64 import urlsafe_b64encode

import pyotp
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, NotFound, Refused
from sms_verify.store import keyring
from sms_verify.store.audit import chain
from sms_verify.store.audit.chain import Checkpoint
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.people import (
    api_keys,
    guessing,
    passwords,
    recovery,
    resets,
    roles,
    second_factor,
    sessions,
    users,
)
from sms_verify.store.people import help as help_
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


def signs_in(
    database: Database,
    password: str,
    at: ChangeContext = CONSOLE,
    login: str = "lin@example.com",
    address: str = "192.0.2.1",
    browser: str = "",
) -> bool:
    """Whether somebody gets in from an address, or in a browser."""
    with database.reading() as session:
        known = users.claimant(session, login, address, browser, at.at)
    fits = passwords.fits(password, known.password_hash)
    with database.writing() as session:
        return users.sign_in(session, at, known, fits).user is not None


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
def test_failures_lock_out_the_place_they_come_from_and_not_the_owner(database: Database) -> None:
    for _ in range(guessing.MOST_FAILURES):
        assert not signs_in(database, "wrong")
    assert not signs_in(database, PASSWORD)
    assert signs_in(database, PASSWORD, address="192.0.2.2")
    assert not signs_in(database, PASSWORD, later(guessing.LOCKED - SECOND))
    assert signs_in(database, PASSWORD, later(guessing.LOCKED))


def test_a_browser_that_is_known_is_locked_out_by_its_own_failures_alone(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get_one(UserRow, user)
        browser = guessing.remember(session, CONSOLE, row, "")
        assert guessing.remember(session, CONSOLE, row, browser) == browser
        other = guessing.remember(session, CONSOLE, users.add_user(session, CONSOLE, "other", "Other"), browser)
        assert other != browser
    for _ in range(guessing.MOST_FAILURES):
        assert not signs_in(database, "wrong")
        assert not signs_in(database, "wrong", browser=other)
    assert signs_in(database, PASSWORD, browser=browser)
    for _ in range(guessing.MOST_FAILURES):
        assert not signs_in(database, "wrong", browser=browser)
    assert not signs_in(database, PASSWORD, browser=browser)
    with database.writing() as session:
        guessing.sweep(session, NOW + guessing.REMEMBERED)
        assert not guessing.is_known(session, user, browser, NOW)


def test_the_owner_is_warned_once_somebody_guesses(database: Database, user: int) -> None:
    warned = []
    for _ in range(guessing.MOST_FAILURES + 2):
        with database.writing() as session:
            known = users.claimant(session, "lin@example.com", "192.0.2.1", "", NOW)
            warned.append(users.sign_in(session, CONSOLE, known, fits=False).warns)
    assert warned == [False] * (guessing.MOST_FAILURES - 1) + [True, False, False]
    assert user


def test_a_person_without_password_or_shut_out_does_not_get_in(database: Database, user: int) -> None:
    with database.writing() as session:
        users.add_user(session, CONSOLE, "new", "New")
        users.set_active(session, CONSOLE, session.get(UserRow, user), active=False)
    assert not signs_in(database, "", login="new")
    assert not signs_in(database, "nobody has this password", login="new")
    assert not signs_in(database, PASSWORD)


@pytest.mark.parametrize(
    "password",
    [
        "",
        "short",
        "x" * 201,
        "lin@example.com-2026",
        "passwordpassword",
        "123456789012",
        "aaaaaaaaaaaa",
        "qwertyuiopas",
    ],
)
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


def claims(session: Session) -> users.Claimant:
    """Return whoever types the person's login."""
    return users.claimant(session, "lin@example.com", "192.0.2.1", "", NOW)


def test_the_second_factor_is_asked_for_once_a_code_was_shown(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get(UserRow, user)
        assert "secret=" in second_factor.new_secret(session, CONSOLE, row)
        codes = pyotp.TOTP(row.totp_secret)
        assert not users.sign_in(session, CONSOLE, claims(session), fits=True).asks_for_code
        assert not second_factor.confirm(session, CONSOLE, row, "000000x")
        assert second_factor.confirm(session, CONSOLE, row, codes.at(NOW))
        assert users.sign_in(session, CONSOLE, claims(session), fits=True).asks_for_code
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
        assert not second_factor.show_code(session, later(2 * MINUTE), row, codes.at(NOW + 2 * MINUTE))


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
                resets.use_reset(session, act, wrong, "a hash")
        assert resets.use_reset(session, CONSOLE, token, passwords.hashed("another long password", "lin")).id == user
        with pytest.raises(Refused):
            resets.use_reset(session, CONSOLE, token, "a hash")
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
    both = Database.open(
        address, Keyring.of(",".join((new, *(urlsafe_b64encode(each).decode() for each in old.roots))))
    )
    with both.writing() as session:
        assert rotate(session, CONSOLE) == 1
    both.close()
    after = Database.open(address, Keyring.of(new))
    with after.reading() as session:
        assert session.get(UserRow, user).name == "Lin Wei"
        assert isinstance(chain.verify(session), Checkpoint)
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


@pytest.fixture
def people(database: Database) -> dict[str, int]:
    """Two operators and a checker of a bank, added by the first of them."""
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")
        first = users.add_user(session, CONSOLE, "first", "First")
        second = users.add_user(session, CONSOLE, "second", "Second")
        for each in (first, second):
            roles.grant(session, CONSOLE, each, Role.OPERATOR)
        made = users.add_user(session, ChangeContext.of_user(first.id, NOW), "checker", "Checker")
        return {"first": first.id, "second": second.id, "checker": made.id}


@pytest.mark.parametrize("role", roles.APPROVING)
def test_nobody_gives_a_role_that_approves_to_themselves_or_an_account_they_made(
    database: Database, people: dict[str, int], role: Role
) -> None:
    at = "north" if role is Role.CHECKER else None
    first, second = (ChangeContext.of_user(people[who], NOW) for who in ("first", "second"))
    with database.writing() as session:
        made = session.get_one(UserRow, people["checker"])
        with pytest.raises(Refused):
            roles.grant(session, first, made, role, at)
        roles.grant(session, second, made, role, at)
        for each in (first, second):
            with pytest.raises((Refused, Conflict)):
                roles.grant(session, each, session.get_one(UserRow, each.user), Role.LEAD)


@pytest.mark.parametrize(("one", "other"), [(Role.MAKER, Role.CHECKER), (Role.CHECKER, Role.MAKER)])
def test_one_person_is_never_maker_and_checker_of_one_bank(
    database: Database, people: dict[str, int], one: Role, other: Role
) -> None:
    with database.writing() as session:
        add_organisation(session, CONSOLE, "south")
        row = session.get_one(UserRow, people["checker"])
        roles.grant(session, CONSOLE, row, one, "north")
        with pytest.raises(Conflict):
            roles.grant(session, CONSOLE, row, other, "north")
        roles.grant(session, CONSOLE, row, other, "south")


def test_who_approves_is_helped_by_two_operators_and_their_approvals_rest(
    database: Database, people: dict[str, int]
) -> None:
    first, second = (ChangeContext.of_user(people[who], NOW) for who in ("first", "second"))
    with database.writing() as session:
        row = session.get_one(UserRow, people["checker"])
        assert help_.agreed(session, first, row, help_.RESET), "who approves nothing is helped at once"
        assert not help_.rest(session, first, row)
        roles.grant(session, second, row, Role.CHECKER, "north")
        for act, what in ((first, help_.RESET), (first, help_.RESET), (second, help_.FACTOR)):
            assert not help_.agreed(session, act, row, what)
        assert help_.agreed(session, second, row, help_.RESET)
        assert not help_.agreed(session, second, row, help_.RESET), "it is good once"
        late = ChangeContext.of_user(people["first"], NOW + help_.LASTS)
        assert not help_.agreed(session, late, row, help_.FACTOR)
        assert help_.rest(session, first, row) and row.approves_from == NOW + help_.REST


def test_a_recovery_code_is_good_once_in_place_of_the_phone(database: Database, user: int) -> None:
    with database.writing() as session:
        row = session.get_one(UserRow, user)
        second_factor.new_secret(session, CONSOLE, row)
        row.totp_confirmed = True
        codes = recovery.new_codes(session, CONSOLE, row)
        assert len(set(codes)) == recovery.CODES == recovery.left(session, user)
        assert second_factor.show(session, CONSOLE, row, f" {codes[0].lower().replace('-', ' ')} ")
        assert not second_factor.show(session, CONSOLE, row, codes[0])
        other = users.add_user(session, CONSOLE, "other", "Other")
        assert not recovery.use(session, CONSOLE, other, codes[1])
        recovery.new_codes(session, CONSOLE, row)
        assert not second_factor.show(session, CONSOLE, row, codes[1])
        second_factor.remove(session, CONSOLE, row)
        assert recovery.left(session, user) == 0


def test_keys_end_with_the_person_who_made_them(database: Database, people: dict[str, int]) -> None:
    ends, maker = NOW + datetime.timedelta(days=30), ChangeContext.of_user(people["checker"], NOW)
    with database.writing() as session:
        row = session.get_one(UserRow, people["checker"])
        member = roles.grant(session, CONSOLE, row, Role.MAKER, "north")
        _, key = api_keys.new_key(session, maker, "k", frozenset({Scope.CHECK}), ends, "north")
        assert api_keys.shown_key(session, key, NOW)
        roles.revoke(session, CONSOLE, member)
        session.expire_all()
        assert api_keys.shown_key(session, key, NOW) is None
        roles.grant(session, CONSOLE, row, Role.MAKER, "north")
        users.set_active(session, CONSOLE, row, active=False)
        assert api_keys.shown_key(session, key, NOW) is None
        api_keys.revoke_keys_of(session, CONSOLE, row.id)
        users.set_active(session, CONSOLE, row, active=True)
        assert api_keys.shown_key(session, key, NOW) is None
