"""The list of organisations: found by any of their names, in four languages."""

from __future__ import annotations

import pytest

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation
from sms_verify.explain import languages
from tests.support.html_reading import Page
from tests.support.web import HARBOUR, LANGUAGES, SHADOW, Told, client

ISLE = Organisation("isle-hk", "insurer", {"en": ("Isle Life", "Harbour of Isle"), "zh-Hant": ("島嶼人壽",)}, ("HK",))
MANY = tuple(
    Organisation(f"house-{number:03}", "bank", {"en": (f"House {number:03}",)}, ("GB",)) for number in range(120)
)


def listed(query: str, *more: Organisation) -> list[str]:
    """Return the addresses that a list leads to."""
    registry = Registry.of((HARBOUR, SHADOW, ISLE, *more))
    page = Page(client(Told(registry=registry)).get(f"/o{query}").text)
    return [link.attributes["href"].removeprefix("/o/") for link in page.all("a", class_="title")]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["harbour", "isle-hk", "shadow"]),
        ("?q=+", ["harbour", "isle-hk", "shadow"]),
        ("?q=harbour", ["harbour", "isle-hk"]),
        ("?q=HARBOUR+BANK", ["harbour"]),
        ("?q=海港", ["harbour"]),
        ("?q=海港銀行", ["harbour"]),
        ("?q=بندر", ["harbour"]),
        ("?q=岛屿", ["isle-hk"]),
        ("?q=isle-hk", ["isle-hk"]),
        ("?q=of+isle", ["isle-hk"]),
        ("?q=nobody", []),
        ("?q=%25", []),
        ("?region=HK", ["isle-hk"]),
        ("?region=HK&q=bank", []),
        ("?region=XX", []),
    ],
)
def test_organisations_are_found_by_any_name_and_region(query: str, found: list[str]) -> None:
    assert listed(query) == found


def test_a_long_list_is_paged_and_keeps_what_was_asked() -> None:
    assert len(listed("?q=house", *MANY)) == 50
    assert listed("?q=house&page=3", *MANY) == [f"house-{number:03}" for number in range(100, 120)]
    assert listed("?q=house&page=99", *MANY) == listed("?q=house&page=3", *MANY)
    html = client(Told(registry=Registry.of(MANY))).get("/o?q=house&region=GB&lang=en").text
    links = [link.attributes["href"] for link in Page(html).all("a")]
    assert "/o?q=house&region=GB&page=2" in links
    assert "?lang=fa&q=house&region=GB" in links


def test_a_name_nobody_has_is_no_verdict() -> None:
    text = Page(client().get("/o?q=nobody&lang=en").text).one("main").text
    assert "says nothing for or against" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_regions_and_kinds_are_in_the_readers_language(language: str) -> None:
    page = Page(client().get(f"/o?lang={language}").text)
    catalogue = languages.catalogue(language)
    text = page.one("main").text
    assert page.one("h1").text == catalogue.plain("page.organisations.title")
    for part in (HARBOUR.names[language][0], catalogue.plain("page.house.bank"), catalogue.plain("page.region.CN")):
        assert part in text


def test_every_page_leads_to_the_list() -> None:
    for path in ("/", "/about", "/o/harbour"):
        assert Page(client().get(path).text).one("footer").text
        assert "/o" in [link.attributes["href"] for link in Page(client().get(path).text).all("a")]


@pytest.mark.parametrize("query", ["?page=0", "?page=x", "?q=" + "x" * 101, "?region=" + "x" * 11])
def test_what_cannot_be_asked_is_refused(query: str) -> None:
    assert client().get(f"/o{query}").status_code == 422


def test_a_country_far_away_has_a_name_too() -> None:
    far = Organisation("kiwi", "bank", {"en": ("Kiwi Bank",)}, ("NZ",))
    names = {"en": "New Zealand", "zh-Hans": "新西兰", "zh-Hant": "紐西蘭", "fa": "نیوزیلند"}
    asking = client(Told(registry=Registry.of((far,))))
    for language, name in names.items():
        page = Page(asking.get(f"/o?lang={language}").text)
        assert name in [each.text for each in page.all("span", class_="chip")]
