"""One's own account: password, open sessions, and what an approver is told who has no second factor."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from sms_verify.store.audit import chain
from sms_verify.store.people.users import MOST_FAILURES
from sms_verify.web.auth.session import COOKIE
from tests.support.html_reading import Page
from tests.support.staff import PASSWORD, PEOPLE, Staffed, give_password, take_factor
from tests.support.web import LANGUAGES

NEW = "another long password"


def is_in(staffed: Staffed, token: str) -> bool:
    """Whether a session's token still opens the account."""
    return staffed.browser().get("/account", headers={"cookie": f"{COOKIE}={token}"}).status_code == 200


def change(browser: TestClient, old: str = PASSWORD, new: str = NEW, again: str | None = None):
    """Change the password of whoever is signed in."""
    typed = {"old": old, "password": new, "again": new if again is None else again}
    return browser.post("/account/password", data=typed)


def signs_in(staffed: Staffed, password: str, login: str = "maker") -> bool:
    """Whether a password opens the account."""
    return staffed.browser().post("/sign-in", data={"login": login, "password": password}).status_code == 303


@pytest.mark.parametrize(
    ("old", "new", "again", "said"),
    [
        ("wrong", NEW, NEW, "old password is wrong"),
        ("", NEW, NEW, "old password is wrong"),
        (PASSWORD, NEW, NEW + "x", "differ"),
        (PASSWORD, "short", "short", "characters"),
        (PASSWORD, "the maker of it all", "the maker of it all", "login"),
        (PASSWORD, "", "", "characters"),
    ],
)
def test_a_password_is_not_changed_without_the_old_one_and_a_good_new_one(
    staffed: Staffed, old: str, new: str, again: str, said: str
) -> None:
    give_password(staffed, "maker")
    answer = change(staffed.browser("maker"), old, new, again)
    assert answer.status_code in (403, 422)
    assert said in Page(answer.text).one("section", class_="card problems").text
    assert signs_in(staffed, PASSWORD)


def test_a_new_password_ends_every_other_session_and_this_one_goes_on_in_a_new_one(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    browser, other = staffed.browser("maker"), staffed.token("maker")
    before = browser.cookies[COOKIE]
    answer = change(browser)
    assert answer.headers["location"] == "/account?done=password"
    after = answer.cookies[COOKIE]
    assert after != before
    assert (is_in(staffed, after), is_in(staffed, before), is_in(staffed, other)) == (True, False, False)
    assert (signs_in(staffed, PASSWORD), signs_in(staffed, NEW)) == (False, True)


def test_guessing_the_old_password_locks_out(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    browser = staffed.browser("maker")
    for _ in range(MOST_FAILURES):
        assert change(browser, "wrong").status_code == 403
    assert change(browser).status_code == 403, "who holds this session guesses no more"
    assert signs_in(staffed, PASSWORD), "whoever signs in elsewhere is not locked out by it"


def test_sessions_are_listed_and_ended_one_or_all_but_this(staffed: Staffed) -> None:
    browser, others = staffed.browser("maker"), [staffed.token("maker") for _ in range(3)]
    page = Page(browser.get("/account").text)
    starts = [each.attributes["value"] for each in page.all("input", name="session")]
    assert len(starts) == len(set(starts)) == 3
    assert not any(token[:8] in page.html for token in (*others, browser.cookies[COOKIE]))
    assert browser.post("/account/sessions/end", data={"session": starts[0]}).headers["location"].endswith("session")
    assert sum(is_in(staffed, each) for each in others) == 2
    assert browser.post("/account/sessions/end-others").headers["location"].endswith("sessions")
    assert sum(is_in(staffed, each) for each in others) == 0
    assert browser.get("/account").status_code == 200


@pytest.mark.parametrize("start", ["", "0" * 16, "%", "x" * 16, "0" * 64])
def test_nobody_ends_the_session_of_somebody_else_or_too_many(staffed: Staffed, start: str) -> None:
    own, other = staffed.token("maker"), staffed.token("checker")
    assert staffed.browser("maker").post("/account/sessions/end", data={"session": start}).status_code in (303, 422)
    assert is_in(staffed, own)
    theirs = Page(staffed.browser("checker").get("/account").text).all("input", name="session")
    staffed.browser("maker").post("/account/sessions/end", data={"session": theirs[0].attributes["value"]})
    assert is_in(staffed, other)


@pytest.mark.parametrize("login", PEOPLE)
def test_whoever_approves_or_watches_is_told_as_long_as_a_password_alone_is_enough(
    staffed: Staffed, login: str
) -> None:
    owes = {"checker", "south-checker", "operator", "lead", "auditor"}
    take_factor(staffed, login)
    assert ("That needs a second factor" in staffed.browser(login).get("/account").text) is (login in owes)


@pytest.mark.parametrize("login", ["operator", "auditor"])
@pytest.mark.parametrize("path", ["/registry", "/registry/people", "/registry/audit", "/desk", "/bank", "/bank/north"])
def test_whoever_watches_reads_nothing_by_a_password_alone(staffed: Staffed, login: str, path: str) -> None:
    assert staffed.browser(login).get(path).headers.get("location") != "/account#factor"
    take_factor(staffed, login)
    answer = staffed.browser(login).get(path)
    assert (answer.status_code, answer.headers["location"]) == (303, "/account#factor")
    assert answer.content == b""


def test_whoever_watches_sets_the_factor_up_and_signs_out(staffed: Staffed) -> None:
    take_factor(staffed, "operator")
    browser = staffed.browser("operator")
    assert browser.get("/account").status_code == 200
    assert browser.post("/account/factor").headers["location"] == "/account/factor"
    assert browser.get("/account/factor").status_code == 200
    assert browser.post("/sign-out").headers["location"] != "/account#factor"


def test_what_was_done_to_an_account_stands_in_the_audit(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    browser = staffed.browser("maker")
    change(browser, "wrong")
    change(browser)
    with staffed.store.database.reading() as session:
        rows = [row for row in chain.export(session) if f'"user:{staffed.ids["maker"]}"' in row]
    assert all(any(action in row for row in rows) for action in ("user.failure", "user.password", "session.open"))
    assert not any(NEW in row or PASSWORD in row for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("old", ["wrong", PASSWORD])
def test_the_account_answers_in_the_readers_language(staffed: Staffed, language: str, old: str) -> None:
    give_password(staffed, "checker")
    answer = change(staffed.browser("checker", language), old, NEW, again="")
    assert f'<html lang="{language}"' in answer.text
    english = "password" in Page(answer.text).one("section", class_="card problems").text.lower()
    assert english is (language == "en")
