"""Chores: what one of several service processes does again and again, a short step each time it is due.

A row per chore holds when it is due and until when somebody has it. Whoever takes it has it until its lease ends; if
they are killed, it is done again after that. A job queue does not give this: huey's consumers each enqueue periodic
tasks by their own clocks, and a task leaves the queue before it is done, so that several processes would do it
several times, and after a kill none.
"""

from __future__ import annotations

import datetime
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

import structlog
from sqlalchemy import select, update

from sms_verify.errors import Conflict
from sms_verify.store import leases
from sms_verify.store.database import Database
from sms_verify.store.tables import ChoreRow

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.current")


STOP_SECONDS = 2.0
"""Seconds that a service which stops waits for all that is being done."""

INTERVAL = 1.0
"""Seconds between two looks."""


Clock = Callable[[], datetime.datetime]


class Stop:
    """Tells all threads of a service at once to end, and gives them some seconds together."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic, self._ends, self._told = monotonic, 0.0, threading.Event()

    def tell(self) -> None:
        """Tell the threads to end; the seconds run from the first time."""
        if not self._told.is_set():
            self._ends = self._monotonic() + STOP_SECONDS
            self._told.set()

    def is_told(self) -> bool:
        """Whether the threads are to end."""
        return self._told.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for some seconds or until the threads are to end; return whether they are."""
        return self._told.wait(seconds)

    def left(self) -> float:
        """Return the seconds that the threads still have."""
        return max(0.0, self._ends - self._monotonic())


@contextmanager
def repeating(
    look: Callable[[], object], name: str, interval: float = INTERVAL, stop: Stop | None = None
) -> Iterator[None]:
    """Call a function again and again in a thread, as long as the context is open; a failure is logged and retried."""
    stop = stop or Stop()

    def watch() -> None:
        while not stop.wait(interval):
            try:
                look()
            except Exception as error:  # whatever it is, the service goes on with what it has
                log.error("not refreshed", what=name, kind=type(error).__name__)

    thread = threading.Thread(target=watch, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.tell()
        # Who is in the middle of something may end it; what is not ended by then is done again after its lease.
        thread.join(stop.left())


TASK_LEASE = datetime.timedelta(minutes=10)
"""Longer than any step takes and any two machines' clocks differ."""

AGAIN = datetime.timedelta(minutes=1)
"""After which a step that failed is tried again, where the chore is not due earlier."""

POLL_SECONDS = 5.0
"""Seconds between two looks whether a chore is due."""


@dataclass(frozen=True, slots=True)
class PeriodicTask:
    """A task that runs again and again."""

    name: str
    every: datetime.timedelta
    step: Callable[[datetime.datetime], bool]
    """Does some of it, as of a moment; returns whether more is waiting."""


def run_step(database: Database, chore: PeriodicTask, clock: Clock) -> bool:
    """Run a step of a task that is due and not leased; return whether it ran. Raises what the step raises."""
    at = clock()
    lease = acquire_lease(database, chore.name, at) if _is_due(database, chore.name, at) else None
    if lease is None:
        return False
    try:
        more = chore.step(at)
    except Exception:
        _put_back(database, chore.name, lease, at + min(chore.every, AGAIN))
        raise
    _put_back(database, chore.name, lease, at if more else at + chore.every)
    return True


def acquire_lease(database: Database, name: str, at: datetime.datetime) -> datetime.datetime | None:
    """Lease a task that is due; return the end of the lease, or nothing where another process has it."""
    try:
        with database.writing() as session:
            row = session.scalar(select(ChoreRow).where(ChoreRow.name == name).with_for_update())
            if row is None:
                row = ChoreRow(name=name, due_at=at)
                session.add(row)
            elif row.due_at > at or leases.is_held(row, at):
                return None
            return leases.take(row, at, TASK_LEASE)
    except Conflict:
        return None  # of two that began the same chore the other one has it


@contextmanager
def running_tasks(
    database: Database,
    chores: Iterable[PeriodicTask],
    clock: Clock,
    look: float = POLL_SECONDS,
    stop: Stop | None = None,
) -> Iterator[None]:
    """Run tasks as long as the context is open, each in its own thread, so that none waits for another."""
    stop = stop or Stop()
    with ExitStack() as threads:
        for chore in chores:
            threads.enter_context(repeating(partial(run_step, database, chore, clock), chore.name, look, stop))
        yield


def _is_due(database: Database, name: str, at: datetime.datetime) -> bool:
    """Look without a lock, so that nobody waits for what is rarely so."""
    with database.reading() as session:
        row = session.get(ChoreRow, name)
        return row is None or (row.due_at <= at and not leases.is_held(row, at))


def _put_back(database: Database, name: str, lease: datetime.datetime, due: datetime.datetime) -> None:
    """Give a chore back, unless the lease has ended and it is somebody else's by now."""
    own = update(ChoreRow).where(ChoreRow.name == name, leases.is_own(ChoreRow, lease))
    with database.writing() as session:
        session.execute(own.values(due_at=due, leased_until=None))
