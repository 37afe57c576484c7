"""People who need an operator: approvers without a second factor, people without a role, open requests of operators.

People are listed by login only; a look at their names and addresses is audited, on their own page.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.store.people.help import FACTOR, RESET
from sms_verify.store.people.roles import APPROVING, Role, asked
from sms_verify.store.tables import HelpRequestRow, MembershipRow, PasskeyRow, UserRow

MAX_LISTED = 20
"""People named in each group."""


class Account(NamedTuple):
    """The account of a person."""

    id: int
    login: str


class RoleAsked(NamedTuple):
    """A role that one operator wants a person to have."""

    account: Account
    role: Role
    organisation: str
    asked_by: int
    """The operator who asked, and who cannot grant it."""


class PeopleInNeed(NamedTuple):
    """People in need, by what they lack."""

    factor: tuple[Account, ...]
    """Approvers who sign in with a password alone."""
    role: tuple[Account, ...]
    """People without a role."""
    help: tuple[Account, ...]
    """People whom one operator wants to help and a second one has to."""
    promised: tuple[RoleAsked, ...]
    """People who are to have a role that a second operator grants."""


def of_people(session: Session) -> PeopleInNeed:
    """Return the active people who need an operator, by login."""
    active = select(UserRow.id, UserRow.login).where(UserRow.active).order_by(UserRow.login).limit(MAX_LISTED)
    approves = UserRow.id.in_(select(MembershipRow.user_id).where(MembershipRow.role.in_(APPROVING)))
    bare = UserRow.totp_confirmed.is_(False) & UserRow.id.not_in(select(PasskeyRow.user_id))
    helped = select(HelpRequestRow.user_id).where(HelpRequestRow.what.in_((RESET, FACTOR)))
    promised = _promised(session)
    is_promised = UserRow.id.in_([each.account.id for each in promised])
    without = UserRow.id.not_in(select(MembershipRow.user_id)) & ~is_promised
    kinds = (approves & bare, without, UserRow.id.in_(helped))
    factor, role, help_ = (tuple(Account(*row) for row in session.execute(active.where(kind))) for kind in kinds)
    return PeopleInNeed(factor, role, help_, promised)


def _promised(session: Session) -> tuple[RoleAsked, ...]:
    rows = select(HelpRequestRow, UserRow.login).join(UserRow, UserRow.id == HelpRequestRow.user_id)
    waiting = rows.where(UserRow.active, HelpRequestRow.what.not_in((RESET, FACTOR))).order_by(UserRow.login)
    return tuple(
        RoleAsked(Account(row.user_id, login), *wish, row.asked_by)
        for row, login in session.execute(waiting.limit(MAX_LISTED))
        if (wish := asked(row))
    )
