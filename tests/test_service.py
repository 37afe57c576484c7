"""The service on its database: made and filled at the first start, quick afterwards, whole after being killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from sms_verify import service
from sms_verify.bootstrap import starter_registry
from sms_verify.errors import InvalidInput, Unavailable
from sms_verify.registry_files.files import read_registry, write_snapshot
from sms_verify.settings import Settings
from tests.support.registry import REGISTRY

KILLS = 3
"""Imports that are killed; `make bench` kills 20."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A deployment with its data in an empty folder."""
    return Settings(data=tmp_path / "var")


def test_the_first_start_fills_the_database_and_the_second_reads_it(settings: Settings) -> None:
    assert not service.has_database(settings)
    with service.running(settings) as current:
        version = current.checker().registry.version
    assert service.has_database(settings)
    assert version == read_registry(starter_registry()).version
    with service.running(settings) as current:
        assert current.checker().registry.version == version
    with service.opened_store(settings) as store:
        assert store.revision() == 1
        assert [each.version for each in store.versions()] == [version]


def test_files_take_the_databases_place(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "registry.json"
    write_snapshot(REGISTRY, file)
    named = settings.model_copy(update={"registry": file})
    with service.running(named) as current:
        assert current.checker().registry == REGISTRY
    assert service.registry_in_force(named) == REGISTRY
    assert not service.has_database(settings)


def test_without_a_database_the_starter_registry_is_in_force_and_none_is_made(settings: Settings) -> None:
    assert service.registry_in_force(settings) == read_registry(starter_registry())
    assert not service.has_database(settings)


def test_a_key_that_is_gone_is_not_made_anew(settings: Settings) -> None:
    with service.opened_store(settings):
        pass
    key = settings.data / "development.key"
    key.unlink()
    for _ in range(2):
        with pytest.raises(InvalidInput, match=r"development\.key is gone"), service.opened_store(settings):
            pass
        assert not key.exists()


def test_a_database_that_cannot_be_opened_is_named_without_its_password(settings: Settings) -> None:
    gone = "postgresql://anna:secret-word@127.0.0.1:1/sms_verify"
    lost = Settings(data=settings.data, keys=Fernet.generate_key().decode(), database_url=gone)  # type: ignore[arg-type]
    with pytest.raises(Unavailable, match=r"127\.0\.0\.1:1") as told, service.opened_store(lost):
        pass
    assert "secret-word" not in told.value.detail


def test_the_development_key_is_its_owners_alone(settings: Settings) -> None:
    with service.opened_store(settings):
        pass
    key = settings.data / "development.key"
    assert key.stat().st_mode & 0o777 == 0o600
    first = key.read_text()
    with service.opened_store(settings):
        assert key.read_text() == first


def test_keys_that_are_set_leave_no_file(settings: Settings) -> None:
    given = Settings(data=settings.data, keys=Fernet.generate_key().decode())  # type: ignore[arg-type]
    with service.opened_store(given):
        pass
    assert not (settings.data / "development.key").exists()
    assert given.keys is not None and given.keys.get_secret_value() not in repr(given)
    with pytest.raises(InvalidInput), service.opened_store(Settings(data=settings.data, keys="x")):  # type: ignore[arg-type]
        pass


def test_an_import_that_is_killed_leaves_all_or_nothing(settings: Settings) -> None:
    environment = os.environ | {"SMS_VERIFY_DATA": str(settings.data)}
    command = [sys.executable, "-c", "from sms_verify.cli.main import run; run()", "store", "import"]
    whole = read_registry(starter_registry())
    with service.opened_store(settings):
        pass
    for number in range(KILLS):
        running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        time.sleep(0.8 + 0.7 * number)
        running.send_signal(signal.SIGKILL)
        running.wait()
        with service.opened_store(settings) as store:
            found = store.snapshot(service.now().date())
        assert found.version == whole.version or not found.organisations
    with service.opened_store(settings) as store:
        service.fill(store)
        assert store.snapshot(service.now().date()) == whole
