"""Templates whose last day is near: their organisations are told."""

from __future__ import annotations

import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications.alerts import Event, enqueue
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import ThingRow, VersionRow, WebhookRow

STAGES = (7, 30)
"""Days before a template's last day on which its organisation is told, the nearest first."""


def tell_expiring(session: Session, act: ChangeContext) -> int:
    """Tell of templates whose last day is near, once for each stage; return how many were told."""
    today = act.at.date()
    near = (
        select(VersionRow)
        .join(VersionRow.thing)
        .where(ThingRow.kind == "template", VersionRow.state == VersionState.APPROVED)
        .where(VersionRow.valid_to >= today, VersionRow.valid_to <= today + datetime.timedelta(max(STAGES)))
        .where(ThingRow.organisation.in_(select(WebhookRow.organisation).where(WebhookRow.disabled_at.is_(None))))
        .order_by(VersionRow.id)
    )
    return sum(_tell_expiring(session, act, version, today) for version in session.scalars(near))


def _tell_expiring(session: Session, act: ChangeContext, version: VersionRow, today: datetime.date) -> bool:
    assert version.valid_to is not None  # noqa: S101, the query asked for it
    left, thing = (version.valid_to - today).days, version.thing
    stage = next(each for each in STAGES if left <= each)
    data = {"template": f"{thing.organisation}/{thing.key}", "valid_to": version.valid_to.isoformat(), "days": left}
    return enqueue(session, act, thing.organisation, Event.EXPIRING, data, f"expiring:{version.id}:{stage}")
