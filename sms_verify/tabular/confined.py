"""Tables read in a separate process: a file that unpacks beyond all memory kills only that process.

Each table has its own process instead of one of a pool: a library that a broken file has corrupted reads no other file.
It is a new program instead of a fork, so that it holds none of our keys and locks.
"""

from __future__ import annotations

import dataclasses
import json
import os
import pickle
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sms_verify.errors import Unavailable, UnreadableTable
from sms_verify.reasons import Reason
from sms_verify.tabular import wire
from sms_verify.tabular.limits import MEGABYTE, LimitExceeded, Task
from sms_verify.tabular.table import Chunk, Style

AT_ONCE = 2
"""Tables that one service reads at the same time; others wait."""

PIPE_BYTES = 1 << 20
MAX_FRAME_BYTES = 1 << 29
END_SECONDS = 5
"""Seconds for the process to exit after its last frame."""

ENVIRONMENT = {"PYTHONUTF8": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
"""The environment variables of the reading process, besides its module path; each thread would reserve memory."""

_turns = threading.BoundedSemaphore(AT_ONCE)


class ConfinedTable:
    """A table that arrives in chunks and can be read once."""

    def __init__(self, process: _Process, task: Task, frame: tuple[Any, ...]) -> None:
        self._process, self._task = process, task
        self.columns, self.rows, self.notes, style = frame[1:]
        self.style: Style = wire.style_of(*style)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order; raises `UnreadableTable`."""
        while (frame := self._process.frame(self._task))[0] == "rows":
            _, rows, arrow = frame
            yield wire.chunk_of(rows, arrow)


@contextmanager
def opened(task: Task) -> Iterator[ConfinedTable]:
    """Give a table; raises `LimitExceeded` or another `UnreadableTable`, here or while its rows are read."""
    with tables([task]) as found:
        yield next(found)


@contextmanager
def tables(tasks: Sequence[Task]) -> Iterator[Iterator[ConfinedTable]]:
    """Give several tables, read by one process in turn; each table's rows are read before the next one."""
    limits = tasks[0].limits
    if not _turns.acquire(timeout=limits.seconds):
        raise Unavailable(Reason("table.busy"))
    try:
        process = _Process(tasks)
        try:
            yield (ConfinedTable(process, task, process.frame(task)) for task in tasks)
        finally:
            process.end()
    finally:
        _turns.release()


class _Process:
    """The reading process and the time spent waiting for it."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self._left = float(tasks[0].limits.seconds)
        self._process = subprocess.Popen(
            [sys.executable, "-S", "-m", "sms_verify.tabular.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**ENVIRONMENT, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PATH": os.defpath},
            pipesize=PIPE_BYTES,
        )
        assert self._process.stdin and self._process.stdout  # noqa: S101, they are pipes
        self._stdout = self._process.stdout
        asked = {
            "limits": dataclasses.asdict(tasks[0].limits),
            "text_names": tasks[0].text_names,
            "as_arrow": tasks[0].as_arrow,
            "files": [(str(task.path), task.name) for task in tasks],
        }
        with self._process.stdin as stdin:
            stdin.write(json.dumps(asked).encode())

    def frame(self, task: Task) -> tuple[Any, ...]:
        """Return the next frame; raises the error that the process sent, or the reason why it ended."""
        try:
            frame = wire.read(self._receive, MAX_FRAME_BYTES)
        except TimeoutError:
            raise task.refuse("time", task.limits.seconds) from None
        except (EOFError, pickle.UnpicklingError):
            raise self._fate(task) from None
        if frame[0] == "refused":
            raise LimitExceeded(Reason(frame[1], **frame[2]))
        if frame[0] == "unreadable":
            raise UnreadableTable(frame[1])
        return frame

    def end(self) -> None:
        """Kill the process."""
        self._process.kill()
        self._process.wait()
        self._stdout.close()

    def _fate(self, task: Task) -> LimitExceeded:
        try:
            status = self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            status = 0
        if status == -signal.SIGXCPU:
            return task.refuse("time", task.limits.seconds)
        return task.refuse("memory", task.limits.memory_bytes // MEGABYTE)

    def _receive(self, count: int) -> bytearray:
        """Return so many bytes; raises `TimeoutError` where they do not come in time, and `EOFError` at the end."""
        received = bytearray()
        while len(received) < count:
            before = time.monotonic()
            ready, _, _ = select.select([self._stdout], (), (), max(0.0, self._left))
            self._left -= time.monotonic() - before
            if not ready:
                raise TimeoutError
            data = os.read(self._stdout.fileno(), min(count - len(received), PIPE_BYTES))
            if not data:
                raise EOFError
            received += data
        return received
