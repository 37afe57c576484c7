"""API keys: shown once, stored as a digest, limited to some scopes and a lifetime."""

from __future__ import annotations

import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import roles_of
from sms_verify.store.people.sessions import new_token
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import ApiKeyRow

PREFIX = "smsv_"
"""The prefix by which secret scanners find a leaked key."""

SHOWN_CHARS = len(PREFIX) + 6
NOTED = datetime.timedelta(hours=1)
"""The precision of a key's last use."""
KEY_LIFETIME = datetime.timedelta(days=366)
MAX_KEY_NAME_CHARS = 100


class Scope(StrEnum):
    """What a key permits."""

    CHECK = "check"
    REGISTRY_READ = "registry:read"
    REGISTRY_WRITE = "registry:write"
    REPORTS_READ = "reports:read"


def new_key(
    session: Session,
    act: ChangeContext,
    name: str,
    scopes: frozenset[Scope],
    expires_at: datetime.datetime,
    organisation: str | None,
) -> tuple[ApiKeyRow, str]:
    """Create a key of an organisation, or of the registry; return its row and the key, which is never shown again."""
    if not name.strip() or len(name) > MAX_KEY_NAME_CHARS:
        raise InvalidInput(Reason("people.name", most=MAX_KEY_NAME_CHARS))
    if not scopes:
        raise InvalidInput(Reason("people.scopes"))
    if not act.at < expires_at <= act.at + KEY_LIFETIME:
        raise InvalidInput(Reason("people.expires", days=KEY_LIFETIME.days))
    key = PREFIX + new_token(act.entropy)
    row = ApiKeyRow(
        digest=digest_of_token(key),
        start=key[:SHOWN_CHARS],
        name=name.strip(),
        organisation=organisation,
        scopes=sorted(scopes),
        maker_id=act.user,
        created_at=act.at,
        expires_at=expires_at,
    )
    session.add(row)
    session.flush()
    detail = {"organisation": organisation, "scopes": sorted(scopes), "expires_at": expires_at.isoformat()}
    chain.record(session, act, "key.add", f"key:{row.id}", detail)
    return row, key


def shown_key(session: Session, key: str, at: datetime.datetime) -> ApiKeyRow | None:
    """Return the row of a shown key that is valid now and whose maker still has a role with its owner."""
    row = session.scalar(select(ApiKeyRow).where(ApiKeyRow.digest == digest_of_token(key)))
    if row is None or row.revoked_at is not None or at >= row.expires_at:
        return None
    return row if row.maker_id is None or roles_of(session, row.maker_id, row.organisation) else None


def good_keys_of(session: Session, user: int, at: datetime.datetime) -> tuple[ApiKeyRow, ...]:
    """Return a person's keys that are valid now."""
    own = select(ApiKeyRow).where(ApiKeyRow.maker_id == user, ApiKeyRow.revoked_at.is_(None))
    return tuple(session.scalars(own.where(ApiKeyRow.expires_at > at)))


def revoke_keys_of(session: Session, act: ChangeContext, user: int) -> None:
    """Revoke every key that a person made."""
    for row in good_keys_of(session, user, act.at):
        revoke_key(session, act, row)


def key_of(session: Session, key: str, scope: Scope, at: datetime.datetime) -> ApiKeyRow | None:
    """Return the row of a shown key, where it is valid and permits a scope."""
    row = shown_key(session, key, at)
    return row if row is not None and scope in row.scopes else None


def note_use(row: ApiKeyRow, at: datetime.datetime) -> bool:
    """Record that a key was used; return whether that was recorded already."""
    if row.used_at is not None and at - row.used_at < NOTED:
        return True
    row.used_at = at
    return False


def revoke_key(session: Session, act: ChangeContext, row: ApiKeyRow) -> None:
    """Revoke a key at once."""
    if row.revoked_at is None:
        row.revoked_at = act.at
        chain.record(session, act, "key.revoke", f"key:{row.id}")


def keys_of(session: Session, organisation: str | None) -> tuple[ApiKeyRow, ...]:
    """Return the keys of an organisation, or of the registry, newest first."""
    rows = select(ApiKeyRow).where(ApiKeyRow.organisation == organisation)
    if organisation is None:
        rows = select(ApiKeyRow).where(ApiKeyRow.organisation.is_(None))
    return tuple(session.scalars(rows.order_by(ApiKeyRow.id.desc())))
