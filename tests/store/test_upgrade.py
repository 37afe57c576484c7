"""A database that release 0.1 wrote is brought up to date whole: nothing is lost, and nothing claims more than it may."""

from __future__ import annotations

import base64
import datetime
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from sms_verify import Checker, Label, Message
from sms_verify.core.types import Basis
from sms_verify.store.audit import chain, publication
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people import api_keys, passwords, roles, users
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import Role
from sms_verify.store.tables import AuditRow, ReportRow, VersionRow
from sms_verify.transparency.leaves import LeafAction

WRITTEN = Path(__file__).parent / "database_0_1.sql"
"""All that 0.1 had written for three organisations, six people, five reports and three drafts."""
KEYS = base64.urlsafe_b64encode(bytes(range(32))).decode()
NOW = datetime.datetime(2026, 11, 28, 9, tzinfo=datetime.UTC)
KEY = "smsv_yIrCR4PtCgEZPSUqpYfvLvMHvmU_O3Wl0frT6gf9-tA"
PASSWORD = "seven green kettles sing"
OWN = "【工商银行】您尾号1234的卡于11月21日消费人民币12.00元，如非本人操作请致电95588。"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegistryStore]:
    path = tmp_path_factory.mktemp("old") / "sms_verify.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.executescript(WRITTEN.read_text(encoding="utf-8"))
    connection.close()
    database = Database.open(f"sqlite:///{path}", Keyring.of(KEYS))
    upgrade(database)
    yield RegistryStore(database)
    database.close()


def test_what_a_bank_approved_still_answers(store: RegistryStore) -> None:
    verdict = Checker(store.current(NOW.date(), NOW).registry).check(Message(OWN, "95588", "CN", received=NOW.date()))
    assert verdict.label is Label.GENUINE
    assert verdict.alignment is not None and verdict.alignment.template.basis is Basis.REGISTERED


def test_what_was_imported_claims_no_registration(store: RegistryStore) -> None:
    imported = [each for each in store.current(NOW.date(), NOW).registry.templates if each.id != "card-alert"]
    assert imported and {each.basis for each in imported} == {Basis.OBSERVED}


def test_drafts_and_what_waits_stand_as_they_stood(store: RegistryStore) -> None:
    with store.database.reading() as session:
        states = session.scalars(select(VersionRow.state).where(VersionRow.author_id.is_not(None))).all()
    assert sorted(states) == ["approved", "draft", "submitted"]


def test_reports_keep_their_decision_and_their_original(store: RegistryStore) -> None:
    with store.database.reading() as session:
        reports = session.scalars(select(ReportRow).order_by(ReportRow.id)).all()
        assert len(reports) == 5 and reports[0].decided_at is not None
        kept = [each.original for each in reports if each.original]
        assert len(kept) == 1 and "400-999-0000" in kept[0]
        assert [each.email for each in reports if each.email] == ["reader@example.org"]


@pytest.mark.parametrize(
    ("login", "role", "at"),
    [("olga", Role.OPERATOR, None), ("mika", Role.MAKER, "icbc-cn"), ("chen", Role.CHECKER, "icbc-cn")],
)
def test_people_keep_their_roles_and_passwords(store: RegistryStore, login: str, role: Role, at: str | None) -> None:
    with store.database.reading() as session:
        user = users.user_named(session, login)
        assert roles.held(user, role, at) is not None
        assert passwords.fits(PASSWORD, users.hash_of(session, user.id))


def test_a_programs_key_is_good_until_its_day(store: RegistryStore) -> None:
    with store.database.reading() as session:
        assert api_keys.key_of(session, KEY, Scope.REGISTRY_READ, NOW) is not None


def test_the_audit_is_whole(store: RegistryStore) -> None:
    with store.database.reading() as session:
        found = chain.verify(session)
    assert isinstance(found, chain.Checkpoint) and found.rows >= 35


def test_it_is_written_on_as_if_it_were_new(store: RegistryStore) -> None:
    with store.database.writing() as session:
        users.add_user(session, ChangeContext("console", NOW), "nina", "Nina")
    with store.database.reading() as session:
        assert isinstance(chain.verify(session), chain.Checkpoint)
        seals = session.scalars(select(AuditRow.seal).order_by(AuditRow.number)).all()
    assert seals[-1] and not any(seals[:-1]), "what 0.1 wrote has no seals of its own"


def test_what_0_1_wrote_is_sealed_from_the_upgrade_on(store: RegistryStore) -> None:
    with pytest.raises(ZeroDivisionError), store.database.writing() as session:
        session.execute(text("DROP TRIGGER audit_no_update"))
        previous = chain.START
        for row in session.scalars(select(AuditRow).order_by(AuditRow.number)):
            row.actor = "user:9"
            row.hash = previous = chain.hash_of(previous, row)
        session.flush()
        session.execute(text("UPDATE audit_head SET hash = :end"), {"end": previous})
        session.expire_all()
        assert isinstance(chain.verify(session), chain.Break)
        raise ZeroDivisionError  # so that the others meet a whole chain


def test_the_public_log_begins_with_what_was_in_force(store: RegistryStore) -> None:
    act = ChangeContext("service", NOW)
    begun = store.begin_log(act)
    with store.database.reading() as session:
        leaves = [leaf for _, leaf in publication.page(session, None).rows]
    houses = set(store.current(NOW.date(), NOW).registry.organisations)
    assert begun == len(leaves) and {leaf.organisation for leaf in leaves} == houses
    assert {leaf.action for leaf in leaves} == {LeafAction.START}
    assert store.begin_log(act) == 0
