"""Whom an operator has to look after: who approves without a second factor, has no role, or waits for help.

People are told by their login; their names and addresses are looked at on their own page, which the audit notes.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.store.people.roles import APPROVING
from sms_verify.store.tables import HelpRequestRow, MembershipRow, PasskeyRow, UserRow

MAX_LISTED = 20
"""People of each kind that are named."""


class Account(NamedTuple):
    """Somebody who signs in."""

    id: int
    login: str


class PeopleInNeed(NamedTuple):
    """People by what they lack."""

    factor: tuple[Account, ...]
    """Who approves what others did, with a password alone."""
    role: tuple[Account, ...]
    """Who has no role yet."""
    help: tuple[Account, ...]
    """Whom one operator wants to help, and a second one has to."""


def of_people(session: Session) -> PeopleInNeed:
    """Return the active people whom an operator has to look after, by login."""
    active = select(UserRow.id, UserRow.login).where(UserRow.active).order_by(UserRow.login).limit(MAX_LISTED)
    approves = UserRow.id.in_(select(MembershipRow.user_id).where(MembershipRow.role.in_(APPROVING)))
    bare = UserRow.totp_confirmed.is_(False) & UserRow.id.not_in(select(PasskeyRow.user_id))
    without = UserRow.id.not_in(select(MembershipRow.user_id))
    asked = UserRow.id.in_(select(HelpRequestRow.user_id))
    kinds = (approves & bare, without, asked)
    return PeopleInNeed(*(tuple(Account(*row) for row in session.execute(active.where(kind))) for kind in kinds))
