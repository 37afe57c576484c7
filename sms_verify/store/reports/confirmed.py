"""Confirmed campaigns for the public: only those with enough reports, and only hosts in enough of them."""

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
"""Fewest reports of a public campaign or host: a single reader could have made up one with fewer."""
MAX_SHOWN = 50
"""Campaigns in a list."""
SHOWN = (CampaignContactRow.kind == ContactKind.LINK, CampaignContactRow.size >= FEWEST)


class Confirmed(NamedTuple):
    """A campaign that people have confirmed as fraud."""

    size: int
    """The number of reports, rounded to steps."""
    organisation: str | None
    first_seen: datetime.datetime
    last_seen: datetime.datetime
    hosts: tuple[str, ...]


def confirmed(session: Session, host: str | None = None) -> list[Confirmed]:
    """Return the public campaigns, the most recently seen first; with a host, only those that lead to it."""
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
