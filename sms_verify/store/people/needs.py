"""People who need an operator: approvers without a second factor, people without a role, open requests for help.

People are listed by login only; a look at their names and addresses is audited, on their own page.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.store.people.roles import APPROVING
from sms_verify.store.tables import HelpRequestRow, MembershipRow, PasskeyRow, UserRow

MAX_LISTED = 20
"""People named in each group."""


class Account(NamedTuple):
    """The account of a person."""

    id: int
    login: str


class PeopleInNeed(NamedTuple):
    """People in need, by what they lack."""

    factor: tuple[Account, ...]
    """Approvers who sign in with a password alone."""
    role: tuple[Account, ...]
    """People without a role."""
    help: tuple[Account, ...]
    """People whom one operator wants to help and a second one has to."""


def of_people(session: Session) -> PeopleInNeed:
    """Return the active people who need an operator, by login."""
    active = select(UserRow.id, UserRow.login).where(UserRow.active).order_by(UserRow.login).limit(MAX_LISTED)
    approves = UserRow.id.in_(select(MembershipRow.user_id).where(MembershipRow.role.in_(APPROVING)))
    bare = UserRow.totp_confirmed.is_(False) & UserRow.id.not_in(select(PasskeyRow.user_id))
    without = UserRow.id.not_in(select(MembershipRow.user_id))
    asked = UserRow.id.in_(select(HelpRequestRow.user_id))
    kinds = (approves & bare, without, asked)
    return PeopleInNeed(*(tuple(Account(*row) for row in session.execute(active.where(kind))) for kind in kinds))
