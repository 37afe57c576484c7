"""Alerts: what organisations are told by webhook and mail, written in the same transaction as what it is about.

What they are told holds keys, dates and counts: no person's data and no message.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlsplit

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sms_verify.core.identifiers import hosts
from sms_verify.errors import Conflict, InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.sessions import new_token
from sms_verify.store.tables import AlertRow, DeliveryRow, UserRow, WebhookRow

MAX_URL_CHARS = 500
MAX_ADDRESSES = 10
"""Addresses that an organisation may have at once."""

SECRET_BYTES = 32


class Event(StrEnum):
    """What an organisation may be told."""

    APPROVED = "version.approved"
    WITHDRAWN = "version.withdrawn"
    RETIRED = "version.retired"
    REJECTED = "version.rejected"
    EXPIRING = "template.expiring"
    DOMAIN_PROVEN = "domain.proven"
    DOMAIN_FAILED = "domain.failed"
    WAVE = "campaign.wave"
    HELPED = "person.helped"


TEST = "alert.test"
"""What somebody sends to see whether it arrives."""


class Delivery(StrEnum):
    """How far an alert has got."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"


def enqueue(
    session: Session,
    act: ChangeContext,
    organisation: str,
    event: str,
    data: Mapping[str, object],
    once: str | None = None,
) -> bool:
    """Queue an alert to an organisation; return false where no address wants it, or `once` was sent before."""
    hooks = [hook for hook in webhooks(session, organisation) if is_on(hook) and event in hook.events]
    if not hooks or (once and session.scalar(select(AlertRow.id).where(AlertRow.once == once))):
        return False
    send_to(session, act, organisation, event, data, hooks, once)
    return True


def is_on(hook: WebhookRow) -> bool:
    """Whether alerts go to an address: it is not switched off, and whoever reads its mails agreed."""
    return hook.disabled_at is None and (hook.language is None or hook.confirmed_at is not None)


def needs_on(hook: WebhookRow) -> None:
    """Pass an address that alerts go to; raises `Conflict`."""
    if hook.disabled_at is not None:
        raise Conflict(Reason("alerts.disabled"))
    if not is_on(hook):
        raise Conflict(Reason("alerts.unconfirmed"))


def tell_rest(session: Session, act: ChangeContext, user: UserRow, what: str) -> None:
    """Tell a person's organisations that somebody helped them back in, and until when their approvals rest."""
    until = user.approves_from.isoformat() if user.approves_from else None
    data = {"user": f"user:{user.id}", "what": what, "until": until}
    for organisation in sorted({each.organisation for each in user.memberships if each.organisation}):
        enqueue(session, act, organisation, Event.HELPED, data)


def add_webhook(
    session: Session, act: ChangeContext, organisation: str, url: str, events: frozenset[str], plain: bool = False
) -> tuple[WebhookRow, str]:
    """Add an address of an organisation; return its row and its secret, which is never seen again.

    `plain` also takes addresses without TLS, for networks of one's own.
    """
    address = url.strip()
    host = _host(address, plain)
    needs_room(session, organisation, events)
    secret = f"whsec_{base64.b64encode(act.entropy(SECRET_BYTES)).decode()}"
    row = WebhookRow(
        organisation=organisation,
        url=address,
        secret=secret,
        events=sorted(events),
        maker_id=act.user,
        created_at=act.at,
    )
    session.add(row)
    session.flush()
    detail = {"organisation": organisation, "host": host, "events": sorted(events)}
    chain.record(session, act, "webhook.add", f"webhook:{row.id}", detail)
    return row, secret


def needs_room(session: Session, organisation: str, events: frozenset[str]) -> None:
    """Pass events that there are, for one address more; raises `InvalidInput` and `Conflict`."""
    if not events or not events <= set(Event):
        raise InvalidInput(Reason("alerts.events"))
    if sum(hook.disabled_at is None for hook in webhooks(session, organisation)) >= MAX_ADDRESSES:
        raise Conflict(Reason("alerts.most", most=MAX_ADDRESSES))


def webhooks(session: Session, organisation: str) -> tuple[WebhookRow, ...]:
    """Return the addresses of an organisation, newest first."""
    rows = select(WebhookRow).where(WebhookRow.organisation == organisation).order_by(WebhookRow.id.desc())
    return tuple(session.scalars(rows))


def disable(session: Session, act: ChangeContext, hook: WebhookRow) -> None:
    """Send nothing more to an address; what is on its way to it fails."""
    if hook.disabled_at is None:
        hook.disabled_at = act.at
        waiting = update(DeliveryRow).where(DeliveryRow.webhook_id == hook.id, DeliveryRow.state == Delivery.WAITING)
        session.execute(waiting.values(state=Delivery.FAILED, next_at=None, problem="disabled"))
        chain.record(session, act, "webhook.disable", f"webhook:{hook.id}", {"organisation": hook.organisation})


def send_test(session: Session, act: ChangeContext, hook: WebhookRow) -> None:
    """Send something to an address to see whether it arrives."""
    needs_on(hook)
    send_to(session, act, hook.organisation, TEST, {}, [hook])
    chain.record(session, act, "webhook.test", f"webhook:{hook.id}", {"organisation": hook.organisation})


def send_to(
    session: Session,
    act: ChangeContext,
    organisation: str,
    event: str,
    data: Mapping[str, object],
    hooks: list[WebhookRow],
    once: str | None = None,
) -> None:
    """Queue something to some addresses of an organisation."""
    code = f"msg_{new_token(act.entropy)}"
    alert = AlertRow(code=code, organisation=organisation, event=event, data=dict(data), once=once, at=act.at)
    session.add_all(
        DeliveryRow(alert=alert, webhook=hook, state=Delivery.WAITING, attempts=0, next_at=act.at) for hook in hooks
    )
    session.flush()


def _host(url: str, plain: bool) -> str:
    """Return the host of an address that can be sent to; raises `InvalidInput`."""
    schemes = ("https", "http") if plain else ("https",)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    is_sound = url.isascii() and url.isprintable() and " " not in url and len(url) <= MAX_URL_CHARS
    if not is_sound or parts.scheme not in schemes or parts.username is not None or parts.fragment or not host:
        raise InvalidInput(Reason("alerts.url", most=MAX_URL_CHARS))
    return hosts.canonical(host) or "address"
