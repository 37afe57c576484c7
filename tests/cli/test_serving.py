"""Several processes on one port: they count clients together, and stop within seconds when they are told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2 as httpx
import pytest

from sms_verify.service import FILE
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import development_keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.registry.registry_store import RegistryStore
from tests.support.store import NOW

BANK = 'id = "north"\nkind = "bank"\nregions = ["CN"]\n[names]\nen = ["North Bank"]\n'
STARTED_SECONDS = 120
"""Much longer than two processes take to start on a busy machine."""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Two processes that serve a small registry, and their address."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "north.toml").write_text(BANK, encoding="utf-8")
    database = Database.open(f"sqlite:///{folder / FILE}", development_keyring(folder))
    upgrade(database)
    RegistryStore(database).load_files(folder / "north.toml", ChangeContext("import", NOW))
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
        yield process, address
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


def test_two_workers_share_a_window_and_stop_when_told(service: tuple[subprocess.Popen[bytes], str]) -> None:
    process, address = service
    # A new connection each time, so that both processes are asked.
    answers = [httpx.post(f"{address}/api/v1/check", json={"text": "hi"}).status_code for _ in range(20)]
    assert (answers.count(200), answers.count(429)) == (5, 15)
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{address}/healthz")
