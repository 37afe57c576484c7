"""A short memory of database look-ups, for times when the database is unavailable."""

from __future__ import annotations

import datetime
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Value = TypeVar("Value")

MAX_HELD = 10_000


@dataclass(frozen=True, slots=True)
class Recent(Generic[Value]):
    """The latest values by digest; each expires after some time."""

    lifetime: datetime.timedelta
    _held: OrderedDict[str, tuple[Value, datetime.datetime]] = field(default_factory=OrderedDict, init=False)

    def remember(self, digest: str, value: Value | None, at: datetime.datetime) -> None:
        """Remember the current value of a digest; None forgets it."""
        self._held.pop(digest, None)
        if value is not None:
            self._held[digest] = (value, at)
            while len(self._held) > MAX_HELD:
                self._held.popitem(last=False)

    def recall(self, digest: str, at: datetime.datetime) -> Value | None:
        """Return the remembered value, unless it has expired."""
        value, seen = self._held.get(digest, (None, at))
        return value if at - seen < self.lifetime else None
