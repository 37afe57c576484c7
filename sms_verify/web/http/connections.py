"""Limits of connections: how many in all, how many from one address, and how long a silent one stays open.

The server's own time-out begins with the first answer; before that, half a request would be waited for without end.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.middleware.proxy_headers import _TrustedHosts
from uvicorn.protocols.http.h11_impl import H11Protocol

MAX_CONNECTIONS = 800
"""Open connections of a process, well under the 1,024 descriptors that a process usually has."""
MAX_PER_ADDRESS = 100
"""Open connections from one address that is not a trusted proxy."""
HEAD_SECONDS = 10.0
"""Seconds within which the head of a request has to arrive."""
STUCK_SECONDS = 30.0
"""Seconds after which a client that reads nothing of its answer is disconnected."""


class BoundedConnection(H11Protocol):
    """A connection that is closed where it is one too many, or too slow."""

    _waiting: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Accept a connection, or close it at once."""
        super().connection_made(transport)
        if len(self.connections) > MAX_CONNECTIONS or self._are_too_many():
            transport.abort()
        else:
            self._wait()

    def data_received(self, data: bytes) -> None:
        """Read data; the timer of a request's head runs except while a request is being handled."""
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._end_waiting()
        elif self._waiting is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop all timers."""
        self._end_waiting()
        self._end_stuck()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Start the timer of a client that does not read its answer."""
        super().pause_writing()
        self._end_stuck()
        self._stuck = self.loop.call_later(STUCK_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Stop the timer of a client that reads its answer again."""
        self._end_stuck()
        super().resume_writing()

    def _wait(self) -> None:
        self._waiting = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _are_too_many(self) -> bool:
        if self.client is None or self.client[0] in _TrustedHosts(self.config.forwarded_allow_ips or []):
            return False
        open_ones = (getattr(each, "client", None) for each in self.connections)
        of_this = [one for one in open_ones if one is not None and one[0] == self.client[0]]
        return len(of_this) > MAX_PER_ADDRESS

    def _end_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = None

    def _end_stuck(self) -> None:
        if self._stuck is not None:
            self._stuck.cancel()
        self._stuck = None
