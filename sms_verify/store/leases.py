"""Leases: a worker takes a row for some time; whoever is killed loses it when that time has passed.

A worker that comes too late changes nothing: it knows its own lease by its end, and its own try by its number.
"""

from __future__ import annotations

import datetime

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import Mapped


class Leased:
    """A row that one worker at a time holds."""

    leased_until: Mapped[datetime.datetime | None]
    """Until when a worker holds the row; no other worker takes it before."""


class Retried:
    """A row that is tried until it succeeds or is given up; each try holds it until the next one may begin."""

    attempts: Mapped[int]
    """Tries that have begun."""
    next_at: Mapped[datetime.datetime | None]
    """When the next try may begin; none where there is no next one."""


def is_free(table: type[Leased], at: datetime.datetime) -> ColumnElement[bool]:
    """Return the condition under which no worker holds a row."""
    return or_(table.leased_until.is_(None), table.leased_until <= at)


def is_held(row: Leased, at: datetime.datetime) -> bool:
    """Whether a worker holds a row."""
    return row.leased_until is not None and at < row.leased_until


def take(row: Leased, at: datetime.datetime, length: datetime.timedelta) -> datetime.datetime:
    """Take a row that the caller has locked; return the end of the lease."""
    row.leased_until = at + length
    return row.leased_until


def is_own(table: type[Leased], lease: datetime.datetime) -> ColumnElement[bool]:
    """Return the condition under which a row is still held by the lease that ends at a moment."""
    return table.leased_until == lease


def is_due(table: type[Retried], at: datetime.datetime) -> ColumnElement[bool]:
    """Return the condition under which a try may begin."""
    return table.next_at <= at


def begin_try(row: Retried, at: datetime.datetime, length: datetime.timedelta) -> None:
    """Count a try of a row that the caller has locked, and hold the row for some time."""
    row.attempts, row.next_at = row.attempts + 1, at + length
