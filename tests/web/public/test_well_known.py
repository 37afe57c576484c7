"""What machines ask every site for, and what tells people who runs it."""

from __future__ import annotations

import datetime
import re

import pytest

from tests.support.html_reading import Page
from tests.support.web import LANGUAGES, client

RUN = {"operator": "Harbour Council", "contact": "help@harbour.example", "public_url": "http://testserver"}


def test_search_engines_keep_no_answer_and_no_case() -> None:
    told = client().get("/robots.txt")
    assert told.headers["content-type"].startswith("text/plain")
    assert {"Disallow: /v/", "Disallow: /r/"} <= set(told.text.splitlines())
    assert 'name="robots" content="noindex"' in client().post("/", data={"text": "hello there"}).text


def test_every_page_that_is_listed_for_search_engines_is_there() -> None:
    browser = client(**RUN)
    assert "Sitemap: http://testserver/sitemap.xml" in browser.get("/robots.txt").text.splitlines()
    listed = re.findall("<loc>(.*)</loc>", browser.get("/sitemap.xml").text)
    assert "http://testserver/o/harbour" in listed and len(listed) == len(set(listed)) > 20
    assert {each: status for each in listed if (status := browser.get(each).status_code) != 200} == {}


def test_a_strange_host_makes_no_other_document() -> None:
    told = client().get("/sitemap.xml", headers={"host": "a&<b>"})
    assert told.status_code == 400 or "<b>" not in told.text


def test_a_flaw_can_be_reported() -> None:
    told = client(**RUN).get("/.well-known/security.txt").text
    assert "Contact: mailto:help@harbour.example" in told
    assert "Canonical: http://testserver/.well-known/security.txt" in told
    until = datetime.datetime.fromisoformat(re.search(r"Expires: (\S+)", told)[1])  # type: ignore[index]
    assert datetime.timedelta(0) < until - datetime.datetime.now(datetime.UTC) < datetime.timedelta(365)


def test_where_nobody_gave_a_contact_none_is_made_up() -> None:
    assert client().get("/.well-known/security.txt").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_says_who_runs_it_and_of_which_day_the_registry_is(language: str) -> None:
    foot = Page(client(**RUN).get("/", params={"lang": language}).text).one("footer").text
    assert "Harbour Council" in foot and "help@harbour.example" in foot
    assert ("۱۴۰۵" if language == "fa" else "2026") in foot


def test_a_shared_link_has_a_picture_and_words() -> None:
    page = Page(client(**RUN).get("/?lang=en").text)
    told = {
        meta.attributes["property"]: meta.attributes["content"]
        for meta in page.all("meta")
        if "property" in meta.attributes
    }
    assert told["og:title"] == "Is this message real?"
    path = told["og:image"].removeprefix("http://testserver")
    assert client().get(path).headers["content-type"] == "image/png"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_privacy_page_names_the_days(language: str) -> None:
    text = client(**RUN).get("/privacy", params={"lang": language}).text
    assert "Harbour Council" in text and 'href="mailto:help@harbour.example"' in text
