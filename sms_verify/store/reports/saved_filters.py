"""Filters of the queue that an agent saves under a name, stored as query strings."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.tables import SavedFilterRow

MAX_SAVED = 20
"""Filters that one person may save."""
MAX_NAME_CHARS, MAX_QUERY_CHARS = 40, 1_000


def of(session: Session, user: int) -> Sequence[SavedFilterRow]:
    """Return a person's saved filters, by name."""
    return session.scalars(select(SavedFilterRow).filter_by(user_id=user).order_by(SavedFilterRow.name)).all()


def save(session: Session, user: int, name: str, query: str) -> None:
    """Save a filter, replacing one of the same name; raises `InvalidInput` or `Conflict`."""
    plain = name.strip()
    if not 0 < len(plain) <= MAX_NAME_CHARS or not plain.isprintable() or len(query) > MAX_QUERY_CHARS:
        raise InvalidInput(Reason("filter.name", most=MAX_NAME_CHARS))
    held = session.scalar(select(SavedFilterRow).filter_by(user_id=user, name=plain))
    if held is None and _count(session, user) >= MAX_SAVED:
        raise Conflict(Reason("filter.most", most=MAX_SAVED))
    row = held or SavedFilterRow(user_id=user, name=plain)
    row.query = query
    session.add(row)


def forget(session: Session, user: int, identifier: int) -> None:
    """Delete a filter of this person; a deleted one is no error."""
    session.execute(delete(SavedFilterRow).filter_by(user_id=user, id=identifier))


def _count(session: Session, user: int) -> int:
    return session.scalar(select(func.count()).select_from(SavedFilterRow).where(SavedFilterRow.user_id == user)) or 0
