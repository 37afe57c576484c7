"""Messages in an organisation's name: how often each template was reported, and the contacts of the frauds.

Only reports are counted; a check without a report leaves no trace.
"""

from __future__ import annotations

import datetime
import json
from typing import NamedTuple

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from sms_verify.core.types import Label
from sms_verify.store.reports.queue import CASES_PER_PAGE
from sms_verify.store.tables import ReportRow

MAX_READ = 5_000
"""Newest reports of frauds whose contacts are read."""


class MetWording(NamedTuple):
    """A template as readers met it."""

    template: str
    official: int
    """Reports of messages that match it."""
    forged: int
    """Reports of near copies that were answered fraud or suspicious."""


class Lead(NamedTuple):
    """A contact of frauds in an organisation's name."""

    kind: str
    value: str
    reports: int
    first_seen: datetime.datetime
    last_seen: datetime.datetime


def wordings(session: Session, organisation: str, since: datetime.datetime) -> tuple[MetWording, ...]:
    """Return the templates that were reported since a moment, the most forged first."""
    positive = func.sum(case((ReportRow.told.in_((Label.GENUINE, Label.CONSISTENT)), 1), else_=0))
    forged = func.sum(case((ReportRow.told.in_((Label.FRAUD, Label.SUSPICIOUS)), 1), else_=0))
    rows = select(ReportRow.template, positive, forged).where(
        ReportRow.organisation == organisation, ReportRow.template.is_not(None), ReportRow.created_at > since
    )
    ordered = rows.group_by(ReportRow.template).order_by(forged.desc(), positive.desc(), ReportRow.template)
    return tuple(MetWording(*row) for row in session.execute(ordered.limit(CASES_PER_PAGE)))


def leads(session: Session, organisation: str, most: int = MAX_READ) -> tuple[Lead, ...]:
    """Return the contacts of the newest `most` reported frauds in an organisation's name, the most reported first."""
    rows = select(ReportRow.contact_values, ReportRow.created_at).where(
        ReportRow.organisation == organisation,
        ReportRow.label == Label.FRAUD,
        ReportRow.contact_values.is_not(None),
    )
    found: dict[tuple[str, str], list[datetime.datetime]] = {}
    for values, at in session.execute(rows.order_by(ReportRow.id.desc()).limit(most)):
        for kind, value in json.loads(values or "[]"):
            found.setdefault((kind, value), []).append(at)
    made = (Lead(kind, value, len(met), min(met), max(met)) for (kind, value), met in found.items())
    return tuple(sorted(made, key=lambda each: (-each.reports, each.kind, each.value)))


def waiting(session: Session, organisation: str) -> int:
    """Return the number of cases that wait for an organisation's statement."""
    return (
        session.scalar(select(func.count()).where(ReportRow.organisation == organisation, ReportRow.state == "handed"))
        or 0
    )
