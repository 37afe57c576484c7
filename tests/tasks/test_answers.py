"""Mails to readers, to a server on this machine: one for a change, in their language, with nothing of the message."""

from __future__ import annotations

import datetime

import pytest
from sqlalchemy import select

from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.notifications.deliveries import TRIES, pause
from sms_verify.store.notifications.reader_notices import TOGETHER
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import cases, decisions, retention, statements
from sms_verify.store.reports.submission import report_of, withdraw
from sms_verify.store.tables import NoticeRow, ReportRow
from sms_verify.tasks.answers import send_due
from tests.store.reports.test_submission import PARCEL, READER, report
from tests.support.mail import ORIGIN, Post, post
from tests.support.store import NOW, person
from tests.support.web import LANGUAGES

__all__ = ["post"]

EMAIL = "reader@private.example"
SECOND = datetime.timedelta(seconds=1)
LATER = NOW + TOGETHER


@pytest.fixture
def agent(database: Database) -> ChangeContext:
    """An agent."""
    return ChangeContext.of_user(person(database, "agent", Role.AGENT), NOW)


def decide(database: Database, act: ChangeContext, number: str, finding: str = "fraud") -> None:
    with database.writing() as session:
        row = report_of(session, number)
        seen = decisions.newest(session, row)
        decisions.decide(session, act, row, finding, "a note", leads=True, over=seen.id if seen else 0)


def sent(database: Database, post: Post, at: datetime.datetime = LATER) -> int:
    """Send what is due; return how many mails have been sent so far."""
    send_due(database, Settings(**post.values), at)
    return len(post.mails)


def waiting(database: Database) -> int:
    with database.reading() as session:
        return len(session.scalars(select(NoticeRow)).all())


def test_who_left_no_address_is_not_written_to(database: Database, agent: ChangeContext, post: Post) -> None:
    decide(database, agent, report(database, PARCEL))
    assert (waiting(database), sent(database, post)) == (0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mail_says_that_there_is_an_answer_and_nothing_else(
    database: Database, agent: ChangeContext, post: Post, language: str
) -> None:
    number = report(database, PARCEL, keep_original=True, email=EMAIL)
    with database.writing() as session:
        row = report_of(session, number)
        row.language = language
        decisions.decide(session, agent, row, "fraud", "a note")
        cases.reply(session, agent, row, words="Do not pay.")
    assert sent(database, post, LATER - SECOND) == 0, "the agent may not be done yet"
    assert [sent(database, post), sent(database, post), sent(database, post, NOW + retention.DAYS)] == [1, 1, 1]
    mail = post.mails[0]
    assert mail["To"] == EMAIL
    text = mail.get_content()
    assert f"{ORIGIN}/r/{number}?lang={language}" in text and text.count(number) == 2
    assert not any(word in f"{mail['Subject']} {text}" for word in ("parcel", "depot", "note", "pay", "fraud"))


def test_the_same_answer_again_is_not_told_and_another_one_is(
    database: Database, agent: ChangeContext, post: Post
) -> None:
    number = report(database, PARCEL, email=EMAIL)
    decide(database, agent, number)
    assert sent(database, post) == 1
    second = ChangeContext.of_user(person(database, "second", Role.AGENT), LATER)
    decide(database, second, number)
    assert (waiting(database), sent(database, post, LATER + TOGETHER)) == (0, 1)
    decide(database, second, number, "genuine")
    assert sent(database, post, LATER + TOGETHER) == 2


def test_what_the_organisation_says_is_told(database: Database, agent: ChangeContext, post: Post) -> None:
    number = report(database, PARCEL, email=EMAIL)
    with database.writing() as session:
        row = report_of(session, number)
        row.organisation = "north"
        cases.hand_over(session, agent, row)
    assert waiting(database) == 0
    with database.writing() as session:
        statements.speak(session, agent, report_of(session, number), "fraud", "", None)
    assert sent(database, post) == 1


def test_a_mail_that_failed_is_tried_again_under_the_same_name_and_then_given_up(
    database: Database, agent: ChangeContext, post: Post
) -> None:
    number, at = report(database, PARCEL, email=EMAIL), LATER
    decide(database, agent, number)
    closed = Settings(**post.values | {"smtp_url": "smtp://127.0.0.1:1"})
    send_due(database, closed, at)
    assert (sent(database, post, at), sent(database, post, at + pause(1))) == (0, 1)
    assert post.mails[0]["Message-ID"].endswith(".example>")
    decide(database, agent, number, "genuine")
    for tries in range(1, TRIES + 2):
        assert waiting(database) == 1
        send_due(database, closed, at)
        at += pause(tries)
    assert (waiting(database), sent(database, post, at)) == (0, 1)


def test_what_changes_while_a_mail_is_on_its_way_is_told_too(
    database: Database, agent: ChangeContext, post: Post
) -> None:
    number = report(database, PARCEL, email=EMAIL)
    decide(database, agent, number)
    later = ChangeContext.of_user(agent.user or 0, LATER)
    post.meanwhile = lambda: decide(database, later, number, "genuine")
    assert sent(database, post) == 1
    post.meanwhile = None
    assert [sent(database, post), sent(database, post, LATER + TOGETHER)] == [1, 2]


def test_nobody_is_told_of_what_was_taken_back_or_forgotten(
    database: Database, agent: ChangeContext, post: Post
) -> None:
    first, second = (report(database, PARCEL, email=EMAIL) for _ in range(2))
    for number in (first, second):
        decide(database, agent, number)
    with database.writing() as session:
        withdraw(session, READER, first)
        report_of(session, second).created_at = NOW - retention.ADDRESS - SECOND
        retention.purge(session, ChangeContext("chores", NOW))
    assert waiting(database) == 1
    assert (sent(database, post), waiting(database)) == (0, 0)
    with database.reading() as session:
        assert session.scalars(select(ReportRow.email)).all() == [None]
