"""A second factor: set up by a code, asked for from then on, removed with password and code."""

from __future__ import annotations

import datetime

import pyotp
import pytest
from fastapi.testclient import TestClient

from sms_verify.store.people.second_factor import CODE_SECONDS
from sms_verify.store.people.users import MOST_FAILURES
from sms_verify.store.tables import UserRow
from sms_verify.web.auth.session import COOKIE
from tests.support.html_reading import Page
from tests.support.staff import PASSWORD, Staffed, give_password, take_factor
from tests.support.web import LANGUAGES
from tests.web.account.test_account import is_in


def begin(browser: TestClient) -> pyotp.TOTP:
    """Ask for a secret; return the codes of what the page shows to be typed."""
    assert browser.post("/account/factor").headers["location"] == "/account/factor"
    page = Page(browser.get("/account/factor").text)
    return pyotp.TOTP(page.one("code", class_="secret").text.replace(" ", ""))


def has_factor(staffed: Staffed, login: str) -> bool:
    with staffed.store.database.reading() as session:
        return session.get_one(UserRow, staffed.ids[login]).totp_confirmed


def test_a_secret_counts_for_nothing_before_its_first_code(staffed: Staffed) -> None:
    take_factor(staffed, "checker")
    browser = staffed.browser("checker")
    totp = begin(browser)
    near = {totp.at(staffed.clock.at + datetime.timedelta(seconds=off)) for off in (-30, 0, 30)}
    wrong = next(code for code in ("000000", "111111", "222222", "333333") if code not in near)
    for code in ("", wrong, "x"):
        answer = browser.post("/account/factor/confirm", data={"code": code})
        assert answer.status_code == 403
        assert Page(answer.text).one("svg", class_="qr")
    assert not has_factor(staffed, "checker")
    assert staffed.browser("checker").get("/account").status_code == 200


def test_a_code_switches_it_on_and_ends_the_sessions_without_one(staffed: Staffed) -> None:
    take_factor(staffed, "checker")
    browser, other = staffed.browser("checker"), staffed.token("checker")
    totp, before = begin(browser), browser.cookies[COOKIE]
    answer = browser.post("/account/factor/confirm", data={"code": totp.at(staffed.clock.at)})
    codes = [each.text for each in Page(answer.text).all("code")]
    assert len(set(codes)) == 10
    after = answer.cookies[COOKIE]
    assert (is_in(staffed, after), is_in(staffed, before), is_in(staffed, other)) == (True, False, False)
    page = browser.get("/account").text
    assert "It is on" in page and "approve nothing" not in page and not any(code in page for code in codes)


@pytest.mark.parametrize(
    ("password", "right_code", "removed"),
    [(PASSWORD, False, False), ("wrong", True, False), ("", False, False), (PASSWORD, True, True)],
)
def test_it_is_removed_with_password_and_code(staffed: Staffed, password: str, right_code: bool, removed: bool) -> None:
    give_password(staffed, "checker")
    take_factor(staffed, "checker")
    browser = staffed.browser("checker")
    totp = begin(browser)
    browser.post("/account/factor/confirm", data={"code": totp.at(staffed.clock.at)})
    code = totp.at(staffed.clock.at.timestamp() + CODE_SECONDS) if right_code else "000000"
    answer = browser.post("/account/factor/remove", data={"password": password, "code": code})
    assert answer.status_code == (303 if removed else 403)
    assert has_factor(staffed, "checker") is not removed


def test_a_right_password_forgives_no_wrong_code(staffed: Staffed) -> None:
    totp = give_password(staffed, "checker", factor=True)
    browser = staffed.browser()
    browser.post("/sign-in", data={"login": "checker", "password": PASSWORD})
    browser.post("/sign-in/code", data={"code": totp.at(staffed.clock.at)})
    for _ in range(MOST_FAILURES):
        answer = browser.post("/account/factor/remove", data={"password": PASSWORD, "code": "000000"})
        assert answer.status_code == 403
    code = totp.at(staffed.clock.at.timestamp() + CODE_SECONDS)
    assert browser.post("/account/factor/remove", data={"password": PASSWORD, "code": code}).status_code == 403
    assert has_factor(staffed, "checker")


def test_a_secret_that_is_in_use_is_shown_to_nobody(staffed: Staffed) -> None:
    take_factor(staffed, "checker")
    browser = staffed.browser("checker")
    totp = begin(browser)
    browser.post("/account/factor/confirm", data={"code": totp.at(staffed.clock.at)})
    assert browser.get("/account/factor").headers["location"] == "/account"
    assert browser.post("/account/factor").status_code == 409
    assert totp.secret not in browser.get("/account").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_secret_is_explained_in_the_readers_language(staffed: Staffed, language: str) -> None:
    take_factor(staffed, "checker")
    browser = staffed.browser("checker", language)
    begin(browser)
    page = Page(browser.get("/account/factor").text)
    assert page.one("html").attributes["lang"] == language
    title = {"en": "Second factor", "zh-Hans": "第二重验证", "zh-Hant": "雙重驗證", "fa": "عامل دوم"}[language]
    assert title in page.one("title").text
