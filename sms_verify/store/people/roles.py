"""Roles: what a person may do, at one organisation or for the whole registry."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, NotFound, Refused
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.tables import HelpRequestRow, MembershipRow, OrganisationRow, UserRow


class Role(StrEnum):
    """A role at one organisation or for the registry."""

    OPERATOR = "operator"
    MAKER = "maker"
    CHECKER = "checker"
    AGENT = "agent"
    LEAD = "lead"
    AUDITOR = "auditor"


OF_ORGANISATIONS = (Role.MAKER, Role.CHECKER)
OF_THE_REGISTRY = (Role.OPERATOR,)
APPROVING = (Role.CHECKER, Role.OPERATOR, Role.LEAD)
"""Roles whose approval brings entries into force."""
WATCHING = (Role.OPERATOR, Role.AUDITOR)
"""Roles that, held for the whole registry, read what everybody does: nothing of it by a password alone."""

_AT = "@"
"""Between the role and the organisation of a request."""


def roles_of(session: Session, user: int | None, organisation: str | None = None) -> frozenset[Role]:
    """Return an active person's roles, at an organisation and for the whole registry."""
    held = (
        select(MembershipRow.role)
        .join(MembershipRow.user)
        .where(UserRow.id == user, UserRow.active)
        .where(or_(MembershipRow.organisation == organisation, MembershipRow.organisation.is_(None)))
    )
    return frozenset(map(Role, session.scalars(held)))


def grant(
    session: Session, act: ChangeContext, user: UserRow, role: Role, organisation: str | None = None
) -> MembershipRow:
    """Grant a role; makers and checkers have theirs at an organisation, operators for the registry."""
    if role in OF_ORGANISATIONS and organisation is None:
        raise InvalidInput(Reason("people.role-of-one", role=role))
    if role in OF_THE_REGISTRY and organisation is not None:
        raise InvalidInput(Reason("people.role-of-none", role=role))
    if organisation is not None and session.get(OrganisationRow, organisation) is None:
        raise NotFound(Reason("organisation.unknown", organisation=organisation))
    if any((each.role, each.organisation) == (role, organisation) for each in user.memberships):
        raise Conflict(Reason("people.has-role"))
    _four_eyes(act, user, role, organisation)
    row = MembershipRow(user=user, role=role, organisation=organisation)
    session.add(row)
    session.flush()
    wish = HelpRequestRow.what == f"{role}{_AT}{organisation}"
    session.execute(delete(HelpRequestRow).where(HelpRequestRow.user_id == user.id, wish))
    chain.record(session, act, "role.grant", f"user:{user.id}", {"role": role, "organisation": organisation})
    return row


def ask(session: Session, act: ChangeContext, user: UserRow, role: Role, organisation: str) -> None:
    """Record that a person is to have a role at an organisation, which another operator grants."""
    what = f"{role}{_AT}{organisation}"
    session.add(HelpRequestRow(user_id=user.id, what=what, asked_by=act.user, asked_at=act.at))
    chain.record(session, act, "role.ask", f"user:{user.id}", {"role": role, "organisation": organisation})


def asked(row: HelpRequestRow) -> tuple[Role, str] | None:
    """Return the role and the organisation of a request; None for a request of another kind."""
    role, at, organisation = row.what.partition(_AT)
    return (Role(role), organisation) if at else None


def _four_eyes(act: ChangeContext, user: UserRow, role: Role, organisation: str | None) -> None:
    """Refuse a role by which one person would be two."""
    here = {each.role for each in user.memberships if each.organisation == organisation}
    if role in OF_ORGANISATIONS and here & set(OF_ORGANISATIONS):
        raise Conflict(Reason("people.maker-and-checker"))
    if act.user is None:
        return
    if user.id == act.user:
        raise Refused(Reason("people.yourself"))
    if role in APPROVING and user.made_by == act.user:
        raise Refused(Reason("people.made-by-you"))


def held(user: UserRow, role: Role, organisation: str | None) -> MembershipRow:
    """Return a role that a person holds; raises `NotFound`."""
    for each in user.memberships:
        if (each.role, each.organisation) == (role, organisation):
            return each
    raise NotFound(Reason("people.not-held"))


def revoke(session: Session, act: ChangeContext, membership: MembershipRow) -> None:
    """Revoke a role."""
    detail = {"role": membership.role, "organisation": membership.organisation}
    subject = f"user:{membership.user_id}"
    session.delete(membership)
    chain.record(session, act, "role.revoke", subject, detail)
