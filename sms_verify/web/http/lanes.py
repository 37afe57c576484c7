"""Threads reserved for checks, so that a check never waits behind a request that waits for the database.

Everything else runs in the server's common threads. A lane has few threads: a check only computes, and more checks at
once would make each slower.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import Protocol, TypeVar

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request

Result = TypeVar("Result")

CHECKS_AT_ONCE = 8
BATCHES_AT_ONCE = 2
KEYS_AT_ONCE = 8


class Lanes:
    """The reserved threads of one process."""

    def __init__(self) -> None:
        self.checks = CapacityLimiter(CHECKS_AT_ONCE)
        self.batches = CapacityLimiter(BATCHES_AT_ONCE)
        # Looking an API key up does wait for the database.
        self.keys = CapacityLimiter(KEYS_AT_ONCE)

    async def check(self, work: Callable[[], Result]) -> Result:
        """Return a check's result, computed in the lane of checks."""
        return await to_thread.run_sync(work, limiter=self.checks)

    async def key(self, work: Callable[[], Result]) -> Result:
        """Return a key's caller, looked up in the lane of keys."""
        return await to_thread.run_sync(work, limiter=self.keys)

    async def batch(self, request: Request, work: Callable[[threading.Event], Result]) -> Result:
        """Return a batch's result; the work is notified when its client disconnects."""
        gone = threading.Event()
        watching = asyncio.create_task(_watch(request, gone))
        try:
            return await to_thread.run_sync(work, gone, limiter=self.batches)
        finally:
            watching.cancel()


async def _watch(request: Request, gone: threading.Event) -> None:
    """Tell when the asker has gone; the body has been read by then."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    gone.set()


class HasLanes(Protocol):
    """The services of a request, as far as lanes are concerned."""

    @property
    def lanes(self) -> Lanes:
        """The reserved threads."""


def on_check_threads(endpoint: Callable[..., Result]) -> Callable[..., Awaitable[Result]]:
    """Run a route in the lane of checks; the route takes the request's services as `wired`."""

    @wraps(endpoint)
    async def in_lane(*, wired: HasLanes, **given: object) -> Result:
        return await wired.lanes.check(partial(endpoint, wired=wired, **given))

    return in_lane
