"""A new password by a link that works once: asked for by anybody, mailed to its owner, said to nobody else."""

from __future__ import annotations

import datetime
import re

import pytest

from sms_verify.errors import InvalidInput
from sms_verify.outbound import mail
from sms_verify.settings import Settings
from sms_verify.store.people import resets
from sms_verify.store.tables import UserRow
from tests.support.html_reading import Page
from tests.support.mail import ORIGIN, Post, post
from tests.support.staff import PASSWORD, Staffed, give_password
from tests.support.store import CONSOLE
from tests.support.web import LANGUAGES
from tests.web.account.test_account import NEW, is_in, signs_in

__all__ = ["post"]


def give_address(staffed: Staffed, login: str = "maker", language: str | None = None) -> None:
    with staffed.store.database.writing() as session:
        user = session.get_one(UserRow, staffed.ids[login])
        user.email, user.language = f"{login}@bank.example", language


def link(staffed: Staffed, login: str = "maker") -> str:
    """Return the path of a link that was made for somebody."""
    with staffed.store.database.writing() as session:
        token = resets.new_reset(session, CONSOLE, session.get_one(UserRow, staffed.ids[login]))
    return f"/reset/{token}"


def test_everybody_who_forgot_gets_the_same_answer(staffed: Staffed, post: Post) -> None:
    give_address(staffed)
    staffed.values = post.values
    answers = [staffed.browser().post("/forgot", data={"login": login}) for login in ("maker", "checker", "who", "")]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert [each["To"] for each in post.mails] == ["maker@bank.example"]


def test_a_mailed_link_sets_a_password_once(staffed: Staffed, post: Post) -> None:
    give_password(staffed, "maker")
    give_address(staffed)
    staffed.values = post.values
    staffed.browser().post("/forgot", data={"login": " MAKER "})
    found = re.search(rf"{ORIGIN}(/reset/\S+)\?lang=en", post.mails[0].get_content())
    path, session = found[1], staffed.token("maker")
    assert "maker" in Page(staffed.browser().get(path).text).one("form").text
    typed = {"password": NEW, "again": NEW}
    assert staffed.browser().post(path, data=typed).headers["location"] == "/sign-in?done=password"
    assert not is_in(staffed, session), "a new password ends every session"
    assert staffed.browser().post(path, data=typed).status_code == 403
    assert not Page(staffed.browser().get(path).text).all("form")
    assert (signs_in(staffed, PASSWORD), signs_in(staffed, NEW)) == (False, True)


def test_a_second_mail_waits_a_while(staffed: Staffed, post: Post) -> None:
    give_address(staffed)
    staffed.values = post.values
    for _ in range(3):
        staffed.browser().post("/forgot", data={"login": "maker"})
    assert len(post.mails) == 1
    staffed.clock.at += resets.PAUSE + datetime.timedelta(seconds=1)
    staffed.browser().post("/forgot", data={"login": "maker"})
    assert len(post.mails) == 2


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mail_is_in_the_persons_language_or_that_of_the_request(
    staffed: Staffed, post: Post, language: str, known: bool
) -> None:
    give_address(staffed, language=language if known else None)
    staffed.values = post.values
    staffed.browser(language="en" if known else language).post("/forgot", data={"login": "maker"})
    (sent,) = post.mails
    subject = {
        "en": "Set a new password",
        "zh-Hans": "设置新密码",
        "zh-Hant": "設定新密碼",
        "fa": "تعیین گذرواژه تازه",
    }
    assert sent["Subject"] == subject[language]
    assert sent.get_content_type() == "text/plain"
    assert f"?lang={language}" in sent.get_content() and "maker" in sent.get_content()


def test_who_signs_in_is_written_to_in_the_language_they_read(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    staffed.browser(language="fa").post("/sign-in", data={"login": "maker", "password": PASSWORD})
    with staffed.store.database.reading() as session:
        assert session.get_one(UserRow, staffed.ids["maker"]).language == "fa"


def test_a_mail_server_that_is_gone_fails_no_request(staffed: Staffed, post: Post) -> None:
    give_address(staffed)
    staffed.values = post.values | {"smtp_url": "smtp://127.0.0.1:1"}
    assert staffed.browser().post("/forgot", data={"login": "maker"}).status_code == 200


@pytest.mark.parametrize("to", ["a@b.example\r\nBcc: all@b.example", "not an address", ""])
def test_an_address_adds_nothing_to_a_mail(post: Post, to: str) -> None:
    sent = mail.send(Settings(**post.values), to, "subject", "text")
    assert not sent or [each["To"].strip('"') for each in post.mails] == [to]
    assert all("Bcc" not in each for each in post.mails)


def test_a_server_elsewhere_is_spoken_to_over_tls_alone(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "HERE", ())
    assert not mail.send(Settings(**post.values), "a@b.example", "subject", "text")
    assert post.mails == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", ["get", "post"])
def test_without_a_mail_server_the_page_says_whom_to_ask(staffed: Staffed, language: str, verb: str) -> None:
    page = Page(getattr(staffed.browser(language=language), verb)("/forgot").text)
    asks = {"en": "operator", "zh-Hans": "登记管理员", "zh-Hant": "登記管理員", "fa": "مدیر ثبت"}[language]
    assert asks in page.one("main").text
    assert page.all("form") == []


@pytest.mark.parametrize(
    ("password", "again"), [("short", "short"), (NEW, NEW + "x"), ("", ""), ("maker maker maker", "maker maker maker")]
)
def test_a_poor_password_leaves_the_link_good(staffed: Staffed, password: str, again: str) -> None:
    path = link(staffed)
    answer = staffed.browser().post(path, data={"password": password, "again": again})
    assert answer.status_code == 422
    assert Page(answer.text).one("p", class_="card problems")
    assert staffed.browser().post(path, data={"password": NEW, "again": NEW}).status_code == 303


@pytest.mark.every_row
@pytest.mark.parametrize("token", ["x", "x" * 100, "%00", "%F0%9F%98%80"])
def test_a_made_up_link_is_nobodys(staffed: Staffed, token: str) -> None:
    for answer in (
        staffed.browser().get(f"/reset/{token}"),
        staffed.browser().post(f"/reset/{token}", data={"password": NEW, "again": NEW}),
    ):
        assert answer.status_code in (403, 404, 405)
        assert "<form" not in answer.text


def test_a_link_ends_after_an_hour_and_with_its_owner(staffed: Staffed) -> None:
    path = link(staffed)
    staffed.clock.at += resets.RESET_LIFETIME
    assert staffed.browser().get(path).status_code == 403


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"smtp_url": "smtps://mail.example"}, "MAIL_FROM"),
        ({"smtp_url": "mail.example"}, "SMTP_URL"),
        ({"smtp_url": "smtp://mail.example:x"}, "SMTP_URL"),
        ({"public_url": "verify.example"}, "PUBLIC_URL"),
        ({"public_url": "https://verify.example/path"}, "PUBLIC_URL"),
        ({"key_rate": "often"}, "KEY_RATE"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_not_quoted(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], named: str
) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"SMS_VERIFY_{name.upper()}", value)
    with pytest.raises(InvalidInput, match=f"SMS_VERIFY_{named}"):
        Settings.from_env()


@pytest.mark.parametrize(
    ("login", "had_one", "rests"), [("checker", True, True), ("checker", False, False), ("maker", True, False)]
)
def test_an_approver_who_sets_a_new_password_rests_for_a_day(
    staffed: Staffed, login: str, had_one: bool, rests: bool
) -> None:
    if had_one:
        give_password(staffed, login)
    typed = {"password": NEW, "again": NEW}
    assert staffed.browser().post(link(staffed, login), data=typed).status_code == 303
    with staffed.store.database.reading() as session:
        until = session.get_one(UserRow, staffed.ids[login]).approves_from
    assert (until is not None) is rests
