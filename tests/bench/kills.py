"""What an import leaves behind when its process kills itself in the middle: before a statement, anywhere on the way."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from sms_verify import service
from sms_verify.bootstrap import starter_registry
from sms_verify.registry_files.files import read_registry
from sms_verify.settings import Settings
from sms_verify.store.audit import chain
from sms_verify.store.audit.chain import Break

KILLS = 20

IMPORT = """
import atexit, os, sys
from sqlalchemy import Engine, event
last, done = int(sys.argv[1]), 0
@event.listens_for(Engine, "before_cursor_execute")
def counts(*_):
    global done
    done += 1
    if done == last:
        os.kill(os.getpid(), 9)
atexit.register(lambda: print(done, file=sys.stderr))
from sms_verify.cli.main import main
sys.exit(main(["store", "import"]))
"""
"""Imports the starter registry and dies before a statement by its number; tells how many there were if it lives."""


def run(_: argparse.Namespace) -> None:
    """Print how many imports were killed, and how many left anything but all or nothing."""
    whole, killed, empty, spoilt = read_registry(starter_registry()), 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        statements = int(_import(folder, 0).stderr.split()[-1])
    for number in range(1, KILLS + 1):
        with tempfile.TemporaryDirectory() as folder:
            killed += _import(folder, statements * number // KILLS).returncode == -signal.SIGKILL
            with service.opened_store(Settings(data=Path(folder))) as store:
                found = store.snapshot(service.now().date())
                with store.database.reading() as session:
                    is_broken = isinstance(chain.verify(session), Break)
                empty += not found.organisations
                spoilt += is_broken or (bool(found.organisations) and found != whole)
                service.fill(store)
                spoilt += store.snapshot(service.now().date()) != whole
    print(f"{killed} imports killed before one of their {statements} statements: {empty} left nothing,", end=" ")
    print(f"{KILLS - empty} all, {spoilt} lost or halved a row or cannot be done again", flush=True)


def _import(folder: str, last: int) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SMS_VERIFY_DATA": folder}
    command = [sys.executable, "-c", IMPORT, str(last)]
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
