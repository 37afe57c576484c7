"""What an organisation has registered, for people to compare."""

from __future__ import annotations

from tests.web.reading import Page
from tests.web.support import client


def test_official_facts_are_shown_and_provisional_ones_are_not() -> None:
    text = Page(client().get("/o/harbour?lang=en").text).one("main").text
    for fact in ("Harbour Bank", "95511", "400-810-7070", "harbourbank.com.cn", "海港银行", "wechat:harbourbank"):
        assert fact in text
    assert "400-000-0000" not in text
    assert "never sends links" in text


def test_an_organisation_without_facts_says_so() -> None:
    text = Page(client().get("/o/shadow?lang=en").text).one("main").text
    assert "We know its name" in text


def test_an_organisation_nobody_knows_is_a_page_that_says_so() -> None:
    answer = client().get("/o/nobody?lang=en")
    assert answer.status_code == 404
    assert "does not exist" in answer.text
