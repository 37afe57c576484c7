"""Alerts out: what is due is taken, signed and posted, or mailed, and what came of it is noted.

Signed as https://www.standardwebhooks.com says, by its own library.
"""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable

import structlog
from standardwebhooks import Webhook

from sms_verify.outbound.post import Poster
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.notifications import deliveries
from sms_verify.store.notifications.deliveries import Arrival, Parcel

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.alerts")

ACTOR = "service"

Mailer = Callable[[Parcel], Arrival]


def no_mail(_: Parcel) -> Arrival:
    """Mail nothing, as where no server is set."""
    return Arrival(None, "unsent")


def send_due(
    database: Database, poster: Poster, clock: Callable[[], datetime.datetime], mailer: Mailer = no_mail
) -> int:
    """Send the alerts that are due; return how many were tried."""
    at = clock()
    with database.reading() as session:
        if not deliveries.is_any_due(session, at):
            return 0
    with database.writing() as session:
        parcels = deliveries.take(session, at)
    arrivals = asyncio.run(_send_all(poster, mailer, parcels, at))
    act = ChangeContext(ACTOR, clock())
    for parcel, arrival in zip(parcels, arrivals, strict=True):
        log.info("alert", delivery=parcel.id, attempt=parcel.attempt, status=arrival.status, problem=arrival.problem)
        with database.writing() as session:
            deliveries.note(session, act, parcel, arrival)
    return len(parcels)


async def _send_all(poster: Poster, mailer: Mailer, parcels: list[Parcel], at: datetime.datetime) -> list[Arrival]:
    return await asyncio.gather(*(_send(poster, mailer, parcel, at) for parcel in parcels))


async def _send(poster: Poster, mailer: Mailer, parcel: Parcel, at: datetime.datetime) -> Arrival:
    try:
        if parcel.language is not None:
            return await asyncio.to_thread(mailer, parcel)
        return await _post(poster, parcel, at)
    except Exception as error:  # whatever it is, the others are still noted
        log.error("alert not sent", delivery=parcel.id, kind=type(error).__name__)
        return Arrival(None, "unreachable")


async def _post(poster: Poster, parcel: Parcel, at: datetime.datetime) -> Arrival:
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "sms-verify",
        "webhook-id": parcel.code,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(parcel.secret).sign(parcel.code, at.astimezone(datetime.UTC), parcel.body),
    }
    return Arrival(*await poster.post(parcel.url, parcel.body.encode(), headers))
