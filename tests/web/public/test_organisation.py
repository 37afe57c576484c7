"""What an organisation has registered, for people to compare."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Basis, Facts, Organisation, Policy, SenderId, Source, Template
from sms_verify.explain import languages
from tests.support.html_reading import Page
from tests.support.web import DEBIT, HARBOUR, KNOWN, LANGUAGES, SHADOW, TODAY, Told, client


def shown(path: str = "/o/harbour?lang=en", *organisations: Organisation, templates: tuple[Template, ...] = ()) -> str:
    """Return the visible words of a page, on a registry of some organisations or on the known one."""
    registry = Registry.of(organisations, templates) if organisations else KNOWN
    answer = client(Told(registry=registry)).get(path)
    assert answer.status_code == 200
    return Page(answer.text).one("main").text


def harbour(**parts: object) -> Organisation:
    """Return Harbour Bank with other parts."""
    return dataclasses.replace(HARBOUR, **parts)  # type: ignore[arg-type]


def template(name: str, **parts: object) -> Template:
    """Return a template of Harbour Bank that is not like the others."""
    return dataclasses.replace(DEBIT, id=name, **parts)  # type: ignore[arg-type]


def test_official_facts_are_shown_and_provisional_ones_are_not() -> None:
    text = shown()
    for fact in ("Harbour Bank", "95511", "400-810-7070", "harbourbank.com.cn", "海港银行", "wechat:harbourbank"):
        assert fact in text
    assert "400-000-0000" not in text
    assert "unofficial source" in text
    assert "never sends links" in text


def test_an_organisation_without_facts_says_so() -> None:
    text = shown("/o/shadow?lang=en")
    assert "We know its name" in text
    assert "no official sender" in text
    assert "know no wording" in text
    assert "unofficial source" not in text


def test_an_organisation_nobody_knows_is_a_page_that_says_so() -> None:
    answer = client().get("/o/nobody?lang=en")
    assert answer.status_code == 404
    assert "does not exist" in answer.text


def test_a_wording_is_shown_with_slots_in_words_and_an_example_that_says_what_it_is() -> None:
    page = Page(client().get("/o/harbour?lang=en").text)
    official, example = (each for each in page.all("p") if each.attributes.get("class", "").startswith("message"))
    assert (
        official.text
        == "【海港银行】您尾号the last four digits的账户支出人民币an amount of money元。如有疑问请致电95511。"
    )
    assert example.attributes["class"] == "message example"
    assert example.text.startswith("【海港银行】您尾号") and "{" not in example.text
    assert {official.attributes["lang"], example.attributes["lang"]} == {"zh-Hans"}
    assert "Example, with invented values" in page.one("main").text


def test_an_example_is_the_same_at_every_visit_and_leads_to_the_organisation_itself() -> None:
    body = "【海港银行】详情见{where:link}，或致电{number:phone}，流水号{code:reference}。"
    told = [shown("/o/harbour?lang=en", HARBOUR, templates=(template("x", body=body),)) for _ in range(2)]
    assert told[0] == told[1]
    assert "见https://harbourbank.com.cn/，或致电95511，" in told[0]


@pytest.mark.parametrize(
    "parts",
    [
        {"basis": Basis.OBSERVED},
        {"valid_from": TODAY + datetime.timedelta(1)},
        {"valid_to": TODAY - datetime.timedelta(1)},
    ],
)
def test_what_is_not_in_force_is_not_shown(parts: dict[str, object]) -> None:
    text = shown("/o/harbour?lang=en", HARBOUR, templates=(template("x", **parts),))
    assert "know no wording" in text and "账户支出" not in text


def test_what_is_in_force_for_the_last_or_first_day_is_shown() -> None:
    templates = (template("x", valid_from=TODAY, valid_to=TODAY),)
    assert "账户支出" in shown("/o/harbour?lang=en", HARBOUR, templates=templates)


def test_wordings_stand_by_purpose_with_the_readers_language_first() -> None:
    templates = (
        template("a", category="transaction", language="zh-Hans", body="甲{sum:amount}元"),
        template("b", category="otp", language="zh-Hans", body="乙{code:code}。"),
        template("c", category="otp", language="en", body="Your code is {code:code}."),
    )
    headings = [
        each.text
        for each in Page(client(Told(registry=Registry.of((HARBOUR,), templates))).get("/o/harbour?lang=en").text).all(
            "h3"
        )
    ]
    assert headings[-3:] == [
        "One-time code · English",
        "One-time code · Simplified Chinese",
        "Transaction · Simplified Chinese",
    ]


def test_many_wordings_are_paged_and_a_page_beyond_the_last_is_the_last() -> None:
    templates = tuple(template(f"t{number:03}", body=f"第{number:03}号：{{sum:amount}}元") for number in range(45))
    pages = [shown(f"/o/harbour?lang=en&page={number}", HARBOUR, templates=templates) for number in (1, 3, 99)]
    assert ["第000号" in page for page in pages] == [True, False, False]
    assert ["第044号" in page for page in pages] == [False, True, True]
    assert "Known wordings: 45" in pages[0]


@pytest.mark.parametrize(
    ("scheme", "value", "said"),
    [
        ("hk-ssrs", "#HARBOUR", "Even so, forged ones have been seen"),
        ("us-short", "95511", "Networks keep others from using it."),
        ("ir-line", "HARBOUR", "anybody can write in its name"),
    ],
)
def test_a_sender_stands_with_what_its_scheme_guarantees(scheme: str, value: str, said: str) -> None:
    sender = SenderId(scheme, value, value)
    text = shown("/o/harbour?lang=en", harbour(official=Facts(senders=(sender,))))
    assert value in text and said in text


@pytest.mark.parametrize(
    ("policy", "said", "unsaid"),
    [
        (Policy(), ["Only links to the websites named", "no message that asks for passwords"], ["call back"]),
        (Policy("never", "never"), ["never sends links", "never asks for a call back"], ["Only links"]),
        (
            Policy(asks=("fee",)),
            ["may ask for: Fees", "asks for: Passwords and codes, Identity details and Money"],
            ["suspect"],
        ),
        (Policy(asks=("secret", "identity", "transfer", "fee")), ["may ask for"], ["registered no message"]),
    ],
)
def test_the_policy_is_said_in_sentences(policy: Policy, said: list[str], unsaid: list[str]) -> None:
    text = shown("/o/harbour?lang=en", harbour(policy=policy))
    assert [sentence for sentence in said if sentence not in text] == []
    assert [sentence for sentence in unsaid if sentence in text] == []


def test_reports_go_where_each_of_its_regions_takes_them() -> None:
    text = shown("/o/harbour?lang=en", harbour(regions=("CN", "HK", "ZZ")))
    assert "96110" in text and "18222" in text


def test_a_source_is_a_host_and_a_day_and_tells_nothing_of_what_is_not_shown() -> None:
    sources = (
        Source("hotlines", "https://www.harbourbank.com.cn/old?x=1", TODAY - datetime.timedelta(9)),
        Source("hotlines", "https://www.harbourbank.com.cn/contact", TODAY),
        Source("senders", "a list somebody read", TODAY),
        Source("provisional.hotlines", "https://forum.example/", TODAY),
    )
    page = Page(client(Told(registry=Registry.of((harbour(sources=sources),)))).get("/o/harbour?lang=en").text)
    assert [row.text.strip() for row in page.all("tr")] == [
        "Hotlineswww.harbourbank.com.cn22 November 2026",
        "Sendersa public collection22 November 2026",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_of_it(language: str) -> None:
    html = client().get(f"/o/harbour?lang={language}").text
    page = Page(html)
    assert page.one("html").attributes == {"lang": language, "dir": languages.catalogue(language).dir}
    for key in ("contacts", "compare", "spoofable", "no_asks", "example", "report", "unconfirmed", "sources"):
        assert languages.catalogue(language).plain(f"page.registered.{key}") in page.one("main").text


def test_a_body_is_text_whatever_it_holds() -> None:
    evil = template("x", body="<script>alert(1)</script>{sum:amount}元")
    html = client(Told(registry=Registry.of((HARBOUR, SHADOW), (evil,)))).get("/o/harbour?lang=en").text
    assert "<script>alert" not in html and "&lt;script&gt;alert" in html
