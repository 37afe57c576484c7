"""Whether the database takes what is written, under the name it has, and whether chores are being done."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from sqlalchemy import create_engine, or_, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from sms_verify.store.database import Database
from sms_verify.store.tables import ChoreRow

PROBE = "readiness"
"""The row that is written to see whether writing works."""

LATE = datetime.timedelta(minutes=15)
"""After which a chore that is due is not being done: longer than a lease lasts, and than a step takes."""


def write_probe(database: Database, at: datetime.datetime) -> bool:
    """Whether what is written now stands where the next process would look; raises `Unavailable`.

    A SQLite file that was moved away or deleted is still written to by whoever holds it open, under no name.
    """
    with database.writing() as session:
        session.merge(ChoreRow(name=PROBE, due_at=at, leased_until=None))
    file = database.engine.url.database
    return not database.is_sqlite or file in (None, "", ":memory:") or _stands_in(str(file), at)


def late(database: Database, names: Iterable[str], at: datetime.datetime) -> tuple[str, ...]:
    """Return the chores among some that are due since long and that nobody has."""
    free = or_(ChoreRow.leased_until.is_(None), ChoreRow.leased_until <= at)
    with database.reading() as session:
        rows = select(ChoreRow.name).where(ChoreRow.name.in_(tuple(names)), ChoreRow.due_at <= at - LATE, free)
        return tuple(session.scalars(rows.order_by(ChoreRow.name)))


def _stands_in(file: str, at: datetime.datetime) -> bool:
    """Whether the probe stands in the file of this name."""
    engine = create_engine(f"sqlite:///file:{file}?mode=ro&uri=true", poolclass=NullPool)
    try:
        with Session(engine) as session:
            row = session.get(ChoreRow, PROBE)
            return row is not None and row.due_at >= at
    except DatabaseError:
        return False
