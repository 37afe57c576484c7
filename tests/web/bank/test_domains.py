"""The page of domains: which record, what was found, a look now; and what a proof changes for messages."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.core.types import Message
from sms_verify.store.registry.entries import Entry, EntryKey
from tests.support.dns import DnsServer, dns_server
from tests.support.html_reading import Page
from tests.support.staff import Staffed
from tests.support.store import draft, fact
from tests.support.web import LANGUAGES

__all__ = ["dns_server"]

BODY = "【北方银行】您的账单已出，请登录{site:link}查看。"
MESSAGE = "【北方银行】您的账单已出，请登录https://north.example/bill查看。"


@pytest.fixture
def bank(staffed: Staffed, dns_server: DnsServer) -> Staffed:
    """A bank with a domain in force, whose names a server on this machine knows."""
    staffed.values = {"dns": dns_server.address}
    for thing in (
        fact("north", "signature", "北方银行"),
        fact("north", "domain", "north.example"),
        Entry(EntryKey("north", "template", "bill"), {"language": "zh-Hans", "category": "repayment", "body": BODY}),
    ):
        staffed.approve(thing)
    return staffed


def page(bank: Staffed, who: str = "maker", language: str = "en") -> Page:
    return Page(bank.browser(who, language).get("/bank/north/domains").text)


def codes(shown: Page) -> list[str]:
    return [each.text for each in shown.all("code")]


def chips(shown: Page) -> list[str]:
    return [each.text for each in shown.all("span") if "chip" in each.attributes.get("class", "")]


def label(bank: Staffed) -> str:
    return str(bank.current().check(Message(MESSAGE)).label)


def look(bank: Staffed, who: str = "maker", at: str = "north"):
    """Have the bank's only domain looked at."""
    forms = [
        each.attributes["action"] for each in page(bank).all("form") if each.attributes["action"].endswith("check")
    ]
    return bank.browser(who).post(forms[0].replace("/north/", f"/{at}/"))


def test_a_link_counts_from_the_record_on(bank: Staffed, dns_server: DnsServer) -> None:
    assert label(bank) == "unverified"
    name, kind, value = codes(page(bank))
    assert (name, kind) == ("_sms-verify.north.example", "TXT")
    assert chips(page(bank)) == ["Not proven"]
    assert look(bank).headers["location"] == "/bank/north/domains?done=domain_looked"
    assert "There is no record at this name." in bank.browser("maker").get("/bank/north/domains").text
    dns_server.put(name, value)
    bank.clock.at += datetime.timedelta(minutes=1)
    assert look(bank).headers["location"] == "/bank/north/domains?done=domain_proven"
    assert chips(page(bank)) == ["Proven"]
    assert label(bank) == "consistent"


def test_nobody_has_it_looked_up_without_pause(bank: Staffed, dns_server: DnsServer) -> None:
    assert look(bank).status_code == 303
    answer = look(bank)
    assert (answer.status_code, len(dns_server.asked)) == (409, 1)
    assert "This was looked up a moment ago" in answer.text


@pytest.mark.parametrize(
    ("who", "at", "status"),
    [
        ("maker", "north", 303),
        ("checker", "north", 303),
        ("operator", "north", 303),
        ("auditor", "north", 404),
        ("agent", "north", 404),
        ("south-maker", "north", 404),
        ("south-maker", "south", 404),
        ("operator", "south", 404),
    ],
)
def test_a_domain_is_looked_at_by_its_own_people(bank: Staffed, who: str, at: str, status: int) -> None:
    assert look(bank, who, at).status_code == status


@pytest.mark.parametrize(("who", "status"), [("auditor", 200), ("agent", 404), ("south-checker", 404), ("nobody", 404)])
def test_the_page_is_for_those_of_the_desk(bank: Staffed, who: str, status: int) -> None:
    assert bank.browser(who).get("/bank/north/domains").status_code == status


def test_a_draft_shows_its_record_already(bank: Staffed) -> None:
    draft(bank.store.database, bank.ids["maker"], fact("north", "domain", "new.example"))
    text = bank.browser("maker").get("/bank/north/domains").text
    assert "_sms-verify.new.example" in text and "Not in force yet." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_readers_language(bank: Staffed, language: str) -> None:
    shown = page(bank, language=language)
    heading = {"en": "Proof of domains", "zh-Hans": "域名证明", "zh-Hant": "網域證明", "fa": "اثبات دامنه‌ها"}[language]
    assert [each.text for each in shown.all("h1")] == [heading]
    assert shown.all("html")[0].attributes["lang"] == language
