"""Recovery codes: ten on paper, each valid once in place of a lost second factor."""

from __future__ import annotations

import base64

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import RecoveryCodeRow, UserRow

CODES = 10
CODE_BYTES = 10
GROUP = 4
"""Characters of one group of a code."""


def new_codes(session: Session, act: ChangeContext, user: UserRow) -> tuple[str, ...]:
    """Return new recovery codes of a person, shown once; the earlier ones become void."""
    forget(session, user)
    codes = tuple(_spelled(base64.b32encode(act.entropy(CODE_BYTES)).decode()) for _ in range(CODES))
    session.add_all(RecoveryCodeRow(digest=_digest(code), user_id=user.id) for code in codes)
    chain.record(session, act, "user.recovery-codes", f"user:{user.id}")
    return codes


def use(session: Session, act: ChangeContext, user: UserRow, code: str) -> bool:
    """Whether a code is one of the person's; it is used up by that."""
    gone = delete(RecoveryCodeRow).where(RecoveryCodeRow.digest == _digest(code), RecoveryCodeRow.user_id == user.id)
    if not session.execute(gone).rowcount:  # type: ignore[attr-defined]
        return False
    chain.record(session, act, "user.recovery-code", f"user:{user.id}", {"left": left(session, user.id)})
    return True


def left(session: Session, user: int) -> int:
    """Return the number of a person's unused codes."""
    return session.scalar(select(func.count()).select_from(RecoveryCodeRow).where(RecoveryCodeRow.user_id == user)) or 0


def forget(session: Session, user: UserRow) -> None:
    """Void all codes of a person."""
    session.execute(delete(RecoveryCodeRow).where(RecoveryCodeRow.user_id == user.id))


def _spelled(code: str) -> str:
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def _digest(code: str) -> str:
    plain = "".join(character for character in code.upper() if character.isalnum())
    return digest_of_token(f"recovery\0{plain}")
