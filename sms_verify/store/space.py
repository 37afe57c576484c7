"""The files of an SQLite database: nothing erased stays in its log, and the room of what is gone is given back.

PostgreSQL looks after both by itself (its write-ahead log is recycled, autovacuum).
"""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sms_verify.store.database import Database

PAGES_AT_ONCE = 2_000
"""Pages given back in one step, 8 MB: others write in between."""

MAX_FREE_PAGES = 16_000
"""Free pages, 64 MB, from which a file that was made without incremental vacuum is written anew."""

_INCREMENTAL = 2


def truncate_log(database: Database) -> bool:
    """Empty the write-ahead log, in which what was erased still stands; return false where that is not possible now.

    Nobody is waited for: who erases does not wait for those who read, or for room on a full disk, and a minute later it
    is tried again.
    """
    if not database.is_sqlite:
        return True
    with _raw(database) as connection:
        (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            is_busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError:
            return False
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience}")
        return not is_busy


def tidy(database: Database, _at: datetime.datetime) -> bool:
    """Give back some of the free pages, and empty the log; return whether more of them wait."""
    if not database.is_sqlite:
        return False
    with _raw(database) as connection:
        before, mode = _number(connection, "freelist_count"), _number(connection, "auto_vacuum")
        if before and mode == _INCREMENTAL:
            connection.execute(f"PRAGMA incremental_vacuum({PAGES_AT_ONCE})").fetchall()
        elif before > MAX_FREE_PAGES:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            connection.execute("VACUUM")
        after = _number(connection, "freelist_count")
    truncate_log(database)
    return 0 < after < before


def _number(connection: Any, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


@contextmanager
def _raw(database: Database) -> Iterator[Any]:
    """Give a connection outside of any transaction."""
    held = database.engine.raw_connection()
    try:
        yield held.driver_connection
    finally:
        held.close()
