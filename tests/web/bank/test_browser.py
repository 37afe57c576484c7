"""The desks in a real browser: phone and desktop, four languages, from the first word of a template to the verdict."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser

from sms_verify.store.things import Key, Thing
from sms_verify.web.signed_in import COOKIE
from tests.web.bank.support import BODY, MESSAGE, SENDER, TEMPLATE, act, draft, submit
from tests.web.staff import Staffed
from tests.web.support import LANGUAGES
from tests.web.test_browser import DESKTOP, TARGETS, Visit, browser

__all__ = ["browser"]


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people in it."""
    app = staffed.browser().app
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def sign_in(visit: Visit, staffed: Staffed, login: str, language: str) -> None:
    """Give a browser a person's session, in their language."""
    cookies = {COOKIE: staffed.token(login), "language": language}
    visit.context.add_cookies([{"name": name, "value": value, "url": visit.origin} for name, value in cookies.items()])


def furnished(staffed: Staffed) -> dict[str, int]:
    """Fill north's desk; return versions to look at."""
    for each in range(60):
        body = BODY.replace("支出", f"第{each}次支出")
        content = {"language": "zh-Hans", "category": "transaction", "body": body}
        staffed.approve(Thing(Key("north", "template", f"debit-{each}"), content))
    staffed.approve(Thing(Key("north", "hotline", ""), {"value": "95599"}))
    staffed.approve(Thing(Key("north", "policy", ""), {"links": "never", "callback": "official", "asks": []}))
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_and_excludes_nobody(browser: Browser, staffed: Staffed, origin: str, language: str) -> None:
    names = furnished(staffed)
    pages = {
        "maker": (
            *("", "/things?kind=template", "/new/template", "/new/sender", "/new/policy", "/new/organisation"),
            *("/versions/{draft}", "/versions/{draft}/edit", "/new/template?of={standing}"),
        ),
        "checker": ("/versions/{changed}", "/versions/{standing}", "/versions/{changed}/try"),
    }
    paths = [(who, "/bank/north" + path.format(**names)) for who, those in pages.items() for path in those]
    with Visit(browser, origin) as visit:
        for who, path in (*paths, ("operator", "/registry"), ("operator", "/registry/organisations")):
            sign_in(visit, staffed, who, language)
            visit.go(path)
            for summary in visit.page.query_selector_all("details:not([open]) > summary"):
                summary.click()
            visit.assert_sound_everywhere()
            assert visit.page.evaluate(TARGETS.replace(".skip", ".skip, [type=checkbox]")) == [], path
        sign_in(visit, staffed, "checker", language)
        visit.go(f"/bank/north/versions/{names['changed']}/try")
        visit.page.click("main button.primary")
        visit.page.wait_for_selector(".verdict")
        visit.assert_sound_everywhere()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_have_contrast_in_light_and_dark(browser: Browser, staffed: Staffed, origin: str, scheme: str) -> None:
    names = furnished(staffed)
    with Visit(browser, origin, DESKTOP, color_scheme=scheme) as visit:
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
        page.fill("#language", "zh-Hans")
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
