"""Tables read in a process of their own: where a few bytes hold more than a machine, it alone dies.

A process a table, and not a pool: what a broken file leaves behind in a library meets no other file. It is a program,
not a fork of this one, so that it knows no key and holds no lock of ours.
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
"""Tables that one service reads at the same time; the next one waits."""

PIPE_BYTES = 1 << 20
MAX_FRAME_BYTES = 1 << 29
END_SECONDS = 5
"""In which a process is gone that has said its last word."""

ENVIRONMENT = {"PYTHONUTF8": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
"""What the reading process knows of its surroundings, besides where its modules are; threads reserve memory."""

_turns = threading.BoundedSemaphore(AT_ONCE)


class ConfinedTable:
    """A table that comes over piece by piece, once."""

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
    """Give a table; raises `LimitExceeded` or another `UnreadableTable`, here or while its rows come."""
    with tables([task]) as found:
        yield next(found)


@contextmanager
def tables(tasks: Sequence[Task]) -> Iterator[Iterator[ConfinedTable]]:
    """Give some tables, read by one process; each one's rows are taken before the next one comes."""
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
    """The reading process, and how long it has been waited for."""

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
        """Return the next frame; raises what the process refused, or the reason why it is no more."""
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
        """End the process, whatever it is doing."""
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
