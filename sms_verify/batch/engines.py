"""Where the messages are judged: in this process, in processes of this machine, or on a Dask cluster.

Each engine takes requests in, in their order, and hands answers out in the same order, with a bounded number of chunks
under way. The checker travels once to each worker.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import wait
from typing import Any, Protocol, TypeVar

from sms_verify.batch.judge import Answer, Request, judge
from sms_verify.core.checker import Checker
from sms_verify.core.types import Message
from sms_verify.errors import InvalidInput, SmsVerifyError

AHEAD = 4
"""Chunks under way for each worker."""

SCHEDULER_TIMEOUT_SECONDS = 15
"""Seconds to wait for a scheduler."""

T = TypeVar("T")


class Pending(Protocol):
    """Answers that are being computed."""

    def result(self) -> list[Answer]:
        """Return the answers; waits until they are computed."""
        ...


@dataclass(frozen=True, slots=True)
class Engine:
    """Judges chunks of messages."""

    submit: Callable[[Sequence[Request]], Pending]
    window: int
    """Chunks under way at most."""

    def answers(self, chunks: Iterable[tuple[T, Sequence[Request]]]) -> Iterator[tuple[T, list[Answer]]]:
        """Yield each chunk with its answers, in order."""
        waiting: deque[tuple[T, Pending]] = deque()
        for chunk, requests in chunks:
            waiting.append((chunk, self.submit(requests)))
            if len(waiting) >= self.window:
                first, pending = waiting.popleft()
                yield first, pending.result()
        for first, pending in waiting:
            yield first, pending.result()


@dataclass(frozen=True, slots=True)
class _Done:
    answers: list[Answer]

    def result(self) -> list[Answer]:
        return self.answers


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def local(checker: Checker, workers: int | None = None, method: str | None = None) -> Iterator[Engine]:
    """Give an engine of processes on this machine; one worker is this process itself."""
    count = workers or cores()
    if count == 1:
        yield Engine(lambda requests: _Done(judge(checker, requests)), window=1)
        return
    checker.check(Message("."))  # builds the look-ups once, here, and not in every worker
    # Forking shares them; on systems where it is unsafe the checker is pickled once for each worker.
    context = multiprocessing.get_context(method or ("fork" if sys.platform == "linux" else "spawn"))
    pool = ProcessPoolExecutor(count, context, _begin, (checker,))
    try:
        pool.submit(_work, ()).result()  # forks now, while this process has no other threads
        yield Engine(lambda requests: pool.submit(_work, requests), window=AHEAD * count)
    except BrokenProcessPool:
        raise SmsVerifyError("A worker process was ended from outside (out of memory?); try fewer --workers.") from None
    finally:
        pool.shutdown(cancel_futures=True)


_checker: Checker
"""Of a worker process."""


def _begin(checker: Checker) -> None:
    """Prepare a worker process."""
    global _checker
    _checker = checker
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends its workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)


def _work(requests: Sequence[Request]) -> list[Answer]:
    return judge(_checker, requests)


@contextmanager
def dask(checker: Checker, workers: int | None = None, scheduler: str | None = None) -> Iterator[Engine]:
    """Give an engine on a Dask cluster: that of a scheduler's address, or one started here for the time being."""
    distributed = _distributed()
    with _client(distributed, workers, scheduler) as client:
        if not client.ncores():
            raise InvalidInput(f"--scheduler {scheduler}: the cluster has no workers.")
        scattered = client.scatter(checker, broadcast=True)

        def submit(requests: Sequence[Request]) -> Pending:
            future: Pending = client.submit(judge, scattered, requests, pure=False)
            return future

        try:
            yield Engine(submit, window=AHEAD * sum(client.ncores().values()))
        except distributed.KilledWorker:
            raise SmsVerifyError("The cluster's workers ended while they judged; see their logs.") from None


def _distributed() -> Any:
    try:
        return import_module("distributed")
    except ImportError:
        raise InvalidInput("--engine dask needs more libraries: pip install 'sms-verify[cluster]'") from None


def _client(distributed: Any, workers: int | None, scheduler: str | None) -> Any:
    if scheduler is None:
        options = {"n_workers": workers or cores(), "threads_per_worker": 1, "dashboard_address": None}
        return distributed.Client(**options, set_as_default=False)
    try:
        return distributed.Client(scheduler, timeout=SCHEDULER_TIMEOUT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InvalidInput(f"--scheduler {scheduler}: nobody answers there ({type(error).__name__}).") from None


def open_engine(checker: Checker, engine: str, workers: int | None, scheduler: str | None) -> Any:
    """Return the engine of a name, as a context manager; raises `InvalidInput` naming the option at fault."""
    if workers is not None and workers < 1:
        raise InvalidInput("--workers: must be at least 1.")
    if workers is not None and scheduler:
        raise InvalidInput("--workers: a cluster with a --scheduler has its own.")
    if engine == "dask":
        return dask(checker, workers, scheduler)
    if engine != "local":
        raise InvalidInput(f"--engine: is {engine!r}; must be local or dask.")
    if scheduler:
        raise InvalidInput("--scheduler: only --engine dask has one.")
    return local(checker, workers)
