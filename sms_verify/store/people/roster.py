"""The list of people, a page at a time, searched by login, organisation and role: names and addresses are encrypted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, selectinload

from sms_verify.store.people.roles import Role
from sms_verify.store.tables import MembershipRow, PasskeyRow, UserRow

PAGE = 50
"""People on a page."""

MAX_NAMES = 500
"""People among whom one is chosen."""


@dataclass(frozen=True, slots=True)
class Roster:
    """A page of the people who match a search."""

    people: tuple[UserRow, ...]
    number: int
    """The page's number, from 1."""
    total: int
    """People on all pages."""

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, -(-self.total // PAGE))


class Colleague(NamedTuple):
    """A person of an organisation, as their colleagues see them."""

    name: str
    roles: tuple[Role, ...]
    has_factor: bool


def roster(session: Session, text: str = "", number: int = 1, role: str = "") -> Roster:
    """Return a page of the people whose login or organisation contains a text, in a role where one is given.

    A number beyond the last page gives the last one.
    """
    total = session.scalar(_found(select(func.count(UserRow.id)), text, role)) or 0
    number = min(number, Roster((), 1, total).pages)
    rows = _found(select(UserRow), text, role).options(selectinload(UserRow.memberships)).order_by(UserRow.login)
    return Roster(tuple(session.scalars(rows.offset((number - 1) * PAGE).limit(PAGE))), number, total)


def is_anybody(session: Session) -> bool:
    """Whether any person exists."""
    return session.scalar(select(UserRow.id).limit(1)) is not None


def all_names(session: Session, organisation: str | None = None) -> dict[int, str]:
    """Return the names of people by their ids: of all, or of those with a role at an organisation."""
    wanted = select(UserRow.id, UserRow.name).order_by(UserRow.id).limit(MAX_NAMES)
    if organisation is not None:
        wanted = wanted.where(UserRow.memberships.any(MembershipRow.organisation == organisation))
    return {identifier: name for identifier, name in session.execute(wanted)}  # noqa: C416, a row is no pair


def colleagues(session: Session, organisation: str) -> tuple[Colleague, ...]:
    """Return an organisation's active people by login, with their roles there."""
    here = UserRow.memberships.any(MembershipRow.organisation == organisation)
    with_factor = UserRow.totp_confirmed | UserRow.id.in_(select(PasskeyRow.user_id))
    rows = select(UserRow, with_factor).where(UserRow.active, here).options(selectinload(UserRow.memberships))
    return tuple(
        Colleague(user.name, _roles_at(user, organisation), bool(has_factor))
        for user, has_factor in session.execute(rows.order_by(UserRow.login).limit(MAX_NAMES))
    )


def _roles_at(user: UserRow, organisation: str) -> tuple[Role, ...]:
    return tuple(sorted(Role(each.role) for each in user.memberships if each.organisation == organisation))


def with_factor(session: Session, people: Collection[UserRow]) -> frozenset[int]:
    """Return the ids of those of some people who have a second factor of any kind."""
    ids, by_app = [user.id for user in people], {user.id for user in people if user.totp_confirmed}
    held = session.scalars(select(PasskeyRow.user_id).where(PasskeyRow.user_id.in_(ids))) if ids else ()
    return frozenset({*by_app, *held})


def names(session: Session, ids: Collection[int]) -> dict[int, str]:
    """Return people's names by their ids."""
    found = session.execute(select(UserRow.id, UserRow.name).where(UserRow.id.in_(ids))) if ids else ()
    return {identifier: name for identifier, name in found}  # noqa: C416, a row is no pair


def _found(rows: Select[Any], text: str, role: str) -> Select[Any]:
    sought = text.strip().lower()
    if role:
        rows = rows.where(UserRow.memberships.any(MembershipRow.role == role))
    if not sought or not sought.isprintable():
        return rows
    there = UserRow.memberships.any(MembershipRow.organisation.contains(sought, autoescape=True))
    return rows.where(or_(UserRow.login.contains(sought, autoescape=True), there))
