"""Tables judged by processes that are killed, and what a running table leaves to those who ask for a check."""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from statistics import median

from cryptography.fernet import Fernet

from sms_verify import Message
from sms_verify.core.checker import Checker
from sms_verify.service import now
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.keyring import Keyring, development_keyring
from sms_verify.store.migrations import upgrade
from sms_verify.store.people.roles import Role
from sms_verify.store.people.sessions import open_session
from sms_verify.store.tables import UserRow
from sms_verify.uploads import jobs, results, work
from sms_verify.web.auth.session import COOKIE
from tests.support.registry import CHECKER, GENUINE_DEBIT
from tests.support.store import person

KILLS, WORKERS, ROWS = 20, 2, 150_000
SECONDS, ASKERS, PORT = 20.0, 4, 8_765
TEXTS = (GENUINE_DEBIT, "Your parcel waits, pay at http://depot-fee.top/x", "OK", "")


def run(_: argparse.Namespace) -> None:
    """Print rows lost and doubled after the kills, and checks a second on an idle and on a busy service."""
    with tempfile.TemporaryDirectory() as folder:
        _kills(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        _load(Path(folder))


def _table(folder: Path, rows: int) -> Path:
    path = folder / "table.csv"
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows([("编号", "短信内容"), *((each, TEXTS[each % 4]) for each in range(rows))])
    return path


def _begun(database: Database, user: int, path: Path) -> str:
    act = ChangeContext.of_user(user, now())
    code = jobs.bring_in(database, act, path, path.name, "en")
    with database.writing() as session:
        job = jobs.job_of(session, user, code)
        jobs.confirm(session, act, job, job.places)
    return code


def _kills(folder: Path) -> None:
    """Kill one of two processes again and again, at any moment of its work, then let the table end."""
    key, address, rng = Fernet.generate_key().decode(), f"sqlite:///{folder}/b.sqlite3", random.Random(1)
    database = Database.open(address, Keyring.of(key))
    upgrade(database)
    user = person(database, "agent", Role.AGENT)
    code = _begun(database, user, _table(folder, ROWS))
    list(CHECKER.check_many(map(Message, TEXTS)))  # whoever is begun later need not read what this one has
    workers = [_worker(address, key) for _ in range(WORKERS)]
    for number in range(KILLS):
        time.sleep(rng.uniform(0.2, 1.5))
        workers[number % WORKERS].kill()
        workers[number % WORKERS].join()
        workers[number % WORKERS] = _worker(address, key)
    rest = ROWS - _done(database, user, code)
    for worker in workers:
        worker.kill()
        worker.join()
    while work.turn(database, lambda: Checker(CHECKER.registry), now() + work.PIECE_LEASE):
        pass
    with database.reading() as session:
        job = jobs.job_of(session, user, code)
        session.expunge_all()
    target = folder / "result.csv"
    results.write(results.Stored(database, job, str), target, job.places)
    with target.open(encoding="utf-8-sig", newline="") as file:
        found = [int(row["编号"]) for row in csv.DictReader(file)]
    counted = Counter(found)
    lost, doubled = ROWS - len(counted), sum(count - 1 for count in counted.values())
    print(
        f"{KILLS} kills, {rest:,} rows to go at the last: {lost} of {ROWS:,} rows lost, {doubled} doubled, in order: {found == sorted(found)}"
    )
    database.close()


def _worker(address: str, key: str) -> BaseProcess:
    """Begin a process that judges until it is killed."""
    worker = get_context("fork").Process(target=_judge, args=(address, key))
    worker.start()
    return worker


def _judge(address: str, key: str) -> None:
    database = Database.open(address, Keyring.of(key))
    while True:
        work.turn(database, lambda: CHECKER, now())


def _done(database: Database, user: int, code: str) -> int:
    with database.reading() as session:
        return jobs.job_of(session, user, code).done


def _load(folder: Path) -> None:
    """Ask for checks on a service that does nothing else, then with the desk open and a table running."""
    with _service(folder):
        _told("idle", _asked())
        database = Database.open(f"sqlite:///{folder}/sms_verify.sqlite3", development_keyring(folder))
        user = person(database, "agent", Role.AGENT)
        with database.writing() as session:
            token = open_session(
                session, ChangeContext("bench", now()), session.get_one(UserRow, user), second_factor=False
            )
        code = _begun(database, user, _table(folder, 200_000))
        with _repeated(lambda: _desk(token, code)):
            first, found = _done(database, user, code), _asked()
            rows = (_done(database, user, code) - first) / SECONDS
        _told(f"desk open, a table at {rows:,.0f} rows a second", found)
        database.close()


@contextmanager
def _service(folder: Path) -> Iterator[None]:
    rates = {f"SMS_VERIFY_{name}_RATE": "10000000/minute" for name in ("CHECK", "BATCH")}
    command = [sys.executable, "-c", "from sms_verify.cli.main import run; run()", "serve", "--port", str(PORT)]
    environment = os.environ | rates | {"SMS_VERIFY_DATA": str(folder)}
    service = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not _answers():
            time.sleep(0.2)
        yield
    finally:
        service.terminate()
        service.wait()


def _answers() -> bool:
    try:
        return _get(HTTPConnection("127.0.0.1", PORT), "/healthz", {}) == 200
    except OSError:
        return False


def _get(connection: HTTPConnection, path: str, headers: dict[str, str]) -> int:
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    answer.read()
    return answer.status


def _desk(token: str, code: str) -> None:
    """Look at what an agent has open, as often as the page does."""
    connection = HTTPConnection("127.0.0.1", PORT)
    for path in ("/desk", "/desk/figures", f"/desk/bulk/{code}"):
        assert _get(connection, path, {"Cookie": f"{COOKIE}={token}"}) == 200
    connection.close()
    time.sleep(1)


@contextmanager
def _repeated(does: Callable[[], object]) -> Iterator[None]:
    stop = threading.Event()

    def again() -> None:
        while not stop.is_set():
            does()

    thread = threading.Thread(target=again)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _asked() -> list[float]:
    """Ask for checks from several clients for some seconds; return how long each took, in milliseconds."""
    times: list[float] = []
    end = time.monotonic() + SECONDS

    def ask() -> None:
        connection = HTTPConnection("127.0.0.1", PORT)
        for number in range(10**9):
            if time.monotonic() > end:
                return
            began = time.perf_counter()
            body = json.dumps({"text": TEXTS[number % 2]})
            connection.request("POST", "/api/v1/check", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200
            times.append(1_000 * (time.perf_counter() - began))

    threads = [threading.Thread(target=ask) for _ in range(ASKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def _told(what: str, times: list[float]) -> None:
    worst = sorted(times)[-len(times) // 100]
    print(f"{what}: {len(times) / SECONDS:.0f} checks a second, median {median(times):.1f} ms, 99 % {worst:.1f} ms")
