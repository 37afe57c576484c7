"""Votes on a campaign: the first decides its waiting reports, a second equal one confirms it for every reader.

A confirmed campaign changes the verdicts of people who never reported anything. One person's vote, or one stolen
password, must therefore not be enough.
"""

from __future__ import annotations

import datetime
from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, Refused
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports import campaigns, decisions
from sms_verify.store.reports.evidence import FRAUD, GENUINE, hard_evidence
from sms_verify.store.tables import CampaignRow, CampaignVoteRow, ReportRow

NEEDED = 2
"""Equal votes that decide a campaign."""

_STATES = {FRAUD: campaigns.CONFIRMED, GENUINE: campaigns.DISMISSED}


def decide_campaign(
    session: Session, act: ChangeContext, code: str, finding: str, note: str = "", *, leads: bool = False
) -> int:
    """Vote on a campaign and decide its waiting reports the same way; return how many.

    Raises `Refused` where one of them holds evidence that needs a lead and a note.
    """
    decisions.checked(finding, note)
    campaign = campaigns.campaign_of(session, code)
    rows = _waiting(session, act, campaign)
    if not (leads and note.strip()) and any(hard_evidence(row, finding) for row in rows):
        raise Refused(Reason("report.needs-note") if leads else Reason("report.needs-lead"))
    for row in rows:
        decisions.decide(session, act, row, finding, note, leads=leads)
    session.add(CampaignVoteRow(campaign_id=campaign.id, user_id=act.user, at=act.at, finding=finding))
    session.flush()
    chain.record(session, act, "campaign.vote", f"campaign:{campaign.code}", {"finding": finding})
    _settle(session, act, campaign)
    return len(rows)


def undo_campaign(session: Session, act: ChangeContext, code: str) -> None:
    """Undo a person's newest vote and the decisions that it made; raises `Conflict` where it is too late."""
    campaign = campaigns.campaign_of(session, code)
    vote = newest_vote(session, campaign)
    if vote is None or not can_undo(session, campaign, act.user, act.at):
        raise Conflict(Reason("report.too-late"))
    for row in session.scalars(select(ReportRow).filter_by(campaign_id=campaign.id, decided_at=vote.at)):
        if decisions.can_undo(row, act.user, act.at):
            decisions.undo(session, act, row)
    session.delete(vote)
    session.flush()
    _settle(session, act, campaign)


def can_undo(session: Session, campaign: CampaignRow, user: int | None, at: datetime.datetime) -> bool:
    """Whether a person cast the newest vote on a campaign and may still undo it."""
    vote = newest_vote(session, campaign)
    return vote is not None and vote.user_id == user and at - vote.at <= decisions.UNDO


def votes_of(session: Session, campaign: CampaignRow) -> tuple[CampaignVoteRow, ...]:
    """Return each person's newest vote on a campaign, the earliest voter first."""
    rows = select(CampaignVoteRow).filter_by(campaign_id=campaign.id).order_by(CampaignVoteRow.id)
    return tuple({row.user_id: row for row in session.scalars(rows)}.values())


def newest_vote(session: Session, campaign: CampaignRow) -> CampaignVoteRow | None:
    """Return the most recent vote."""
    rows = select(CampaignVoteRow).filter_by(campaign_id=campaign.id).order_by(CampaignVoteRow.id.desc())
    return session.scalar(rows.limit(1))


def _waiting(session: Session, act: ChangeContext, campaign: CampaignRow) -> tuple[ReportRow, ...]:
    """Return the reports that nobody else has decided, to be changed."""
    rows = select(ReportRow).where(ReportRow.campaign_id == campaign.id, ReportRow.state != "decided")
    found = session.scalars(rows.with_for_update(of=ReportRow)).all()
    standing = {row.id: decisions.newest(session, row) for row in found}
    return tuple(row for row in found if (held := standing[row.id]) is None or held.user_id == act.user)


def _settle(session: Session, act: ChangeContext, campaign: CampaignRow) -> None:
    """Give a campaign the state that enough people agree on."""
    counted = Counter(vote.finding for vote in votes_of(session, campaign))
    agreed = [state for finding, state in _STATES.items() if counted[finding] >= NEEDED]
    state = agreed[0] if len(agreed) == 1 else campaigns.OPEN
    if campaign.state != state:
        campaigns.set_campaign_state(session, act, campaign, state)
