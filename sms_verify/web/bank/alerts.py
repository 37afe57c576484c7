"""`…/alerts`: the webhook addresses of an organisation, their events, and the delivery log."""

from __future__ import annotations

import datetime
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

from fastapi import APIRouter, Form, Path
from sqlalchemy.orm import Session
from starlette.responses import Response

from sms_verify.errors import Conflict, NotFound, SmsVerifyError
from sms_verify.explain import languages
from sms_verify.reasons import Reason
from sms_verify.store.notifications import alert_mails, alerts, deliveries
from sms_verify.store.notifications.alerts import Delivery, Event
from sms_verify.store.notifications.deliveries import GONE
from sms_verify.store.people.roles import Role
from sms_verify.store.tables import DeliveryRow, WebhookRow
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/bank/{organisation}/alerts")

KEEPERS = (Role.MAKER, Role.CHECKER)
"""Roles that manage the addresses and see them whole."""

RowId = Annotated[int, Path(alias="id", ge=1, le=MAX_ROW_ID)]


class Hook(NamedTuple):
    """A webhook address as the page shows it."""

    id: int
    url: str
    events: tuple[str, ...]
    since: datetime.datetime
    is_off: bool
    is_on: bool
    """Whether alerts go there; they do not before a mail's reader agreed."""


class AlertLine(NamedTuple):
    """A delivery as the page shows it."""

    id: int
    event: str
    about: str
    """The key of the entry or campaign that the alert is about."""
    host: str
    state: str
    attempts: int
    status: int | None
    problem: str | None
    at: datetime.datetime
    last_at: datetime.datetime | None
    next_at: datetime.datetime | None
    may_resend: bool


@router.get("")
def show(visit: BankDep) -> Response:
    """Show the addresses and the delivery log."""
    return _page(visit)


@router.post("")
def add(
    visit: BankDep,
    url: Annotated[str, Form(max_length=2 * alerts.MAX_URL_CHARS)] = "",
    events: Annotated[list[str] | None, Form(max_length=2 * len(Event))] = None,
) -> Response:
    """Add an address and show its secret once."""
    visit.person.needs(*KEEPERS, at=visit.organisation)
    act, chosen = visit.person.act(visit.wired.now()), frozenset(events or ())
    plain = bool(visit.wired.settings.webhook_networks)
    try:
        with visit.wired.the_store.database.writing() as session:
            _, secret = alerts.add_webhook(session, act, visit.organisation, url, chosen, plain)
    except SmsVerifyError as error:
        return _page(visit, error, url=url, chosen=chosen)
    return _page(visit, secret=secret)


@router.post("/mails")
def add_mail(
    visit: BankDep,
    email: Annotated[str, Form(max_length=2 * alert_mails.MAX_EMAIL_CHARS)] = "",
    tongue: Annotated[str, Form(max_length=20)] = "",
    events: Annotated[list[str] | None, Form(max_length=2 * len(Event))] = None,
) -> Response:
    """Add a mail address, which is asked first."""
    visit.person.needs(*KEEPERS, at=visit.organisation)
    act, chosen = visit.person.act(visit.wired.now()), frozenset(events or ())
    try:
        if visit.wired.settings.smtp_url is None:
            raise Conflict(Reason("alerts.no-mail"))
        with visit.wired.the_store.database.writing() as session:
            alert_mails.add(session, act, visit.organisation, email, tongue, chosen, languages.tags())
    except SmsVerifyError as error:
        return _page(visit, error, email=email, tongue=tongue, mail_chosen=chosen)
    return done(visit.path("alerts"), "alert_mail")


@router.post("/{id}/off")
def switch_off(visit: BankDep, identifier: RowId) -> Response:
    """Disable an address."""
    with visit.wired.the_store.database.writing() as session:
        alert_mails.stop(session, visit.person.act(visit.wired.now()), _hook(visit, session, identifier))
    return done(visit.path("alerts"), "alert_off")


@router.post("/{id}/test")
def test(visit: BankDep, identifier: RowId) -> Response:
    """Send a test alert to an address."""
    try:
        with visit.wired.the_store.database.writing() as session:
            alerts.send_test(session, visit.person.act(visit.wired.now()), _hook(visit, session, identifier))
    except SmsVerifyError as error:
        return _refused(visit, error)
    return done(visit.path("alerts"), "alert_test")


@router.post("/deliveries/{id}/resend")
def resend(visit: BankDep, identifier: RowId) -> Response:
    """Deliver an alert again."""
    visit.person.needs(*KEEPERS, at=visit.organisation)
    try:
        with visit.wired.the_store.database.writing() as session:
            row = session.get(DeliveryRow, identifier)
            if row is None or row.webhook.organisation != visit.organisation:
                raise NotFound(Reason("not-yours"))
            deliveries.send_again(session, visit.person.act(visit.wired.now()), row)
    except SmsVerifyError as error:
        return _refused(visit, error)
    return done(visit.path("alerts"), "alert_resent")


def _hook(visit: BankContext, session: Session, identifier: int) -> WebhookRow:
    """Return an address of this organisation; raises `NotFound` for those of others as for none."""
    visit.person.needs(*KEEPERS, at=visit.organisation)
    row = session.get(WebhookRow, identifier)
    if row is None or row.organisation != visit.organisation:
        raise NotFound(Reason("not-yours"))
    return row


def _refused(visit: BankContext, error: SmsVerifyError) -> Response:
    if isinstance(error, NotFound):
        raise error
    return _page(visit, error)


def _page(
    visit: BankContext,
    error: SmsVerifyError | None = None,
    *,
    secret: str = "",
    url: str = "",
    chosen: frozenset[str] = frozenset(Event),
    email: str = "",
    tongue: str = "",
    mail_chosen: frozenset[str] = frozenset(Event),
) -> Response:
    keeps = visit.person.is_a(*KEEPERS, at=visit.organisation)
    with visit.wired.the_store.database.reading() as session:
        hooks = [_shown(row, keeps) for row in alerts.webhooks(session, visit.organisation)]
        lines = [_line(row) for row in deliveries.log(session, visit.organisation)]
    return visit.show(
        "bank/alerts.html",
        error=error,
        hooks=hooks,
        lines=lines,
        keeps=keeps,
        secret=secret,
        url_typed=url,
        ticked=chosen,
        email_typed=email,
        tongue=tongue or visit.words.language,
        mail_ticked=mail_chosen,
        mails=visit.wired.settings.smtp_url is not None,
        longest_email=alert_mails.MAX_EMAIL_CHARS,
        events=tuple(Event),
        longest=alerts.MAX_URL_CHARS,
    )


def _shown(row: WebhookRow, keeps: bool) -> Hook:
    url = row.url.removeprefix(alert_mails.SCHEME) if keeps else _host(row)
    return Hook(row.id, url, tuple(row.events), row.created_at, row.disabled_at is not None, alerts.is_on(row))


def _host(row: WebhookRow) -> str:
    return alert_mails.domain_of(row) if row.language else urlsplit(row.url).hostname or ""


def _line(row: DeliveryRow) -> AlertLine:
    waits = row.state == Delivery.WAITING
    problem = "gone" if row.status == GONE and not row.problem else row.problem
    return AlertLine(
        row.id,
        row.alert.event,
        next((str(row.alert.data[each]) for each in alert_mails.ABOUT if each in row.alert.data), ""),
        _host(row.webhook),
        row.state,
        row.attempts,
        row.status,
        problem,
        row.alert.at,
        row.last_at,
        row.next_at if waits and row.attempts else None,
        not waits and alerts.is_on(row.webhook),
    )
