"""Help for those who are locked out. Whoever approves is helped by two operators, and their approvals rest for a day.

Somebody who takes over an approver's account by way of a helpful operator would otherwise approve at once what they
like; so the person's banks are told (`alerts.tell_rest`), and there is a day in which the real one can speak up.
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
"""For how long approvals rest."""

NEW = datetime.timedelta(days=7)
"""How long after they were added somebody sets up their second factor in good order."""

LASTS = datetime.timedelta(days=7)
"""How long the first operator's word is good."""


def approves(user: UserRow) -> bool:
    """Whether a person's word brings something into force anywhere."""
    return any(each.role in APPROVING for each in user.memberships)


def waiting(session: Session, user: int, at: datetime.datetime) -> tuple[HelpRequestRow, ...]:
    """Return what operators asked to do for a person and no second one has done."""
    rows = select(HelpRequestRow).where(HelpRequestRow.user_id == user, HelpRequestRow.asked_at > at - LASTS)
    return tuple(session.scalars(rows.order_by(HelpRequestRow.id)))


def settles(session: Session, act: ChangeContext, user: UserRow) -> bool:
    """Whether approvals rest because somebody who approves for long sets up their first second factor.

    Their password alone was enough for that, and it may be stolen.
    """
    return act.at - user.created_at > NEW and rest(session, act, user)


def agreed(session: Session, act: ChangeContext, user: UserRow, what: str) -> bool:
    """Whether somebody may be helped now: at once who approves nothing, others once a second operator asks the same."""
    if not approves(user):
        return True
    first = next((each for each in waiting(session, user.id, act.at) if each.what == what), None)
    if first is None or first.asked_by == act.user:
        _ask(session, act, user, what)
        return False
    session.execute(_of(user, what))
    return True


def rest(session: Session, act: ChangeContext, user: UserRow) -> bool:
    """Have an approver's approvals rest; return whether there are any, so that their banks are to be told."""
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
