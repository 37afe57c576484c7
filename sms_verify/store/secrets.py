"""Secrets of the service itself, made once and kept encrypted: they stay when the keys of the encryption change."""

from __future__ import annotations

import base64

from sqlalchemy.orm import Session

from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.tables import SecretRow

BYTES = 32

DIGESTS = "digests"
"""Of digests of contacts and messages, and of receipts' seals."""


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


def _held(session: Session, name: str) -> bytes | None:
    row = session.get(SecretRow, name)
    return base64.b64decode(row.value) if row else None
