"""Recovery of accounts. A person who approves is helped by two operators, and their approvals are suspended for a day.

An attacker who takes over an approver's account with the help of one operator could otherwise approve anything at once.
So the person's organisations are alerted (`alerts.tell_rest`), and the real owner has a day to object.
"""

from __future__ import annotations

import datetime

from sqlalchemy import Delete, delete, select
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import APPROVING
from sms_verify.store.tables import HelpRequestRow, UserRow

RESET, FACTOR = "reset", "factor"
REST = datetime.timedelta(days=1)
"""How long approvals are suspended."""

NEW = datetime.timedelta(days=7)
"""How long after being added a person may set up their first second factor without a suspension."""

LASTS = datetime.timedelta(days=7)
"""How long the first operator's request is valid."""


def approves(user: UserRow) -> bool:
    """Whether a person's approval brings entries into force anywhere."""
    return any(each.role in APPROVING for each in user.memberships)


def waiting(session: Session, user: int, at: datetime.datetime) -> tuple[HelpRequestRow, ...]:
    """Return operators' open requests to help a person, which no second operator has joined."""
    rows = select(HelpRequestRow).where(HelpRequestRow.user_id == user, HelpRequestRow.asked_at > at - LASTS)
    return tuple(session.scalars(rows.order_by(HelpRequestRow.id)))


def settles(session: Session, act: ChangeContext, user: UserRow) -> bool:
    """Suspend the approvals of a long-standing approver who sets up their first second factor; return whether it did.

    Until then a password alone was enough to sign in, and it may be stolen.
    """
    return act.at - user.created_at > NEW and rest(session, act, user)


def agreed(session: Session, act: ChangeContext, user: UserRow, what: str) -> bool:
    """Whether a person may be helped now: people who do not approve at once, others when a second operator asks too."""
    if not approves(user):
        return True
    first = next((each for each in waiting(session, user.id, act.at) if each.what == what), None)
    if first is None or first.asked_by == act.user:
        _ask(session, act, user, what)
        return False
    session.execute(_of(user, what))
    return True


def rest(session: Session, act: ChangeContext, user: UserRow) -> bool:
    """Suspend a person's approvals; return whether they have any, so that their organisations are to be told."""
    if not approves(user):
        return False
    user.approves_from = act.at + REST
    chain.record(session, act, "user.rest", f"user:{user.id}", {"until": user.approves_from.isoformat()})
    return True


def _ask(session: Session, act: ChangeContext, user: UserRow, what: str) -> None:
    session.execute(_of(user, what))
    session.add(HelpRequestRow(user_id=user.id, what=what, asked_by=act.user, asked_at=act.at))
    chain.record(session, act, "user.help-asked", f"user:{user.id}", {"what": what})


def _of(user: UserRow, what: str) -> Delete:
    return delete(HelpRequestRow).where(HelpRequestRow.user_id == user.id, HelpRequestRow.what == what)
