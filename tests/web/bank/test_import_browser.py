"""From a provider's export to what people are told and back, as a bank, its customers and the operator see it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.support.bank import act, submit
from tests.support.browsing import look, sign_in
from tests.support.serving import served
from tests.support.staff import Staffed
from tests.web.bank.test_import_templates import DEBIT, table
from tests.web.bank.test_mine_messages import THREE as SENT
from tests.web.test_browser import DESKTOP, PHONE, Visit, browser

__all__ = ["browser"]

DEEDS = ("debited", "credited", "renewed", "opened", "moved")
RIGHT = (
    "Dear Customer, your order {number:reference} is on its way and will be brought to you on {day:date}. North Bank"
)
MESSAGE = (
    "Dear Customer, your a/c AC1234 was renewed with Rs.1,200.00 at HTL22 today, 12 of our branches know. North Bank"
)


def export(count: int) -> bytes:
    """Return an export of India's DLT: rows that are right, one that the operator refused, one with adjacent slots."""
    body = "Dear Customer, your a/c {{#alphanumeric#}} was {deed} with Rs.{{#numeric#}} at {{#var#}} today, {number} of our branches know. North Bank"
    rows = [
        (
            f"11071{number:03}",
            body.format(deed=DEEDS[number % 5], number=number),
            "Rejected" if number == 7 else "Active",
        )
        for number in range(count)
    ]
    columns = ("Template ID", "Template Content", "Status")
    return table(*rows, ("11071900", "{#var#}{#var#} is on its way. North Bank", "Active"), columns=columns)


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people in it."""
    with served(staffed.browser().app) as address:
        yield address


def bring(visit: Visit, content: bytes, name: str = "dlt.csv") -> None:
    """Have a maker choose a file and go on to its preview."""
    visit.page.set_input_files("#file", {"name": name, "mimeType": "text/csv", "buffer": content})
    visit.page.click("main button.primary")
    visit.page.wait_for_selector("#counts")


def draft_all(visit: Visit) -> None:
    """Say what the open slots hold, and make drafts of all rows."""
    for select in visit.page.query_selector_all("select[name^=kind-]"):
        select.select_option("reference")
    visit.page.click("main button.primary")
    visit.page.wait_for_selector("[name=version]")


def mend(visit: Visit, body: str) -> None:
    """Write the one draft that has a fault anew."""
    visit.page.click("li:has(.findings.against) a[href$='/edit']")
    visit.page.fill("#body", body)
    visit.page.click("button[value=save]")
    visit.page.wait_for_selector(".done")


def decide(visit: Visit, action: str) -> None:
    """Tick all that waits and decide it in one press."""
    visit.go("/bank/north/open?ticked=all")
    visit.page.click(f"button[value={action}]")
    if action == "approve":
        visit.page.wait_for_selector("[name=reviewed]", state="attached")
        visit.page.click(f"button[value={action}]")
    visit.page.wait_for_selector(".done")


def label_of(visit: Visit, text: str = MESSAGE) -> str:
    """Return what the consumer's page calls a message."""
    visit.check(text)
    return str(visit.page.locator("section.verdict").get_attribute("class")).split()[-1]


@pytest.mark.parametrize("language", ["zh-Hant", "fa"])
def test_from_an_export_of_200_templates_to_the_verdict_and_its_withdrawal(
    browser: Browser, origin: str, staffed: Staffed, language: str
) -> None:
    with Visit(browser, origin, DESKTOP) as visit:
        sign_in(visit, staffed, "maker", language)
        visit.go("/bank/north/import")
        look(visit, f"{language}-import-1-form")
        visit.page.select_option("#language", "en")
        visit.page.select_option("#category", "transaction")
        bring(visit, export(200))
        look(visit, f"{language}-import-2-preview")
        draft_all(visit)
        look(visit, f"{language}-import-3-drafts", thorough=False)
        mend(visit, RIGHT)
        decide(visit, "submit")
        assert label_of(visit) == "unverified"
        sign_in(visit, staffed, "checker", language)
        decide(visit, "approve")
        assert len(staffed.current().registry.templates_of("north")) == 200
        assert label_of(visit) == "consistent"
        visit.go("/bank/north/things?kind=template&q=11071012")
        visit.page.click("a.title")
        visit.page.click("details:has(form[action$=withdraw]) > summary")
        visit.page.fill("#reason-withdraw", "leaked")
        visit.page.click("form[action$=withdraw] button")
        visit.page.wait_for_selector(".state-withdrawn")
        assert label_of(visit) == "unverified"


@pytest.mark.parametrize(
    ("language", "reason"), [("zh-Hant", "看來像北方銀行的發送名稱"), ("fa", "مانند فرستنده بانک شمال است")]
)
def test_a_second_banks_look_alike_sender_is_refused_with_the_reason(
    browser: Browser, origin: str, staffed: Staffed, language: str, reason: str
) -> None:
    for bank, value in (("north", "#NorthBank"), ("south", "#N0rthBank")):
        maker, checker = ("maker", "checker") if bank == "north" else ("south-maker", "south-checker")
        version = submit(staffed, "sender", {"scheme": "hk-ssrs", "value": value}, maker, bank)
        act(staffed, checker, version, "approve", bank)
        if bank == "north":
            act(staffed, "operator", version, "approve", bank)
    with Visit(browser, origin, DESKTOP) as visit:
        sign_in(visit, staffed, "operator", language)
        visit.go("/registry")
        look(visit, f"{language}-look-alike")
        assert "#NorthBank" in visit.page.inner_text("article .findings.note")
        visit.page.fill("article form[action$=reject] [name=reason]", reason)
        visit.page.click("article form[action$=reject] button")
        visit.page.wait_for_selector(".done")
        sign_in(visit, staffed, "south-maker", language)
        visit.go("/bank/south")
        look(visit, f"{language}-refused")
        assert reason in visit.page.inner_text("main")


def test_without_scripts_the_import_takes_as_few_presses(browser: Browser, origin: str, staffed: Staffed) -> None:
    with Visit(browser, origin, PHONE, java_script_enabled=False) as visit:
        sign_in(visit, staffed, "maker", "fa")
        visit.go("/bank/north/import")
        visit.page.select_option("#language", "en")
        visit.page.select_option("#category", "transaction")
        bring(visit, export(20))
        draft_all(visit)
        decide(visit, "submit")
        sign_in(visit, staffed, "checker", "fa")
        decide(visit, "approve")
    assert len(staffed.current().registry.templates_of("north")) == 19


def test_a_row_that_changed_is_seen_word_by_word(browser: Browser, origin: str, staffed: Staffed) -> None:
    with Visit(browser, origin, PHONE) as visit:
        sign_in(visit, staffed, "maker", "zh-Hant")
        for row in (DEBIT, (*DEBIT[:3], DEBIT[3].replace("联系", "到"), *DEBIT[4:])):
            visit.go("/bank/north/import")
            bring(visit, table(row), "t.csv")
            look(visit, f"changed-{row is DEBIT}", thorough=row is not DEBIT)
            visit.page.click("main button.primary")
            visit.page.wait_for_selector("[name=version]")


@pytest.mark.parametrize("language", ["en", "zh-Hant", "fa"])
def test_pasted_messages_become_drafts(browser: Browser, origin: str, staffed: Staffed, language: str) -> None:
    with Visit(browser, origin, PHONE) as visit:
        sign_in(visit, staffed, "maker", language)
        visit.go("/bank/north/import")
        visit.page.fill("#messages", "\n\n".join([*SENT, "See you tomorrow, Anna 4821"]))
        visit.page.click("form[action$=messages] button")
        visit.page.wait_for_selector("#counts")
        look(visit, f"{language}-mining-preview")
        visit.page.click("main form button.primary")
        visit.page.wait_for_selector("[name=version]")
        assert "{last4:last4}" in visit.page.inner_text("main")


def test_a_number_that_is_selected_becomes_a_slot(browser: Browser, origin: str, staffed: Staffed) -> None:
    with Visit(browser, origin, PHONE) as visit:
        sign_in(visit, staffed, "maker", "fa")
        visit.go("/bank/north/new/template")
        visit.page.fill("#body", "Card 4821 was used, card 4821 is well. North Bank")
        visit.page.evaluate(
            "document.getElementById('body').focus(), document.getElementById('body').setSelectionRange(5, 9)"
        )
        visit.page.press("#body", "Shift")
        visit.page.wait_for_selector("#make-slot button")
        look(visit, "fa-make-slot")
        visit.page.evaluate("document.getElementById('body').setSelectionRange(5, 9)")
        visit.page.click("#make-slot button")
        assert visit.page.input_value("#body") == "Card {last4:last4} was used, card 4821 is well. North Bank"
        assert visit.page.is_hidden("#make-slot button")
        visit.page.evaluate("document.querySelector('[data-slot*=party-phone]').click()")
        assert "{party-phone:party-phone}" in visit.page.input_value("#body")
