"""The pages of people and keys in a real browser: phone and desktop, four languages, with and without scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pyotp
import pytest
from playwright.sync_api import Browser, expect

from sms_verify.store.people import recovery
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.people.resets import new_reset
from sms_verify.store.tables import UserRow
from tests.support.browsing import look, sign_in, turns
from tests.support.serving import served
from tests.support.staff import PASSWORD, Staffed, give_password, take_factor
from tests.support.store import CONSOLE
from tests.support.web import LANGUAGES
from tests.web.account.test_account import NEW
from tests.web.staff.test_keys import key
from tests.web.test_browser import Visit, browser

__all__ = ["browser"]


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed) -> Iterator[str]:
    """The address of a running service with people in it."""
    key(staffed, "checker", Scope.CHECK, Scope.REGISTRY_READ)
    staffed.values = {"sign_in_rate": "1000/minute"}
    with served(staffed.browser().app) as address:
        yield address


def test_every_page_of_people_fits_and_excludes_nobody(browser: Browser, staffed: Staffed, origin: str) -> None:
    of = f"/registry/people/{staffed.ids['maker']}"
    take_factor(staffed, "nobody")
    with Visit(browser, origin) as visit:
        for language in LANGUAGES:
            pages = (
                ("checker", "/account", ""),
                ("checker", "/bank/north/keys", ""),
                ("nobody", "/account", "form[action='/account/factor'] button"),
                ("operator", "/registry/people", ""),
                ("operator", of, ""),
                ("operator", "/registry/keys", ""),
                ("operator", "/sign-in", ""),
                ("operator", "/forgot", ""),
                ("operator", of, f"form[action='{of}/reset'] button"),
            )
            for number, (who, path, pressed) in enumerate(pages):
                sign_in(visit, staffed, who, language)
                visit.go(path)
                if pressed:
                    with visit.page.expect_navigation():
                        visit.page.click(pressed)
                look(visit, f"{language}-people-{number}", turns(language, number))
            with staffed.store.database.writing() as session:
                token = new_reset(session, CONSOLE, session.get_one(UserRow, staffed.ids["maker"]))
            visit.go(f"/reset/{token}")
            look(visit, f"{language}-people-reset", turns(language, 0))


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
        assert visit.page.url == f"{origin}/bank"
        visit.go("/account")
        visit.page.fill("#old", PASSWORD)
        visit.page.fill("#password", NEW)
        visit.page.fill("#again", NEW)
        visit.page.click("form[action='/account/password'] button")
        assert "新密碼已生效" in visit.page.inner_text("[role=status]")
        visit.page.click("form[action='/account/factor'] button")
        secret = visit.page.inner_text("code.secret").replace(" ", "")
        visit.page.fill("#code", pyotp.TOTP(secret).at(staffed.clock.at))
        visit.page.click("form[action='/account/factor/confirm'] button")
        expect(visit.page.locator("code.secret")).to_have_count(recovery.CODES)
        visit.go("/bank/north/keys")
        visit.page.fill("#name", "核心系統")
        visit.page.check("input[value=check]")
        visit.page.click("form.card button.primary")
        assert visit.page.inner_text("code.secret").startswith("smsv_")
        assert visit.complaints == []
