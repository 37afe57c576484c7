"""Secrets of the service itself, made once and kept encrypted: they stay when the keys of the encryption change."""

from __future__ import annotations

import base64
import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.tables import SecretRow

BYTES = 32

DIGESTS = "digests"
"""Of digests of contacts and messages, and of receipts' seals."""


ANSWERS = "answers"
"""Of the links of answers, one a day."""


def secret(database: Database, act: ChangeContext, name: str = DIGESTS) -> bytes:
    """Return a secret by name, made at its first use."""
    with database.reading() as session:
        if held := _held(session, name):
            return held
    with database.writing() as session:
        if held := _held(session, name):
            return held
        made = act.entropy(BYTES)
        session.add(SecretRow(name=name, value=base64.b64encode(made).decode()))
        return made


def daily_secrets(database: Database, act: ChangeContext, day: datetime.date, name: str = ANSWERS) -> tuple[bytes, ...]:
    """Return the secret of a day and the one of the day before, if it was made.

    Making one forgets the older ones: whatever was logged or stolen, nobody can open again what they sealed.
    """
    before = _of_day(name, day - datetime.timedelta(days=1))
    with database.reading() as session:
        held = _held(session, _of_day(name, day))
    if held is None:
        held = secret(database, act, _of_day(name, day))
        with database.writing() as session:
            forget_past_days(session, day, name)
    with database.reading() as session:
        last = _held(session, before)
    return (held, last) if last else (held,)


def forget_past_days(session: Session, day: datetime.date, name: str = ANSWERS) -> None:
    """Delete the secrets of the days before the one before a day, whether or not anybody asked for a new one."""
    before = _of_day(name, day - datetime.timedelta(days=1))
    session.execute(delete(SecretRow).where(SecretRow.name > f"{name}:", SecretRow.name < before))


def _of_day(name: str, day: datetime.date) -> str:
    return f"{name}:{day.isoformat()}"


def _held(session: Session, name: str) -> bytes | None:
    row = session.get(SecretRow, name)
    return base64.b64decode(row.value) if row else None
