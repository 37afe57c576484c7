"""What reports tell in numbers, on both databases."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import decisions
from sms_verify.store.reports.figures import Share, figures
from sms_verify.store.reports.submission import report_of
from tests.store.reports.test_submission import COPY, OTHER, PARCEL, report
from tests.support.store import NOW, person

DAY = datetime.timedelta(days=1)


def test_nothing_reported_is_nothing_counted(database: Database) -> None:
    with database.reading() as session:
        told = figures(session, NOW, 7)
    assert [each.reports for each in told.days] == [0] * 7
    assert told.labels == told.organisations == ()
    assert told.false_alarms.share is None and told.misses.interval is None


def test_reports_are_counted_by_day_and_answer(database: Database) -> None:
    for message, age in ((PARCEL, 0), (COPY, 0), (OTHER, 2), (OTHER, 9)):
        report(database, message, ChangeContext("reader", NOW - age * DAY))
    with database.reading() as session:
        told = figures(session, NOW, 7)
    assert [each.reports for each in told.days] == [0, 0, 0, 0, 1, 0, 2]
    assert sum(each.reports for each in told.labels) == 3
    assert {each.name: each.reports for each in told.languages} == {"en": 3}
    assert {each.name: each.reports for each in told.campaigns}["open"] == 2


@pytest.mark.parametrize(
    ("finding", "alarms", "misses"), [("genuine", Share(1, 1), Share(0, 0)), ("fraud", Share(0, 0), Share(0, 1))]
)
def test_errors_are_what_agents_found_otherwise(database: Database, finding: str, alarms: Share, misses: Share) -> None:
    agent = ChangeContext.of_user(person(database, "agent", Role.AGENT), NOW)
    number = report(database, PARCEL)
    with database.writing() as session:
        row = report_of(session, number)
        row.told = "suspicious"
        decisions.decide(session, agent, row, finding, "a note", leads=True)
    with database.reading() as session:
        told = figures(session, NOW, 7)
    assert (told.false_alarms, told.misses) == (alarms, misses)
