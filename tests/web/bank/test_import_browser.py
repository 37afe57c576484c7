"""The import as people see it: from a provider's export to approved templates, on a phone and on a desk."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser

from sms_verify.web.signed_in import COOKIE
from tests.web.bank.test_import import DEBIT, table
from tests.web.staff import Staffed
from tests.web.test_browser import PHONE, TARGETS, Visit, browser

__all__ = ["browser"]

WORDS = ("debited", "credited", "blocked", "opened", "closed")
EXPORT = table(
    *(
        (
            f"11071{number:03}",
            f"Dear Customer, your a/c {{#alphanumeric#}} was {WORDS[number % 5]} with Rs.{{#numeric#}} at {{#var#}}, {number} of our branches know. North Bank",
            "Rejected" if number == 7 else "Active",
        )
        for number in range(40)
    ),
    ("11071900", "{#var#}{#var#} visit https://bit.ly/x North Bank", "Active"),
    columns=("Template ID", "Template Content", "Status"),
)


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people."""
    server = uvicorn.Server(uvicorn.Config(staffed.browser().app, port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def sign_in(visit: Visit, staffed: Staffed, login: str) -> None:
    visit.context.add_cookies([{"name": COOKIE, "value": staffed.token(login), "url": visit.origin}])


def look(visit: Visit, name: str) -> None:
    """Assert that a page is sound, and keep its picture where a person asked for pictures."""
    visit.assert_sound_everywhere()
    # A tick is pressed with its words.
    assert visit.page.evaluate(TARGETS.replace("'.number", "'.check input, .number")) == []
    assert all(each.bounding_box()["height"] >= 44 for each in visit.page.query_selector_all(".check"))
    if folder := os.environ.get("SMS_VERIFY_PICTURES"):
        visit.page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize(("language", "scripts"), [("zh-Hant", True), ("fa", True), ("fa", False)])
def test_from_an_export_to_approved_templates_in_a_few_presses(
    browser: Browser, origin: str, staffed: Staffed, language: str, scripts: bool
) -> None:
    name = language
    with Visit(browser, origin, java_script_enabled=scripts) as visit:
        check = look if scripts else (lambda *_: None)
        sign_in(visit, staffed, "maker")
        visit.go(f"/bank/north/import?lang={language}")
        check(visit, f"{name}-1-form")
        visit.page.fill("#language", "en")
        visit.page.select_option("#category", "transaction")
        visit.page.set_input_files("#file", {"name": "dlt.csv", "mimeType": "text/csv", "buffer": EXPORT})
        visit.page.click("main button.primary")
        visit.page.wait_for_selector("#counts")
        check(visit, f"{name}-2-preview")
        for select in visit.page.query_selector_all("select[name^=kind-]"):
            select.select_option("reference")
        visit.page.click("main button.primary")
        visit.page.wait_for_selector("[name=version]")
        check(visit, f"{name}-3-drafts")
        visit.page.click("a[href*='ticked=all']")
        visit.page.click("button[value=submit]")
        visit.page.wait_for_selector(".done")
        sign_in(visit, staffed, "checker")
        visit.go("/bank/north/open?ticked=all")
        check(visit, f"{name}-4-submitted")
        visit.page.click("button[value=approve]")
        visit.page.wait_for_selector(".done, #left")
        check(visit, f"{name}-5-approved")
    assert len(staffed.current().registry.templates_of("north")) == 39


def test_a_row_that_changed_is_seen_word_by_word(browser: Browser, origin: str, staffed: Staffed) -> None:
    with Visit(browser, origin, PHONE) as visit:
        sign_in(visit, staffed, "maker")
        for row in (DEBIT, (*DEBIT[:3], DEBIT[3].replace("联系", "到"), *DEBIT[4:])):
            visit.go("/bank/north/import?lang=zh-Hant")
            visit.page.set_input_files("#file", {"name": "t.csv", "mimeType": "text/csv", "buffer": table(row)})
            visit.page.click("main button.primary")
            visit.page.wait_for_selector("#counts")
            look(visit, f"changed-{row is DEBIT}")
            visit.page.click("main button.primary")
            visit.page.wait_for_selector("[name=version]")
