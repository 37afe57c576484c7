"""API keys: made by those who may, shown once, good for their scopes at their organisation until they end."""

from __future__ import annotations

import datetime
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from sms_verify.store.context import ChangeContext
from sms_verify.store.people import api_keys, roles, users
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.people.roles import Role
from sms_verify.store.tables import ApiKeyRow, UserRow, VersionRow
from tests.support.html_reading import Page
from tests.support.staff import PEOPLE, Staffed
from tests.support.store import CONSOLE
from tests.support.web import LANGUAGES

BODY = "【北方银行】您尾号{card:last4}的账户于{day:date}支出人民币{sum:amount}元，如非本人操作请联系开户网点。"
TEMPLATE = {"id": "debit", "language": "zh-Hans", "category": "transaction", "body": BODY}
PATHS = {
    "/bank/north/keys": {"maker", "checker"},
    "/bank/south/keys": {"south-maker", "south-checker"},
    "/registry/keys": {"operator"},
}


def key(staffed: Staffed, maker: str, *scopes: Scope, at: str | None = "north", days: int = 30) -> str:
    """Make a key in somebody's name."""
    with staffed.store.database.writing() as session:
        act = ChangeContext.of_user(staffed.ids[maker], staffed.clock.at)
        ends = staffed.clock.at + datetime.timedelta(days)
        return api_keys.new_key(session, act, "core banking", frozenset(scopes), ends, at)[1]


def ask(staffed: Staffed, shown: str, method: str = "GET", path: str = "/api/v1/registry/north", **sent: Any):
    """Ask the service as a program."""
    return staffed.browser().request(method, path, headers={"authorization": f"Bearer {shown}"}, **sent)


def made(browser: TestClient, path: str = "/bank/north/keys", **typed: Any) -> str:
    """Make a key on the page and return what it shows."""
    answer = browser.post(path, data={"name": "core banking", "scope": ["check"], "days": "30"} | typed)
    assert answer.status_code == 200, answer.text
    return re.search(r"smsv_[\w-]{43}", answer.text)[0]


@pytest.mark.parametrize("login", PEOPLE)
def test_keys_are_made_and_seen_by_people_of_the_bank_and_operators(staffed: Staffed, login: str) -> None:
    browser = staffed.browser(login)
    for path, allowed in PATHS.items():
        expected = 200 if login in allowed else 404
        assert browser.get(path).status_code == expected
        typed = {"name": "x", "scope": ["check"], "days": "30"}
        assert browser.post(path, data=typed).status_code == expected


def test_a_key_is_shown_once_and_checks_until_it_is_revoked(staffed: Staffed) -> None:
    browser = staffed.browser("checker")
    shown = made(browser)
    page = browser.get("/bank/north/keys").text
    assert shown not in page and shown[:11] in page and "never used" in page
    assert ask(staffed, shown, "POST", "/api/v1/check", json={"text": "OK"}).status_code == 200
    assert "last used" in browser.get("/bank/north/keys").text
    with staffed.store.database.reading() as session:
        (identifier,) = [row.id for row in api_keys.keys_of(session, "north")]
    assert browser.post(f"/bank/north/keys/{identifier}/revoke").headers["location"].endswith("done=key_revoked")
    answer = ask(staffed, shown, "POST", "/api/v1/check", json={"text": "OK"})
    assert (answer.status_code, answer.json()["code"]) == (401, "bad-key")
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "typed",
    [
        {"name": ""},
        {"name": "x" * 101},
        {"scope": []},
        {"scope": ["registry:write"]},
        {"scope": ["everything"]},
        {"days": "10000"},
        {"days": "-1"},
    ],
)
def test_a_key_that_is_not_on_offer_is_not_made(staffed: Staffed, typed: dict[str, Any]) -> None:
    sent = {"name": "core banking", "scope": ["check"], "days": "30"} | typed
    assert staffed.browser("checker").post("/bank/north/keys", data=sent).status_code == 422
    with staffed.store.database.reading() as session:
        assert api_keys.keys_of(session, "north") == ()


@pytest.mark.parametrize(
    ("login", "path", "offered"),
    [
        ("maker", "/bank/north/keys", {"check", "registry:read", "registry:write"}),
        ("checker", "/bank/north/keys", {"check", "registry:read"}),
        ("operator", "/registry/keys", {"check", "registry:read", "reports:read"}),
    ],
)
def test_what_the_page_offers_is_what_its_maker_can_use(
    staffed: Staffed, login: str, path: str, offered: set[str]
) -> None:
    browser = staffed.browser(login)
    assert {each.attributes["value"] for each in Page(browser.get(path).text).all("input", name="scope")} == offered
    for scope in Scope:
        answer = browser.post(path, data={"name": "x", "scope": [scope], "days": "30"})
        assert answer.status_code == (200 if scope in offered else 422), scope
    shown = made(browser, path, scope=[*offered])
    drafted = ask(staffed, shown, "POST", "/api/v1/registry/north/drafts", json={"templates": [TEMPLATE]})
    assert drafted.status_code == (201 if "registry:write" in offered else 403)
    assert ask(staffed, shown, path="/metrics").status_code == (200 if "reports:read" in offered else 404)


def test_a_maker_revokes_their_own_keys_and_a_checker_all(staffed: Staffed) -> None:
    for login in ("checker", "maker"):
        key(staffed, login, Scope.CHECK)
    with staffed.store.database.reading() as session:
        makers, checkers = [row.id for row in api_keys.keys_of(session, "north")]
    maker = staffed.browser("maker")
    assert len(Page(maker.get("/bank/north/keys").text).all("button", class_="danger small")) == 1
    assert maker.post(f"/bank/north/keys/{checkers}/revoke").status_code == 404
    assert maker.post(f"/bank/north/keys/{makers}/revoke").status_code == 303
    assert staffed.browser("checker").post(f"/bank/north/keys/{checkers}/revoke").status_code == 303


def test_nobody_revokes_the_key_of_another_organisation(staffed: Staffed) -> None:
    key(staffed, "south-checker", Scope.CHECK, at="south")
    key(staffed, "operator", Scope.CHECK, at=None)
    with staffed.store.database.reading() as session:
        ids = [row.id for at in ("south", None) for row in api_keys.keys_of(session, at)]
    answers = [staffed.browser("checker").post(f"/bank/north/keys/{each}/revoke") for each in ids]
    answers.append(staffed.browser("operator").post(f"/registry/keys/{ids[0]}/revoke"))
    assert {answer.status_code for answer in answers} == {404}
    with staffed.store.database.reading() as session:
        assert all(session.get_one(ApiKeyRow, each).revoked_at is None for each in ids)


@pytest.mark.parametrize("shown", ["", "x", "smsv_", "smsv_" + "x" * 43, "smsv_\x7f", "null"])
@pytest.mark.parametrize("path", ["/api/v1/check", "/api/v1/check/batch", "/api/v1/registry/north/drafts"])
def test_a_key_that_nobody_made_is_refused_in_the_one_shape(staffed: Staffed, shown: str, path: str) -> None:
    answer = ask(staffed, shown or "-", "POST", path, json={"text": "OK"})
    assert answer.status_code == 401
    assert set(answer.json()) == {"code", "detail"}


def test_a_key_ends(staffed: Staffed) -> None:
    shown = key(staffed, "checker", Scope.REGISTRY_READ, days=1)
    assert ask(staffed, shown).status_code == 200
    staffed.clock.at += datetime.timedelta(days=1)
    assert ask(staffed, shown).status_code == 401


def test_a_key_has_a_rate_of_its_own_and_a_batch_counts_its_messages(staffed: Staffed) -> None:
    staffed.values = {"check_rate": "1/minute", "batch_rate": "1/minute", "key_rate": "10/minute"}
    browser, shown = staffed.browser(), {"authorization": f"Bearer {key(staffed, 'checker', Scope.CHECK)}"}
    one, six = {"text": "OK"}, {"messages": [{"text": "OK"}] * 6}
    assert [browser.post("/api/v1/check", json=one).status_code for _ in range(2)] == [200, 429]
    assert [browser.post("/api/v1/check", json=one, headers=shown).status_code for _ in range(3)] == [200] * 3
    batches = [browser.post("/api/v1/check/batch", json=six, headers=shown) for _ in range(2)]
    assert [each.status_code for each in batches] == [200, 429]
    assert int(batches[1].headers["retry-after"]) > 0


def test_wrong_keys_are_counted_against_the_address(staffed: Staffed) -> None:
    staffed.values = {"check_rate": "2/minute"}
    browser = staffed.browser()
    wrong = {"authorization": "Bearer smsv_wrong"}
    answers = [browser.post("/api/v1/check", json={"text": "OK"}, headers=wrong).status_code for _ in range(3)]
    assert answers == [401, 401, 429]


@pytest.mark.parametrize(
    ("scope", "method", "path"),
    [
        (Scope.REGISTRY_READ, "POST", "/api/v1/check"),
        (Scope.CHECK, "GET", "/api/v1/registry/north"),
        (Scope.REGISTRY_READ, "POST", "/api/v1/registry/north/drafts"),
        (Scope.REGISTRY_READ, "POST", "/api/v1/registry/versions/1/submit"),
    ],
)
def test_a_key_is_good_for_its_scopes_alone(staffed: Staffed, scope: Scope, method: str, path: str) -> None:
    sent = {"text": "OK"} if path.endswith("check") else {"domains": ["north.example"]}
    answer = ask(staffed, key(staffed, "checker", scope), method, path, json=sent)
    assert (answer.status_code, answer.json()["code"]) == (403, "refused")
    assert "not good for" in answer.json()["detail"]


@pytest.mark.every_row
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/v1/registry/south"),
        ("GET", "/api/v1/registry/nowhere"),
        ("GET", "/api/v1/registry/%00"),
        ("POST", "/api/v1/registry/south/drafts"),
        ("POST", "/api/v1/registry/nowhere/drafts"),
        ("POST", "/api/v1/registry/versions/999999/submit"),
    ],
)
def test_nothing_of_another_organisation_is_reached(staffed: Staffed, method: str, path: str) -> None:
    shown = key(staffed, "maker", *Scope)
    answer = ask(staffed, shown, method, path, json={"domains": ["x.example"]} if method == "POST" else None)
    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
    foreign = ask(
        staffed,
        key(staffed, "south-maker", *Scope, at="south"),
        "POST",
        "/api/v1/registry/south/drafts",
        json={"templates": [TEMPLATE]},
    ).json()["versions"][0]
    answer = ask(staffed, shown, "POST", f"/api/v1/registry/versions/{foreign['id']}/submit")
    assert answer.status_code == 404


def test_a_program_drafts_and_submits_and_a_person_approves(staffed: Staffed) -> None:
    shown = key(staffed, "maker", Scope.REGISTRY_WRITE, Scope.REGISTRY_READ)
    body = {
        "templates": [TEMPLATE | {"valid_from": "2026-11-01"}],
        "domains": ["north.example"],
        "names": {"zh-Hans": ["北方银行", "北方"]},
        "policy": {"links": "official", "callback": "official", "asks": []},
        "provisional": {"hotlines": ["400-000-0000"]},
    }
    answer = ask(staffed, shown, "POST", "/api/v1/registry/north/drafts", json=body)
    assert answer.status_code == 201, answer.text
    drafts = answer.json()["versions"]
    kinds = {(each["kind"], each["key"], each["provisional"]) for each in drafts}
    assert kinds == {
        ("template", "debit", False),
        ("domain", "north.example", False),
        ("name", "zh-Hans", False),
        ("policy", "policy", False),
        ("hotline", "400-000-0000", True),
    }
    assert {each["state"] for each in drafts} == {"draft"}
    template = next(each for each in drafts if each["kind"] == "template")
    submitted = ask(staffed, shown, "POST", f"/api/v1/registry/versions/{template['id']}/submit")
    assert submitted.json()["state"] == "submitted"
    with staffed.store.database.reading() as session:
        assert session.get_one(VersionRow, template["id"]).author_id == staffed.ids["maker"]
    approval = staffed.browser("checker").post(f"/bank/north/versions/{template['id']}/approve")
    assert approval.status_code == 303
    told = ask(staffed, shown).json()
    assert [each["body"] for each in told["file"]["templates"]] == [BODY]
    assert told["file"]["id"] == "north"
    states = {each["id"]: each["state"] for each in told["versions"]}
    assert states[template["id"]] == "approved"
    waiting = ask(staffed, shown, path="/api/v1/registry/north?state=draft").json()
    assert {each["state"] for each in waiting["versions"]} == {"draft"} and waiting["total"] == 4


def test_a_key_drafts_only_while_its_maker_is_a_maker(staffed: Staffed) -> None:
    shown, path = key(staffed, "maker", Scope.REGISTRY_WRITE), "/api/v1/registry/north/drafts"
    of_checker = key(staffed, "checker", Scope.REGISTRY_WRITE)
    of_operator = key(staffed, "operator", Scope.REGISTRY_WRITE, at=None)
    sent = {"json": {"templates": [TEMPLATE]}}
    assert ask(staffed, shown, "POST", path, **sent).status_code == 201
    assert ask(staffed, of_checker, "POST", path, **sent).status_code == 403
    assert ask(staffed, of_operator, "POST", path, **sent).status_code == 403
    with staffed.store.database.writing() as session:
        user = session.get_one(UserRow, staffed.ids["maker"])
        roles.revoke(session, CONSOLE, roles.held(user, Role.MAKER, "north"))
    assert ask(staffed, shown, "POST", path, **sent).status_code == 401


def test_a_key_drafts_no_more_when_its_maker_is_shut_out(staffed: Staffed) -> None:
    shown = key(staffed, "maker", Scope.REGISTRY_WRITE)
    with staffed.store.database.writing() as session:
        users.set_active(session, CONSOLE, session.get_one(UserRow, staffed.ids["maker"]), active=False)
    answer = ask(staffed, shown, "POST", "/api/v1/registry/north/drafts", json={"templates": [TEMPLATE]})
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"domains": []},
        {"domain": ["north.example"]},
        {"templates": [{"id": "x"}]},
        {"templates": [TEMPLATE | {"valid_from": "soon"}]},
        {"templates": [TEMPLATE | {"valid_from": 1}]},
        {"domains": ["x"] * 201},
        {"domains": [""]},
        {"names": {"zh-Hans": []}},
        {"policy": {"links": "sometimes", "callback": "never"}},
    ],
)
def test_what_has_not_the_shape_of_a_file_is_not_drafted(staffed: Staffed, body: dict[str, Any]) -> None:
    shown = key(staffed, "maker", Scope.REGISTRY_WRITE)
    assert ask(staffed, shown, "POST", "/api/v1/registry/north/drafts", json=body).status_code == 422


def test_a_draft_that_is_not_right_yet_is_not_submitted(staffed: Staffed) -> None:
    shown = key(staffed, "maker", Scope.REGISTRY_WRITE)
    body = {"templates": [TEMPLATE | {"body": "{a:amount}{b:amount}"}]}
    (version,) = ask(staffed, shown, "POST", "/api/v1/registry/north/drafts", json=body).json()["versions"]
    assert ask(staffed, shown, "POST", f"/api/v1/registry/versions/{version['id']}/submit").status_code == 422


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_keys_is_in_the_readers_language(staffed: Staffed, language: str) -> None:
    browser = staffed.browser("checker", language)
    made(browser)
    page = Page(browser.get("/bank/north/keys").text)
    title = {"en": "API keys", "zh-Hans": "接口密钥", "zh-Hant": "介面密鑰", "fa": "کلیدهای برنامه‌ها"}[language]
    assert page.one("html").attributes["lang"] == language
    assert title in page.one("title").text


def test_the_document_names_keys_and_where_they_are_needed(staffed: Staffed) -> None:
    document = staffed.browser().get("/openapi.json").json()
    assert document["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    needed = {
        (method, path): said.get("security")
        for path, methods in document["paths"].items()
        for method, said in methods.items()
    }
    assert needed["get", "/api/v1/registry/{organisation}"] == [{"key": []}]
    assert {} in needed["post", "/api/v1/check"] and {"key": []} in needed["post", "/api/v1/check"]
    assert document["components"]["schemas"]["DraftsIn"]["examples"]
