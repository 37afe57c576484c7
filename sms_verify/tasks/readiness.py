"""Whether a service can do all that it is there for, point by point, each with the reason where it cannot."""

from __future__ import annotations

import datetime
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sms_verify.errors import SmsVerifyError
from sms_verify.store import health
from sms_verify.store.database import Database

MIN_FREE_BYTES = 256 * 1024 * 1024
"""Free space below which writing will soon fail."""

MAX_AGE = datetime.timedelta(seconds=30)
"""How long ago the registry may have been looked at; that is done every second."""

KEPT = datetime.timedelta(seconds=2)
"""How long an answer is given again: probes write, and anybody may ask."""


class Probe(NamedTuple):
    """One point that was looked at."""

    name: str
    reason: str = ""
    """Why it is not well, as a code; empty where it is."""

    @property
    def ok(self) -> bool:
        """Whether it is well."""
        return not self.reason


@dataclass(slots=True)
class Readiness:
    """Looks at a service; call it to learn how it is."""

    clock: Callable[[], datetime.datetime]
    has_model: Callable[[], bool]
    """Whether messages are judged with a model."""
    wants_model: bool
    database: Database | None = None
    folder: Path | None = None
    """Where the database's file lies, if it is one of ours."""
    looked_at: Callable[[], datetime.datetime] | None = None
    """Returns when the registry was looked at last."""
    chores: tuple[str, ...] = ()
    _turn: threading.Lock = field(default_factory=threading.Lock, init=False)
    _last: tuple[Probe, ...] = field(default=(), init=False)
    _at: datetime.datetime | None = field(default=None, init=False)

    def __call__(self) -> tuple[Probe, ...]:
        """Return how each point is; one look at a time, whose answer is kept for a moment."""
        with self._turn:
            at = self.clock()
            if self._at is None or not self._at <= at < self._at + KEPT:
                self._last, self._at = tuple(self._look(at)), at
            return self._last

    def _look(self, at: datetime.datetime) -> Iterator[Probe]:
        yield Probe("model", "model-missing" if self.wants_model and not self.has_model() else "")
        if self.database is None:
            return
        yield Probe("database", self._database(self.database, at))
        yield Probe("chores", self._chores(self.database, at))
        if self.looked_at:
            yield Probe("registry", "registry-old" if at - self.looked_at() > MAX_AGE else "")
        if self.folder:
            yield Probe("disk", _disk(self.folder))

    def _database(self, database: Database, at: datetime.datetime) -> str:
        try:
            return "" if health.write_probe(database, at) else "database-moved"
        except SmsVerifyError:
            return "database-unavailable"

    def _chores(self, database: Database, at: datetime.datetime) -> str:
        try:
            return "chores-late" if health.late(database, self.chores, at) else ""
        except SmsVerifyError:
            return "chores-unknown"


def _disk(folder: Path) -> str:
    try:
        return "disk-full" if shutil.disk_usage(folder).free < MIN_FREE_BYTES else ""
    except OSError:
        return "disk-missing"
