"""Signing in: one answer to every mistake, a session behind a cookie, a code where there is a second factor."""

from __future__ import annotations

import pytest

from sms_verify.web.auth.session import COOKIE
from sms_verify.web.staff.page import own_path
from tests.support.staff import PASSWORD, Staffed, give_password
from tests.support.web import LANGUAGES, client


@pytest.mark.parametrize("path", ["/account", "/bank"])
def test_a_stranger_is_sent_to_sign_in_and_back(staffed: Staffed, path: str) -> None:
    answer = staffed.browser().get(path)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/sign-in?next={path.replace('/', '%2F')}"


def test_a_service_on_files_has_nobody_to_sign_in() -> None:
    answer = client().get("/sign-in", headers={"accept-language": "en"})
    assert answer.status_code == 404
    assert "answers from files" in answer.text


@pytest.mark.parametrize(
    ("login", "password"),
    [("maker", "wrong password"), ("nobody-at-all", PASSWORD), ("", ""), ("maker", ""), ("<b>", "'; --")],
)
def test_every_mistake_gets_the_same_answer(staffed: Staffed, login: str, password: str) -> None:
    give_password(staffed, "maker")
    answer = staffed.browser().post("/sign-in", data={"login": login, "password": password})
    assert answer.status_code == 401
    assert COOKIE not in answer.cookies
    assert "is wrong, or too many were tried" in answer.text


def test_a_password_opens_the_page_that_was_asked_for(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    browser = staffed.browser()
    answer = browser.post("/sign-in", data={"login": "Maker ", "password": PASSWORD, "next": "/bank"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/bank")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie
    assert "North Bank" in browser.get("/bank").text


def test_a_code_is_asked_for_before_anything_is_shown(staffed: Staffed) -> None:
    totp = give_password(staffed, "maker", factor=True)
    assert totp
    browser = staffed.browser()
    answer = browser.post("/sign-in", data={"login": "maker", "password": PASSWORD, "next": "/bank"})
    assert answer.headers["location"] == "/sign-in/code?next=%2Fbank"
    assert browser.get("/bank").headers["location"] == "/sign-in/code?next=%2Fbank"
    half = browser.cookies[COOKIE]
    assert browser.post("/sign-in/code", data={"code": "000000"}).status_code == 401
    answer = browser.post("/sign-in/code", data={"code": totp.at(staffed.clock.at), "next": "/bank"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/bank")
    assert browser.get("/bank").status_code == 200
    assert staffed.browser().get("/bank", headers={"cookie": f"{COOKIE}={half}"}).status_code == 303


def test_a_session_ends_with_signing_out(staffed: Staffed) -> None:
    browser = staffed.browser("maker")
    token = browser.cookies[COOKIE]
    assert browser.get("/account").status_code == 200
    assert browser.post("/sign-out").headers["location"] == "/sign-in"
    assert staffed.browser().get("/account", headers={"cookie": f"{COOKIE}={token}"}).status_code == 303


@pytest.mark.parametrize(
    "goal", ["//evil.top", "https://evil.top", "/\\evil.top", "javascript:alert(1)", "", "/a\nb", "evil.top"]
)
def test_signing_in_leads_to_no_other_site(goal: str) -> None:
    assert own_path(goal) == "/account"


@pytest.mark.parametrize("goal", ["/bank", "/bank/north?state=draft"])
def test_signing_in_leads_back(goal: str) -> None:
    assert own_path(goal) == goal


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_account_speaks_the_readers_language(staffed: Staffed, language: str) -> None:
    answer = staffed.browser("checker", language).get("/account")
    assert f'<html lang="{language}"' in answer.text
    name = {"en": "North Bank", "zh-Hans": "北方银行", "zh-Hant": "北方銀行", "fa": "بانک شمال"}[language]
    assert name in answer.text


@pytest.mark.parametrize(
    ("login", "home"),
    [("agent", "/desk"), ("maker", "/bank"), ("operator", "/registry"), ("auditor", "/desk"), ("nobody", "/account")],
)
def test_people_begin_where_their_work_waits(staffed: Staffed, login: str, home: str) -> None:
    give_password(staffed, login)
    answer = staffed.browser().post("/sign-in", data={"login": login, "password": PASSWORD})
    assert answer.headers["location"] == home
