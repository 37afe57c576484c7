"""Signing in at one's organisation: only whom a fitting token speaks of, only who is known, and never twice."""

from __future__ import annotations

import base64
import datetime
import hmac
import json
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient
from joserfc.jwk import RSAKey
from sqlalchemy import func, select

from sms_verify.errors import InvalidInput
from sms_verify.settings import Settings
from sms_verify.store.tables import MembershipRow, UserRow
from sms_verify.web.auth.oidc import ERRAND_LIFETIME
from sms_verify.web.auth.session import COOKIE
from tests.support.html_reading import Page
from tests.support.oidc_provider import CLIENT, Provider, running
from tests.support.staff import Staffed, give_password, take_factor
from tests.support.store import NOW
from tests.support.web import LANGUAGES

SECONDS = int(NOW.timestamp())


@pytest.fixture
def provider(staffed: Staffed) -> Iterator[Provider]:
    """A provider at which the maker has the login of here."""
    take_factor(staffed, "maker")
    with running() as started:
        staffed.values = started.values
        with staffed.store.database.writing() as session:
            session.get_one(UserRow, staffed.ids["maker"]).login = "maker@bank.example"
        yield started


def leave(browser: TestClient, goal: str = "") -> str:
    """Go to the provider and return the way back that it sends the browser."""
    gone = browser.get("/sign-in/organisation", params={"next": goal})
    assert gone.status_code == 303, gone.text
    back = httpx2.get(gone.headers["location"], timeout=5)
    return back.headers["location"].removeprefix("http://testserver")


def signs_in(browser: TestClient) -> bool:
    """Whether a browser comes back from the provider signed in."""
    answer = browser.get(leave(browser))
    assert answer.status_code in (303, 403)
    assert (COOKIE in browser.cookies) is (answer.status_code == 303)
    return answer.status_code == 303


def forged(claims: dict[str, Any], algorithm: str, key: bytes = b"") -> str:
    """Return a token that nobody signed, or somebody with a public key as if it were a secret."""
    parts = (json.dumps({"alg": algorithm, "kid": "1"}), json.dumps(claims))
    signed = ".".join(base64.urlsafe_b64encode(each.encode()).rstrip(b"=").decode() for each in parts)
    digest = hmac.digest(key, signed.encode(), "sha256") if key else b""
    return f"{signed}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


@pytest.mark.usefixtures("provider")
def test_who_is_known_comes_back_signed_in_and_where_they_wanted(staffed: Staffed) -> None:
    browser = staffed.browser()
    assert "/sign-in/organisation" in browser.get("/sign-in").text
    answer = browser.get(leave(browser, "/bank"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/bank")
    assert "North Bank" in browser.get("/bank").text


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another-client"},
        {"aud": ["another-client"]},
        {"aud": None},
        {"aud": [CLIENT, "another"], "azp": "another"},
        {"iss": "https://evil.top"},
        {"iss": None},
        {"exp": SECONDS - 3_600},
        {"exp": None},
        {"iat": SECONDS + 3_600},
        {"iat": SECONDS - 3_600},
        {"iat": SECONDS - 86_400, "exp": SECONDS + 86_400},
        {"nbf": SECONDS + 3_600},
        {"sub": None},
        {"email_verified": False},
        {"email_verified": None},
        {"email_verified": "true"},
        {"email": None},
        {"email": "stranger@bank.example"},
        {"email": ""},
        {"email": ["maker@bank.example"]},
        {"email": None, "preferred_username": "maker@bank.example"},
    ],
)
def test_a_token_that_does_not_fit_lets_nobody_in(staffed: Staffed, provider: Provider, claims: dict[str, Any]) -> None:
    provider.claims = claims
    assert not signs_in(staffed.browser())


def test_a_token_of_another_key_or_of_none_lets_nobody_in(staffed: Staffed, provider: Provider) -> None:
    provider.signs_with = RSAKey.generate_key(2048, parameters={"kid": "1"})
    assert not signs_in(staffed.browser())
    provider.encode = lambda claims: forged(claims, "none")
    assert not signs_in(staffed.browser())
    provider.encode = lambda claims: forged(claims, "HS256", provider.key.as_pem(private=False))
    assert not signs_in(staffed.browser())
    provider.encode = lambda _: "no.token.at-all"
    assert not signs_in(staffed.browser())
    provider.encode = None
    provider.signs_with = None
    assert signs_in(staffed.browser())


@pytest.mark.usefixtures("provider")
def test_a_state_is_that_of_the_browser_that_left(staffed: Staffed) -> None:
    browser, other = staffed.browser(), staffed.browser()
    back = leave(browser)
    assert other.get(back).status_code == 403, "without the cookie"
    leave(other)
    assert other.get(back).status_code == 403, "with the cookie of another errand"
    code = back[: back.index("&state=")]
    for wrong in ("", "&state=", "&state=x", "&state=%F0%9F%98%80"):
        leave(browser)
        assert browser.get(code + wrong).status_code == 403
    assert COOKIE not in browser.cookies and COOKIE not in other.cookies


@pytest.mark.usefixtures("provider")
def test_a_code_counts_once_and_not_for_long(staffed: Staffed) -> None:
    browser = staffed.browser()
    back = leave(browser)
    kept = browser.cookies["errand"]
    assert browser.get(back).status_code == 303
    again = staffed.browser()
    again.cookies.set("errand", kept)
    assert again.get(back).status_code == 403
    late = staffed.browser()
    back = leave(late)
    staffed.clock.at += ERRAND_LIFETIME + datetime.timedelta(seconds=1)
    assert late.get(back).status_code == 403


def test_another_issuer_in_the_answer_is_refused(staffed: Staffed, provider: Provider) -> None:
    browser = staffed.browser()
    assert browser.get(leave(browser) + "&iss=https%3A%2F%2Fevil.top").status_code == 403
    provider.described = {"issuer": "https://evil.top"}
    assert staffed.browser().get("/sign-in/organisation").status_code == 403


@pytest.mark.usefixtures("provider")
def test_a_cookie_that_was_made_up_is_refused(staffed: Staffed) -> None:
    browser = staffed.browser()
    browser.cookies.set("errand", "made-up")
    assert browser.get("/sign-in/organisation/return?code=x&state=y").status_code == 403


@pytest.mark.usefixtures("provider")
def test_a_second_factor_of_here_is_asked_for_all_the_same(staffed: Staffed) -> None:
    totp = give_password(staffed, "maker", factor=True)
    browser = staffed.browser()
    answer = browser.get(leave(browser, "/bank"))
    assert answer.headers["location"] == "/sign-in/code?next=%2Fbank"
    assert browser.get("/bank").status_code == 303
    code = {"code": totp.at(staffed.clock.at), "next": "/bank"}
    assert browser.post("/sign-in/code", data=code).headers["location"] == "/bank"


def test_nobody_and_no_role_comes_into_being(staffed: Staffed, provider: Provider) -> None:
    def counted() -> tuple[int | None, ...]:
        with staffed.store.database.reading() as session:
            return tuple(session.scalar(select(func.count(row.id))) for row in (UserRow, MembershipRow))

    before = counted()
    provider.claims = {"email": "new@bank.example", "groups": ["operator"]}
    assert not signs_in(staffed.browser())
    provider.claims = {"groups": ["operator"], "roles": ["operator"]}
    browser = staffed.browser()
    assert signs_in(browser)
    assert browser.get("/registry").status_code == 404
    assert counted() == before


@pytest.mark.usefixtures("provider")
def test_somebody_who_is_shut_out_stays_out(staffed: Staffed) -> None:
    with staffed.store.database.writing() as session:
        session.get_one(UserRow, staffed.ids["maker"]).active = False
    assert not signs_in(staffed.browser())


def test_a_name_counts_where_the_deployment_says_so(staffed: Staffed, provider: Provider) -> None:
    staffed.values = provider.values | {"oidc_claim": "preferred_username"}
    provider.claims = {"email": None, "preferred_username": "maker@bank.example"}
    assert signs_in(staffed.browser())


@pytest.mark.parametrize("goal", ["//evil.top", "https://evil.top"])
@pytest.mark.usefixtures("provider")
def test_the_way_back_leads_to_no_other_site(staffed: Staffed, goal: str) -> None:
    browser = staffed.browser()
    assert browser.get(leave(browser, goal)).headers["location"] == "/account"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_provider_that_is_gone_is_said_in_the_readers_language(staffed: Staffed, language: str) -> None:
    staffed.values = Provider(origin="http://127.0.0.1:1").values
    answer = staffed.browser(language=language).get("/sign-in/organisation")
    assert answer.status_code == 503
    page = Page(answer.text)
    assert page.one("html").attributes["lang"] == language
    assert ("answer" in page.one("p", class_="card problems").text) is (language == "en")
    assert page.one("input", name="password")


def test_without_a_provider_there_is_no_such_way(staffed: Staffed) -> None:
    assert "/sign-in/organisation" not in staffed.browser().get("/sign-in").text
    for path in ("/sign-in/organisation", "/sign-in/organisation/return?code=x&state=y"):
        assert staffed.browser().get(path).status_code in (403, 404)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"oidc_issuer": "https://id.example"}, "OIDC_CLIENT_ID"),
        ({"oidc_issuer": "http://id.example"}, "OIDC_ISSUER"),
        ({"oidc_claim": "sub"}, "OIDC_CLAIM"),
    ],
)
def test_half_a_provider_is_a_mistake(monkeypatch: pytest.MonkeyPatch, values: dict[str, str], named: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"SMS_VERIFY_{name.upper()}", value)
    with pytest.raises(InvalidInput, match=named):
        Settings.from_env()
