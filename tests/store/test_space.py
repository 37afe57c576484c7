"""What is erased is gone from every file of an SQLite database, and its room is given back."""

from __future__ import annotations

import resource
import stat
from pathlib import Path

import pytest
from sqlalchemy import text

from sms_verify.store.database import Database
from sms_verify.store.space import PAGES_AT_ONCE, tidy, truncate_log
from tests.support.store import NOW

MARK = "Zebulon-Quimby-4711"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "store.sqlite3"


def opened(file: Path) -> Database:
    database = Database.open(f"sqlite:///{file}")
    with database.writing() as session:
        session.execute(text("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, words TEXT)"))
    return database


def fill(database: Database, rows: int, size: int = 3_500) -> None:
    with database.writing() as session:
        session.execute(
            text("INSERT INTO notes (words) VALUES (:words)"), [{"words": MARK + "x" * size} for _ in range(rows)]
        )


def empty(database: Database) -> None:
    with database.writing() as session:
        session.execute(text("DELETE FROM notes"))


def marked(file: Path) -> list[str]:
    return [each.name for each in file.parent.iterdir() if MARK.encode() in each.read_bytes()]


def test_what_is_erased_is_in_no_file(file: Path) -> None:
    database = opened(file)
    fill(database, 3)
    assert marked(file)
    empty(database)
    assert truncate_log(database)
    assert marked(file) == []
    database.close()


def test_a_full_disk_leaves_the_log_for_later(file: Path) -> None:
    database = opened(file)
    assert truncate_log(database)
    fill(database, 30)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, hard))
    try:
        assert not truncate_log(database)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert truncate_log(database)
    database.close()


def test_a_reader_in_the_way_is_not_waited_for_and_goes_on(file: Path) -> None:
    database = opened(file)
    fill(database, 3)
    with database.reading() as reader:
        assert reader.scalar(text("SELECT count(*) FROM notes")) == 3
        empty(database)
        assert not truncate_log(database)
        assert reader.scalar(text("SELECT count(*) FROM notes")) == 3
    assert truncate_log(database)
    database.close()


def test_room_is_given_back_step_by_step(file: Path) -> None:
    database = opened(file)
    fill(database, PAGES_AT_ONCE + 500)
    tidy(database, NOW)
    large = file.stat().st_size
    empty(database)
    assert tidy(database, NOW) is True, "more is waiting"
    while tidy(database, NOW):
        pass
    assert file.stat().st_size < large / 100
    database.close()


def test_a_file_of_an_older_version_is_written_anew_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sms_verify.store.database.PRAGMAS", ("journal_mode=WAL",))
    database = opened(file)
    fill(database, 300)
    empty(database)
    assert tidy(database, NOW) is False
    assert file.stat().st_size > 300 * 3_500, "below the limit it stays"
    monkeypatch.setattr("sms_verify.store.space.MAX_FREE_PAGES", 100)
    tidy(database, NOW)
    assert file.stat().st_size < 100_000
    with database.reading() as session:
        assert session.scalar(text("PRAGMA auto_vacuum")) == 2
    database.close()


def test_only_its_owner_reads_a_new_file(file: Path) -> None:
    database = opened(file)
    fill(database, 1)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()} == {0o600}
    database.close()


def test_strangers_lose_their_rights_to_an_older_file_and_a_group_keeps_them(file: Path) -> None:
    opened(file).close()
    file.chmod(0o644)
    opened(file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_another_database_looks_after_itself(database: Database) -> None:
    assert truncate_log(database)
    assert tidy(database, NOW) is False
