"""The pages of people and keys in a real browser: phone and desktop, four languages, with and without scripts."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pyotp
import pytest
import uvicorn
from playwright.sync_api import Browser

from sms_verify.store.people.api_keys import Scope
from sms_verify.web.signed_in import COOKIE
from tests.web.people.test_account import NEW
from tests.web.people.test_keys import key
from tests.web.staff import PASSWORD, Staffed, give_password
from tests.web.support import LANGUAGES
from tests.web.test_browser import TARGETS, Visit, browser

__all__ = ["browser"]


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people in it."""
    key(staffed, "checker", Scope.CHECK, Scope.REGISTRY_READ)
    server = uvicorn.Server(uvicorn.Config(staffed.browser().app, port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def signed_in(visit: Visit, staffed: Staffed, login: str) -> Visit:
    """Give a browser somebody's session."""
    visit.context.add_cookies([{"name": COOKIE, "value": staffed.token(login), "url": visit.origin}])
    return visit


def assert_seen(visit: Visit) -> None:
    """Assert that a page is sound with everything unfolded, and that fingers find its targets."""
    for summary in visit.page.query_selector_all("details:not([open]) > summary"):
        summary.click()
    visit.assert_sound_everywhere()
    small = [each for each in visit.page.evaluate(TARGETS) if "checkbox" not in each[0] and "readonly" not in each[0]]
    assert small == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_people_fits_and_excludes_nobody(
    browser: Browser, staffed: Staffed, origin: str, language: str
) -> None:
    of = f"/registry/people/{staffed.ids['maker']}"
    with signed_in(Visit(browser, origin), staffed, "checker") as visit:
        for path in (f"/account?lang={language}", "/bank/north/keys"):
            visit.go(path)
            assert_seen(visit)
        visit.go("/account")
        visit.page.click("form[action='/account/factor'] button")
        assert_seen(visit)
    with signed_in(Visit(browser, origin), staffed, "operator") as visit:
        for path in (f"/registry/people?lang={language}", of, "/registry/keys"):
            visit.go(path)
            assert_seen(visit)
        visit.go(of)
        visit.page.click(f"form[action='{of}/reset'] button")
        assert_seen(visit)
        link = visit.page.inner_text("code.secret")
        visit.page.goto(link)
        assert_seen(visit)
        for path in ("/sign-in", "/forgot"):
            visit.go(path)
            assert_seen(visit)


@pytest.mark.parametrize("scripts", [True, False])
def test_from_a_link_to_a_second_factor_and_a_key(
    browser: Browser, staffed: Staffed, origin: str, scripts: bool
) -> None:
    give_password(staffed, "checker")
    with Visit(browser, origin, java_script_enabled=scripts, locale="zh-HK") as visit:
        visit.go("/sign-in?lang=zh-Hant")
        visit.page.fill("#login", "checker")
        visit.page.fill("#password", PASSWORD)
        visit.page.click("form.card button.primary")
        visit.page.fill("#old", PASSWORD)
        visit.page.fill("#password", NEW)
        visit.page.fill("#again", NEW)
        visit.page.click("form[action='/account/password'] button")
        assert "新密碼已生效" in visit.page.inner_text("[role=status]")
        visit.page.click("form[action='/account/factor'] button")
        secret = visit.page.inner_text("code.secret").replace(" ", "")
        visit.page.fill("#code", pyotp.TOTP(secret).at(staffed.clock.at))
        visit.page.click("form[action='/account/factor/confirm'] button")
        assert "雙重驗證已啟用" in visit.page.inner_text("[role=status]")
        visit.go("/bank/north/keys")
        visit.page.fill("#name", "核心系統")
        visit.page.check("input[value=check]")
        visit.page.click("form.card button.primary")
        assert visit.page.inner_text("code.secret").startswith("smsv_")
        assert visit.complaints == []
