"""Chores: done when due by one of several, again after a kill, whatever fails."""

from __future__ import annotations

import datetime
import os
import signal
import subprocess
import sys
import threading

import pytest

from sms_verify.store.database import Database
from sms_verify.store.migrations import upgrade
from sms_verify.store.periodic import (
    AGAIN,
    STOP_SECONDS,
    TASK_LEASE,
    PeriodicTask,
    Stop,
    acquire_lease,
    run_step,
    running_tasks,
)
from tests.support.store import NOW

HOUR = datetime.timedelta(hours=1)
PATIENCE = 20.0


class Clock:
    """A clock that is moved."""

    at = NOW

    def __call__(self) -> datetime.datetime:
        return self.at


def noting(done: list[datetime.datetime], more: int = 0) -> PeriodicTask:
    """Return an hourly chore that notes its steps and has some more waiting at first."""

    def step(at: datetime.datetime) -> bool:
        done.append(at)
        return len(done) <= more

    return PeriodicTask("sweep", HOUR, step)


def test_a_chore_is_not_done_before_it_is_due(database: Database) -> None:
    clock, done = Clock(), []
    chore = noting(done)
    assert [run_step(database, chore, clock) for _ in range(3)] == [True, False, False]
    clock.at += HOUR - datetime.timedelta(seconds=1)
    assert not run_step(database, chore, clock)
    clock.at += datetime.timedelta(seconds=1)
    assert run_step(database, chore, clock)
    assert done == [NOW, NOW + HOUR]


def test_what_is_waiting_is_done_at_once(database: Database) -> None:
    done: list[datetime.datetime] = []
    chore = noting(done, more=2)
    assert [run_step(database, chore, Clock()) for _ in range(4)] == [True, True, True, False]


def test_of_many_at_once_exactly_one_does_it(address: str) -> None:
    opened = [Database.open(address) for _ in range(6)]
    upgrade(opened[0])
    done: list[datetime.datetime] = []
    chore, clock, together = noting(done), Clock(), threading.Barrier(len(opened))

    def takes_its_turns(database: Database) -> None:
        for _ in range(3):
            together.wait()
            run_step(database, chore, clock)

    for round_ in range(2):
        clock.at = NOW + round_ * HOUR
        threads = [threading.Thread(target=takes_its_turns, args=(each,)) for each in opened]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert done == [NOW, NOW + HOUR][: round_ + 1]
    for each in opened:
        each.close()


def test_what_somebody_has_is_left_to_them_until_their_lease_ends(database: Database) -> None:
    clock, done = Clock(), []
    assert acquire_lease(database, "sweep", NOW) == NOW + TASK_LEASE
    clock.at = NOW + TASK_LEASE - datetime.timedelta(seconds=1)
    assert not run_step(database, noting(done), clock)
    clock.at = NOW + TASK_LEASE
    assert run_step(database, noting(done), clock)


def test_who_comes_back_too_late_gives_nothing_away(database: Database) -> None:
    done: list[datetime.datetime] = []

    def is_slow(_: datetime.datetime) -> bool:
        assert acquire_lease(database, "sweep", NOW + TASK_LEASE), "somebody else takes it over"
        return False

    assert run_step(database, PeriodicTask("sweep", HOUR, is_slow), Clock())
    clock = Clock()
    clock.at = NOW + TASK_LEASE + datetime.timedelta(minutes=1)
    assert not run_step(database, noting(done), clock), "it is still theirs"


def test_a_step_that_fails_is_tried_again_soon(database: Database) -> None:
    clock, done = Clock(), []

    def fails(_: datetime.datetime) -> bool:
        raise ValueError("secret words")

    with pytest.raises(ValueError):
        run_step(database, PeriodicTask("sweep", HOUR, fails), clock)
    assert not run_step(database, noting(done), clock)
    clock.at += AGAIN
    assert run_step(database, noting(done), clock)


def test_a_failing_chore_stops_neither_itself_nor_another_and_its_words_are_not_logged(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    tries, others = threading.Semaphore(0), threading.Semaphore(0)
    clock = Clock()

    def moves_on() -> datetime.datetime:
        clock.at += AGAIN
        return clock.at

    def fails(_: datetime.datetime) -> bool:
        tries.release()
        raise ValueError("the pasted message")

    def works(_: datetime.datetime) -> bool:
        others.release()
        return True

    with running_tasks(
        database, [PeriodicTask("fails", AGAIN, fails), PeriodicTask("works", HOUR, works)], moves_on, look=0.01
    ):
        assert all(each.acquire(timeout=PATIENCE) for each in (tries, others, tries, others, tries))
    said = capsys.readouterr()
    assert "pasted" not in said.out + said.err


def test_threads_that_do_not_end_have_the_time_of_one() -> None:
    moments = iter((100.0, 100.5, 101.5, 200.0))
    stop = Stop(lambda: next(moments))
    assert not stop.is_told()
    for _ in range(2):
        stop.tell()
    assert stop.is_told() and stop.wait(PATIENCE)
    assert [stop.left() for _ in range(3)] == [STOP_SECONDS - 0.5, STOP_SECONDS - 1.5, 0.0]


KILLED = """
import sys
from sms_verify.store.periodic import PeriodicTask, run_step
from sms_verify.store.database import Database
from tests.store.test_periodic import HOUR, Clock

def hangs(at):
    print("began", flush=True)
    sys.stdin.read()

run_step(Database.open(sys.argv[1]), PeriodicTask("sweep", HOUR, hangs), Clock())
"""


def test_a_chore_whose_process_is_killed_is_done_again(address: str) -> None:
    database, clock, done = Database.open(address), Clock(), []
    upgrade(database)
    running = subprocess.Popen(
        [sys.executable, "-c", KILLED, address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    with running:
        assert running.stdout and running.stdout.readline() == "began\n"
        running.send_signal(signal.SIGKILL)
    assert not run_step(database, noting(done), clock)
    clock.at += TASK_LEASE
    assert run_step(database, noting(done), clock)
    assert done == [NOW + TASK_LEASE]
    database.close()
