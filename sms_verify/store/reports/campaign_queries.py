"""Queries of campaigns for pages: a list by state, and one campaign with its reports and contacts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.store.reports.campaigns import CONFIRMED, OPEN
from sms_verify.store.tables import CampaignContactRow, CampaignRow, ReportRow

CAMPAIGNS_PER_PAGE = 50
REPORTS_PER_CAMPAIGN = 50
"""Reports, and contacts, that a campaign's page shows."""


DAY = datetime.timedelta(days=1)
SORTS = ("size", "growth")
"""The orders of campaigns: by all their reports, or by those of the last day."""


class CampaignPage(NamedTuple):
    """A page of the campaigns of one state."""

    rows: Sequence[tuple[CampaignRow, int]]
    """Each with its reports of the last day."""
    total: int
    number: int

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, -(-self.total // CAMPAIGNS_PER_PAGE))


def page(session: Session, state: str, at: datetime.datetime, sort: str = "size", number: int = 1) -> CampaignPage:
    """Return a page of the campaigns in a state: by one of `SORTS`, and of equal ones the newest first."""
    recent = select(ReportRow.campaign_id, func.count().label("reports")).where(ReportRow.created_at > at - DAY)
    grown = recent.where(ReportRow.campaign_id.is_not(None)).group_by(ReportRow.campaign_id).subquery()
    growth = func.coalesce(grown.c.reports, 0)
    found = select(CampaignRow, growth).outerjoin(grown, grown.c.campaign_id == CampaignRow.id)
    total = session.scalar(select(func.count()).where(CampaignRow.state == state)) or 0
    first = growth if sort == "growth" else CampaignRow.size
    ordered = found.where(CampaignRow.state == state).order_by(first.desc(), CampaignRow.last_seen.desc())
    rows = session.execute(ordered.limit(CAMPAIGNS_PER_PAGE).offset((number - 1) * CAMPAIGNS_PER_PAGE))
    return CampaignPage([(campaign, count) for campaign, count in rows], total, number)


def going_round(session: Session, organisation: str) -> Sequence[CampaignRow]:
    """Return the open and confirmed campaigns that use an organisation's name, the newest first."""
    found = select(CampaignRow).where(
        CampaignRow.organisation == organisation, CampaignRow.state.in_((OPEN, CONFIRMED))
    )
    return session.scalars(found.order_by(CampaignRow.last_seen.desc()).limit(CAMPAIGNS_PER_PAGE)).all()


def newest_reports(session: Session, campaign: CampaignRow) -> Sequence[ReportRow]:
    """Return the newest reports of a campaign, newest first."""
    found = select(ReportRow).where(ReportRow.campaign_id == campaign.id)
    return session.scalars(found.order_by(ReportRow.id.desc()).limit(REPORTS_PER_CAMPAIGN)).all()


def reports_since(session: Session, campaign: CampaignRow, moment: datetime.datetime) -> int:
    """Return the number of reports that a campaign has received since a moment."""
    found = select(func.count()).where(ReportRow.campaign_id == campaign.id, ReportRow.created_at > moment)
    return session.scalar(found) or 0


def contacts(session: Session, campaign: CampaignRow) -> Sequence[CampaignContactRow]:
    """Return the contacts of a campaign, the most reported first."""
    found = select(CampaignContactRow).where(CampaignContactRow.campaign_id == campaign.id)
    return session.scalars(found.order_by(CampaignContactRow.size.desc()).limit(REPORTS_PER_CAMPAIGN)).all()
