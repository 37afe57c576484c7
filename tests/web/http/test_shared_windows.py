"""Two processes count in one window; while it is lost each counts for itself."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from sms_verify.store.database import Database
from sms_verify.web.http.security import RateLimited, Throttle
from sms_verify.web.http.shared_windows import FILE, SharedWindows

SECRET = b"s" * 32


def _two(database: Database, folder: Path) -> list[Throttle]:
    return [Throttle("4/minute", "check", SharedWindows.beside(database, folder, SECRET)) for _ in range(2)]


def test_two_processes_share_a_window(database: Database, tmp_path: Path) -> None:
    one, other = _two(database, tmp_path)
    for throttle in (one, other, one, other):
        throttle.needs_room("192.0.2.1")
        throttle.count("192.0.2.1")
    for throttle in (one, other):
        with pytest.raises(RateLimited) as refused:
            throttle.count("192.0.2.1")
        assert 1 <= int(refused.value.headers["Retry-After"]) <= 60
        with pytest.raises(RateLimited):
            throttle.needs_room("192.0.2.1")
    other.count("192.0.2.2")


def test_rates_of_different_things_are_counted_apart(database: Database, tmp_path: Path) -> None:
    windows = SharedWindows.beside(database, tmp_path, SECRET)
    for name in ("check", "report"):
        Throttle("1/minute", name, windows).count("192.0.2.1")


def test_a_window_that_has_ended_begins_anew(database: Database, tmp_path: Path) -> None:
    clock = [1_000.0]
    windows = SharedWindows(SharedWindows.beside(database, tmp_path, SECRET).engine, SECRET, lambda: clock[0])
    assert [windows.incr("a", 60), windows.incr("a", 60, 2)] == [1, 3]
    assert (windows.get("a"), windows.get_expiry("a")) == (3, 1_060.0)
    clock[0] = 1_060.0
    assert windows.get("a") == 0
    assert windows.incr("a", 60) == 1
    clock[0] = 2_000.0
    windows.incr("b", 60)
    with windows.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM rate_windows")).scalar_one() == 1


def test_no_window_tells_whose_it_is(database: Database, tmp_path: Path) -> None:
    windows = SharedWindows.beside(database, tmp_path, SECRET)
    Throttle("4/minute", "check", windows).count("192.0.2.1")
    with windows.engine.connect() as connection:
        assert "192.0.2.1" not in str(connection.execute(text("SELECT * FROM rate_windows")).all())


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_each_counts_for_itself_while_the_windows_are_lost(database: Database, tmp_path: Path) -> None:
    one, _ = _two(database, tmp_path)
    with sqlite3.connect(tmp_path / FILE) as held:
        held.execute("DROP TABLE rate_windows")
    for _ in range(4):
        one.count("192.0.2.1")
    with pytest.raises(RateLimited):
        one.count("192.0.2.1")
