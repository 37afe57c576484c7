"""How soon an approval is in force in a running service, and whether any request fails meanwhile."""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import httpx2

from sms_verify import service
from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import Role, grant
from sms_verify.store.people.users import add_user
from sms_verify.store.registry.editing import EntryEditor, add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.registry.workflow import Action
from tests.support.store import NOTHING

APPROVALS = 100
ASKERS = 4
"""Threads that ask all the time."""

PATIENCE = 60.0
COMMAND = [sys.executable, "-c", "from sms_verify.cli.main import run; run()", "serve", "--port"]
BODY = (
    "【北方银行】第{number}号通知：您尾号{{card:last4}}的账户支出人民币{{sum:amount}}元，如非本人操作请联系开户网点。"
)
MESSAGE = "【北方银行】第{number}号通知：您尾号1234的账户支出人民币1,200.00元，如非本人操作请联系开户网点。"


def run(_: argparse.Namespace) -> None:
    """Print the time from an approval here to the answer of a service in another process, and its failures."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder))
        with service.opened_store(settings) as store:
            service.fill(store)
            people = _bank(store)
            with _served(folder) as origin, _load(origin) as statuses:
                times = sorted(_seconds(store, people, origin, number) for number in range(APPROVALS))
    failed = sum(count for status, count in statuses.items() if status != 200)
    print(f"{APPROVALS} approvals, from the approval to the verdict of another process under load:", end=" ")
    print(f"p50 {median(times):.2f} s, p99 {times[round(0.99 * len(times)) - 1]:.2f} s, longest {times[-1]:.2f} s")
    print(f"{sum(statuses.values()):,} requests during {APPROVALS} swaps, {failed} failed", dict(statuses), flush=True)


def _bank(store: RegistryStore) -> tuple[int, int]:
    """Make a bank in force with a maker and a checker; return the two."""
    act = ChangeContext("bench", service.now())
    with store.database.writing() as session:
        add_organisation(session, act, "north")
        users = {role: add_user(session, act, role, role) for role in (Role.MAKER, Role.CHECKER, Role.OPERATOR)}
        session.flush()
        for role, user in users.items():
            grant(session, act, user, role, None if role is Role.OPERATOR else "north")
        people = users[Role.MAKER].id, users[Role.CHECKER].id
    head = {"kind": "bank", "regions": ["CN"], "website": None, "sources": []}
    _approve(store, people, Entry(EntryKey("north", "organisation", "organisation"), head))
    _approve(store, people, Entry(EntryKey("north", "name", "zh-Hans"), {"names": ["海北方银行"]}))
    return people


def _approve(store: RegistryStore, people: tuple[int, int], thing: Entry) -> float:
    """Draft, submit and approve a thing; return when it was approved."""
    maker, checker = (ChangeContext.of_user(each, service.now()) for each in people)
    with store.database.writing() as session:
        version = EntryEditor(session, maker, NOTHING).draft(thing).id
        EntryEditor(session, maker, NOTHING).do(version, Action.SUBMIT)
    with store.database.writing() as session:
        EntryEditor(session, checker, NOTHING).do(version, Action.APPROVE)
    return time.perf_counter()


def _seconds(store: RegistryStore, people: tuple[int, int], origin: str, number: int) -> float:
    """Return how long it takes until a template that is approved now explains its message."""
    time.sleep(random.random())  # the service looks once a second: no beat with it
    content = {"language": "zh-Hans", "category": "transaction", "body": BODY.format(number=number)}
    approved = _approve(store, people, Entry(EntryKey("north", "template", f"t{number}"), content))
    with httpx2.Client() as client:
        while time.perf_counter() - approved < PATIENCE:
            answer = client.post(f"{origin}/api/v1/check", json={"text": MESSAGE.format(number=number)}).json()
            if answer["label"] == "consistent":
                return time.perf_counter() - approved
            time.sleep(0.02)
    raise SystemExit(f"approval {number} was not in force after {PATIENCE} s: {answer['label']}")


@contextlib.contextmanager
def _served(folder: str) -> Iterator[str]:
    """Give the address of a service in a process of its own, on the database of a folder."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    rates = {f"SMS_VERIFY_{name}_RATE": "10000000/minute" for name in ("CHECK", "BATCH")}
    environment = {**os.environ, **rates, "SMS_VERIFY_DATA": folder}
    running = subprocess.Popen([*COMMAND, port], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    origin, began = f"http://127.0.0.1:{port}", time.monotonic()
    try:
        while time.monotonic() - began < PATIENCE:
            with contextlib.suppress(httpx2.TransportError):
                if httpx2.get(f"{origin}/healthz").status_code == 200:
                    break
            time.sleep(0.1)
        yield origin
    finally:
        running.terminate()
        running.wait()


@contextlib.contextmanager
def _load(origin: str) -> Iterator[Counter[int]]:
    """Ask a service all the time; give what it answers, by status, 0 for no answer."""
    statuses, stop = Counter[int](), threading.Event()

    def ask() -> None:
        with httpx2.Client() as client:
            while not stop.is_set():
                try:
                    statuses[client.post(f"{origin}/api/v1/check", json={"text": MESSAGE}).status_code] += 1
                except httpx2.HTTPError:
                    statuses[0] += 1
                time.sleep(0.01)

    threads = [threading.Thread(target=ask) for _ in range(ASKERS)]
    for thread in threads:
        thread.start()
    try:
        yield statuses
    finally:
        stop.set()
        for thread in threads:
            thread.join()
