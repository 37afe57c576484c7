"""Spreads calls over the machine's processors; results come in order, few calls wait at a time."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import chain, islice
from typing import TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")

_IN_PROCESS = 6
"""Pieces that are sooner done than processes started."""

_AHEAD = 3
"""Pieces per process that wait."""


class Spread:
    """Calls a function with each of some pieces, as `map` does; the processes are started by the first long work."""

    def __init__(self) -> None:
        self.workers = os.cpu_count() or 1
        self.pool: ProcessPoolExecutor | None = None

    def __call__(self, work: Callable[[Piece], Result], pieces: Iterable[Piece]) -> Iterator[Result]:
        """Yield the results in order."""
        waiting = iter(pieces)
        first = list(islice(waiting, _IN_PROCESS))
        if len(first) < _IN_PROCESS or self.workers == 1:
            yield from map(work, chain(first, waiting))
            return
        self.pool = self.pool or ProcessPoolExecutor(self.workers, multiprocessing.get_context("spawn"))
        running: deque[Future[Result]] = deque()
        for piece in chain(first, waiting):
            running.append(self.pool.submit(work, piece))
            if len(running) >= self.workers * _AHEAD:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()


@contextmanager
def spreading() -> Iterator[Spread]:
    """Open a pool that spreads calls; its processes end with it."""
    spread = Spread()
    try:
        yield spread
    finally:
        if spread.pool:
            spread.pool.shutdown(cancel_futures=True)
