"""The windows in which rate limits count clients, in this process's memory.

The library's own memory starts a thread for nearly every request to delete expired windows, and two simultaneous
requests can start the same thread, which fails. Here a request that counts also deletes expired windows, now and then.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from limits.storage import Storage

SWEPT = 10.0
"""Seconds between two sweeps of expired windows."""


@dataclass(slots=True)
class RateWindow:
    """A client's count and the window's end."""

    used: int
    ends: float


class Windows(Storage):
    """Fixed windows with the interface of the limits library; safe for many threads."""

    STORAGE_SCHEME = None

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.clock = clock
        self.lock = threading.Lock()
        self.held: dict[str, RateWindow] = {}
        self.sweeps_at = clock() + SWEPT

    @property
    def base_exceptions(self) -> type[Exception]:
        """Exceptions that the library wraps: none, since nothing fails here."""
        return ValueError

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Add to a client's count, opening a window where none is open; return the new count."""
        with self.lock:
            now = self.clock()
            if now >= self.sweeps_at:
                self.held = {key: window for key, window in self.held.items() if now < window.ends}
                self.sweeps_at = now + SWEPT
            window = self.held.get(key)
            if window is None or now >= window.ends:
                window = self.held[key] = RateWindow(0, now + expiry)
            window.used += amount
            return window.used

    def get(self, key: str) -> int:
        """Return a client's count."""
        with self.lock:
            window = self.held.get(key)
            return window.used if window and self.clock() < window.ends else 0

    def get_expiry(self, key: str) -> float:
        """Return when a client's window ends."""
        with self.lock:
            window = self.held.get(key)
            return window.ends if window else self.clock()

    def check(self) -> bool:
        """Whether the storage is available."""
        return True

    def reset(self) -> int:
        """Delete every window; return how many there were."""
        with self.lock:
            forgotten, self.held = len(self.held), {}
            return forgotten

    def clear(self, key: str) -> None:
        """Delete a client's window."""
        with self.lock:
            self.held.pop(key, None)
