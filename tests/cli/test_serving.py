"""Several processes on one port: they count clients together, and stop within seconds when they are told to."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx2 as httpx
import pytest

from sms_verify.service import FILE
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import development_keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people.roles import Role
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.uploads import jobs
from tests.support.store import NOW, person

BANK = 'id = "north"\nkind = "bank"\nregions = ["CN"]\n[names]\nen = ["North Bank"]\n'
ROWS = 20_000
MAX_STOP_SECONDS = 10
"""Twice the five that requests and threads have, for a machine that is busy."""
STARTED_SECONDS = 120
"""Much longer than two processes take to start on a busy machine."""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[subprocess.Popen[bytes], str, Path]]:
    """Two processes that serve a small registry, and their address."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "north.toml").write_text(BANK, encoding="utf-8")
    database = Database.open(f"sqlite:///{folder / FILE}", development_keyring(folder))
    upgrade(database)
    RegistryStore(database).load_files(folder / "north.toml", ChangeContext("import", NOW))
    _begin_table(database, folder)
    database.close()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = {
        "SMS_VERIFY_DATA": str(folder),
        "SMS_VERIFY_CHECK_RATE": "5/hour",
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
    command = [
        sys.executable,
        "-c",
        "from sms_verify.cli.main import run; run()",
        "serve",
        "--workers",
        "2",
        "--port",
        str(port),
    ]
    with subprocess.Popen(command, env=os.environ | told, cwd=Path(__file__).parents[2]) as process:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, process)
        yield process, address, folder
        process.kill()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + STARTED_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        try:
            if httpx.get(f"{address}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    pytest.fail("the service did not start")


def _begin_table(database: Database, folder: Path) -> None:
    """Begin a table that is not judged to its end before the service is told to stop."""
    act = ChangeContext.of_user(person(database, "agent", Role.AGENT), NOW)
    (folder / "t.csv").write_text("text\n" + "".join(f"parcel {row} waits\n" for row in range(ROWS)), "utf-8")
    code = jobs.bring_in(database, act, folder / "t.csv", "t.csv", "en")
    with database.writing() as session:
        job = jobs.job_of(session, act.user or 0, code)
        jobs.confirm(session, act, job, job.places)


def test_two_workers_share_a_window_and_stop_when_told(service: tuple[subprocess.Popen[bytes], str, Path]) -> None:
    process, address, folder = service
    # A new connection each time, so that both processes are asked.
    answers = [httpx.post(f"{address}/api/v1/check", json={"text": "hi"}).status_code for _ in range(20)]
    assert (answers.count(200), answers.count(429)) == (5, 15)
    process.send_signal(signal.SIGTERM)
    assert process.wait(MAX_STOP_SECONDS) == 0
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{address}/healthz")
    with closing(sqlite3.connect(folder / FILE)) as left:
        pieces = left.execute("SELECT done_at IS NULL, leased_until IS NULL OR done_at IS NOT NULL FROM bulk_chunks")
        are_open, are_free = zip(*pieces, strict=True)
    assert any(are_open), "the table was at an end before: give it more rows"
    assert all(are_free), "others go on at once with the piece that was at hand"
