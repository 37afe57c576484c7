"""Threads of their own for checks, so that a check never waits behind what waits for the database.

Everything else runs in the server's common threads. A lane has few threads: what is judged is reckoned, and more at
once would only make each slower.
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
    """The threads of one process that are kept for something."""

    def __init__(self) -> None:
        self.checks = CapacityLimiter(CHECKS_AT_ONCE)
        self.batches = CapacityLimiter(BATCHES_AT_ONCE)
        # Looking an API key up does wait for the database.
        self.keys = CapacityLimiter(KEYS_AT_ONCE)

    async def check(self, work: Callable[[], Result]) -> Result:
        """Return what a check comes to."""
        return await to_thread.run_sync(work, limiter=self.checks)

    async def key(self, work: Callable[[], Result]) -> Result:
        """Return what a key is good for."""
        return await to_thread.run_sync(work, limiter=self.keys)

    async def batch(self, request: Request, work: Callable[[threading.Event], Result]) -> Result:
        """Return what a batch comes to; the work is told when its asker has gone."""
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
    """The values of a request, of which the lanes are wanted."""

    @property
    def lanes(self) -> Lanes:
        """The threads that are kept for something."""


def on_check_threads(endpoint: Callable[..., Result]) -> Callable[..., Awaitable[Result]]:
    """Have a route that checks a message run in the checks' lane; it asks for the request's values as `wired`."""

    @wraps(endpoint)
    async def in_lane(*, wired: HasLanes, **given: object) -> Result:
        return await wired.lanes.check(partial(endpoint, wired=wired, **given))

    return in_lane
