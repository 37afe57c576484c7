"""What a service answers from now: one value, replaced whole when the store's revision has moved.

A thread asks for the revision (one query) every second. What is made of the new registry is ready before it takes the
old one's place, so that no request waits or fails; where the database does not answer, the old one stays.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Generic, TypeVar

import structlog

from sms_verify.core.registry.registry import Registry
from sms_verify.store.periodic import INTERVAL, Clock, Stop, repeating
from sms_verify.store.registry.registry_store import RegistryStore

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.current")


Made = TypeVar("Made")


class Current(Generic[Made]):
    """A value derived from the registry in force, such as its checker; a call returns the current one."""

    def __init__(self, store: RegistryStore, make: Callable[[Registry], Made], clock: Clock) -> None:
        self._store, self._make, self._clock = store, make, clock
        self._looking = threading.Lock()
        self.looked_at = now = clock()
        """When it was known last what is in force."""
        self._in_force = store.current(now.date(), now)
        self._made = make(self._in_force.registry)

    def __call__(self) -> Made:
        """Return what is current; never waits."""
        return self._made

    def refresh(self) -> bool:
        """Derive the value anew where the registry has changed; return whether it had."""
        with self._looking:
            now = self._clock()
            if self._in_force.holds(self._store.revision(), now.date()):
                self.looked_at = now
                return False
            found, before = self._store.current(now.date(), now), self._in_force.registry
            if found.registry.version != before.version:
                self._made = self._make(found.registry)
                log.info("registry", version=found.registry.version, revision=found.revision)
            elif found.registry.log_size != before.log_size:
                # The look-ups that are built stay; only what answers say of the log moves.
                found = replace(found, registry=before.logged(found.registry.log_size or 0))
                self._made = self._make(found.registry)
            self._in_force, self.looked_at = found, now
            return True

    def watching(self, interval: float = INTERVAL, stop: Stop | None = None) -> AbstractContextManager[None]:
        """Poll for a changed registry in a thread, as long as the context is open."""
        return repeating(self.refresh, "registry", interval, stop)
