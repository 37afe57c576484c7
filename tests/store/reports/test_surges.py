"""Waves, exports and the purge on both databases; time is a value."""

from __future__ import annotations

import datetime
import json

import pytest
import stix2
from sqlalchemy import insert, select

from sms_verify import Message
from sms_verify.core.campaigns import fingerprint
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import campaigns, cases, decisions, retention
from sms_verify.store.reports.stix import bundle
from sms_verify.store.reports.submission import Reported, report_of, take
from sms_verify.store.reports.surges import QUIET, told, waves
from sms_verify.store.secrets import secret
from sms_verify.store.tables import DecisionRow, ReplyRow, ReportRow
from tests.store.reports.test_submission import PARCEL, READER, report
from tests.support.registry import CHECKER
from tests.support.store import NOW, person

MINUTE, DAY = datetime.timedelta(minutes=1), datetime.timedelta(days=1)


def many(
    database: Database, count: int, at: datetime.datetime, step: datetime.timedelta = datetime.timedelta()
) -> None:
    """Report copies of one message, the first at a time and the others in steps after it."""
    key = secret(database, READER)
    with database.writing() as session:
        for number in range(count):
            asked = Message(PARCEL.replace("depot-fee", f"depot-fee{number}"))
            act = ChangeContext("reader", at + number * step)
            take(session, act, Reported(CHECKER.case(asked), CHECKER.check(asked), "en"), key)
    assert fingerprint(CHECKER.case(asked), key).wording.sketch


def found(database: Database, at: datetime.datetime) -> list[int]:
    """Return how many reports each wave has, and tell it."""
    with database.writing() as session:
        seen = waves(session, at)
        for wave in seen:
            told(session, ChangeContext("chores", at), wave)
        return [wave.reports for wave in seen]


def test_a_few_reports_are_no_wave(database: Database) -> None:
    many(database, 9, NOW)
    assert found(database, NOW + MINUTE) == []


def test_a_wave_is_told_once_and_again_when_it_has_doubled_an_hour_later(database: Database) -> None:
    many(database, 10, NOW)
    assert found(database, NOW + MINUTE) == [10]
    many(database, 10, NOW + MINUTE)
    assert found(database, NOW + 2 * MINUTE) == [], "the bank knows and looks"
    many(database, 10, NOW + QUIET)
    assert found(database, NOW + QUIET) == []
    assert found(database, NOW + QUIET + MINUTE) == [10]
    assert found(database, NOW + QUIET + 2 * MINUTE) == []


def test_a_wave_that_has_not_doubled_is_told_again_the_next_day(database: Database) -> None:
    many(database, 20, NOW)
    assert found(database, NOW + MINUTE) == [20]
    many(database, 15, NOW + DAY)
    assert found(database, NOW + DAY) == []
    assert found(database, NOW + DAY + MINUTE) == [15]


def test_a_campaign_at_its_usual_rate_is_no_wave(database: Database) -> None:
    many(database, 10, NOW)
    with database.writing() as session:
        row = session.scalars(select(ReportRow)).first()
        columns = {each.key: getattr(row, each.key) for each in ReportRow.__mapper__.column_attrs if each.key != "id"}
        earlier = [columns | {"number": f"earlier-{number}", "created_at": NOW - DAY} for number in range(2_016)]
        session.execute(insert(ReportRow), earlier)
    assert found(database, NOW + MINUTE) == []


def test_a_dismissed_campaign_is_never_told(database: Database) -> None:
    many(database, 12, NOW)
    with database.writing() as session:
        campaign = session.scalars(select(ReportRow)).first().campaign  # type: ignore[union-attr]
        campaigns.set_campaign_state(session, READER, campaign, campaigns.DISMISSED)  # type: ignore[arg-type]
    assert found(database, NOW + MINUTE) == []


def test_what_is_told_holds_contacts_and_no_message(database: Database) -> None:
    many(database, 12, NOW)
    with database.writing() as session:
        said = told(session, READER, waves(session, NOW + MINUTE)[0])
    assert said["size"] == 12
    assert {"kind": "link", "value": "depot-fee3.top"} in said["contacts"]  # type: ignore[operator]
    assert "parcel" not in json.dumps(said)


def test_an_export_is_valid_stix_and_the_same_object_later(database: Database) -> None:
    many(database, 3, NOW)
    with database.reading() as session:
        campaign = session.scalars(select(ReportRow)).first().campaign  # type: ignore[union-attr]
        one, later = bundle(session, campaign, NOW), bundle(session, campaign, NOW + DAY)  # type: ignore[arg-type]
    parsed = stix2.parse(one)
    assert {each.type for each in parsed.objects} == {"identity", "campaign", "indicator", "relationship"}
    assert [each["id"] for each in json.loads(one)["objects"]] == [each["id"] for each in json.loads(later)["objects"]]
    assert "depot-fee0.top" in one and "parcel" not in one


@pytest.mark.parametrize(
    ("age", "kept"),
    [
        (29, {"original", "email", "note", "case"}),
        (31, {"email", "note", "case"}),
        (181, {"case"}),
        (731, set()),
    ],
)
def test_everything_is_kept_as_long_as_it_may_be_and_no_longer(database: Database, age: int, kept: set[str]) -> None:
    agent = ChangeContext.of_user(person(database, "agent", Role.AGENT), NOW)
    number = report(database, PARCEL, keep_original=True, email="a@example.org")
    with database.writing() as session:
        decisions.decide(session, agent, report_of(session, number), "fraud", "note")
        cases.reply(session, agent, report_of(session, number), words="words")
    with database.writing() as session:
        retention.purge(session, ChangeContext("chores", NOW + age * DAY))
    with database.reading() as session:
        row = session.scalars(select(ReportRow)).first()
        notes = [*session.scalars(select(DecisionRow.note)), *session.scalars(select(ReplyRow.words))]
        left = {
            "original": bool(row and row.original and row.sender),
            "email": bool(row and row.email),
            "note": any(notes),
            "case": row is not None,
        }
    assert {name for name, is_left in left.items() if is_left} == kept
