"""A table in and out on both databases: every row once, in its order, whoever is killed."""

from __future__ import annotations

import csv
import datetime
import os
import signal
import subprocess
import sys
import time
from itertools import chain, repeat
from pathlib import Path

import pytest
from sqlalchemy import text

from sms_verify.core.checker import Checker
from sms_verify.errors import Conflict, InvalidInput, NotFound, UnreadableTable
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.tables import BulkChunkRow, BulkJobRow
from sms_verify.uploads import jobs, results, work
from tests.support.registry import CHECKER, GENUINE_DEBIT
from tests.support.store import NOW, person

SECRET = "Dear John Smith, your parcel waits at http://evil.top/john"


@pytest.fixture
def act(database: Database) -> ChangeContext:
    """An agent."""
    return ChangeContext.of_user(person(database, "agent", Role.AGENT), NOW)


def table(folder: Path, rows: int, header: str = "编号,短信内容,发送号码", encoding: str = "gb18030") -> Path:
    """Write a table whose texts repeat."""
    path = folder / "table.csv"
    texts = (GENUINE_DEBIT, SECRET, "OK", "")
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows((number, texts[number % 4], "95511") for number in range(rows))
    return path


def begun(database: Database, act: ChangeContext, path: Path) -> str:
    code = jobs.bring_in(database, act, path, path.name, "en")
    with database.writing() as session:
        job = jobs.job_of(session, act.user or 0, code)
        jobs.confirm(session, act, job, job.places)
    return code


def fetched(database: Database, act: ChangeContext, code: str, folder: Path) -> list[dict[str, str]]:
    with database.reading() as session:
        job = jobs.job_of(session, act.user or 0, code)
        session.expunge_all()
    target = folder / "result.csv"
    results.write(results.Stored(database, job, lambda rule: f"<{rule}>"), target, job.places)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_table_comes_back_in_its_order_with_reasons(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    code = begun(database, act, table(tmp_path, 450))
    assert work.turn(database, lambda: CHECKER, NOW) is False
    rows = fetched(database, act, code, tmp_path)
    assert [row["编号"] for row in rows] == [str(number) for number in range(450)]
    assert rows[0]["label"] == "genuine" and "<template.match>" in rows[0]["reasons"]
    assert rows[2]["label"] == "unverified"
    assert rows[3]["error"] == "text: empty"
    with database.reading() as session:
        job = jobs.job_of(session, act.user or 0, code)
        assert (job.state, job.done, sum(job.labels.values())) == ("done", 450, 450)
        assert job.versions and job.versions["registry"] == CHECKER.registry.version


EVERYTHING = ("SELECT * FROM bulk_jobs", "SELECT * FROM bulk_chunks", "SELECT * FROM audit")


def test_no_row_can_be_read_in_the_database(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    begun(database, act, table(tmp_path, 10))
    work.turn(database, lambda: CHECKER, NOW)
    with database.reading() as session:
        stored = [str(tuple(row)) for query in EVERYTHING for row in session.execute(text(query))]
    assert not any("John" in row or "evil.top" in row or "编号" in row for row in stored)


def test_what_is_paused_waits_and_goes_on(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    code = begun(database, act, table(tmp_path, 10))
    for step, does in (("pause", False), ("start", True)):
        with database.writing() as session:
            jobs.do(session, act, jobs.job_of(session, act.user or 0, code), step)
        work.turn(database, lambda: CHECKER, NOW)
        with database.reading() as session:
            assert (jobs.job_of(session, act.user or 0, code).done == 10) is does
    with pytest.raises(Conflict), database.writing() as session:
        jobs.do(session, act, jobs.job_of(session, act.user or 0, code), "pause")


def take(database: Database, at: datetime.datetime) -> work.Piece | None:
    with database.writing() as session:
        return work._take(session, at)


def test_a_piece_is_one_processes_until_its_lease_ends(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    code = begun(database, act, table(tmp_path, 300))
    taken = [take(database, NOW) for _ in range(3)]
    assert [piece and piece.number for piece in taken] == [0, 1, None]
    assert work.turn(database, lambda: CHECKER, NOW) is False
    assert done(database, act, code) == 0, "others have all of it"
    assert take(database, NOW + work.PIECE_LEASE / 2) is None
    assert work.turn(database, lambda: CHECKER, NOW + work.PIECE_LEASE) is False
    assert done(database, act, code) == 300, "they were killed"


def test_a_process_that_stops_hands_over_the_piece_it_is_at(
    database: Database, act: ChangeContext, tmp_path: Path
) -> None:
    code = begun(database, act, table(tmp_path, 300))
    asked = chain([False] * 250, repeat(True))
    work.turn(database, lambda: CHECKER, NOW, lambda: next(asked))
    assert done(database, act, code) == 200, "it stopped amid the second piece"
    assert work.turn(database, lambda: CHECKER, NOW) is False
    assert done(database, act, code) == 300, "at once, without waiting for a lease"


def test_a_piece_that_two_judged_counts_once(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    code = begun(database, act, table(tmp_path, 300))
    piece = take(database, NOW)
    assert piece
    answers = work._answers(CHECKER, piece)
    assert answers
    for _ in range(2):
        with database.writing() as session:
            work._note(session, piece, answers, CHECKER, NOW)
    assert done(database, act, code) == 200


def done(database: Database, act: ChangeContext, code: str) -> int:
    with database.reading() as session:
        return jobs.job_of(session, act.user or 0, code).done


def test_nobody_elses_table_is_found(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    code = begun(database, act, table(tmp_path, 3))
    other = person(database, "other", Role.LEAD)
    with database.reading() as session, pytest.raises(NotFound):
        jobs.job_of(session, other, code)


@pytest.mark.parametrize("chosen", [{}, {"sender": 0}, {"text": 9}, {"text": 1, "sender": 1}, {"colour": 1, "text": 0}])
def test_columns_that_cannot_be_are_refused(
    database: Database, act: ChangeContext, tmp_path: Path, chosen: dict[str, int]
) -> None:
    code = jobs.bring_in(database, act, table(tmp_path, 3), "t.csv", "en")
    with pytest.raises(InvalidInput), database.writing() as session:
        jobs.confirm(session, act, jobs.job_of(session, act.user or 0, code), chosen)


@pytest.mark.parametrize("content", [b"", b"text\n", b"\x00\x01\x02", b"PK\x03\x04"])
@pytest.mark.parametrize("name", ["t.csv", "t.xlsx", "t.exe"])
def test_a_file_that_is_no_table_leaves_nothing(
    database: Database, act: ChangeContext, tmp_path: Path, content: bytes, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises((UnreadableTable, InvalidInput)):
        jobs.bring_in(database, act, path, name, "en")
    with database.reading() as session:
        assert not session.query(BulkJobRow).count() and not session.query(BulkChunkRow).count()


def refused(database: Database, act: ChangeContext, path: Path) -> tuple[str, int]:
    """Return why a table does not come in, and how many tables are there."""
    with pytest.raises(InvalidInput) as refusal:
        jobs.bring_in(database, act, path, path.name, "en")
    (reason,) = refusal.value.reasons
    with database.reading() as session:
        return reason.code, session.query(BulkJobRow).count()  # type: ignore[attr-defined]


def test_nobody_has_more_rows_waiting_than_one_may(
    database: Database, act: ChangeContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "MAX_WAITING_ROWS", 10)
    begun(database, act, table(tmp_path, 6))
    assert refused(database, act, table(tmp_path, 5)) == ("bulk.waiting", 1)
    other = ChangeContext.of_user(person(database, "other", Role.AGENT), NOW)
    begun(database, other, table(tmp_path, 5))
    work.turn(database, lambda: CHECKER, NOW)
    begun(database, act, table(tmp_path, 5))


def test_nobody_keeps_more_than_one_may_until_they_cancel(
    database: Database, act: ChangeContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = begun(database, act, table(tmp_path, 6))
    monkeypatch.setattr(jobs, "MAX_PERSON_BYTES", 100)
    assert refused(database, act, table(tmp_path, 1)) == ("bulk.quota", 1)
    with database.writing() as session:
        jobs.cancel(session, act, jobs.job_of(session, act.user or 0, code))
    begun(database, act, table(tmp_path, 1))


def test_a_table_is_forgotten_when_cancelled_or_old(database: Database, act: ChangeContext, tmp_path: Path) -> None:
    first, second, begun_half = (begun(database, act, table(tmp_path, 3)) for _ in range(3))
    with database.writing() as session:
        jobs.cancel(session, act, jobs.job_of(session, act.user or 0, first))
        assert jobs.forget_old(session, act) == 0
        third = jobs.job_of(session, act.user or 0, begun_half)
        third.state = jobs.JobState.LOADING
        session.flush()
        assert jobs.forget_old(session, ChangeContext.of_user(act.user or 0, NOW + 2 * jobs.LOADED)) == 1
        later = ChangeContext.of_user(act.user or 0, NOW + jobs.TABLE_RETENTION + jobs.TABLE_RETENTION)
        assert jobs.forget_old(session, later) == 1
        with pytest.raises(NotFound):
            jobs.job_of(session, act.user or 0, second)
        assert not session.query(BulkChunkRow).count()


WORKER = """
import sys, datetime
from sms_verify.uploads import work
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from tests.support.registry import CHECKER
database = Database.open(sys.argv[1], Keyring.of(sys.argv[2]))
print("begun", flush=True)
work.turn(database, lambda: CHECKER, datetime.datetime.now(datetime.UTC))
"""


def test_a_service_that_is_killed_loses_no_row_and_doubles_none(tmp_path: Path) -> None:
    from cryptography.fernet import Fernet

    from sms_verify.store.keyring import Keyring
    from sms_verify.store.migrations import upgrade

    key, address = Fernet.generate_key().decode(), f"sqlite:///{tmp_path}/store.sqlite3"
    database = Database.open(address, Keyring.of(key))
    upgrade(database)
    agent = ChangeContext.of_user(person(database, "agent", Role.AGENT), NOW)
    code = begun(database, agent, table(tmp_path, 3_000))
    kills = 0
    for number in range(20):
        child = subprocess.Popen(
            [sys.executable, "-c", WORKER, address, key], stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": "."}
        )
        assert child.stdout
        child.stdout.readline()
        time.sleep(0.05 + 0.02 * number)
        kills += child.poll() is None
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        if kills >= 3:
            break
    later = datetime.datetime.now(datetime.UTC) + work.PIECE_LEASE
    while work.turn(database, lambda: Checker(CHECKER.registry), later):
        pass
    rows = fetched(database, agent, code, tmp_path)
    assert kills
    assert [row["编号"] for row in rows] == [str(number) for number in range(3_000)]
    with database.reading() as session:
        job = jobs.job_of(session, agent.user or 0, code)
        assert (job.done, sum(job.labels.values())) == (3_000, 3_000)
    database.close()
