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


class CampaignPage(NamedTuple):
    """A page of the campaigns of one state."""

    rows: Sequence[CampaignRow]
    total: int
    number: int

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, -(-self.total // CAMPAIGNS_PER_PAGE))


def page(session: Session, state: str, number: int = 1) -> CampaignPage:
    """Return a page of the campaigns in a state, the largest first and of equal ones the newest."""
    found = select(CampaignRow).where(CampaignRow.state == state)
    total = session.scalar(select(func.count()).select_from(found.subquery())) or 0
    ordered = found.order_by(CampaignRow.size.desc(), CampaignRow.last_seen.desc())
    rows = session.scalars(ordered.limit(CAMPAIGNS_PER_PAGE).offset((number - 1) * CAMPAIGNS_PER_PAGE))
    return CampaignPage(rows.all(), total, number)


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
