"""Alerts by mail: the address is asked first, told in words without anybody's data, and left in peace by one click."""

from __future__ import annotations

import datetime
import re
from email.message import EmailMessage
from functools import partial

import pytest

from sms_verify.outbound.post import Poster
from sms_verify.settings import Settings
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.notifications.alerts import Event
from sms_verify.tasks import alert_mails, forget_alerts
from sms_verify.tasks.alerts import send_due
from tests.support.mail import ORIGIN, Post, post
from tests.support.staff import Staffed
from tests.support.store import fact
from tests.support.web import LANGUAGES

__all__ = ["post"]

PATH = "/bank/north/alerts"
EMAIL = "li.na@desk.example"
WEEK = datetime.timedelta(days=7)


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to see what is mailed."""
    return "sqlite"


@pytest.fixture
def bank(staffed: Staffed, post: Post) -> Staffed:
    """A bank whose service can mail."""
    staffed.values = {**post.values, "public_url": "http://testserver"}
    return staffed


def add(bank: Staffed, email: str = EMAIL, who: str = "maker", tongue: str = "en", events: tuple[str, ...] = (*Event,)):
    data = {"email": email, "tongue": tongue, "events": list(events)}
    return bank.browser(who).post(f"{PATH}/mails", data=data)


def sent(bank: Staffed, post: Post) -> list[EmailMessage]:
    """Send what is due; return every mail so far."""
    mailer = partial(alert_mails.send, Settings(**post.values), lambda: bank.current().registry)
    send_due(bank.store.database, Poster(), bank.clock, mailer)
    return post.mails


def link(mail: EmailMessage, wish: str) -> str:
    """Return the path of a link in a mail."""
    return re.findall(rf"{ORIGIN}(/alert-mails/\S+/{wish})", mail.get_content())[0]


def confirmed(bank: Staffed, post: Post, tongue: str = "en") -> EmailMessage:
    """Add an address and confirm it as its reader would; return the mail that asked."""
    assert add(bank, tongue=tongue).headers["location"] == f"{PATH}?done=alert_mail"
    mail = sent(bank, post)[-1]
    assert bank.browser().post(link(mail, "confirm")).status_code == 200
    return mail


def tell(bank: Staffed, **data: object) -> bool:
    with bank.store.database.writing() as session:
        act = ChangeContext("service", bank.clock.at)
        return alerts.enqueue(session, act, "north", Event.WAVE, {"campaign": "c1", **data})


def audit(bank: Staffed) -> str:
    with bank.store.database.reading() as session:
        return "".join(chain.export(session))


def test_an_address_gets_a_question_and_nothing_else_until_its_reader_agrees(bank: Staffed, post: Post) -> None:
    add(bank)
    assert not tell(bank)
    (asked,) = sent(bank, post)
    assert (asked["To"], "North Bank" in asked["Subject"]) == (EMAIL, True)
    path = link(asked, "confirm")
    for _ in range(2):
        assert "Yes, send them" in bank.browser().get(path).text
        assert not tell(bank), "a program that looks at links changes nothing"
    assert "Not confirmed yet" in bank.browser("maker").get(PATH).text
    assert bank.browser().post(path).status_code == bank.browser().post(path).status_code == 200
    assert tell(bank)
    assert len(sent(bank, post)) == 2
    told = audit(bank)
    assert all(verb in told for verb in ("alert-mail.add", "alert-mail.confirm")) and "li.na" not in told


def test_a_mail_says_what_the_webhook_says_and_nothing_of_a_message_or_a_person(bank: Staffed, post: Post) -> None:
    confirmed(bank, post)
    bank.approve(fact("north", "hotline", "95511"))
    mail = sent(bank, post)[-1]
    assert mail["Subject"] == "An entry was approved · North Bank"
    assert "95511" in mail.get_content() and f"{ORIGIN}{PATH}" in mail.get_content()
    tell(bank, contacts=[{"kind": "link", "value": "pay.example"}], user="user:7")
    text = sent(bank, post)[-1].get_content()
    assert "c1" in text
    assert [word for word in ("pay.example", "user:7", EMAIL, "maker") if word in text] == []


@pytest.mark.parametrize("tongue", LANGUAGES)
def test_mails_are_written_in_the_language_that_was_chosen(bank: Staffed, post: Post, tongue: str) -> None:
    asked = confirmed(bank, post, tongue)
    tell(bank)
    told = sent(bank, post)[-1]
    name = {"en": "North Bank", "zh-Hans": "北方银行", "zh-Hant": "北方銀行", "fa": "بانک شمال"}[tongue]
    assert name in asked["Subject"] and name in asked.get_content() and name in told["Subject"]
    wave = {"en": "A wave", "zh-Hans": "大量举报", "zh-Hant": "大量舉報", "fa": "موجی"}[tongue]
    assert wave in told["Subject"] and wave in told.get_content()
    assert f"lang={tongue}" in asked.get_content() and "{" not in told.get_content() + asked.get_content()
    shown = bank.browser().get(f"{link(told, 'stop')}?lang={tongue}").text
    assert f'lang="{tongue}"' in shown


def test_one_click_ends_it_and_erases_the_address(bank: Staffed, post: Post) -> None:
    confirmed(bank, post)
    tell(bank)
    mail = sent(bank, post)[-1]
    assert mail["List-Unsubscribe"] == f"<{ORIGIN}{link(mail, 'stop')}>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    tell(bank)
    answer = bank.browser().post(link(mail, "stop"), data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == bank.browser().post(link(mail, "stop")).status_code == 200
    assert not tell(bank)
    assert len(sent(bank, post)) == 2, "what was on its way stays here"
    assert bank.browser().post(link(mail, "stop").replace("/stop", "/confirm")).status_code == 409
    page = bank.browser("maker").get(PATH).text
    assert "desk.example" in page and "li.na" not in page


def test_a_question_that_nobody_answers_is_given_up_after_a_week(bank: Staffed, post: Post) -> None:
    add(bank)
    path = link(sent(bank, post)[-1], "confirm")
    bank.clock.at += WEEK
    assert bank.browser().post(path).status_code == 409
    with bank.store.database.writing() as session:
        forget_alerts(session, ChangeContext("service", bank.clock.at))
    page = bank.browser("maker").get(PATH).text
    assert "Switched off" in page and "li.na" not in page


@pytest.mark.parametrize("token", ["x", "1", "1.", "1.x", "999999999.x", "²." + "x" * 43, "99999999999999999999.x"])
def test_a_link_that_was_guessed_leads_nowhere(bank: Staffed, token: str) -> None:
    add(bank)
    for wish in ("confirm", "stop"):
        path = f"/alert-mails/{token}/{wish}"
        assert {bank.browser().get(path).status_code, bank.browser().post(path).status_code} == {404}
    assert "Not confirmed yet" in bank.browser("maker").get(PATH).text


@pytest.mark.parametrize(
    ("email", "tongue", "events", "status"),
    [
        ("x", "en", ("domain.proven",), 422),
        ("a@b.example\r\nBcc: c@d.example", "en", ("domain.proven",), 422),
        ("a@b.example, c@d.example", "en", ("domain.proven",), 422),
        ("a@b.example", "xx", ("domain.proven",), 422),
        ("a@b.example", "en", (), 422),
        ("a@b.example", "en", ("everything",), 422),
    ],
)
def test_a_wrong_form_asks_nobody(
    bank: Staffed, post: Post, email: str, tongue: str, events: tuple[str, ...], status: int
) -> None:
    assert add(bank, email, tongue=tongue, events=events).status_code == status
    assert sent(bank, post) == []


def test_nobody_fills_a_strangers_box(bank: Staffed, post: Post) -> None:
    add(bank)
    assert add(bank, who="checker").status_code == 409, "it is there"
    for _ in range(alerts.MAX_ADDRESSES):
        mail = sent(bank, post)[-1]
        bank.browser().post(link(mail, "confirm").replace("/confirm", "/stop"))
        last = add(bank)
    assert last.status_code == 409
    assert len(sent(bank, post)) == alerts.MAX_ADDRESSES


def test_without_a_mail_server_no_address_is_taken(staffed: Staffed) -> None:
    assert 'name="email"' not in staffed.browser("maker").get(PATH).text
    assert add(staffed).status_code == 409


def test_what_no_server_takes_is_tried_again(bank: Staffed, post: Post) -> None:
    add(bank)
    send_due(bank.store.database, Poster(), bank.clock)
    assert "The mail server did not take it." in bank.browser("maker").get(PATH).text
    bank.clock.at += datetime.timedelta(minutes=1)
    assert len(sent(bank, post)) == 1


@pytest.mark.parametrize("who", ["operator", "auditor", "south-maker"])
def test_others_neither_add_an_address_nor_see_it(bank: Staffed, who: str) -> None:
    add(bank)
    assert add(bank, "other@x.example", who=who).status_code == 404
    assert "li.na" not in bank.browser(who).get(PATH).text


def test_the_address_is_unreadable_in_the_database(bank: Staffed) -> None:
    add(bank)
    with bank.store.database.engine.connect() as connection:
        rows = repr(connection.exec_driver_sql("SELECT * FROM webhooks").all())
    assert "li.na" not in rows
