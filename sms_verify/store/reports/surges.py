"""Surges: a campaign that grows faster than usual is detected within a minute and alerted once."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports.campaigns import DISMISSED
from sms_verify.store.tables import CampaignContactRow, CampaignRow, ReportRow

WINDOW = datetime.timedelta(minutes=10)
PAST = datetime.timedelta(days=7)
"""The period from which a campaign's usual rate is computed."""

MIN_SURGE_REPORTS = 10
"""Fewest reports in a window that make a surge."""

FACTOR = 5.0
"""How many times its usual rate a surge has."""

QUIET, AGAIN = datetime.timedelta(hours=1), datetime.timedelta(hours=24)
"""After an alert the campaign is silent for the first; until the second, alerted only once it has doubled."""

MAX_NAMED_CONTACTS = 20


class Wave(NamedTuple):
    """A surging campaign and the number of its reports in the last window."""

    campaign: CampaignRow
    reports: int


def waves(session: Session, at: datetime.datetime) -> list[Wave]:
    """Return the campaigns whose organisation has to be alerted now."""
    begin = at - WINDOW
    recent = (
        select(ReportRow.campaign_id, func.count())
        .where(ReportRow.created_at > begin, ReportRow.created_at <= at, ReportRow.campaign_id.is_not(None))
        .group_by(ReportRow.campaign_id)
        .having(func.count() >= MIN_SURGE_REPORTS)
    )
    found = [Wave(session.get_one(CampaignRow, row[0]), row[1]) for row in session.execute(recent)]
    return [wave for wave in found if _is_to_be_told(wave.campaign, at) and _is_fast(session, wave, begin)]


def _is_to_be_told(campaign: CampaignRow, at: datetime.datetime) -> bool:
    if campaign.state == DISMISSED:
        return False
    if campaign.alerted_at is None:
        return True
    since = at - campaign.alerted_at
    return since >= AGAIN or (since >= QUIET and campaign.size >= 2 * campaign.alerted_size)


def _is_fast(session: Session, wave: Wave, begin: datetime.datetime) -> bool:
    earlier = select(func.count()).where(
        ReportRow.campaign_id == wave.campaign.id,
        ReportRow.created_at <= begin,
        ReportRow.created_at > begin - PAST,
    )
    usual = (session.scalar(earlier) or 0) * (WINDOW / PAST)
    return wave.reports > FACTOR * usual


def told(session: Session, act: ChangeContext, wave: Wave) -> dict[str, object]:
    """Record that a surge was alerted, and return the alert's data: no person's data, no message."""
    campaign = wave.campaign
    campaign.alerted_at, campaign.alerted_size = act.at, campaign.size
    contacts = (
        select(CampaignContactRow.kind, CampaignContactRow.shown)
        .where(CampaignContactRow.campaign_id == campaign.id)
        .order_by(CampaignContactRow.size.desc(), CampaignContactRow.digest)
        .limit(MAX_NAMED_CONTACTS)
    )
    chain.record(session, act, "campaign.wave", f"campaign:{campaign.code}", {"reports": wave.reports})
    return {
        "campaign": campaign.code,
        "reports": wave.reports,
        "size": campaign.size,
        "first_seen": campaign.first_seen.isoformat(),
        "contacts": [{"kind": kind, "value": shown} for kind, shown in session.execute(contacts)],
    }
