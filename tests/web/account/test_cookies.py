"""The session's cookie, and how often one may try."""

from __future__ import annotations

import pytest

from sms_verify.store.people.users import LOCKED, MOST_FAILURES
from sms_verify.web.auth.session import COOKIE, HOST
from tests.support.staff import PASSWORD, Staffed, give_password
from tests.web.account.test_account import is_in

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


def test_too_many_passwords_lock_a_person_out_from_everywhere_for_a_while(staffed: Staffed) -> None:
    give_password(staffed, "maker")
    for _ in range(MOST_FAILURES):
        assert staffed.browser().post("/sign-in", data=TYPED | {"password": "wrong"}).status_code == 401
    assert staffed.browser().post("/sign-in", data=TYPED).status_code == 401
    staffed.clock.at += LOCKED
    assert staffed.browser().post("/sign-in", data=TYPED).status_code == 303


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
