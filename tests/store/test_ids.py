"""An id is given once: what is said of an erased case is never said of another."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Integer, text

from sms_verify.store.database import Database
from sms_verify.store.migrations import upgrade
from sms_verify.store.tables import Base, HelpRequestRow
from tests.support.databases import KEYS
from tests.support.store import NOW, person

OWN = [
    table.name
    for table in Base.metadata.tables.values()
    if [column.name for column in table.primary_key] == ["id"]
    and isinstance(table.c.id.type, Integer)
    and table.c.id.autoincrement is not False
]
"""Tables whose ids the database gives."""


@pytest.fixture
def kind() -> str:
    """PostgreSQL's sequences never go back."""
    return "sqlite"


@pytest.mark.parametrize("name", OWN)
def test_every_table_remembers_its_last_id(database: Database, name: str) -> None:
    with database.reading() as session:
        sql = session.scalar(text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name})
    assert re.search(r"AUTOINCREMENT", str(sql)), f"the migration that made or remade {name} needs sqlite_autoincrement"


def test_the_id_of_a_row_that_is_gone_is_not_given_again(database: Database) -> None:
    people = [person(database, login) for login in ("one", "two")]
    ids = []
    for _ in range(3):
        with database.writing() as session:
            row = HelpRequestRow(user_id=people[0], what="password", asked_by=people[1], asked_at=NOW)
            session.add(row)
            session.flush()
            ids.append(row.id)
        with database.writing() as session:
            session.delete(session.get_one(HelpRequestRow, row.id))
    assert ids == [1, 2, 3]


def test_an_older_database_knows_the_cases_that_are_gone(tmp_path: Path) -> None:
    file = tmp_path / "old.sqlite3"
    sms = sqlite3.connect(file)
    sms.executescript((Path(__file__).parent / "database_0_1.sql").read_text("utf-8"))
    highest = sms.execute("SELECT max(id) FROM reports").fetchone()[0]
    number = sms.execute("SELECT max(number) FROM audit").fetchone()[0]
    sms.execute(
        "INSERT INTO audit (number, at, actor, action, object, detail, hash) VALUES (?, '', 'reader', 'report.withdraw', 'report:977', '{}', '')",
        (number + 1,),
    )
    sms.commit()
    sms.close()
    database = Database.open(f"sqlite:///{file}", KEYS)
    upgrade(database)
    with database.reading() as session:
        assert session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'reports'")) == 977 > highest
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
    database.close()
