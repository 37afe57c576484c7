"""Whatever the desk refuses or doubts, it says in the reader's language alone."""

from __future__ import annotations

import re

import pytest

from tests.support.html_reading import Page
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES

OTHERS = [language for language in LANGUAGES if language != "en"]
LATIN = re.compile(r"[A-Za-z]{2,}")
QUOTED = re.compile("\u2068[^\u2069]*\u2069")
TEMPLATE = {"key": "debit", "language": "zh-Hans", "category": "transaction"}
GOOD = "【北方银行】您尾号{card:last4}的账户支出人民币{sum:amount}元，如非本人操作请联系开户网点。"

FAULTY = [
    ("template", {**TEMPLATE, "body": "{card:last4}{sum:amount}"}),
    ("template", {**TEMPLATE, "body": "您的{card:unheard}到账"}),
    ("template", {**TEMPLATE, "body": "您的{card"}),
    ("template", {**TEMPLATE, "body": ""}),
    ("template", {**TEMPLATE, "body": GOOD, "key": "De Bit"}),
    ("template", {**TEMPLATE, "body": GOOD, "key": ""}),
    ("template", {**TEMPLATE, "body": GOOD, "language": "Chinese"}),
    ("template", {**TEMPLATE, "body": GOOD, "category": "spam"}),
    ("template", {**TEMPLATE, "body": GOOD, "valid_from": "2026-05-01", "valid_to": "2026-01-01"}),
    ("template", {**TEMPLATE, "body": GOOD, "valid_from": "yesterday"}),
    ("sender", {"scheme": "hk-ssrs", "value": "HSBC"}),
    ("sender", {"scheme": "in-dlt", "value": "AD-HDFCBK-S"}),
    ("sender", {"scheme": "hk-ssrs", "value": ""}),
    ("domain", {"value": "https://bit.ly/x"}),
    ("domain", {"value": "com.cn"}),
    ("domain", {"value": ""}),
    ("hotline", {"value": "call us"}),
    ("hotline", {"value": "1-xxx-xxx-xxxx"}),
    ("signature", {"value": "【北方】"}),
    ("email", {"value": "@gmail.com"}),
    ("email", {"value": "nobody"}),
    ("handle", {"value": "carrier-pigeon:x"}),
    ("name", {"key": "zz", "names": ""}),
    ("name", {"key": "Klingon", "names": "x"}),
    ("policy", {"links": "often", "callback": "never"}),
    ("organisation", {"kind": "club", "regions": "Mars", "website": "ftp://x"}),
]


def problems(html: str) -> list[str]:
    """Return what a page says is wrong."""
    page = Page(html)
    section = next(each for each in page.all("section") if "problems" in each.attributes.get("class", ""))
    return [each.text for each in page.all("li") if section in each.within]


def assert_own_words(sentences: list[str]) -> None:
    assert sentences
    assert [LATIN.findall(QUOTED.sub("", each)) for each in sentences] == [[] for _ in sentences]


@pytest.mark.parametrize("language", OTHERS)
def test_a_faulty_form_is_told_in_the_readers_language(staffed: Staffed, language: str) -> None:
    browser = staffed.browser("maker", language)
    for kind, typed in FAULTY:
        answer = browser.post(f"/bank/north/new/{kind}", data={**typed, "do": "submit"})
        assert answer.status_code in (409, 422), (kind, typed)
        assert_own_words(problems(answer.text))


@pytest.mark.parametrize("language", OTHERS)
def test_a_refused_decision_is_told_in_the_readers_language(staffed: Staffed, language: str) -> None:
    maker, checker = staffed.browser("maker", language), staffed.browser("checker", language)
    place = maker.post("/bank/north/new/template", data={**TEMPLATE, "body": GOOD, "do": "save"}).headers["location"]
    version = place.partition("?")[0]
    for browser, actions in ((checker, ("submit", "approve", "retire", "recall")), (maker, ("approve", "reject"))):
        for action in actions:
            answer = browser.post(f"{version}/{action}", data={"reason": "x"})
            assert answer.status_code == 403, (action, answer.status_code)
            assert_own_words(problems(answer.text))


@pytest.mark.parametrize("language", OTHERS)
def test_doubts_and_overlaps_are_told_in_the_readers_language(staffed: Staffed, language: str) -> None:
    body = "Pay at {x:text(20)}, visit https://bit.ly/abc or call 02 1234 5678: reply with your password, {y:text(20)}"
    typed = {**TEMPLATE, "category": "promotion", "body": body}
    page = Page(staffed.browser("maker", language).post("/bank/north/preview", data=typed).text)
    told = [each.text for each in page.all("li")]
    assert len(told) > 3
    assert_own_words(told)
    sender = staffed.browser("maker", language).post(
        "/bank/north/new/sender", data={"scheme": "hk-ssrs", "value": "#NorthBank", "do": "submit"}
    )
    shown = Page(staffed.browser("maker", language).get(sender.headers["location"]).text)
    section = shown.one("section", **{"aria-labelledby": "overlaps"})
    assert_own_words([each.text for each in shown.all("li") if section in each.within])
