"""A copy of a SQLite database as it stands at one moment."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sms_verify.errors import InvalidInput
from sms_verify.store.database import Database


def copy_to(database: Database, path: Path) -> int:
    """Copy a database to a new file that only its owner reads, and return its pages.

    A plain copy of a running database misses what stands in its write-ahead log. Raises `InvalidInput` for PostgreSQL
    and where the file is there already.
    """
    if not database.is_sqlite:
        raise InvalidInput("store backup: this database is PostgreSQL; use pg_dump --format=custom")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise InvalidInput(f"{path}: is there already; name a new file") from None
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be written ({error.strerror})") from None
    source = sqlite3.connect(f"file:{database.engine.url.database}?mode=ro", uri=True)
    copy = sqlite3.connect(path)
    try:
        source.backup(copy)
        return int(copy.execute("PRAGMA page_count").fetchone()[0])
    finally:
        copy.close()
        source.close()
