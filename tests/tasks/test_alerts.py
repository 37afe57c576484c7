"""Alerts out, to a receiver on this machine that checks their signatures as a bank's would."""

from __future__ import annotations

import datetime
import json
import threading

import pytest
import time_machine
from sqlalchemy import select
from standardwebhooks import Webhook, WebhookVerificationError

from sms_verify.outbound.post import Poster
from sms_verify.store.database import Database
from sms_verify.store.notifications import alerts, deliveries
from sms_verify.store.notifications.alerts import Event
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.tables import DeliveryRow, WebhookRow
from sms_verify.tasks.alerts import send_due
from tests.support.store import CONSOLE, NOW
from tests.support.webhook_receiver import LOOPBACK, Receiver, receiver

__all__ = ["receiver"]

OWN = Poster((LOOPBACK,), patience=5)

pytestmark = pytest.mark.usefixtures("secret")


class Clock:
    """A clock that is moved."""

    at = NOW

    def __call__(self) -> datetime.datetime:
        return self.at


@pytest.fixture
def secret(database: Database, receiver: Receiver) -> str:
    """The secret of a bank's address, at which the receiver listens."""
    with database.writing() as session:
        add_organisation(session, CONSOLE, "north")
        return alerts.add_webhook(session, CONSOLE, "north", receiver.url, frozenset(Event), plain=True)[1]


def tell(database: Database, code: str = "c1") -> None:
    with database.writing() as session:
        assert alerts.enqueue(session, CONSOLE, "north", Event.WAVE, {"campaign": code})


def last(database: Database) -> DeliveryRow:
    """Return the last delivery as it stands."""
    with database.reading() as session:
        row = deliveries.log(session, "north")[0]
        session.expunge_all()
        return row


def test_without_alerts_nothing_is_written_or_sent(database: Database, receiver: Receiver) -> None:
    assert send_due(database, OWN, Clock()) == 0
    assert receiver.received == []


def test_an_alert_arrives_with_a_signature_that_holds(database: Database, secret: str, receiver: Receiver) -> None:
    tell(database)
    assert send_due(database, OWN, Clock()) == 1
    _, headers, body = receiver.received[0]
    with time_machine.travel(NOW):
        content = Webhook(secret).verify(body, headers)
        with pytest.raises(WebhookVerificationError):
            Webhook(secret).verify(body + b" ", headers)
        with pytest.raises(WebhookVerificationError):
            Webhook(f"{secret[:-4]}AAA=").verify(body, headers)
    assert content == json.loads(body)
    assert (content["type"], content["data"]) == ("campaign.wave", {"organisation": "north", "campaign": "c1"})
    assert headers["content-type"] == "application/json"
    row = last(database)
    assert (row.state, row.status, row.attempts) == ("delivered", 204, 1)
    assert send_due(database, OWN, Clock()) == 0


def test_a_receiver_that_fails_twice_gets_it_the_third_time(
    database: Database, secret: str, receiver: Receiver
) -> None:
    receiver.statuses, clock = [500, 503, 200], Clock()
    tell(database)
    states = []
    while (row := last(database)).state == "waiting":
        assert row.next_at
        clock.at = row.next_at - datetime.timedelta(seconds=1)
        assert send_due(database, OWN, clock) == 0
        clock.at = row.next_at
        assert send_due(database, OWN, clock) == 1
        states.append(last(database).status)
    assert states == [500, 503, 200]
    assert len({headers["webhook-id"] for _, headers, _ in receiver.received}) == 1
    with time_machine.travel(clock.at):
        Webhook(secret).verify(receiver.received[-1][2], receiver.received[-1][1])


def test_a_receiver_that_is_down_is_tried_for_a_day(database: Database) -> None:
    with database.writing() as session:
        session.scalars(select(WebhookRow)).one().url = "http://127.0.0.1:9/"
    tell(database)
    clock = Clock()
    while (row := last(database)).next_at:
        clock.at = row.next_at
        send_due(database, OWN, clock)
    assert (row.state, row.problem, row.status) == ("failed", "unreachable", None)
    assert datetime.timedelta(days=1) < clock.at - NOW < datetime.timedelta(days=1.25)


@pytest.mark.parametrize("status", [302, 307])
def test_a_receiver_that_sends_elsewhere_is_not_followed(database: Database, receiver: Receiver, status: int) -> None:
    receiver.statuses, receiver.headers = [status], {"Location": receiver.url + "/other"}
    tell(database)
    send_due(database, OWN, Clock())
    assert (last(database).state, last(database).problem) == ("waiting", "redirected")
    assert len(receiver.received) == 1


def test_a_slow_receiver_is_left_and_others_are_served(database: Database, receiver: Receiver) -> None:
    with database.writing() as session:
        add_organisation(session, CONSOLE, "south")
        alerts.add_webhook(session, CONSOLE, "south", "http://127.0.0.1:9/", frozenset(Event), plain=True)
        alerts.enqueue(session, CONSOLE, "south", Event.WAVE, {})
    receiver.slow = threading.Event()
    tell(database)
    assert send_due(database, Poster((LOOPBACK,), patience=0.5), Clock()) == 2
    assert last(database).problem == "timeout"
    with database.reading() as session:
        assert deliveries.log(session, "south")[0].problem == "unreachable"


def test_an_address_on_this_machine_is_forbidden_unless_its_network_is_allowed(
    database: Database, receiver: Receiver
) -> None:
    tell(database)
    send_due(database, Poster(), Clock())
    assert (last(database).problem, receiver.received) == ("forbidden", [])


def test_neither_address_nor_content_is_logged(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    tell(database, "quite-secret")
    send_due(database, OWN, Clock())
    said = capsys.readouterr()
    assert "delivery" in said.out
    assert not any(word in said.out + said.err for word in ("quite-secret", "127.0.0.1", "whsec_"))


def test_what_goes_wrong_with_one_leaves_the_others(database: Database) -> None:
    class Broken(Poster):
        async def post(self, url: str, *_: object) -> object:  # type: ignore[override]
            raise RuntimeError(url)

    tell(database)
    assert send_due(database, Broken(), Clock()) == 1
    assert (last(database).state, last(database).problem) == ("waiting", "unreachable")
