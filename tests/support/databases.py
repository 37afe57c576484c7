"""Databases for tests: SQLite files, and a PostgreSQL server started for the tests.

A database that many tests start from is built once, as a template, and copied for each of them.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
from cryptography.fernet import Fernet

from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.registry.registry_store import RegistryStore
from tests.support.postgres import postgres

__all__ = ["address", "cast", "database", "kind", "moulds", "postgres", "store"]

KEYS = Keyring.of(Fernet.generate_key().decode())


class Server(Protocol):
    """A place where databases are created, each with its own address."""

    def new(self, mould: str | None = None) -> str:
        """Create an empty database, or a copy of a closed one."""

    def keep(self, address: str) -> None:
        """Prepare a closed database for being copied."""

    def drop(self, address: str) -> None:
        """Remove a database."""


@dataclass
class Files:
    """SQLite files in a folder."""

    folder: Path

    def new(self, mould: str | None = None) -> str:
        """Create an empty database, or a copy of a closed one."""
        path = self.folder / f"{uuid.uuid4().hex}.sqlite3"
        if mould:
            shutil.copy(_path(mould), path)
        return f"sqlite:///{path}"

    def keep(self, address: str) -> None:
        """Do nothing: a file is copied as it is."""

    def drop(self, address: str) -> None:
        """Remove a database."""
        for ending in ("", "-wal", "-shm"):
            Path(_path(address) + ending).unlink(missing_ok=True)


def _path(address: str) -> str:
    return address.removeprefix("sqlite:///")


def where(database: Database) -> str:
    """Return the address of an open database."""
    return database.engine.url.render_as_string(hide_password=False)


@dataclass
class Moulds:
    """Template databases: built once, then copied."""

    servers: dict[str, Server] = field(default_factory=dict)
    built: dict[tuple[str, str], str] = field(default_factory=dict)

    def copy(self, kind: str, name: str, build: Callable[[Database], object]) -> str:
        """Return the address of a copy of the database that `build` fills."""
        if (kind, name) not in self.built:
            address = self.servers[kind].new()
            opened = Database.open(address, KEYS)
            upgrade(opened)
            build(opened)
            opened.close()
            self.servers[kind].keep(address)
            self.built[kind, name] = address
        return self.servers[kind].new(self.built[kind, name])


@pytest.fixture(scope="session")
def moulds(tmp_path_factory: pytest.TempPathFactory) -> Moulds:
    """The template databases of this test run."""
    return Moulds({"sqlite": Files(tmp_path_factory.mktemp("databases"))})


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest, moulds: Moulds) -> str:
    """Each kind of database in turn."""
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
    """Opens a copy of the database that a function builds: `cast(name, build)`."""
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
    """An empty registry in a database."""
    return RegistryStore(database)
