"""Every page of the desk in every language: its own words, its direction, nothing of a message run."""

from __future__ import annotations

import re

import pytest

from sms_verify.store.registry.entries import Entry, EntryKey
from tests.support.bank import MESSAGE, TEMPLATE, act, draft, submit
from tests.support.html_reading import Page, Words
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES

LATIN = re.compile(r"[A-Za-z]{3,}")
OTHERS = {"en": re.compile("[\u4e00-\u9fff\u0600-\u06ff]"), "fa": re.compile("[A-Za-z]{4,}|[\u4e00-\u9fff]")}
ALLOWED = {"UTC", "CSV", "JSON", "API", "SMS", "Verify", "wechat", "English", "HSBC", "ADLIRAN", "debit"}
ODD = "<script>alert(1)</script>\u202e\u0627\u0000'\"&{{7*7}}"

PATHS = (
    "",
    "/things",
    "/things?state=all&kind=template&q=debit",
    "/new/template",
    "/new/sender",
    "/new/domain",
    "/new/hotline",
    "/new/signature",
    "/new/email",
    "/new/handle",
    "/new/name",
    "/new/policy",
    "/new/organisation",
    "/versions/{draft}",
    "/versions/{draft}/edit",
    "/versions/{draft}/try",
    "/versions/{standing}",
    "/new/template?of={standing}",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_speaks_the_readers_language_alone(staffed: Staffed, language: str) -> None:
    names = {
        "draft": draft(staffed, "template", {**TEMPLATE, "key": "other"}),
        "standing": submit(staffed, "template", TEMPLATE),
    }
    act(staffed, "checker", names["standing"], "approve")
    browser = staffed.browser("maker", language)
    for path in PATHS:
        answer = browser.get("/bank/north" + path.format(**names))
        assert answer.status_code == 200, path
        page = Page(answer.text)
        assert page.one("html").attributes["lang"] == language
        assert page.one("html").attributes["dir"] == ("rtl" if language == "fa" else "ltr")
        words = Words(answer.text).words
        strange = set(OTHERS.get(language, LATIN).findall(words)) - ALLOWED
        assert strange == set(), path


@pytest.mark.parametrize("path", ["", "/things", "/new/template", "/export/registry.toml", "/export/templates.csv"])
@pytest.mark.parametrize("who", ["south-maker", "agent", "lead", "nobody"])
def test_whoever_has_no_role_here_finds_nothing(staffed: Staffed, path: str, who: str) -> None:
    assert staffed.browser(who).get(f"/bank/north{path}").status_code == 404


@pytest.mark.every_row
@pytest.mark.parametrize(
    "path",
    [
        "/bank/nowhere",
        "/bank/north%00",
        "/bank/north/new/nonsense",
        "/bank/north/versions/99999999",
        "/bank/north/versions/0",
        "/bank/north/versions/99999999999999999999",
    ],
)
def test_what_is_not_there_is_not_found(staffed: Staffed, path: str) -> None:
    assert staffed.browser("operator").get(path).status_code in (404, 422)
    assert staffed.browser("maker").get(path).status_code in (404, 422)


@pytest.mark.parametrize("who", ["checker", "operator", "auditor"])
def test_only_makers_write(staffed: Staffed, who: str) -> None:
    browser = staffed.browser(who)
    assert browser.get("/bank/north/new/hotline").status_code == 404
    assert browser.post("/bank/north/new/hotline", data={"value": "95599"}).status_code == 404
    assert "/new/" not in browser.get("/bank/north").text


ROWS = (
    ("template", {"key": "x", "language": "fa", "category": "otp", "body": ODD}),
    ("template", {"key": ODD, "language": ODD, "category": ODD, "body": ODD}),
    ("template", {}),
    ("hotline", {"value": ODD}),
    ("hotline", {"value": "9" * 10_000}),
    ("domain", {"value": "a.example/<b>"}),
    ("sender", {"scheme": "nonsense", "value": "x"}),
    ("sender", {}),
    ("name", {"key": "en", "names": ""}),
    ("name", {"key": "not a tag", "names": "A\r\n\r\nB"}),
    ("organisation", {"kind": "bank", "regions": "cn, hk", "website": "javascript:alert(1)"}),
    ("organisation", {"kind": "bank", "sources.fact": "x", "sources.url": ODD, "sources.checked": "yesterday"}),
    ("policy", {"links": "maybe", "callback": "never", "asks": ["secret", "everything"]}),
    ("hotline", {"value": "95599", "valid_from": "soon"}),
    ("hotline", {"value": "95599", "valid_from": "2027-02-01", "valid_to": "2027-01-01"}),
)


@pytest.mark.parametrize(("thing", "typed"), ROWS)
def test_odd_input_is_refused_with_what_was_typed_still_there(staffed: Staffed, thing: str, typed: dict) -> None:
    answer = staffed.browser("maker").post(f"/bank/north/new/{thing}", data={**typed, "do": "submit"})
    assert answer.status_code == 422
    page = Page(answer.text)
    assert page.one("section", class_="card problems").text.strip()
    shown = {each.attributes.get("value", "") for each in page.all("input")} | {
        each.text for each in page.all("textarea")
    }
    for name in ("value", "body", "website", "valid_from"):
        value = typed.get(name, "")
        assert not value or any(value.replace("\0", "\ufffd") in each.replace("\0", "\ufffd") for each in shown), name
    assert "<script>alert" not in answer.text


def test_markup_in_what_is_registered_is_text(staffed: Staffed) -> None:
    staffed.approve(Entry(EntryKey("north", "signature", ""), {"value": "<img src=x onerror=alert(1)>"[:30]}))
    version = draft(staffed, "template", {**TEMPLATE, "body": "<script>alert(1)</script>{x:code}"})
    browser = staffed.browser("maker")
    for path in (
        "",
        "/things?state=all",
        f"/versions/{version}",
        f"/versions/{version}/edit",
        f"/versions/{version}/try",
    ):
        html = browser.get("/bank/north" + path).text
        assert "<img" not in html and "<script>alert" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_judged_as_if_the_draft_were_in_force_and_as_it_is(staffed: Staffed, language: str) -> None:
    version = draft(staffed, "template", TEMPLATE)
    before = staffed.store.revision()
    answer = staffed.browser("maker", language).post(f"/bank/north/versions/{version}/try", data={"text": MESSAGE})
    labels = [
        each.attributes["class"].split()[-1]
        for each in Page(answer.text).all("div")
        if "verdict" in each.attributes.get("class", "")
    ]
    assert labels == ["consistent", "unverified"]
    assert staffed.store.revision() == before


def test_a_sender_can_be_tried_before_it_is_in_force(staffed: Staffed) -> None:
    act(staffed, "checker", submit(staffed, "template", TEMPLATE), "approve")
    version = draft(staffed, "sender", {"scheme": "cn-port", "value": "95599"})
    answer = staffed.browser("maker").post(
        f"/bank/north/versions/{version}/try", data={"text": MESSAGE, "sender": "95599"}
    )
    labels = [
        each.attributes["class"].split()[-1]
        for each in Page(answer.text).all("div")
        if "verdict" in each.attributes.get("class", "")
    ]
    assert labels == ["genuine", "consistent"]


@pytest.mark.parametrize("text", ["", " ", "x" * 4_001])
def test_nothing_and_too_much_are_not_judged(staffed: Staffed, text: str) -> None:
    version = draft(staffed, "template", TEMPLATE)
    answer = staffed.browser("maker").post(f"/bank/north/versions/{version}/try", data={"text": text})
    assert answer.status_code == 422
    assert text.strip() in answer.text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("debit", 1),
        ("DEBIT", 1),
        ("开户网点", 1),
        ("nothing", 0),
        ("%", 0),
        ("_", 0),
        ("\\", 0),
        ("'; --", 0),
        ("\u0000", 1),
    ],
)
def test_templates_are_found_by_their_words(staffed: Staffed, query: str, found: int) -> None:
    act(staffed, "checker", submit(staffed, "template", TEMPLATE), "approve")
    page = Page(staffed.browser("maker").get("/bank/north/things", params={"q": query, "kind": "template"}).text)
    assert len(page.all("a", class_="title")) == found


def test_long_lists_are_paged(staffed: Staffed) -> None:
    for each in range(51):
        staffed.approve(Entry(EntryKey("north", "hotline", ""), {"value": f"4000000{each:03}"}))
    browser = staffed.browser("checker")
    first, last = (Page(browser.get(f"/bank/north/things?kind=hotline&page={page}").text) for page in (1, 99))
    assert (len(first.all("a", class_="title")), len(last.all("a", class_="title"))) == (50, 1)
    assert first.one("a", rel="next").attributes["href"] == "/bank/north/things?kind=hotline&page=2"
    assert len(browser.get("/bank/north").text) < 60_000
