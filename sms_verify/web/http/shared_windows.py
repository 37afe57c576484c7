"""Rate windows that several processes share in a database; in memory while the database is unavailable.

On PostgreSQL they stand in the common database, so that several machines share them; on SQLite in a file of their own
that nobody waits for to reach the disk. Clients stay unknown: their keys are digests under a secret.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from limits.storage import Storage
from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

from sms_verify.store.database import Database
from sms_verify.web.http.rate_windows import SWEPT, Windows

FILE = "rates.sqlite3"
LOST = (DBAPIError, NoneFree)

_MAKE = "CREATE {kind} TABLE IF NOT EXISTS rate_windows (client VARCHAR(64) PRIMARY KEY, used BIGINT, ends FLOAT)"
_COUNT = text(
    "INSERT INTO rate_windows AS held (client, used, ends) VALUES (:client, :amount, :ends)"
    " ON CONFLICT (client) DO UPDATE SET"
    " used = CASE WHEN held.ends <= :now THEN :amount ELSE held.used + :amount END,"
    " ends = CASE WHEN held.ends <= :now THEN :ends ELSE held.ends END"
    " RETURNING used"
)
_LOOK = text("SELECT used, ends FROM rate_windows WHERE client = :client AND ends > :now")
_SWEEP = text("DELETE FROM rate_windows WHERE ends <= :now")
_FORGET = text("DELETE FROM rate_windows WHERE client = :client")


class SharedWindows(Storage):
    """Fixed windows with the interface of the limits library; safe for many threads and processes."""

    STORAGE_SCHEME = None

    def __init__(self, engine: Engine, secret: bytes, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.engine, self.clock, self._secret = engine, clock, secret
        self.spare = Windows(clock)
        self.sweeps_at = 0.0
        kind = "UNLOGGED" if engine.dialect.name == "postgresql" else ""
        with engine.begin() as connection:
            connection.execute(text(_MAKE.format(kind=kind)))

    @classmethod
    def beside(cls, database: Database, folder: Path, secret: bytes) -> SharedWindows:
        """Return the windows that all services on a database share."""
        if not database.is_sqlite:
            return cls(database.engine, secret)
        engine = create_engine(URL.create("sqlite", database=str(folder / FILE)), connect_args={"timeout": 1})
        event.listen(engine, "connect", _prepare)
        return cls(engine, secret)

    @property
    def base_exceptions(self) -> type[Exception]:
        """Exceptions that the library wraps: none, since nothing fails here."""
        return ValueError

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Add to a client's count, opening a window where none is open; return the new count."""
        now = self.clock()
        values = {"client": self._digest(key), "amount": amount, "now": now, "ends": now + expiry}
        try:
            with self.engine.begin() as connection:
                if now >= self.sweeps_at:
                    self.sweeps_at = now + SWEPT
                    connection.execute(_SWEEP, {"now": now})
                return int(connection.execute(_COUNT, values).scalar_one())
        except LOST:
            return self.spare.incr(key, expiry, amount)

    def get(self, key: str) -> int:
        """Return a client's count."""
        held = self._held(key)
        return self.spare.get(key) if held is None else int(held[0])

    def get_expiry(self, key: str) -> float:
        """Return when a client's window ends."""
        held = self._held(key)
        return self.spare.get_expiry(key) if held is None else float(held[1])

    def check(self) -> bool:
        """Whether the storage is available."""
        return True

    def reset(self) -> int:
        """Delete every window; return how many there were."""
        with self.engine.begin() as connection:
            return int(connection.execute(text("DELETE FROM rate_windows")).rowcount) + self.spare.reset()

    def clear(self, key: str) -> None:
        """Delete a client's window."""
        with self.engine.begin() as connection:
            connection.execute(_FORGET, {"client": self._digest(key)})
        self.spare.clear(key)

    def _held(self, key: str) -> tuple[int, float] | None:
        """Return what is used of a client's window and when it ends; nothing where there is none or it is not known."""
        try:
            with self.engine.connect() as connection:
                row = connection.execute(_LOOK, {"client": self._digest(key), "now": self.clock()}).first()
        except LOST:
            return None
        return (row.used, row.ends) if row else None

    def _digest(self, key: str) -> str:
        return hashlib.blake2b(key.encode(), key=self._secret[:64], digest_size=24).hexdigest()


def _prepare(connection: object, _: object) -> None:
    """Have nobody wait for the disk: what a restart forgets is a minute's counting."""
    for pragma in ("journal_mode=WAL", "synchronous=OFF"):
        connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]
