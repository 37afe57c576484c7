"""No id is given twice: SQLite gives the highest one again once its row is gone, unless a table is told otherwise.

A new case had the audit of an erased one. SQLite's `ALTER TABLE` cannot say it, and a table that others refer to cannot
be written anew while foreign keys are held; so its definition is edited as https://sqlite.org/lang_altertable.html §7
describes for changes that touch no row (read 2026-11). PostgreSQL's sequences never go back.
"""

import re

from alembic import op
from sqlalchemy import Connection

revision = "0014"
down_revision = "0013"

KEY = re.compile(r"PRIMARY KEY \(id\)")
WHOLE = re.compile(r"\bid INTEGER\b")
FIXED = ("audit_head", "revision")
"""Tables of one row, whose id is given by hand."""

ERASED = """
UPDATE sqlite_sequence SET seq = max(seq, coalesce(
    (SELECT max(CAST(substr(object, 8) AS INTEGER)) FROM audit WHERE object LIKE 'report:%'), 0
)) WHERE name = 'reports'
"""
"""A case that is gone has its id in the audit."""


def upgrade() -> None:
    """Tell every table with ids of its own."""
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        _number(connection)


def _number(connection: Connection) -> None:
    run = connection.exec_driver_sql
    run("CREATE TABLE numbered (id INTEGER PRIMARY KEY AUTOINCREMENT)")  # makes SQLite's own table of last ids
    run("DROP TABLE numbered")
    tables = run("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all()
    (version,) = run("PRAGMA schema_version").one()
    run("PRAGMA writable_schema = ON")
    for name, sql in tables:
        if name not in FIXED and WHOLE.search(sql or "") and KEY.search(sql):
            told = KEY.sub("PRIMARY KEY (id AUTOINCREMENT)", sql)
            run("UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?", (told, name))
            run(f"INSERT INTO sqlite_sequence SELECT '{name}', coalesce(max(id), 0) FROM {name}")  # noqa: S608
    run(ERASED)
    run(f"PRAGMA schema_version = {version + 1}")
    run("PRAGMA writable_schema = RESET")
