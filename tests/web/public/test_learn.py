"""The pages that teach: complete in every language, and their frauds are frauds to our own checker too."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.bootstrap import load_checker
from sms_verify.core.checker import Checker
from sms_verify.core.regions import REGIONS
from sms_verify.core.types import Label, Message
from sms_verify.explain import languages
from sms_verify.web.public.lesson_messages import frauds, harmless
from sms_verify.web.public.quiz import ASKED
from tests.support.html_reading import Page
from tests.support.web import LANGUAGES, client

DAY = datetime.date(2026, 11, 27)
LESSONS = tuple(frauds("en"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    """The checker that a service starts with."""
    return load_checker()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fraud_that_is_taught_alarms_and_is_marked(checker: Checker, language: str) -> None:
    for name, example in frauds(language).items():
        verdict = checker.check(Message(example.text, example.sender, example.region, None, DAY))
        assert verdict.label in (Label.FRAUD, Label.SUSPICIOUS), name
        assert any(each.evidence.span and each.weight > 0 for each in verdict.findings), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_harmless_of_the_test_alarms(checker: Checker, language: str) -> None:
    for name, example in harmless(language).items():
        verdict = checker.check(Message(example.text, example.sender, None, None, DAY))
        assert verdict.label not in (Label.FRAUD, Label.SUSPICIOUS), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_teaches_the_same(language: str) -> None:
    assert (tuple(frauds(language)), tuple(harmless(language))) == (LESSONS, tuple(harmless("en")))
    words = languages.catalogue(language)
    assert {key.partition(".")[0] for key in words.under("page.lesson")} == set(LESSONS)
    assert len(LESSONS) >= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_says_how_it_works_how_to_tell_and_what_to_do(language: str) -> None:
    asking = client()
    page = Page(asking.get("/learn/parcel", params={"lang": language}).text)
    assert page.one("html").attributes["lang"] == language
    sections = {each.attributes.get("aria-labelledby"): each.text for each in page.all("section")}
    assert all(len(sections[part]) > 20 for part in ("do", "how", "tell", "example", "after"))
    links = {each.attributes["href"] for each in page.all("a")}
    assert {f"/learn/{name}" for name in LESSONS if name != "parcel"} <= links


def test_what_nobody_teaches_is_no_page() -> None:
    assert [client().get(path).status_code for path in ("/learn/x", "/help/x", "/now")] == [404, 404, 404]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", ["GB", "HK", "IR", "<b>"])
def test_who_helps_is_a_tap_away_and_sourced(language: str, region: str) -> None:
    page = Page(client().get("/help/paid", params={"lang": language, "region": region}).text)
    links = [
        each.attributes["href"] for each in page.all("a", class_="button primary") if each.attributes["href"] != "/"
    ]
    channels = REGIONS[region].report_channels if region in REGIONS else ()
    assert bool(links) == bool(channels)
    dangers = [each.attributes["href"] for each in page.all("a", class_="button danger")]
    assert dangers == {"GB": ["tel:999"], "HK": ["tel:999"], "IR": ["tel:110"]}.get(region, [])
    assert len(page.all("li")) > 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_test_counts_what_was_told_rightly(language: str) -> None:
    asking = client()
    page = Page(asking.get("/quiz", params={"lang": language}).text)
    assert list(dict.fromkeys(each.attributes["name"] for each in page.all("input", type="radio"))) == list(ASKED)
    truth = {name: "fraud" if name in frauds("en") else "genuine" for name in ASKED}
    right = Page(asking.post("/quiz", data={"lang": language, **truth}).text)
    assert len(right.all("article", class_="card for")) == len(ASKED)
    nothing = Page(asking.post("/quiz", data={"lang": language}).text)
    assert len(nothing.all("article", class_="card against")) == len(ASKED)
