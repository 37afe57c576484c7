"""New keys for what is encrypted: everything is read with any key and written with the newest."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from sms_verify.store import audit
from sms_verify.store.act import Act
from sms_verify.store.tables import UserRow

ENCRYPTED = ("name", "email", "totp_secret")


def rotate(session: Session, act: Act) -> int:
    """Encrypt everything anew; return of how many people. Afterwards the old keys may go."""
    users = session.scalars(select(UserRow)).all()
    for user in users:
        for column in ENCRYPTED:
            flag_modified(user, column)
    audit.record(session, act, "keys.rotate", "users", {"people": len(users)})
    return len(users)
