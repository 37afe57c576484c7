"""A copy taken while somebody writes answers the same, and its audit is whole."""

from __future__ import annotations

import datetime
import stat
from pathlib import Path

import pytest

from sms_verify.errors import InvalidInput
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database, copy_to
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people import users
from sms_verify.store.registry.registry_store import RegistryStore
from tests.support.databases import KEYS

ROOT = Path(__file__).parents[2]
NOW = datetime.datetime(2026, 11, 28, 9, tzinfo=datetime.UTC)
CONSOLE = ChangeContext("console", NOW)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database.open(f"sqlite:///{tmp_path / 'live.sqlite3'}", KEYS)
    upgrade(opened)
    return opened


def reopened(path: Path, keys: Keyring = KEYS) -> RegistryStore:
    return RegistryStore(Database.open(f"sqlite:///{path}", keys))


def test_a_restored_copy_answers_the_same_and_its_audit_is_whole(database: Database, tmp_path: Path) -> None:
    live = RegistryStore(database)
    live.load_files(ROOT / "data" / "registry" / "cn" / "icbc-cn.toml", CONSOLE)
    with database.writing() as session:
        users.add_user(session, CONSOLE, "anna", "Anna")
        session.flush()
        copy_to(database, tmp_path / "copy.sqlite3")  # what is being written is not in it
    restored = reopened(tmp_path / "copy.sqlite3")
    day = NOW.date()
    assert restored.current(day, NOW).registry.version == live.current(day, NOW).registry.version
    with restored.database.reading() as session:
        assert isinstance(chain.verify(session), chain.Checkpoint)
        assert users.active_user(session, "anna") is None
    with restored.database.writing() as session:
        assert users.add_user(session, CONSOLE, "anna", "Anna").login == "anna"


def test_a_copy_is_its_owners_alone_and_replaces_nothing(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "copy.sqlite3"
    copy_to(database, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(InvalidInput, match="is there already"):
        copy_to(database, path)
