"""A service with two processes on PostgreSQL, asked for a long time at half of what it can: does any answer fail?"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2 as httpx

from tests.bench.crashes import RATE, House, postgres
from tests.support.serving import free_port

CLIENTS = 8
CAPACITY_SECONDS = 20
"""For which all clients ask as fast as they are answered."""
UP_SECONDS = 300
STARTED = "from sms_verify.cli.main import run; run()"
PAGES = ("/", "/log", "/o", "/readyz")


@dataclass
class Tally:
    """What became of the requests."""

    good: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    """Of each request, by the clock."""

    def __str__(self) -> str:
        ranked = sorted(self.seconds)
        times = "/".join(f"{ranked[int(len(ranked) * share)] * 1_000:.0f}" for share in (0.5, 0.95, 0.99, 0.999))
        return f"{self.good} of {len(ranked)} good, {dict(self.failures)}, {times} ms (50, 95, 99, 99.9 %)"


def ask(client: httpx.Client, base: str, number: int, rng: random.Random) -> tuple[httpx.Response, int]:
    """Check eight times of ten, report once, look at a page once; return the answer and the wanted status."""
    kind = rng.random()
    if kind < 0.8:
        text = f"【招商银行】您尾号{number % 9999}的账户支出{number}元，如非本人操作请登录 http://cmbchlna.com/{number}"
        return client.post(f"{base}/api/v1/check", json={"text": text, "sender": "95555", "region": "CN"}), 200
    if kind < 0.9:
        text = f"{rng.getrandbits(60):x} parcel at http://evil{number}.top/x"
        return client.post(f"{base}/api/v1/reports", json={"text": text, "consent": True}), 201
    return client.get(base + rng.choice(PAGES)), 200


def work(base: str, seed: int, pause: float, tally: Tally, stop: threading.Event) -> None:
    """Ask until it is enough, at most once in each pause (seconds)."""
    rng, number = random.Random(seed), seed
    with httpx.Client(timeout=30) as client:
        while not stop.is_set():
            number, began = number + CLIENTS, time.monotonic()
            try:
                answer, wanted = ask(client, base, number, rng)
                if answer.status_code == wanted:
                    tally.good += 1
                else:
                    tally.failures[f"{answer.request.url.path} {answer.status_code}"] += 1
            except httpx.HTTPError as error:
                tally.failures[type(error).__name__] += 1
            spent = time.monotonic() - began
            tally.seconds.append(spent)
            stop.wait(max(0.0, pause - spent))


def asked(base: str, seconds: float, rate: float = 0) -> float:
    """Ask for some seconds at a rate (0: as fast as answers come), print what became of it, return the rate."""
    stop, tallies = threading.Event(), [Tally() for _ in range(CLIENTS)]
    pause = CLIENTS / rate if rate else 0
    threads = [threading.Thread(target=work, args=(base, seed, pause, tallies[seed], stop)) for seed in range(CLIENTS)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    while (left := began + seconds - time.monotonic()) > 0:
        time.sleep(min(left, 300))
        print(f"  {time.monotonic() - began:.0f} s, load {os.getloadavg()[0]:.0f}: {_sum(tallies)}", flush=True)
    stop.set()
    for thread in threads:
        thread.join()
    whole = _sum(tallies)
    reached = len(whole.seconds) / (time.monotonic() - began)
    print(f"{seconds:.0f} s at {reached:.1f}/s: {whole}", flush=True)
    return reached


def _sum(tallies: list[Tally]) -> Tally:
    whole = Tally()
    for tally in tallies:
        whole.good += tally.good
        whole.failures += tally.failures
        whole.seconds += tally.seconds
    return whole


@contextmanager
def served(house: House, workers: int) -> Iterator[str]:
    """Give the address of a service with some processes; print how it stops."""
    port = free_port()
    rates = {f"SMS_VERIFY_{name}_RATE": RATE for name in ("CHECK", "BATCH", "REPORT", "SIGN_IN")}
    values = {"DATABASE_URL": house.address, "KEYS": house.keys, "DATA": str(house.folder)}
    environment = {**os.environ, **rates, **{f"SMS_VERIFY_{name}": value for name, value in values.items()}}
    command = [sys.executable, "-c", STARTED, "serve", "--workers", str(workers), "--port", str(port)]
    with (house.folder / "serve.log").open("w") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        _wait(f"http://127.0.0.1:{port}/readyz")
        yield f"http://127.0.0.1:{port}"
    finally:
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        status = process.wait(60)
        print(f"stopped in {time.monotonic() - began:.1f} s, status {status}", flush=True)


def _wait(address: str) -> None:
    ends = time.monotonic() + UP_SECONDS
    while time.monotonic() < ends:
        try:
            if httpx.get(address, timeout=10).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise TimeoutError("it does not become ready")


def run(options: argparse.Namespace) -> None:
    """Print what two processes can, and what becomes of an hour at half of it (or at the rate that is named)."""
    with tempfile.TemporaryDirectory() as folder, postgres() as (address, server):
        house = House(address, Path(folder), server)
        house.fill()
        with served(house, 2) as base:
            capacity = asked(base, CAPACITY_SECONDS)
            asked(base, options.seconds, options.rate or capacity / 2)
            asked(base, CAPACITY_SECONDS)
