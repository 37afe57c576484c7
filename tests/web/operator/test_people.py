"""The operator's list of people: added with a link, given roles, shut out, helped; never oneself, never by others."""

from __future__ import annotations

import datetime
import re

import pytest

from sms_verify.store.audit import chain
from sms_verify.store.people.roles import Role, grant, roles_of
from sms_verify.store.tables import PasskeyRow, UserRow
from tests.support.bank import act, submit
from tests.support.html_reading import Page
from tests.support.mail import Post, post
from tests.support.staff import PEOPLE, Staffed, give_factor, give_password, take_factor
from tests.support.store import CONSOLE, NOW
from tests.support.web import LANGUAGES
from tests.web.account.test_account import NEW, is_in

__all__ = ["post"]

VERBS = ("grant", "revoke", "deactivate", "activate", "factor", "reset")


def has_factor(staffed: Staffed, login: str) -> bool:
    with staffed.store.database.reading() as session:
        return session.get_one(UserRow, staffed.ids[login]).totp_confirmed


def link_in(post: Post) -> str:
    """Return the path of the link in the last mail."""
    return re.search(r"http://testserver(/reset/[\w-]+)", post.mails[-1].get_content())[1]


@pytest.mark.parametrize("login", [each for each in PEOPLE if each != "operator"])
def test_only_operators_see_or_change_people(staffed: Staffed, login: str) -> None:
    browser, of = staffed.browser(login), f"/registry/people/{staffed.ids['maker']}"
    answers = [browser.get("/registry/people"), browser.get(of), browser.post("/registry/people", data={"login": "x"})]
    answers += [browser.post(f"{of}/{verb}") for verb in VERBS]
    assert {answer.status_code for answer in answers} == {404}
    assert "Maker" not in answers[1].text


def test_a_new_person_sets_a_password_by_a_link_that_nobody_else_sees(staffed: Staffed, post: Post) -> None:
    staffed.values = {**post.values, "public_url": "http://testserver"}
    browser = staffed.browser("operator")
    typed = {"login": "Lin@Bank.example", "name": "Lin Wei", "email": "lin@bank.example"}
    answer = browser.post("/registry/people", data=typed)
    assert answer.headers["location"].endswith("?done=added_mailed")
    shown = browser.get(answer.headers["location"]).text
    assert "Lin Wei" in shown and "/reset/" not in shown + answer.text
    path = link_in(post)
    assert post.mails[-1]["To"] == "lin@bank.example"
    assert staffed.browser().post(path, data={"password": NEW, "again": NEW}).status_code == 303
    typed = {"login": "lin@bank.example", "password": NEW}
    assert staffed.browser().post("/sign-in", data=typed).headers["location"] == "/account"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"login": "maker", "name": "M"}, "taken"),
        ({"login": "x y", "name": "M"}, "login"),
        ({"login": "xy", "name": " "}, "name"),
        ({"login": "xy", "name": "M", "email": "nowhere"}, "e-mail"),
        ({"login": "xy", "name": "M", "email": "a@b.example\r\nBcc: c@d.example"}, "e-mail"),
        ({}, "login"),
    ],
)
def test_a_person_who_cannot_be_added_is_not(staffed: Staffed, typed: dict[str, str], said: str) -> None:
    answer = staffed.browser("operator").post("/registry/people", data=typed)
    assert answer.status_code in (409, 422)
    page = Page(answer.text)
    assert said in page.one("section", class_="card problems").text
    assert page.one("input", id="login").attributes["value"] == typed.get("login", "")
    assert "/reset/" not in answer.text


def test_a_role_is_given_and_taken_at_once(staffed: Staffed) -> None:
    browser, of = staffed.browser("operator"), f"/registry/people/{staffed.ids['nobody']}"
    hers = staffed.browser("nobody")
    assert hers.get("/bank/north").status_code == 404
    role = {"role": "checker", "organisation": "north"}
    assert browser.post(f"{of}/grant", data=role).headers["location"] == f"{of}?done=granted"
    assert hers.get("/bank/north").status_code == 200
    assert browser.post(f"{of}/grant", data=role).status_code == 409
    assert "Checker" in Page(browser.get(of).text).one("main").text
    assert browser.post(f"{of}/revoke", data=role).headers["location"] == f"{of}?done=revoked"
    assert hers.get("/bank/north").status_code == 404


@pytest.mark.parametrize(
    "role",
    [
        {"role": "checker"},
        {"role": "checker", "organisation": "nowhere"},
        {"role": "operator", "organisation": "north"},
        {"role": "king"},
        {},
    ],
)
def test_a_role_in_the_wrong_place_is_not_given(staffed: Staffed, role: dict[str, str]) -> None:
    of = f"/registry/people/{staffed.ids['nobody']}"
    assert staffed.browser("operator").post(f"{of}/grant", data=role).status_code in (404, 422)
    with staffed.store.database.reading() as session:
        assert roles_of(session, staffed.ids["nobody"], "north") == frozenset()


def test_somebody_who_is_shut_out_is_out_at_once(staffed: Staffed) -> None:
    browser, of, token = staffed.browser("operator"), f"/registry/people/{staffed.ids['maker']}", staffed.token("maker")
    assert browser.post(f"{of}/deactivate").headers["location"] == f"{of}?done=deactivated"
    assert not is_in(staffed, token)
    assert browser.post(f"{of}/activate").headers["location"] == f"{of}?done=activated"
    assert not is_in(staffed, token), "an ended session stays ended"


def test_those_who_lost_phone_or_password_are_helped(staffed: Staffed, post: Post) -> None:
    staffed.values = {**post.values, "public_url": "http://testserver"}
    give_password(staffed, "maker", factor=True)
    browser, of = staffed.browser("operator"), f"/registry/people/{staffed.ids['maker']}"
    assert browser.post(f"{of}/reset").headers["location"].endswith("reset_console"), "the maker has no address"
    with staffed.store.database.writing() as session:
        session.get_one(UserRow, staffed.ids["maker"]).email = "maker@bank.example"
    answer = browser.post(f"{of}/reset")
    assert answer.headers["location"].endswith("reset_mailed") and "/reset/" not in answer.text
    assert staffed.browser().post(link_in(post), data={"password": NEW, "again": NEW}).status_code == 303
    assert has_factor(staffed, "maker")
    assert browser.post(f"{of}/factor").status_code == 303
    assert not has_factor(staffed, "maker")


def test_who_approves_is_helped_by_two_operators_and_approves_nothing_for_a_day(staffed: Staffed) -> None:
    of = f"/registry/people/{staffed.ids['checker']}"
    with staffed.store.database.writing() as session:
        grant(session, CONSOLE, session.get_one(UserRow, staffed.ids["auditor"]), Role.OPERATOR)
    first, second = staffed.browser("operator"), staffed.browser("auditor")
    for _ in range(2):
        assert first.post(f"{of}/factor").headers["location"].endswith("help_asked")
    assert has_factor(staffed, "checker") and "Another operator has asked" in second.get(of).text
    assert second.post(f"{of}/factor").headers["location"].endswith("factor_removed")
    assert not has_factor(staffed, "checker")
    give_factor(staffed.store.database, staffed.ids["checker"])
    version = submit(staffed, "hotline", {"value": "95599"})
    answer = act(staffed, "checker", version, "approve")
    assert answer.status_code == 403 and "rest for a day" in answer.text
    staffed.clock.at += datetime.timedelta(days=1)
    assert act(staffed, "checker", version, "approve").status_code == 303


@pytest.mark.parametrize("verb", VERBS)
def test_what_operators_do_needs_a_second_factor_used_just_now(staffed: Staffed, verb: str) -> None:
    of = f"/registry/people/{staffed.ids['maker']}"
    browser = staffed.browser("operator")
    staffed.clock.at += datetime.timedelta(minutes=10, seconds=1)
    answer = browser.post(f"{of}/{verb}", data={"role": "auditor"})
    assert answer.headers["location"] == f"/account/prove?next={of.replace('/', '%2F')}"


@pytest.mark.parametrize("verb", VERBS)
def test_an_operator_does_nothing_to_themselves(staffed: Staffed, verb: str) -> None:
    of = f"/registry/people/{staffed.ids['operator']}"
    answer = staffed.browser("operator").post(f"{of}/{verb}", data={"role": "maker", "organisation": "north"})
    assert answer.status_code == 403
    assert "Another operator" in answer.text
    with staffed.store.database.reading() as session:
        assert roles_of(session, staffed.ids["operator"], "north") == {Role.OPERATOR}


@pytest.mark.parametrize("path", ["/registry/people/999", "/registry/people/999/grant", "/registry/people/0"])
def test_there_is_nobody_under_a_made_up_number(staffed: Staffed, path: str) -> None:
    browser = staffed.browser("operator")
    answer = browser.post(path, data={"role": "agent"}) if path.endswith("grant") else browser.get(path)
    assert answer.status_code in (404, 422)


@pytest.mark.every_row
@pytest.mark.parametrize("sought", ["south", "SOUTH", "%", "_", "'", "\x00", "۱"])
def test_people_are_found_by_login(staffed: Staffed, sought: str) -> None:
    page = Page(staffed.browser("operator").get("/registry/people", params={"q": sought}).text)
    found = [each.text for each in page.all("code")]
    everybody = sorted(PEOPLE)
    assert found == (everybody if sought == "\x00" else [each for each in everybody if sought.lower() in each])


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"role": "operator"}, {"operator"}),
        ({"q": "north", "role": "checker"}, {"checker"}),
        ({"role": "agent", "q": "south"}, set()),
    ],
)
def test_people_are_found_by_role_and_organisation(staffed: Staffed, asked: dict[str, str], found: set[str]) -> None:
    page = staffed.browser("operator").get("/registry/people", params=asked).text
    assert set(re.findall(r'<code dir="ltr">([\w-]+)</code>', page)) == found


def test_every_look_and_change_stands_in_the_audit(staffed: Staffed, post: Post) -> None:
    staffed.values = {**post.values, "public_url": "http://testserver"}
    with staffed.store.database.writing() as session:
        session.get_one(UserRow, staffed.ids["maker"]).email = "maker@bank.example"
    browser, of = staffed.browser("operator"), f"/registry/people/{staffed.ids['maker']}"
    browser.get("/registry/people")
    browser.get(of)
    for verb in ("deactivate", "activate", "factor", "reset"):
        browser.post(f"{of}/{verb}")
    with staffed.store.database.reading() as session:
        rows = [row for row in chain.export(session) if f'"actor":"user:{staffed.ids["operator"]}"' in row]
    actions = [re.search(r'"action":"([^"]+)"', row)[1] for row in rows]
    wanted = ["people.look", "user.look", "user.active", "user.active", "user.factor-removed", "user.reset"]
    assert actions[-6:] == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_operators_list_is_in_the_readers_language(staffed: Staffed, language: str) -> None:
    browser = staffed.browser("operator", language)
    title = {"en": "People", "zh-Hans": "人员", "zh-Hant": "人員", "fa": "افراد"}[language]
    north = {"en": "North Bank", "zh-Hans": "北方银行", "zh-Hant": "北方銀行", "fa": "بانک شمال"}[language]
    for path in ("/registry/people", f"/registry/people/{staffed.ids['maker']}"):
        page = Page(browser.get(path).text)
        assert page.one("html").attributes["lang"] == language
        assert title in page.one("title").text and north in page.one("main").text


@pytest.mark.parametrize(
    ("login", "role", "at", "places"),
    [
        ("nobody", Role.AUDITOR, "north", ["/bank"]),
        ("nobody", Role.AGENT, "north", []),
        ("nobody", Role.AUDITOR, None, ["/desk", "/bank", "/registry"]),
        ("nobody", Role.MAKER, "north", ["/bank"]),
    ],
)
def test_nobody_is_led_to_a_desk_that_they_may_not_enter(
    staffed: Staffed, login: str, role: Role, at: str | None, places: list[str]
) -> None:
    with staffed.store.database.writing() as session:
        grant(session, CONSOLE, session.get_one(UserRow, staffed.ids[login]), role, at)
    browser = staffed.browser(login)
    links = [each.attributes.get("href", "") for each in Page(browser.get("/account").text).all("a")]
    assert [each for each in links if each in ("/desk", "/bank", "/registry")] == places
    assert {browser.get(each).status_code for each in places} <= {200}


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_passkey_is_a_second_factor_in_the_list_too(staffed: Staffed) -> None:
    take_factor(staffed, "maker")
    take_factor(staffed, "agent")
    with staffed.store.database.writing() as session:
        held = PasskeyRow(user_id=staffed.ids["agent"], credential="a", public_key="k", sign_count=0, created_at=NOW)
        session.add(held)
    lines = Page(staffed.browser("operator").get("/registry/people").text).all("li")
    bare = [each.text for each in lines if "Second factor" not in each.text and "maker" in each.text.lower()]
    assert len(bare) == 1, "of all people the one maker alone has none"
    assert all("Second factor" in each.text for each in lines if "Agent" in each.text)
