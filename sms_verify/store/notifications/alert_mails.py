"""Mail addresses that alerts go to: whoever reads them agrees first, by a link, and leaves by another.

Both links hold the same token, which only mails to that address carry.
"""

from __future__ import annotations

import datetime
import hmac
from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications.alerts import MAX_ADDRESSES, disable, needs_room, send_to, webhooks
from sms_verify.store.people.sessions import new_token
from sms_verify.store.people.users import ADDRESS
from sms_verify.store.tables import WebhookRow

SCHEME = "mailto:"
CONFIRM = "alert.confirm"
"""What asks whether somebody wants the alerts."""

ABOUT = ("key", "template", "domain", "campaign")
"""By which part of its data an alert is told from others of its event."""

MAX_EMAIL_CHARS = 254
CONFIRMABLE = datetime.timedelta(days=7)
"""How long the link by which somebody agrees is good."""

DAY = datetime.timedelta(days=1)
MAX_ID_DIGITS = 9


def add(
    session: Session,
    act: ChangeContext,
    organisation: str,
    email: str,
    language: str,
    events: frozenset[str],
    languages: Collection[str],
) -> WebhookRow:
    """Add a mail address of an organisation and ask there whether it is wanted; `languages` are those there are."""
    address = email.strip()
    if not ADDRESS.fullmatch(address) or len(address) > MAX_EMAIL_CHARS or language not in languages:
        raise InvalidInput(Reason("alerts.email"))
    needs_room(session, organisation, events)
    _needs_quiet(session, act, organisation, address)
    row = WebhookRow(
        organisation=organisation,
        url=f"{SCHEME}{address}",
        secret=new_token(act.entropy),
        events=sorted(events),
        maker_id=act.user,
        created_at=act.at,
        language=language,
    )
    session.add(row)
    session.flush()
    detail = {"organisation": organisation, "host": domain_of(row), "events": sorted(events)}
    chain.record(session, act, "alert-mail.add", f"webhook:{row.id}", detail)
    send_to(session, act, organisation, CONFIRM, {}, [row])
    return row


def domain_of(row: WebhookRow) -> str:
    """Return the domain of a mail address, which is all that most may see of it."""
    return row.url.rpartition("@")[2]


def token_of(identifier: int, secret: str) -> str:
    """Return what the links of an address hold."""
    return f"{identifier}.{secret}"


def of_token(session: Session, token: str) -> WebhookRow:
    """Return the address whose links hold a token; raises `NotFound`."""
    identifier, _, secret = token.partition(".")
    is_number = identifier.isascii() and identifier.isdecimal() and len(identifier) <= MAX_ID_DIGITS
    row = session.get(WebhookRow, int(identifier)) if is_number else None
    if row is None or row.language is None or not hmac.compare_digest(row.secret.encode(), secret.encode()):
        raise NotFound(Reason("alerts.link"))
    return row


def confirm(session: Session, act: ChangeContext, row: WebhookRow) -> None:
    """Send alerts to an address from now on, as its reader agreed; raises `Conflict` where it is too late."""
    is_late = row.confirmed_at is None and act.at >= row.created_at + CONFIRMABLE
    if is_late or row.disabled_at is not None:
        raise Conflict(Reason("alerts.link"))
    if row.confirmed_at is None:
        row.confirmed_at = act.at
        chain.record(session, act, "alert-mail.confirm", f"webhook:{row.id}", {"organisation": row.organisation})


def stop(session: Session, act: ChangeContext, row: WebhookRow) -> None:
    """Send nothing more to an address; of one that was mailed the domain alone is kept."""
    disable(session, act, row)
    if row.language is not None:
        row.url = f"{SCHEME}@{domain_of(row)}"


def stop_unconfirmed(session: Session, act: ChangeContext) -> None:
    """Give up the addresses that nobody confirmed in time."""
    late = select(WebhookRow).where(
        WebhookRow.language.is_not(None),
        WebhookRow.confirmed_at.is_(None),
        WebhookRow.disabled_at.is_(None),
        WebhookRow.created_at <= act.at - CONFIRMABLE,
    )
    for row in session.scalars(late):
        stop(session, act, row)


def _needs_quiet(session: Session, act: ChangeContext, organisation: str, address: str) -> None:
    """Pass an address that is not there yet, as long as few were asked today: a stranger's box is nobody's to fill."""
    if any(row.disabled_at is None and row.url == f"{SCHEME}{address}" for row in webhooks(session, organisation)):
        raise Conflict(Reason("alerts.there"))
    asked = (
        WebhookRow.organisation == organisation,
        WebhookRow.language.is_not(None),
        WebhookRow.created_at > act.at - DAY,
    )
    if (session.scalar(select(func.count(WebhookRow.id)).where(*asked)) or 0) >= MAX_ADDRESSES:
        raise Conflict(Reason("alerts.asked", most=MAX_ADDRESSES))
