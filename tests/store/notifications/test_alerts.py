"""Alerts: written with the change they are about, to those who asked, once, and nothing in them is a person's."""

from __future__ import annotations

import datetime
import json

import pytest
from sqlalchemy import func, select

from sms_verify.errors import Conflict, InvalidInput
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.notifications import alerts, deliveries
from sms_verify.store.notifications.alerts import Event
from sms_verify.store.notifications.deliveries import LOG_RETENTION, PARALLEL_DELIVERIES, TAKEN, TRIES, Arrival, Parcel
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import expiry
from sms_verify.store.registry.editing import EntryEditor, add_organisation
from sms_verify.store.registry.workflow import Action
from sms_verify.store.tables import AlertRow, DeliveryRow, WebhookRow
from tests.support.store import CONSOLE, NOTHING, NOW, do, draft, fact, person, template

URL = "https://hooks.example/in?key=geheim"
DAY = datetime.timedelta(days=1)

pytestmark = pytest.mark.usefixtures("banks")


def later(by: datetime.timedelta) -> ChangeContext:
    """Return an act of some time later."""
    return ChangeContext("service", NOW + by)


@pytest.fixture
def banks(database: Database) -> dict[str, int]:
    """Two banks; the people of the first."""
    with database.writing() as session:
        for each in ("north", "south"):
            add_organisation(session, CONSOLE, each)
    ids = {role.value: person(database, role.value, role, at="north") for role in (Role.MAKER, Role.CHECKER)}
    return ids | {"operator": person(database, "operator", Role.OPERATOR)}


def hook(database: Database, organisation: str = "north", *events: Event, url: str = URL) -> int:
    """Add an address for some events, or for all."""
    with database.writing() as session:
        return alerts.add_webhook(session, CONSOLE, organisation, url, frozenset(events or Event))[0].id


def told(database: Database) -> list[tuple[str, dict[str, object]]]:
    """Return what was told, oldest first."""
    with database.reading() as session:
        return [(row.event, row.data) for row in session.scalars(select(AlertRow).order_by(AlertRow.id))]


def taken(database: Database, at: datetime.datetime = NOW) -> list[Parcel]:
    """Take what is due."""
    with database.writing() as session:
        return deliveries.take(session, at)


def noted(database: Database, parcel: Parcel, arrival: Arrival, at: datetime.datetime = NOW) -> DeliveryRow:
    """Note what came of sending; return the delivery as it stands."""
    with database.writing() as session:
        deliveries.note(session, ChangeContext("service", at), parcel, arrival)
    with database.reading() as session:
        row = session.get_one(DeliveryRow, parcel.id)
        session.expunge_all()
        return row


def tell(database: Database, organisation: str = "north", event: Event = Event.WAVE, **more: str) -> bool:
    """Have an organisation told."""
    with database.writing() as session:
        return alerts.enqueue(session, CONSOLE, organisation, event, {"campaign": "c1"}, **more)


def test_who_has_not_asked_is_not_told(database: Database) -> None:
    hook(database, "south")
    hook(database, "north", Event.APPROVED)
    assert not tell(database, event=Event.WAVE)
    assert told(database) == []


def test_who_has_asked_is_told_at_each_address(database: Database) -> None:
    hook(database, "north", url="https://one.example/")
    hook(database, "north", url="https://two.example/")
    hook(database, "south", url="https://three.example/")
    assert tell(database)
    parcels = taken(database)
    assert sorted(each.url for each in parcels) == ["https://one.example/", "https://two.example/"]
    assert len({each.code for each in parcels}) == 1
    body = json.loads(parcels[0].body)
    assert body == {
        "type": "campaign.wave",
        "timestamp": NOW.isoformat(),
        "data": {"organisation": "north", "campaign": "c1"},
    }


def test_the_same_is_told_once(database: Database) -> None:
    assert not tell(database, once="a"), "who asks later is told later"
    hook(database)
    assert [tell(database, once="a"), tell(database, once="a"), tell(database, once="b")] == [True, False, True]


def test_a_change_that_fails_is_not_told(database: Database) -> None:
    hook(database)
    with pytest.raises(RuntimeError), database.writing() as session:
        alerts.enqueue(session, CONSOLE, "north", Event.WAVE, {})
        raise RuntimeError
    assert told(database) == []


def test_what_becomes_of_a_version_is_told_without_its_words(database: Database, banks: dict[str, int]) -> None:
    hook(database)
    body = "【北方银行】您的验证码为{code:code}，请勿告诉他人。"
    first = draft(database, banks["maker"], template("north", "otp", body))
    do(database, banks["maker"], first, Action.SUBMIT)
    assert told(database) == []
    do(database, banks["checker"], first, Action.APPROVE)
    second = draft(database, banks["maker"], template("north", "otp", body))
    do(database, banks["maker"], second, Action.SUBMIT)
    do(database, banks["checker"], second, Action.REJECT)
    do(database, banks["checker"], first, Action.RETIRE)
    third = draft(database, banks["maker"], fact("north", "hotline", "95511"))
    do(database, banks["maker"], third, Action.SUBMIT)
    do(database, banks["checker"], third, Action.APPROVE)
    with database.writing() as session:
        EntryEditor(session, ChangeContext.of_user(banks["checker"], NOW), NOTHING).do(
            third, Action.WITHDRAW, "Zhang Wei wrote it"
        )
    otp = {"kind": "template", "key": "otp"}
    hotline = {"kind": "hotline", "key": "95511", "version": 1}
    assert told(database) == [
        ("version.approved", {**otp, "version": 1}),
        ("version.rejected", {**otp, "version": 2}),
        ("version.retired", {**otp, "version": 1}),
        ("version.approved", hotline),
        ("version.withdrawn", hotline),
    ]


def test_a_draft_that_is_thrown_away_is_nobodys_news(database: Database, banks: dict[str, int]) -> None:
    hook(database)
    do(database, banks["maker"], draft(database, banks["maker"], fact("north", "hotline", "1")), Action.WITHDRAW)
    assert told(database) == []


@pytest.mark.parametrize(
    ("left", "again"),
    [(31, []), (-1, []), (30, [30]), (29, [30]), (8, [30]), (7, [7]), (0, [7])],
)
def test_a_template_is_told_of_thirty_and_seven_days_before_its_last_day(
    database: Database, banks: dict[str, int], left: int, again: list[int]
) -> None:
    hook(database)
    dates = {"valid_to": NOW.date() + datetime.timedelta(left)}
    version = draft(
        database,
        banks["maker"],
        template("north", "otp", "【北方银行】您正在登录手机银行，验证码{code:code}，请勿告诉他人。", **dates),
    )
    do(database, banks["maker"], version, Action.SUBMIT)
    do(database, banks["checker"], version, Action.APPROVE)
    for _ in range(2):
        with database.writing() as session:
            expiry.tell_expiring(session, CONSOLE)
    expiring = [data for event, data in told(database) if event == "template.expiring"]
    assert [(data["template"], data["days"]) for data in expiring] == [("north/otp", left)] * len(again)
    if again == [30]:
        with database.writing() as session:
            assert expiry.tell_expiring(session, later(datetime.timedelta(left - 7))) == 1


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "http://hooks.example/",
        "ftp://hooks.example/",
        "https://",
        "https://user:pass@hooks.example/",
        "https://hooks.example/#part",
        "https://hooks.example:99999/",
        "https://hooks.example/a b",
        "https://例子.example/",
        "https://hooks.example/\n",
        "https://hooks.example/" + "x" * 500,
        "javascript:alert(1)",
        "https://[::1",
    ],
)
def test_an_address_that_cannot_be_sent_to_is_refused(database: Database, url: str) -> None:
    if url.strip() != url:
        url = f"{url}x"
    with pytest.raises(InvalidInput, match="https://"):
        hook(database, url=url)


def test_an_address_has_events_that_there_are(database: Database) -> None:
    for events in (frozenset(), frozenset({"everything"})):
        with pytest.raises(InvalidInput, match="events"), database.writing() as session:
            alerts.add_webhook(session, CONSOLE, "north", URL, events)


def test_an_organisation_has_so_many_addresses(database: Database) -> None:
    ids = [hook(database) for _ in range(alerts.MAX_ADDRESSES)]
    with pytest.raises(Conflict):
        hook(database)
    with database.writing() as session:
        alerts.disable(session, CONSOLE, session.get_one(WebhookRow, ids[0]))
    hook(database)


def test_address_and_secret_are_unreadable_in_the_database_and_absent_from_the_audit(database: Database) -> None:
    with database.writing() as session:
        _, secret = alerts.add_webhook(session, CONSOLE, "north", URL, frozenset(Event))
    assert secret.startswith("whsec_")
    with database.engine.connect() as connection:
        rows = repr(connection.exec_driver_sql("SELECT url, secret FROM webhooks").all())
    with database.reading() as session:
        lines = "".join(chain.export(session))
    for hidden in ("geheim", secret.removeprefix("whsec_")):
        assert hidden not in rows and hidden not in lines
    assert "hooks.example" in lines


def test_a_delivery_that_is_taken_is_nobody_elses_until_it_is_given_up(database: Database) -> None:
    hook(database)
    tell(database)
    (first,) = taken(database)
    assert taken(database, NOW + TAKEN - datetime.timedelta(seconds=1)) == []
    (second,) = taken(database, NOW + TAKEN)
    assert (second.id, second.code, second.attempt) == (first.id, first.code, 2)
    assert noted(database, first, Arrival(204)).state == "waiting", "the first one comes too late"
    assert noted(database, second, Arrival(204)).state == "delivered"


def test_tries_become_rarer_and_end_after_a_day(database: Database) -> None:
    hook(database)
    tell(database)
    at, pauses = NOW, []
    for attempt in range(1, TRIES + 1):
        (parcel,) = taken(database, at)
        assert parcel.attempt == attempt
        row = noted(database, parcel, Arrival(500), at)
        if row.next_at:
            pauses.append(row.next_at - at)
            at = row.next_at
    assert (row.state, row.next_at, row.status) == ("failed", None, 500)
    assert pauses == sorted(pauses) and len(pauses) == TRIES - 1
    assert DAY <= at - NOW <= 1.25 * DAY
    assert taken(database, at + 30 * DAY) == []


@pytest.mark.parametrize("arrival", [Arrival(204, "redirected"), Arrival(302, "redirected"), Arrival(None, "timeout")])
def test_only_a_good_answer_counts(database: Database, arrival: Arrival) -> None:
    hook(database)
    tell(database)
    (parcel,) = taken(database)
    row = noted(database, parcel, arrival)
    assert (row.state, row.problem) == ("waiting", arrival.problem)


def test_a_receiver_that_is_gone_gets_nothing_more(database: Database) -> None:
    identifier = hook(database)
    tell(database)
    tell(database)
    (parcel,) = taken(database)
    assert noted(database, parcel, Arrival(410)).state == "failed"
    with database.reading() as session:
        assert session.get_one(WebhookRow, identifier).disabled_at == NOW
        assert [row.state for row in deliveries.log(session, "north")] == ["failed", "failed"]
    assert not tell(database)
    assert taken(database) == []


def test_one_address_keeps_nobody_else_waiting(database: Database) -> None:
    hook(database, "north", url="https://slow.example/")
    for _ in range(PARALLEL_DELIVERIES + 1):
        tell(database)
    hook(database, "south", url="https://quick.example/")
    tell(database, "south")
    assert sorted(parcel.url for parcel in taken(database)) == ["https://quick.example/", "https://slow.example/"]


def test_a_failed_delivery_is_sent_again(database: Database) -> None:
    identifier = hook(database)
    tell(database)
    (parcel,) = taken(database)
    with database.writing() as session, pytest.raises(Conflict):
        deliveries.send_again(session, CONSOLE, session.get_one(DeliveryRow, parcel.id))
    noted(database, parcel, Arrival(204))
    with database.writing() as session:
        deliveries.send_again(session, CONSOLE, session.get_one(DeliveryRow, parcel.id))
    (again,) = taken(database)
    assert (again.code, again.body, again.attempt) == (parcel.code, parcel.body, 1)
    with database.writing() as session:
        alerts.disable(session, CONSOLE, session.get_one(WebhookRow, identifier))
    for refused in (deliveries.send_again, None):
        with database.writing() as session, pytest.raises(Conflict):
            if refused:
                refused(session, CONSOLE, session.get_one(DeliveryRow, parcel.id))
            else:
                alerts.send_test(session, CONSOLE, session.get_one(WebhookRow, identifier))


def test_the_log_goes_back_for_some_time(database: Database) -> None:
    hook(database)
    tell(database)
    with database.writing() as session:
        assert deliveries.forget_old(session, NOW + LOG_RETENTION) == 0
        assert deliveries.forget_old(session, NOW + LOG_RETENTION + DAY) == 1
        assert session.scalar(select(func.count(DeliveryRow.id))) == 0
