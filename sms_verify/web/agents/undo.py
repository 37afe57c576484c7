"""The decision that an agent may still undo: named in the address, checked in the database."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from sms_verify.errors import NotFound
from sms_verify.store.reports import decisions, votes
from sms_verify.store.reports.campaigns import campaign_of
from sms_verify.store.tables import ReportRow
from sms_verify.web.agents.context import AgentContext

PARAMETER = "undo"
_CASE = re.compile(r"cases/([0-9]{1,9})")
_CAMPAIGN = re.compile(r"campaigns/([0-9A-Z-]{1,20})")


def undoable(agent: AgentContext, session: Session) -> str:
    """Return the path that undoes the decision named in the address; None where it is too late."""
    asked = agent.request.query_params.get(PARAMETER, "")
    if found := _CASE.fullmatch(asked):
        report = session.get(ReportRow, int(found[1]))
        return asked if report and decisions.can_undo(report, agent.person.id, agent.wired.now()) else ""
    if found := _CAMPAIGN.fullmatch(asked):
        return asked if _can_undo_vote(agent, session, found[1]) else ""
    return ""


def _can_undo_vote(agent: AgentContext, session: Session, code: str) -> bool:
    try:
        campaign = campaign_of(session, code)
    except NotFound:
        return False
    return votes.can_undo(session, campaign, agent.person.id, agent.wired.now())
