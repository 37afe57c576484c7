"""One-time tokens to set a password: for new people and for those who forgot theirs."""

from __future__ import annotations

import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from sms_verify.errors import Refused
from sms_verify.reasons import Reason
from sms_verify.store import audit
from sms_verify.store.act import Act
from sms_verify.store.digest import digest_of_token
from sms_verify.store.people.sessions import new_token
from sms_verify.store.people.users import set_password
from sms_verify.store.tables import ResetRow, UserRow

LASTS = datetime.timedelta(hours=1)


def new_reset(session: Session, act: Act, user: UserRow, lasts: datetime.timedelta = LASTS) -> str:
    """Return a token with which this person sets a password once; earlier ones are void."""
    token = new_token(act.entropy)
    session.execute(delete(ResetRow).where(ResetRow.user_id == user.id))
    session.add(ResetRow(digest=digest_of_token(token), user_id=user.id, expires_at=act.at + lasts))
    audit.record(session, act, "user.reset", f"user:{user.id}")
    return token


def use_reset(session: Session, act: Act, token: str, password: str) -> UserRow:
    """Set a password by token; raises `Refused` where the token is unknown, used or too old."""
    row = session.get(ResetRow, digest_of_token(token), with_for_update=True)
    user = session.get(UserRow, row.user_id) if row else None
    if row is None or user is None or act.at >= row.expires_at or not user.active:
        raise Refused(Reason("people.reset"))
    set_password(session, act, user, password)
    session.delete(row)
    session.flush()
    return user
