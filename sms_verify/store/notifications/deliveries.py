"""Alerts on their way: taken to be sent, noted as arrived or to be tried again, and the log of it.

Whoever takes a delivery has it for some time; if they are killed, it is taken again after that, and the receiver
tells by the alert's code that it has had it. Tries go on for a little more than a day, ever less often.
"""

from __future__ import annotations

import datetime
import math
from typing import NamedTuple

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict
from sms_verify.reasons import Reason
from sms_verify.store import leases
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications.alerts import Delivery, disable, needs_on
from sms_verify.store.tables import AlertRow, DeliveryRow, WebhookRow
from sms_verify.store.tables.base import canonical

FIRST, FACTOR = datetime.timedelta(seconds=30), 3
"""The pause after the first try, and how much longer each further pause is."""

TRIES = 9
"""With pauses of 30 s, 90 s … 18 h: 27 hours from the first to the last."""

TAKEN = datetime.timedelta(minutes=2)
"""For how long a delivery is whose it is; longer than one takes to be sent."""

PARALLEL_DELIVERIES = 8
"""Deliveries that are sent at a time, one to an address, so that a slow one keeps nobody else waiting for long."""

GONE = 410
"""The status by which a receiver says that it wants nothing more."""

LOGGED = 50
"""Deliveries that the log shows."""

LOG_RETENTION = datetime.timedelta(days=60)
"""How long the log goes back."""


class Parcel(NamedTuple):
    """A delivery that is leased to be sent now."""

    id: int
    attempt: int
    code: str
    url: str
    secret: str
    body: str
    webhook: int
    language: str | None
    """In which a mail is written; none: it is posted."""


class Arrival(NamedTuple):
    """The outcome of a try: a status as HTTP or SMTP gives it, or a problem as a code."""

    status: int | None
    problem: str | None = None

    @property
    def is_good(self) -> bool:
        """Whether the receiver took it."""
        return self.problem is None and self.status is not None and 200 <= self.status < 300


def pause(attempts: int) -> datetime.timedelta:
    """Return the pause before the next try, after a number of tries.

    >>> sum((pause(tries) for tries in range(1, TRIES)), datetime.timedelta()).total_seconds() / 3600
    27.333333333333332
    """
    return FIRST * math.pow(FACTOR, attempts - 1)


def is_any_due(session: Session, at: datetime.datetime) -> bool:
    """Whether there is something to send."""
    due = select(DeliveryRow.id).where(DeliveryRow.state == Delivery.WAITING, leases.is_due(DeliveryRow, at))
    return session.scalar(due.limit(1)) is not None


def take(session: Session, at: datetime.datetime) -> list[Parcel]:
    """Lease the deliveries that are due, the oldest of each address."""
    due = (DeliveryRow.state == Delivery.WAITING, leases.is_due(DeliveryRow, at))
    oldest = (
        select(func.min(DeliveryRow.id))
        .where(*due)
        .group_by(DeliveryRow.webhook_id)
        .order_by(func.min(DeliveryRow.next_at))
        .limit(PARALLEL_DELIVERIES)
    )
    wanted = list(session.scalars(oldest))
    locked = select(DeliveryRow).where(DeliveryRow.id.in_(wanted), *due).order_by(DeliveryRow.id)
    rows = session.scalars(locked.with_for_update(skip_locked=True, of=DeliveryRow)).all()
    for row in rows:
        leases.begin_try(row, at, TAKEN)
    return [_parcel(row) for row in rows]


def note(session: Session, act: ChangeContext, parcel: Parcel, arrival: Arrival) -> None:
    """Store the outcome of a try; it is dropped where another worker has retried the delivery meanwhile."""
    row = session.scalar(select(DeliveryRow).where(DeliveryRow.id == parcel.id).with_for_update(of=DeliveryRow))
    if row is None or row.state != Delivery.WAITING or row.attempts != parcel.attempt:
        return
    row.last_at, row.status, row.problem = act.at, arrival.status, arrival.problem
    if arrival.is_good:
        row.state, row.next_at = Delivery.DELIVERED, None
    elif arrival.status == GONE or row.attempts >= TRIES:
        row.state, row.next_at = Delivery.FAILED, None
    else:
        row.next_at = act.at + pause(row.attempts)
    if arrival.status == GONE:
        disable(session, act, row.webhook)


def send_again(session: Session, act: ChangeContext, row: DeliveryRow) -> None:
    """Queue a delivery again that has arrived or failed."""
    needs_on(row.webhook)
    if row.state == Delivery.WAITING:
        raise Conflict(Reason("alerts.waiting"))
    row.state, row.attempts, row.next_at = Delivery.WAITING, 0, act.at
    chain.record(session, act, "alert.resend", f"delivery:{row.id}", {"organisation": row.webhook.organisation})


def log(session: Session, organisation: str) -> tuple[DeliveryRow, ...]:
    """Return the last deliveries of an organisation, newest first."""
    rows = select(DeliveryRow).join(DeliveryRow.webhook).where(WebhookRow.organisation == organisation)
    return tuple(session.scalars(rows.order_by(DeliveryRow.id.desc()).limit(LOGGED)))


def forget_old(session: Session, at: datetime.datetime) -> int:
    """Remove alerts that are older than the log goes back; return how many."""
    old = select(AlertRow.id).where(AlertRow.at < at - LOG_RETENTION)
    session.execute(delete(DeliveryRow).where(DeliveryRow.alert_id.in_(old)))
    return session.execute(delete(AlertRow).where(AlertRow.at < at - LOG_RETENTION)).rowcount  # type: ignore[attr-defined, no-any-return]


def _parcel(row: DeliveryRow) -> Parcel:
    alert = row.alert
    content = {
        "type": alert.event,
        "timestamp": alert.at.isoformat(),
        "data": {"organisation": alert.organisation, **alert.data},
    }
    hook = row.webhook
    return Parcel(
        row.id, row.attempts, alert.code, hook.url, hook.secret, canonical(content), row.webhook_id, hook.language
    )
