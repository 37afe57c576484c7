"""Every point of readiness: well at first, and told by its reason once it is not."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from sms_verify.store.database import Database
from sms_verify.store.health import LATE
from sms_verify.store.periodic import PeriodicTask, acquire_lease, run_step
from sms_verify.tasks import readiness
from sms_verify.tasks.readiness import MAX_AGE, Readiness
from tests.support.store import NOW


def _reasons(database: Database, at: datetime.datetime = NOW, **values: object) -> dict[str, str]:
    given = {"clock": lambda: at, "has_model": lambda: True, "wants_model": True, "database": database, **values}
    look = Readiness(**given)  # type: ignore[arg-type]
    return {each.name: each.reason for each in look() if not each.ok}


def test_a_service_is_ready(database: Database, tmp_path: Path) -> None:
    assert _reasons(database, folder=tmp_path, looked_at=lambda: NOW, chores=("sweep",)) == {}


def test_a_database_that_is_lost_is_told(database: Database) -> None:
    database.turns.acquire()
    full = replace(database, turns=type(database.turns)(1))
    full.turns.acquire()
    assert _reasons(full) == {"database": "database-unavailable", "chores": "chores-unknown"}


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_a_file_that_was_moved_away_is_told_though_it_is_still_written_to(database: Database, tmp_path: Path) -> None:
    assert _reasons(database) == {}
    Path(str(database.engine.url.database)).rename(tmp_path / "elsewhere")
    assert _reasons(database) == {"database": "database-moved"}


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_another_file_of_that_name_is_told(database: Database, tmp_path: Path) -> None:
    assert _reasons(database) == {}
    path = Path(str(database.engine.url.database))
    path.rename(tmp_path / "elsewhere")
    path.touch()
    assert _reasons(database) == {"database": "database-moved"}


def test_a_chore_that_nobody_does_is_told(database: Database) -> None:
    sweep = PeriodicTask("sweep", datetime.timedelta(minutes=1), lambda _: False)
    run_step(database, sweep, lambda: NOW)
    due = NOW + sweep.every
    assert _reasons(database, due + LATE / 2, chores=("sweep",)) == {}
    assert _reasons(database, due + LATE, chores=("sweep",)) == {"chores": "chores-late"}
    assert _reasons(database, due + LATE, chores=("of an older version",)) == {}
    acquire_lease(database, "sweep", due + LATE)
    assert _reasons(database, due + LATE, chores=("sweep",)) == {}


def test_a_registry_that_is_not_looked_at_is_told(database: Database) -> None:
    assert _reasons(database, looked_at=lambda: NOW - MAX_AGE) == {}
    assert _reasons(database, looked_at=lambda: NOW - MAX_AGE * 1.1) == {"registry": "registry-old"}


def test_a_model_that_is_wanted_and_missing_is_told(database: Database) -> None:
    assert _reasons(database, has_model=lambda: False) == {"model": "model-missing"}
    assert _reasons(database, has_model=lambda: False, wants_model=False) == {}


def test_a_full_or_missing_disk_is_told(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _reasons(database, folder=tmp_path / "gone") == {"disk": "disk-missing"}
    monkeypatch.setattr(readiness, "MIN_FREE_BYTES", 1 << 62)
    assert _reasons(database, folder=tmp_path) == {"disk": "disk-full"}


def test_an_answer_is_kept_for_a_moment_so_that_asking_often_writes_nothing(database: Database) -> None:
    at = [NOW]
    look = Readiness(lambda: at[0], lambda: True, wants_model=True, database=database)
    first = look()
    at[0] += readiness.KEPT / 2
    assert look() is first
    at[0] += readiness.KEPT
    assert look() is not first
