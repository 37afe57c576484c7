"""A bare value in the one box, over HTTP and among the organisations."""

from __future__ import annotations

import pytest

from tests.support.html_reading import Page
from tests.support.web import LANGUAGES, client

NUMBER, STRANGER = "95511", "+447911123456"


def test_a_message_is_judged_and_not_looked_up() -> None:
    assert "Call 95511" in client().post("/", data={"text": "Call 95511 please", "lang": "en"}).text


@pytest.mark.parametrize("given", [{"sender": "95511"}, {"claimed": "Harbour Bank"}, {"whole": "1"}])
def test_a_bare_value_with_more_about_it_is_a_message(given: dict[str, str]) -> None:
    html = client().post("/", data={"text": NUMBER, "lang": "en", **given}).text
    assert "What we know of this" not in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [NUMBER, STRANGER, "harbourbank.com.cn", "harbuorbank.com.cn", "nobody@example.com"])
def test_a_bare_value_is_answered_with_its_standing(language: str, value: str) -> None:
    answer = client().post("/", data={"text": f" {value} ", "lang": language})
    page = Page(answer.text)
    assert answer.status_code == 200
    assert page.one("html").attributes["lang"] == language
    assert ("/o/harbour" in answer.text) is (value in (NUMBER, "harbourbank.com.cn"))


def test_a_value_may_be_judged_as_a_message_all_the_same() -> None:
    page = Page(client().post("/", data={"text": STRANGER, "lang": "en", "region": "GB"}).text)
    hidden = {
        each.attributes["name"]: each.attributes["value"] for each in page.all("input") if "value" in each.attributes
    }
    assert {"text": STRANGER, "region": "GB", "whole": "1"}.items() <= hidden.items()


def test_a_lookup_over_http_has_the_shape_of_the_contract() -> None:
    answer = client().get("/api/v1/lookup", params={"q": NUMBER, "language": "en"})
    assert answer.status_code == 200
    said = answer.json()
    assert list(said) == ["kind", "value", "organisations", "lookalike_of", "reports", "notes"]
    assert (said["kind"], said["value"], said["reports"], said["lookalike_of"]) == ("phone", NUMBER, 0, None)
    assert list(said["organisations"][0]) == ["id", "name", "as", "basis", "since", "sources"]
    assert said["organisations"][0]["as"] == "hotline"
    assert "lookup.official-phone" in [note["code"] for note in said["notes"]]


def test_a_lookalike_is_told_over_http() -> None:
    said = client().get("/api/v1/lookup", params={"q": "harbuorbank.com.cn"}).json()
    assert said["lookalike_of"] == {"id": "harbour", "official": "harbourbank.com.cn"}


@pytest.mark.parametrize("q", ["hello there", "", "Call 95511"])
def test_what_is_no_single_value_is_told_to_be_a_message(q: str) -> None:
    said = client().get("/api/v1/lookup", params={"q": q}).json()
    assert (said["kind"], [note["code"] for note in said["notes"]]) == ("message", ["lookup.message"])


def test_a_value_is_not_longer_than_any_value() -> None:
    assert client().get("/api/v1/lookup", params={"q": "a" * 301}).status_code == 422


@pytest.mark.parametrize("q", [NUMBER, "harbourbank.com.cn", "Harbour", "someone@harbourbank.com.cn"])
def test_organisations_are_found_by_what_belongs_to_them(q: str) -> None:
    assert "/o/harbour" in client().get("/o", params={"q": q, "lang": "en"}).text
