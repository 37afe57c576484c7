"""A database is opened by its address, and its errors are told without its values."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text

from sms_verify.errors import Conflict, InvalidInput, Unavailable
from sms_verify.store.database import Database


@pytest.mark.parametrize("address", ["", "nonsense", "mysql://h/d", "oracle://h/d", "sqlite"])
def test_what_is_no_address_of_ours_is_refused(address: str) -> None:
    with pytest.raises(InvalidInput, match="SMS_VERIFY_DATABASE_URL"):
        Database.open(address)


def test_a_server_that_does_not_answer_is_unavailable() -> None:
    opened = Database.open("postgresql://nobody:secret@127.0.0.1:1/none")
    with pytest.raises(Unavailable) as told, opened.reading() as session:
        session.execute(text("SELECT 1"))
    assert "secret" not in told.value.detail
    opened.close()


def test_a_file_is_in_wal_mode_and_its_folder_is_made(tmp_path: Path) -> None:
    opened = Database.open(f"sqlite:///{tmp_path}/a/b/store.sqlite3")
    with opened.reading() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert session.scalar(text("PRAGMA foreign_keys")) == 1
    opened.close()


def test_a_reader_sees_one_state_while_others_write(database: Database) -> None:
    with database.reading() as reader:
        before = reader.scalar(text("SELECT number FROM revision"))
        with database.writing() as writer:
            writer.execute(text("UPDATE revision SET number = 41"))
        assert reader.scalar(text("SELECT number FROM revision")) == before
    with database.reading() as reader:
        assert reader.scalar(text("SELECT number FROM revision")) == 41


def test_what_contradicts_a_constraint_is_a_conflict(database: Database) -> None:
    with pytest.raises(Conflict), database.writing() as session:
        session.execute(text("INSERT INTO revision (id, number) VALUES (1, 1)"))


def test_where_all_connections_are_taken_it_is_busy(database: Database) -> None:
    pool = database.engine.pool
    pool._timeout = 0.01  # type: ignore[attr-defined]  # seconds; it is half a minute
    with ExitStack() as taken:
        for _ in range(pool.size() + pool._max_overflow):  # type: ignore[attr-defined]
            taken.enter_context(database.reading()).execute(text("SELECT 1"))
        with pytest.raises(Unavailable), database.reading() as session:
            session.execute(text("SELECT 1"))
