"""The operator's desk: what waits, with its reasons, and the organisations."""

from __future__ import annotations

import pytest

from tests.support.bank import SENDER, act, draft, state, submit
from tests.support.html_reading import Page, Words
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES


@pytest.mark.parametrize("path", ["/registry", "/registry/organisations"])
@pytest.mark.parametrize("who", ["maker", "checker", "agent", "lead", "nobody"])
def test_the_operators_desk_is_not_there_for_others(staffed: Staffed, who: str, path: str) -> None:
    assert staffed.browser(who).get(path).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_queue_says_who_and_why_in_the_readers_language(staffed: Staffed, language: str) -> None:
    version = submit(staffed, "sender", SENDER)
    act(staffed, "checker", version, "approve")
    page = Page(staffed.browser("operator", language).get("/registry").text)
    assert page.one("html").attributes["lang"] == language
    text = page.one("article").text
    assert "#NorthBank" in text and "Maker" in text and "Checker" in text
    assert page.one("ul", class_="findings note").text.strip()


def test_an_auditor_looks_and_decides_nothing(staffed: Staffed) -> None:
    version = submit(staffed, "sender", SENDER)
    act(staffed, "checker", version, "approve")
    page = Page(staffed.browser("auditor").get("/registry").text)
    assert [each.attributes["action"] for each in page.all("form", method="post")] == ["/sign-out"]
    assert act(staffed, "auditor", version, "approve").status_code == 403
    assert state(staffed, version) == "endorsed"


@pytest.mark.parametrize("back", ["//evil.top", "https://evil.top/", "/\\evil.top"])
def test_a_decision_leads_to_no_other_site(staffed: Staffed, back: str) -> None:
    version = submit(staffed, "sender", SENDER)
    act(staffed, "checker", version, "approve")
    answer = act(staffed, "operator", version, "approve", back=back)
    assert answer.headers["location"].startswith("/account")


def test_an_organisation_is_added_and_found(staffed: Staffed) -> None:
    operator = staffed.browser("operator")
    answer = operator.post("/registry/organisations", data={"organisation": " west-bank "})
    assert answer.headers["location"] == "/registry/organisations?done=organisation"
    listed = Page(operator.get("/registry/organisations").text)
    assert [each.text for each in listed.all("a", class_="title")] == ["North Bank", "South Bank", "west-bank"]
    found = Page(operator.get("/registry/organisations", params={"q": "北方"}).text)
    assert [each.text for each in found.all("a", class_="title")] == ["North Bank"]


@pytest.mark.parametrize("identifier", ["", "West Bank", "west--bank", "north", "x" * 61, "<b>", "西", "../x", "a/b"])
def test_an_id_that_cannot_be_is_refused_and_kept(staffed: Staffed, identifier: str) -> None:
    answer = staffed.browser("operator").post("/registry/organisations", data={"organisation": identifier})
    assert answer.status_code in (409, 422)
    page = Page(answer.text)
    assert page.one("input", id="organisation").attributes["value"] == identifier
    assert page.one("section", class_="card problems").text.strip()


@pytest.mark.parametrize("who", ["auditor", "maker"])
def test_nobody_else_adds_organisations(staffed: Staffed, who: str) -> None:
    answer = staffed.browser(who).post("/registry/organisations", data={"organisation": "west"})
    assert answer.status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_organisations_are_listed_in_the_readers_language(staffed: Staffed, language: str) -> None:
    draft(staffed, "hotline", {"value": "95599"})
    html = staffed.browser("operator", language).get("/registry/organisations").text
    name = {"en": "South Bank", "zh-Hans": "南方银行", "zh-Hant": "南方銀行", "fa": "بانک جنوب"}[language]
    assert name in html
    assert ("Organisations" in Words(html).words) is (language == "en")
