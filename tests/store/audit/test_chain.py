"""The audit: whatever is altered, removed, moved or cut off is found."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Iterator

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, SmsVerifyError
from sms_verify.store.audit import chain
from sms_verify.store.audit.chain import Break, Checkpoint
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.seals import key_id
from sms_verify.store.tables import AuditHeadRow, AuditRow
from tests.support.databases import where
from tests.support.store import NOW

GUARDS = {
    "sqlite": ("DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete"),
    "postgresql": ("DROP TRIGGER audit_no_change ON audit",),
}
EDITS = 150
"""Random edits tried on each database; the bench tries 1,000."""


def fill(database: Database, rows: int = 12) -> Checkpoint:
    """Write some rows; return where the chain ends."""
    for number in range(rows):
        with database.writing() as session:
            chain.record(
                session, ChangeContext(f"user:{number % 3}", NOW), "thing.do", f"thing:{number}", {"number": number}
            )
    with database.reading() as session:
        end = chain.verify(session)
    assert isinstance(end, Checkpoint)
    return end


def unguard(database: Database) -> None:
    """Do what an intruder with the database's own rights does first."""
    with database.engine.begin() as connection:
        for statement in GUARDS[database.engine.dialect.name]:
            connection.execute(text(statement))


def verified(session: Session, checkpoint: Checkpoint | None = None) -> Checkpoint | Break:
    """Return what verification says of the rows as they are now."""
    session.expire_all()
    return chain.verify(session, checkpoint)


def test_an_empty_chain_holds(database: Database) -> None:
    with database.reading() as session:
        assert chain.verify(session) == Checkpoint(0, chain.START)


def test_a_chain_holds_and_passes_through_its_checkpoints(database: Database) -> None:
    early, late = fill(database), fill(database)
    with database.reading() as session:
        assert chain.verify(session, early) == late
        assert chain.verify(session, Checkpoint.read(str(late))) == late


@pytest.mark.parametrize("statement", ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"])
def test_the_database_refuses_to_change_rows(database: Database, statement: str) -> None:
    fill(database, 2)
    with pytest.raises((DBAPIError, Conflict)), database.writing() as session:
        session.execute(text(statement))


TAMPERINGS = [
    "UPDATE audit SET actor = 'user:9' WHERE number = 5",
    "UPDATE audit SET action = 'thing.undo' WHERE number = 5",
    "UPDATE audit SET object = 'thing:99' WHERE number = 5",
    "UPDATE audit SET at = '2026-11-22T09:00:01+00:00' WHERE number = 5",
    "UPDATE audit SET detail = '{}' WHERE number = 5",
    "UPDATE audit SET detail = '{\"number\": 4}' WHERE number = 5",
    "UPDATE audit SET hash = upper(hash) WHERE number = 12",
    "UPDATE audit SET seal = '' WHERE number = 5",
    "UPDATE audit SET seal = (SELECT seal FROM audit WHERE number = 4) WHERE number = 5",
    "UPDATE audit_head SET seal = ''",
    "DELETE FROM audit WHERE number = 1",
    "DELETE FROM audit WHERE number = 5",
    "DELETE FROM audit WHERE number = 12",
    "DELETE FROM audit",
    "INSERT INTO audit SELECT 13, at, actor, action, object, detail, hash, seal FROM audit WHERE number = 12",
    "INSERT INTO audit SELECT 0, at, actor, action, object, detail, hash, seal FROM audit WHERE number = 1",
    "UPDATE audit SET number = 100 WHERE number = 12",
    "UPDATE audit_head SET rows = 11",
    "UPDATE audit_head SET rows = 13",
    "UPDATE audit_head SET hash = 'x'",
    "DELETE FROM audit_head",
    "INSERT INTO audit_head SELECT 2, rows, hash, seal FROM audit_head",
]


@pytest.mark.parametrize("statement", TAMPERINGS)
def test_tampering_is_found(database: Database, statement: str) -> None:
    fill(database)
    unguard(database)
    with database.writing() as session:
        session.execute(text(statement))
    with database.reading() as session:
        assert isinstance(chain.verify(session), Break)


def test_two_rows_that_change_places_are_found(database: Database) -> None:
    fill(database)
    unguard(database)
    with database.writing() as session:
        for old, new in ((5, 100), (6, 5), (100, 6)):
            session.execute(text("UPDATE audit SET number = :new WHERE number = :old"), {"old": old, "new": new})
    with database.reading() as session:
        assert chain.verify(session) == Break(5, "the row or the one before it is not what was sealed")


NOT_SEALED = "a seal is missing, or was made without the key"


def rewrite(database: Database, seal: str | None) -> None:
    """Do what an intruder does who knows how rows are chained, and has no key."""
    unguard(database)
    with database.writing() as session:
        previous = chain.START
        for row in session.scalars(select(AuditRow).order_by(AuditRow.number)):
            row.actor = "user:9"
            row.hash = last = chain.hash_of(previous, row)
            row.seal = row.seal if seal is None else seal
            previous = chain.link(row)
        head = session.scalars(select(AuditHeadRow)).one()
        head.hash, head.seal = last, head.seal if seal is None else seal


@pytest.mark.parametrize("seal", [None, "", "0badc0de:" + "0" * 64], ids=["old seals", "no seals", "a key of theirs"])
def test_a_chain_that_is_computed_anew_without_the_key_is_found(database: Database, seal: str | None) -> None:
    fill(database)
    rewrite(database, seal)
    with database.reading() as session:
        assert isinstance(chain.verify(session), Break)


@pytest.mark.parametrize("seal", ["", "0badc0de:" + "0" * 64])
def test_what_is_written_on_a_forged_chain_does_not_vouch_for_it(database: Database, seal: str) -> None:
    fill(database)
    rewrite(database, seal)
    with database.writing() as session:
        chain.record(session, ChangeContext("user:1", NOW), "thing.do", "thing")
    with database.reading() as session:
        assert isinstance(chain.verify(session), Break)


def test_a_key_that_is_gone_is_named(database: Database) -> None:
    fill(database)
    other = Database.open(where(database), Keyring.of(Fernet.generate_key().decode()))
    with database.reading() as session, other.reading() as blind:
        seal = session.scalars(select(AuditHeadRow.seal)).one()
        reason = f"the end is sealed with the key {key_id(seal)}, which SMS_VERIFY_KEYS does not hold"
        assert chain.verify(blind) == Break(12, reason)
    other.close()


@pytest.fixture
def keyless(database: Database) -> Iterator[Database]:
    """The database of some rows opened without the key of their seals, and two rows written since."""
    fill(database)
    other = Database.open(where(database), Keyring.of(Fernet.generate_key().decode()))
    for _ in range(2):
        with other.writing() as session:
            chain.record(session, ChangeContext("user:1", NOW), "thing.do", "thing")
    yield other
    other.close()


def test_after_the_loss_of_a_key_seals_begin_anew_and_checkpoints_tie_both_parts(keyless: Database) -> None:
    with keyless.reading() as session:
        assert isinstance(chain.verify(session), Break)
        before = chain.end(session)
    with keyless.writing() as session:
        after = chain.reseal(session, ChangeContext("console", NOW), before)
    with keyless.writing() as session:
        chain.record(session, ChangeContext("user:1", NOW), "thing.do", "thing")
    with keyless.reading() as session:
        assert isinstance(verified(session, before), Checkpoint) and isinstance(verified(session, after), Checkpoint)
        assert chain.resealed(session) == ((1, 14),)
    with keyless.writing() as session, pytest.raises(Conflict):
        chain.reseal(session, ChangeContext("console", NOW))
    unguard(keyless)
    with keyless.writing() as session:
        session.execute(text("UPDATE audit SET seal = '' WHERE number = 16"))
    with keyless.reading() as session:
        assert isinstance(verified(session), Break)


def test_a_chain_that_was_cut_or_altered_is_not_sealed_anew(keyless: Database) -> None:
    with keyless.reading() as session:
        before = chain.end(session)
    unguard(keyless)
    with keyless.writing() as session:
        session.execute(text("DELETE FROM audit WHERE number > 7"))
        session.execute(text("UPDATE audit_head SET rows = 7, hash = (SELECT hash FROM audit WHERE number = 7)"))
    with keyless.writing() as session, pytest.raises(Conflict):
        chain.reseal(session, ChangeContext("console", NOW), before)
    with keyless.writing() as session:
        session.execute(text("UPDATE audit SET actor = 'user:9' WHERE number = 3"))
    with keyless.writing() as session, pytest.raises(Conflict):
        chain.reseal(session, ChangeContext("console", NOW))


def test_a_chain_cut_off_with_its_end_moved_is_found_without_a_checkpoint_and_with_one(database: Database) -> None:
    checkpoint = fill(database)
    unguard(database)
    with database.writing() as session:
        session.execute(text("DELETE FROM audit WHERE number > 7"))
        session.execute(text("UPDATE audit_head SET rows = 7, hash = (SELECT hash FROM audit WHERE number = 7)"))
    with database.reading() as session:
        assert chain.verify(session) == Break(7, NOT_SEALED)
        assert chain.verify(session, checkpoint) == Break(8, "the checkpoint knows 12 rows, 7 are left")


def test_a_chain_made_anew_is_found_by_a_checkpoint(database: Database) -> None:
    checkpoint = fill(database)
    unguard(database)
    with database.writing() as session:
        session.execute(text("DELETE FROM audit"))
        session.execute(text("UPDATE audit_head SET rows = 0, hash = :start, seal = ''"), {"start": chain.START})
    for number in range(20):
        with database.writing() as session:
            chain.record(session, ChangeContext("forger", NOW), "thing.do", f"thing:{number}")
    with database.reading() as session:
        assert isinstance(chain.verify(session), Checkpoint)
        assert chain.verify(session, checkpoint) == Break(12, "the chain is not the one of the checkpoint")


CELL = "UPDATE audit SET {column} = substr({column}, 1, {place}) || '~' || substr({column}, {place} + 1)"
RANDOM_EDITS = (
    CELL + " WHERE number = {one}",
    "UPDATE audit SET {column} = substr({column}, 2) WHERE number = {one}",
    "UPDATE audit SET actor = 'intruder', hash = '{forged}' WHERE number = {one}",
    "DELETE FROM audit WHERE number = {one}",
    "DELETE FROM audit WHERE number >= {one}",
    "UPDATE audit SET number = 100 + {one} WHERE number = {other}",
    "UPDATE audit SET hash = (SELECT hash FROM audit WHERE number = {other}) WHERE number = {one}",
    "UPDATE audit SET object = 'thing:x' WHERE number IN ({one}, {other})",
)


def random_edit(rng: random.Random, rows: int) -> str:
    """Return a statement that changes something about the audit."""
    one, other = rng.sample(range(1, rows + 1), 2)
    column = rng.choice(("at", "actor", "action", "object", "detail", "hash", "seal"))
    blanks = {"one": one, "other": other, "column": column, "place": rng.randrange(1, 12)}
    return rng.choice(RANDOM_EDITS).format(**blanks, forged=rng.randbytes(32).hex())


def test_random_edits_are_all_found(database: Database) -> None:
    fill(database, 20)
    unguard(database)
    rng = random.Random(7)
    for _ in range(EDITS):
        statement = random_edit(rng, 20)
        with pytest.raises(ZeroDivisionError), database.writing() as session:
            session.execute(text(statement))
            assert isinstance(verified(session), Break), statement
            raise ZeroDivisionError  # so that the next edit meets a whole chain
    with database.reading() as session:
        assert isinstance(chain.verify(session), Checkpoint)


def test_writers_at_once_do_not_fork_the_chain(database: Database) -> None:
    failures: list[SmsVerifyError] = []

    def write(writer: int) -> None:
        for number in range(10):
            try:
                with database.writing() as session:
                    chain.record(session, ChangeContext(f"user:{writer}", NOW), "thing.do", f"thing:{number}")
            except SmsVerifyError as error:
                failures.append(error)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as session:
        end = chain.verify(session)
    assert (failures, isinstance(end, Checkpoint) and end.rows) == ([], 50)


def test_a_change_that_is_not_kept_leaves_no_row(database: Database) -> None:
    end = fill(database)
    with pytest.raises(RuntimeError), database.writing() as session:
        chain.record(session, ChangeContext("user:1", NOW), "thing.do", "thing")
        raise RuntimeError
    with database.reading() as session:
        assert chain.verify(session) == end


def test_an_export_says_everything(database: Database) -> None:
    end = fill(database, 3)
    with database.reading() as session:
        rows = [json.loads(line) for line in chain.export(session)]
        seal = session.scalars(select(AuditRow.seal).where(AuditRow.number == 3)).one()
    assert [row["number"] for row in rows] == [1, 2, 3]
    assert rows[2] == {
        "number": 3,
        "at": NOW.isoformat(),
        "actor": "user:2",
        "action": "thing.do",
        "object": "thing:2",
        "detail": {"number": 2},
        "hash": end.hash,
        "seal": seal,
    }


@pytest.mark.parametrize("text_", ["", "12", ":", "x:" + "0" * 64, "12:abc", "-1:" + "0" * 64, "١:" + "0" * 64])
def test_what_is_no_checkpoint_is_refused(text_: str) -> None:
    with pytest.raises(InvalidInput):
        Checkpoint.read(text_)
