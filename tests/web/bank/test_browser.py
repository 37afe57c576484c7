"""The desks in a real browser: phone and desktop, four languages, from the first word of a template to the verdict."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from sms_verify.store.context import ChangeContext
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.workflow import Action
from tests.support.bank import BODY, MESSAGE, SENDER, TEMPLATE, act, draft, submit
from tests.support.browsing import look, sign_in, turns
from tests.support.serving import served
from tests.support.staff import Staffed
from tests.support.store import NOTHING
from tests.support.web import LANGUAGES
from tests.web.test_browser import DESKTOP, Visit, browser

__all__ = ["browser"]


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people in it."""
    with served(staffed.browser().app) as address:
        yield address


def many(staffed: Staffed) -> None:
    """Have sixty templates in force at north."""
    with staffed.store.database.writing() as session:
        desks = {
            each: EntryEditor(session, ChangeContext.of_user(staffed.ids[each], staffed.clock.at), NOTHING)
            for each in PAIR
        }
        for each in range(60):
            body = BODY.replace("支出", f"第{each}次支出")
            content = {"language": "zh-Hans", "category": "transaction", "body": body}
            version = desks["maker"].draft(Entry(EntryKey("north", "template", f"debit-{each}"), content))
            desks["maker"].do(version.id, Action.SUBMIT)
            desks["checker"].do(version.id, Action.APPROVE)


PAIR = ("maker", "checker")


def furnished(staffed: Staffed) -> dict[str, int]:
    """Fill north's desk; return versions to look at."""
    many(staffed)
    staffed.approve(Entry(EntryKey("north", "hotline", ""), {"value": "95599"}))
    staffed.approve(Entry(EntryKey("north", "policy", ""), {"links": "never", "callback": "official", "asks": []}))
    standing = submit(staffed, "template", TEMPLATE)
    act(staffed, "checker", standing, "approve")
    maker = staffed.browser("maker")
    changed = {**TEMPLATE, "body": BODY.replace("联系", "到"), "valid_to": "2027-12-31", "do": "submit"}
    answer = maker.post(f"/bank/north/new/template?of={standing}", data=changed)
    weak = draft(staffed, "template", {**TEMPLATE, "key": "otp", "body": "您的验证码是{code:code}，请勿泄露。"})
    act(staffed, "checker", submit(staffed, "hotline", {"value": "95577"}), "reject", reason="not ours")
    act(staffed, "checker", submit(staffed, "sender", SENDER), "approve")
    return {
        "standing": standing,
        "changed": int(answer.headers["location"].split("/")[-1].split("?")[0]),
        "draft": weak,
    }


def test_every_page_fits_and_excludes_nobody(browser: Browser, staffed: Staffed, origin: str) -> None:
    names = furnished(staffed)
    pages = {
        "maker": (
            *("", "/things?kind=template", "/new/template", "/new/sender", "/new/policy", "/new/organisation"),
            *("/versions/{draft}", "/versions/{draft}/edit", "/new/template?of={standing}"),
        ),
        "checker": ("/versions/{changed}", "/versions/{standing}", "/versions/{changed}/try"),
    }
    paths = [(who, "/bank/north" + path.format(**names)) for who, those in pages.items() for path in those]
    paths += [("operator", "/registry"), ("operator", "/registry/organisations")]
    with Visit(browser, origin, DESKTOP) as visit:
        for language in LANGUAGES:
            signed_in = ""
            for number, (who, path) in enumerate(paths):
                if who != signed_in:
                    sign_in(visit, staffed, who, language)
                    signed_in = who
                visit.go(path)
                look(visit, f"{language}-{number}", turns(language, number))
            sign_in(visit, staffed, "checker", language)
            visit.go(f"/bank/north/versions/{names['changed']}/try")
            visit.page.click("main button.primary")
            visit.page.wait_for_selector(".verdict")
            look(visit, f"{language}-tried", turns(language, 0))


def test_colours_have_contrast_in_the_dark(browser: Browser, staffed: Staffed, origin: str) -> None:
    names = furnished(staffed)
    with Visit(browser, origin, DESKTOP, color_scheme="dark") as visit:
        sign_in(visit, staffed, "maker", "en")
        for path in ("", "/versions/{changed}", "/versions/{draft}", "/versions/{draft}/edit"):
            visit.go("/bank/north" + path.format(**names))
            visit.assert_sound()


@pytest.mark.parametrize("language", ["zh-Hant", "fa"])
def test_from_the_first_word_of_a_template_to_the_verdict_and_its_withdrawal(
    browser: Browser, staffed: Staffed, origin: str, language: str
) -> None:
    with Visit(browser, origin, DESKTOP) as visit:
        page = visit.page
        sign_in(visit, staffed, "maker", language)
        visit.go("/bank/north/new/template")
        page.fill("#key", "debit")
        page.select_option("#language", "zh-Hans")
        page.fill("#body", BODY.partition("{sum")[0])
        page.click("[data-slot='{amount:amount}']")
        page.wait_for_selector("#preview .slot >> nth=2")
        assert page.input_value("#body").endswith("{amount:amount}")
        page.fill("#body", BODY)
        page.wait_for_selector("#preview .findings.for")
        page.click("button[value=save]")
        page.wait_for_selector(".done")
        page.click("form[action$=submit] button")
        page.wait_for_selector(".state-submitted")
        version = page.url.split("?")[0]
        sign_in(visit, staffed, "checker", language)
        page.goto(version)
        page.click("form[action$=approve] button")
        page.wait_for_selector(".state-approved")
        visit.check(MESSAGE)
        assert page.query_selector(".verdict.consistent")
        page.goto(version)
        page.click("details:has(form[action$=withdraw]) > summary")
        page.fill("#reason-withdraw", "leaked")
        page.click("form[action$=withdraw] button")
        page.wait_for_selector(".state-withdrawn")
        visit.check(MESSAGE)
        assert page.query_selector(".verdict.unverified")
        assert visit.complaints == []


def test_without_scripts_a_button_shows_the_preview(browser: Browser, staffed: Staffed, origin: str) -> None:
    with Visit(browser, origin, java_script_enabled=False) as visit:
        sign_in(visit, staffed, "maker", "en")
        visit.go("/bank/north/new/template")
        visit.page.fill("#body", BODY)
        visit.page.click("#show-preview")
        visit.page.wait_for_selector("#preview .slot")
        assert visit.page.input_value("#body").strip() == BODY
