"""What a check costs, by stage and by door, beside what a pip or apt install offers for the same texts.

CPU time of one process and its children, never the clock: what else the machine does must not count. All figures are
medians of one run over the same messages, the project's own labelled ones and one filled message of every shipped
wording, in a fixed random order; nothing is kept between messages.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pyarrow as pa

from sms_verify import Message
from sms_verify.batch.arrow import check_batch
from sms_verify.batch.filter import filter_lines
from sms_verify.bootstrap import load_checker, loading, warm
from sms_verify.core import checker as pipeline
from sms_verify.core.checker import Checker
from sms_verify.core.templates import render
from sms_verify.errors import InvalidInput
from sms_verify.explain import verdict_json
from tests.bench.classifiers import CLASSIFIERS
from tests.bench.processes import seconds_of
from tests.support.registry import TODAY

ROOT = Path(__file__).parents[2]
PORT = 8_766
WARM = 60
STAGES = {"extract": "reading", "match": "registry", "_with_model": "model", "findings": "rules"}
"""The pipeline's functions, and what they are called here."""


class Sample(NamedTuple):
    """A message and whether it was labelled fraud."""

    text: str
    is_fraud: bool


def run(options: argparse.Namespace) -> None:
    """Print the figures and write them as a table."""
    lines = [f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}", *_measured()]
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "checks.md").write_text("\n".join(lines) + "\n", "utf-8")


def _measured() -> Iterator[str]:
    for figure in (_loading, _checks, _doors, _service, _classifiers):
        for line in figure():
            print(line, flush=True)
            yield line


def samples() -> list[Sample]:
    """Return the messages in their order."""
    found = []
    for path in sorted((ROOT / "data" / "messages").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [Sample(row["text"], row["kind"] == "scam") for row in csv.DictReader(file)]
    for template in load_checker(model=False).registry.templates:
        try:
            found.append(Sample(render(template, random.Random(template.key)), False))
        except InvalidInput:
            continue
    random.Random(1).shuffle(found)
    return found


def _told(what: str, microseconds: Sequence[float]) -> str:
    ordered = sorted(microseconds)
    p99 = ordered[len(ordered) * 99 // 100]
    return f"| {what} | {statistics.median(ordered):,.0f} | {statistics.mean(ordered):,.0f} | {p99:,.0f} |"


def _timed(work: Callable[[Any], object], given: Iterable[Any]) -> list[float]:
    """Return the microseconds of this thread that each took."""
    times = []
    for one in given:
        begun = time.thread_time_ns()
        work(one)
        times.append((time.thread_time_ns() - begun) / 1_000)
    return times


def _loading() -> Iterator[str]:
    """Yield what a process pays once."""
    yield "\n| once | CPU s | MB |\n|---|---|---|"
    first = "checker.check(Message('Your parcel waits at http://depot-fee.top'))"
    made = "from sms_verify import Message; from sms_verify.bootstrap import load_checker; checker = load_checker({})"
    with TemporaryDirectory() as folder, _own_cache(Path(folder)):
        built = Path(folder) / "starter.built"
        _spent("from sms_verify.cli.main import main; main(['registry', 'export', " + repr(str(built)) + "])")
        for what, code in (
            ("`sms-verify --help`", "from sms_verify.cli.main import main; main(['--help'])"),
            ("import of the checker", "import sms_verify.bootstrap"),
            ("`sms-verify check`, its first time", _ONE),
            ("`sms-verify check`, from then on", _ONE),
            ("load from the files, first check", f"{made.format('')}; {first}"),
            ("load of the same as `.built`, first check", f"{made.format(repr(str(built)))}; {first}"),
        ):
            seconds, megabytes = _spent(code)
            yield f"| {what} | {seconds:.2f} | {megabytes:.0f} |"


_ONE = "from sms_verify.cli.main import main; main(['check', 'Your parcel waits at http://depot-fee.top'])"


@contextmanager
def _own_cache(folder: Path) -> Iterator[None]:
    """Let processes keep what they can make again in a folder, in which there is nothing yet."""
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    try:
        yield
    finally:
        os.environ.pop("XDG_CACHE_HOME")
        os.environ.update({"XDG_CACHE_HOME": before} if before else {})


def _spent(code: str) -> tuple[float, float]:
    """Return the CPU seconds and the memory of a process that runs some code."""
    tell = (
        "import re, time; t = time.process_time(), re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]"
    )
    script = f"import sys\ntry:\n    {code}\nfinally:\n    {tell}\n    print(*t, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    seconds, kilobytes = done.stderr.split()[-2:]
    return float(seconds), int(kilobytes) / 1024


def _loaded() -> Checker:
    """Return the checker as a process that judges many messages holds it."""
    with loading():
        return warm(load_checker())


def _checks() -> Iterator[str]:
    """Yield what a check costs, its stages and its words."""
    checker, messages = _loaded(), [Message(one.text, received=TODAY) for one in samples()]
    for message in messages[:WARM]:
        checker.check(message)
    yield "\n| a message | median µs | mean | 99 % |\n|---|---|---|---|"
    yield _told("check", _timed(checker.check, messages))
    with _watched() as spent:
        for message in messages:
            checker.check(message)
    for name, times in spent.items():
        yield _told(f"… of it {STAGES[name]}", times)
    verdicts = [checker.check(message) for message in messages]
    yield _told("its words (JSON, English)", _timed(lambda verdict: verdict_json(verdict, "en"), verdicts))


@contextmanager
def _watched() -> Iterator[dict[str, list[float]]]:
    """Count the time of the stages while this is open."""
    spent: dict[str, list[float]] = {name: [] for name in STAGES}
    kept = {name: getattr(pipeline, name) for name in STAGES}

    def watching(name: str) -> Callable[..., Any]:
        def watched(*given: Any) -> Any:
            begun = time.thread_time_ns()
            answer = kept[name](*given)
            spent[name].append((time.thread_time_ns() - begun) / 1_000)
            return answer

        return watched

    try:
        for name in STAGES:
            setattr(pipeline, name, watching(name))
        yield spent
    finally:
        for name, function in kept.items():
            setattr(pipeline, name, function)


def _doors() -> Iterator[str]:
    """Yield what a row costs through the doors for engines."""
    checker, texts = _loaded(), [one.text for one in samples()]
    list(checker.check_many(map(Message, texts[:WARM])))
    batch = pa.record_batch({"text": texts, "received": [TODAY.isoformat()] * len(texts)})
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in batch.to_pylist()).encode()
    yield "\n| a row | mean µs |\n|---|---|"
    for what, work in (
        ("`check_arrow`", lambda: check_batch(checker, batch, TODAY)),
        ("`filter`", lambda: filter_lines(checker, io.BufferedReader(io.BytesIO(lines)), io.BytesIO(), lambda: TODAY)),
    ):
        begun = time.process_time_ns()
        work()
        yield f"| {what} | {(time.process_time_ns() - begun) / 1_000 / len(texts):,.0f} |"


def _service() -> Iterator[str]:
    """Yield what a request costs the service's process, beside its cheapest route."""
    texts = [one.text for one in samples()]
    yield "\n| a request | CPU µs |\n|---|---|"
    with TemporaryDirectory() as folder, _serving(Path(folder)) as (process, ask):
        for text in texts[:WARM]:
            ask("POST", "/api/v1/check", {"text": text})
        trivial = _spent_by(process, lambda: [ask("GET", "/healthz", None) for _ in range(500)]) / 500
        each = _spent_by(process, lambda: [ask("POST", "/api/v1/check", {"text": text}) for text in texts[:500]]) / 500
        rows = [{"text": text} for text in texts[:1_000]]
        batch = _spent_by(process, lambda: ask("POST", "/api/v1/check/batch", {"messages": rows}))
        yield f"| `GET /healthz` | {trivial:,.0f} |"
        yield f"| `POST /api/v1/check` | {each:,.0f} |"
        yield f"| … rate beside /healthz | {trivial / each:.2f} |"
        yield f"| `POST /api/v1/check/batch`, 1,000 messages | {batch:,.0f} |"


@contextmanager
def _serving(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], Callable[[str, str, Any], None]]]:
    rates = {f"SMS_VERIFY_{name}_RATE": "10000000/minute" for name in ("CHECK", "BATCH")}
    kept = {"SMS_VERIFY_DATA": str(folder), "SMS_VERIFY_REGISTRY": str(ROOT / "data" / "registry")}
    command = [sys.executable, "-c", "from sms_verify.cli.main import run; run()", "serve", "--port", str(PORT)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, env=os.environ | rates | kept, cwd=ROOT, **quiet)
    connection = HTTPConnection("127.0.0.1", PORT)

    def ask(method: str, path: str, given: Any) -> None:
        body = None if given is None else json.dumps(given)
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, (path, answer.status)

    try:
        for _ in range(600):
            try:
                ask("GET", "/healthz", None)
                break
            except OSError:
                connection.close()
                time.sleep(0.2)
        yield process, ask
    finally:
        process.terminate()
        process.wait()


def _spent_by(process: subprocess.Popen[bytes], work: Callable[[], object]) -> float:
    """Return the CPU microseconds that another process spends on some work."""
    before = seconds_of(process.pid)
    work()
    return (seconds_of(process.pid) - before) * 1e6


def _classifiers() -> Iterator[str]:
    """Yield what others take for the same texts; who is not installed is skipped."""
    yield "\n| a message | median µs | mean | 99 % |\n|---|---|---|---|"
    those = [(one.text, one.is_fraud) for one in samples()]
    for name, classifier in CLASSIFIERS.items():
        try:
            yield _told(name, classifier(those))
        except (ImportError, FileNotFoundError) as error:
            yield f"| {name} | skipped: {error} | | |"
