"""The session's cookie, and how often one may try."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.store.people.guessing import LOCKED, MOST_FAILURES
from sms_verify.store.tables import UserRow
from sms_verify.web.auth.session import BROWSER, COOKIE, HOST
from tests.support.bank import submit
from tests.support.mail import Post, post
from tests.support.staff import PASSWORD, Staffed, give_password, take_factor
from tests.web.account.test_account import is_in

__all__ = ["post"]

TYPED = {"login": "maker", "password": PASSWORD}


def over_tls(staffed: Staffed, login: str | None = None):
    """Return a browser that reaches the service over TLS."""
    browser = staffed.browser()
    browser.base_url = "https://testserver"
    if login:
        browser.cookies.set(HOST + COOKIE, staffed.token(login))
    return browser


def test_over_tls_the_cookie_is_this_hosts_alone(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    browser = over_tls(staffed)
    said = browser.post("/sign-in", data=TYPED).headers["set-cookie"]
    assert said.startswith(f"{HOST}{COOKIE}=")
    parts = {part.strip().lower() for part in said.split(";")}
    assert {"secure", "httponly", "samesite=lax", "path=/"} <= parts
    assert not any(part.startswith("domain") for part in parts)
    assert browser.get("/account").status_code == 200
    gone = browser.post("/sign-out").headers["set-cookie"]
    assert gone.startswith(f"{HOST}{COOKIE}=") and "secure" in gone.lower()
    assert browser.get("/account").status_code == 303


def test_where_tls_ends_before_the_service_the_cookie_is_as_safe(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    staffed.values = {"public_url": "https://verify.example"}
    assert staffed.browser().post("/sign-in", data=TYPED).headers["set-cookie"].startswith(HOST)


def test_a_cookie_that_a_neighbour_planted_counts_for_nothing_over_tls(staffed: Staffed) -> None:
    browser = over_tls(staffed)
    assert browser.get("/account", headers={"cookie": f"{COOKIE}={staffed.token('maker')}"}).status_code == 303
    assert over_tls(staffed, "maker").get("/account").status_code == 200


def test_a_session_from_before_signing_in_is_never_taken_over(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    planted = staffed.token("south-maker")
    browser = staffed.browser()
    browser.cookies.set(COOKIE, planted)
    answer = browser.post("/sign-in", data=TYPED)
    assert answer.cookies[COOKIE] != planted
    assert not is_in(staffed, planted)
    made_up = staffed.browser().post("/sign-in", data=TYPED, headers={"cookie": f"{COOKIE}=chosen"})
    assert made_up.cookies[COOKIE] != "chosen"
    assert not is_in(staffed, "chosen")


def test_too_many_passwords_lock_out_their_place_and_not_a_browser_that_is_known(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    owners = staffed.browser()
    assert owners.post("/sign-in", data=TYPED).status_code == 303
    known = owners.cookies[BROWSER]
    for _ in range(MOST_FAILURES):
        assert staffed.browser().post("/sign-in", data=TYPED | {"password": "wrong"}).status_code == 401
    assert staffed.browser().post("/sign-in", data=TYPED).status_code == 401
    again = staffed.browser()
    again.cookies.set(BROWSER, known)
    assert again.post("/sign-in", data=TYPED).status_code == 303
    staffed.clock.at += LOCKED
    assert staffed.browser().post("/sign-in", data=TYPED).status_code == 303


def test_the_owner_is_told_by_mail_that_somebody_guesses(staffed: Staffed, post: Post) -> None:
    give_password(staffed, "maker")
    with staffed.store.database.writing() as session:
        session.get_one(UserRow, staffed.ids["maker"]).email = "maker@bank.example"
    staffed.values = dict(post.values)
    for _ in range(MOST_FAILURES + 2):
        staffed.browser().post("/sign-in", data=TYPED | {"password": "wrong"})
    assert [each["To"] for each in post.mails] == ["maker@bank.example"]


def test_an_approval_asks_for_the_factor_again_and_leads_back(staffed: Staffed) -> None:
    totp = give_password(staffed, "checker", factor=True)
    assert totp
    version = submit(staffed, "hotline", {"value": "95599"})
    browser, path = staffed.browser("checker"), f"/bank/north/versions/{version}"
    staffed.clock.at += datetime.timedelta(minutes=11)
    asked = browser.post(f"{path}/approve").headers["location"]
    assert asked == f"/account/prove?next={path.replace('/', '%2F')}"
    assert "ten minutes" in browser.get(asked).text
    assert browser.post("/account/prove", data={"code": "000000", "next": path}).status_code == 401
    data = {"code": totp.at(staffed.clock.at), "next": path}
    assert browser.post("/account/prove", data=data).headers["location"] == path
    assert browser.post(f"{path}/approve").headers["location"].endswith("done=version_approve")


def test_who_has_no_factor_approves_nothing(staffed: Staffed) -> None:
    version = submit(staffed, "hotline", {"value": "95599"})
    take_factor(staffed, "checker")
    browser = staffed.browser("checker")
    asked = browser.post(f"/bank/north/versions/{version}/approve").headers["location"]
    assert asked.startswith("/account/prove") and "You have none yet" in browser.get(asked).text
    assert browser.post("/account/prove", data={"code": "000000"}).status_code == 401


def test_too_many_codes_lock_out_as_well(staffed: Staffed) -> None:
    totp = give_password(staffed, "maker", factor=True)
    browser = staffed.browser()
    browser.post("/sign-in", data=TYPED)
    for _ in range(MOST_FAILURES):
        assert browser.post("/sign-in/code", data={"code": "000000"}).status_code == 401
    assert browser.post("/sign-in/code", data={"code": totp.at(staffed.clock.at)}).status_code == 401


@pytest.mark.parametrize(
    ("path", "method"),
    [
        ("/sign-in", "POST"),
        ("/sign-in/code", "POST"),
        ("/forgot", "POST"),
        ("/reset/x", "GET"),
        ("/reset/x", "POST"),
        ("/account/password", "POST"),
        ("/account/factor/confirm", "POST"),
        ("/account/factor/remove", "POST"),
    ],
)
def test_an_address_tries_only_so_often(staffed: Staffed, path: str, method: str) -> None:
    staffed.values = {"sign_in_rate": "3/minute"}
    browser = staffed.browser("checker")
    statuses = [browser.request(method, path).status_code for _ in range(4)]
    assert 429 not in statuses[:3]
    assert statuses[3] == 429


@pytest.mark.parametrize("path", ["/account/password", "/account/factor", "/account/sessions/end-others", "/forgot"])
def test_a_form_of_another_site_is_refused(staffed: Staffed, path: str) -> None:
    foreign = {"origin": "https://evil.top", "sec-fetch-site": "cross-site"}
    assert staffed.browser("checker").post(path, headers=foreign).status_code == 403
