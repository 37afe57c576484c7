"""One database, opened: SQLite in WAL mode or PostgreSQL, read and written in short transactions.

A reading transaction sees one state of everything. A writing one on SQLite takes the only write lock at its start, so
that what it read is still so when it writes; on PostgreSQL rows are locked where they are read.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, Unavailable
from sms_verify.reasons import Reason
from sms_verify.store import keyring
from sms_verify.store.keyring import Keyring

WRITING = "sms_verify_writing"
PATIENCE = 30
"""Seconds a command waits for its turn to write, or for a connection."""
REQUEST_PATIENCE = 5
"""Seconds a service does, where somebody waits for the answer."""
AT_ONCE = 24
"""Uses of the database at once in a process; one more is refused, so that other threads stay free for checks."""

PRAGMAS = ("auto_vacuum=INCREMENTAL", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
"""Of every connection; the first one counts for a file that is still empty."""


@dataclass(frozen=True, slots=True)
class Database:
    """An engine with the keys of its encrypted columns."""

    engine: Engine
    turns: threading.BoundedSemaphore = field(
        default_factory=lambda: threading.BoundedSemaphore(AT_ONCE), repr=False, compare=False
    )

    @classmethod
    def open(cls, url: str, keys: Keyring | None = None, patience: int = PATIENCE) -> Self:
        """Open a database; `patience` is how many seconds one waits for it.

        Raises `InvalidInput` where the address cannot be read.
        """
        try:
            address = make_url(url)
            if address.drivername in ("postgresql", "postgres"):
                address = address.set(drivername="postgresql+psycopg")
            if address.get_backend_name() not in ("sqlite", "postgresql"):
                raise InvalidInput("SMS_VERIFY_DATABASE_URL: must begin with sqlite:/// or postgresql://")
            if address.get_backend_name() == "sqlite":
                _make_file(address.database or ":memory:")
            engine = create_engine(
                address,
                pool_pre_ping=True,
                pool_timeout=patience,
                hide_parameters=True,
                connect_args=_waiting(address.get_backend_name(), patience),
            )
        except ArgumentError:
            raise InvalidInput("SMS_VERIFY_DATABASE_URL: is no database address") from None
        except ModuleNotFoundError as error:
            raise InvalidInput(f"SMS_VERIFY_DATABASE_URL: needs the extra `postgres` ({error.name})") from None
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _prepare)
            event.listen(engine, "begin", _begin)
        setattr(engine.dialect, keyring.ATTRIBUTE, keys)
        return cls(engine)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one state of everything and changes nothing."""
        options = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self._turn(), _told(), Session(self.engine.execution_options(**options), autoflush=False) as session:
            yield session
            session.rollback()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are kept together at its end, or not at all."""
        writer = self.engine.execution_options(**{WRITING: True})
        with self._turn(), _told(), Session(writer, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Take part in the use of the database; raises `Unavailable` where too many do already."""
        if not self.turns.acquire(blocking=False):
            raise Unavailable(Reason("store.unavailable"))
        try:
            yield
        finally:
            self.turns.release()

    @property
    def is_sqlite(self) -> bool:
        """Whether this is a file of ours."""
        return self.engine.dialect.name == "sqlite"

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def copy_to(database: Database, path: Path) -> int:
    """Copy a database to a new file that only its owner reads, and return its pages.

    A plain copy of a running database misses what stands in its write-ahead log. Raises `InvalidInput` for PostgreSQL
    and where the file is there already.
    """
    if not database.is_sqlite:
        raise InvalidInput("store backup: this database is PostgreSQL; use pg_dump --format=custom")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise InvalidInput(f"{path}: is there already; name a new file") from None
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be written ({error.strerror})") from None
    source = sqlite3.connect(f"file:{database.engine.url.database}?mode=ro", uri=True)
    copy = sqlite3.connect(path)
    try:
        source.backup(copy)
        return int(copy.execute("PRAGMA page_count").fetchone()[0])
    finally:
        copy.close()
        source.close()


@contextmanager
def _told() -> Iterator[None]:
    """Turn the database's errors into those a caller can act on, without the values in them."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict(Reason("store.conflict")) from error
    except (OperationalError, NoneFree) as error:
        raise Unavailable(Reason("store.unavailable")) from error


def _waiting(backend: str, patience: int) -> dict[str, Any]:
    """Return what a driver is told about waiting: for a lock, for a connection, for a machine that is gone."""
    if backend == "sqlite":
        return {"timeout": patience}
    milliseconds = patience * 1_000
    return {"connect_timeout": patience, "tcp_user_timeout": milliseconds, "options": f"-c lock_timeout={milliseconds}"}


def _make_file(name: str) -> None:
    """Make a file that only its owner reads, in such a folder; its log gets the same rights from SQLite.

    From a file that is there already only strangers' rights are taken: a group may be meant for a backup.
    """
    if name == ":memory:" or name.startswith("file:"):
        return
    path = Path(name)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for each in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with suppress(OSError):  # somebody else's: whether it can be read is seen when it is opened
            each.chmod(stat.S_IMODE(each.stat().st_mode) & ~stat.S_IRWXO)
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _prepare(connection: Any, _: object) -> None:
    """Leave transactions to us, and set what SQLite keeps per connection."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
