"""Confirmed campaigns as everybody may see them: enough reports, and only hosts that enough of them lead to."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.core.campaigns import rounded
from sms_verify.core.types import ContactKind
from sms_verify.store.reports.campaigns import CONFIRMED
from sms_verify.store.tables import CampaignContactRow, CampaignRow

FEWEST = 5
"""Reports below which a campaign, or a host of one, is shown to nobody outside: one reader could have made it up."""
MAX_SHOWN = 50
"""Campaigns of a list."""
SHOWN = (CampaignContactRow.kind == ContactKind.LINK, CampaignContactRow.size >= FEWEST)


class Confirmed(NamedTuple):
    """A campaign that people have confirmed as fraud."""

    size: int
    """In round steps."""
    organisation: str | None
    first_seen: datetime.datetime
    last_seen: datetime.datetime
    hosts: tuple[str, ...]


def confirmed(session: Session, host: str | None = None) -> list[Confirmed]:
    """Return the confirmed campaigns, those seen last first; with a host, those that lead to it."""
    found = select(CampaignRow).where(CampaignRow.state == CONFIRMED, CampaignRow.size >= FEWEST)
    if host is not None:
        leading = select(CampaignContactRow.campaign_id).where(*SHOWN, CampaignContactRow.shown == host)
        found = found.where(CampaignRow.id.in_(leading))
    rows = session.scalars(found.order_by(CampaignRow.last_seen.desc()).limit(MAX_SHOWN)).all()
    hosts: dict[int, list[str]] = {}
    held = select(CampaignContactRow).where(*SHOWN, CampaignContactRow.campaign_id.in_([row.id for row in rows]))
    for each in session.scalars(held.order_by(CampaignContactRow.size.desc(), CampaignContactRow.shown)):
        hosts.setdefault(each.campaign_id, []).append(each.shown)
    return [
        Confirmed(rounded(row.size), row.organisation, row.first_seen, row.last_seen, tuple(hosts.get(row.id, ())))
        for row in rows
    ]
