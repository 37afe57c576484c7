"""The decisions that an agent may still undo: named in the address, checked in the database."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy.orm import Session

from sms_verify.errors import NotFound
from sms_verify.store.reports import decisions, votes
from sms_verify.store.reports.campaigns import campaign_of
from sms_verify.store.tables import ReportRow
from sms_verify.web.agents.context import AgentContext

PARAMETER = "undo"
_MANY = re.compile(r"many/([0-9]{1,9}(?:\.[0-9]{1,9}){0,49})")
_CASE = re.compile(r"cases/([0-9]{1,9})")
_CAMPAIGN = re.compile(r"campaigns/([0-9A-Z-]{1,20})")


def undoable(agent: AgentContext, session: Session) -> str:
    """Return the path that undoes the decision named in the address; None where it is too late."""
    asked = agent.request.query_params.get(PARAMETER, "")
    if found := _CASE.fullmatch(asked):
        report = session.get(ReportRow, int(found[1]))
        return asked if report and decisions.can_undo(report, agent.person.id, agent.wired.now()) else ""
    if found := _MANY.fullmatch(asked):
        can = (decisions.can_undo(each, agent.person.id, agent.wired.now()) for each in many_of(session, found[1]))
        return asked if any(can) else ""
    if found := _CAMPAIGN.fullmatch(asked):
        return asked if _can_undo_vote(agent, session, found[1]) else ""
    return ""


def named(cases: Iterable[int]) -> str:
    """Return the name that many cases have in an address."""
    return f"many/{'.'.join(map(str, cases))}"


def many_of(session: Session, asked: str) -> list[ReportRow]:
    """Return the cases of such a name, without `many/`; those that are gone are left out."""
    found = (session.get(ReportRow, int(each)) for each in asked.split("."))
    return [each for each in found if each is not None]


def _can_undo_vote(agent: AgentContext, session: Session, code: str) -> bool:
    try:
        campaign = campaign_of(session, code)
    except NotFound:
        return False
    return votes.can_undo(session, campaign, agent.person.id, agent.wired.now())
