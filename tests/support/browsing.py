"""Shared by the desks' browser tests: signed-in people, and pages at both widths."""

from __future__ import annotations

import os
from pathlib import Path

from sms_verify.web.auth.session import COOKIE
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES
from tests.web.test_browser import DESKTOP, PHONE, TARGETS, Visit

SHOTS = os.environ.get("SMS_VERIFY_SHOTS")
"""A folder that receives screenshots, where it is set."""


def sign_in(visit: Visit, staffed: Staffed, login: str, language: str = "en") -> None:
    """Sign a browser in as a person, in a language."""
    cookies = {COOKIE: staffed.token(login), "language": language}
    visit.context.add_cookies([{"name": name, "value": value, "url": visit.origin} for name, value in cookies.items()])


def turns(language: str, page: int) -> bool:
    """Whether axe checks a page in a language: always in Persian, in the others by turns."""
    others = [each for each in LANGUAGES if each != "fa"]
    return language in ("fa", others[page % len(others)])


def look(visit: Visit, name: str, thorough: bool = True) -> None:
    """Assert that an unfolded page is sound at desktop and phone width, with targets large enough for fingers.

    `thorough` adds axe, which takes longer than all other checks.
    """
    for summary in visit.page.query_selector_all("details:not([open]) > summary"):
        summary.click()
    for visit.width in (DESKTOP, PHONE):
        visit.page.set_viewport_size({"width": visit.width, "height": 800})
        visit.assert_fits()
        if SHOTS:
            visit.page.screenshot(path=Path(SHOTS) / f"{name}-{visit.width}.png", full_page=True)
    # A tick is pressed with its words, and what is read alone is not pressed.
    small = visit.page.evaluate(TARGETS.replace("'.number", "'.check input, [readonly], .number"))
    assert small == [], name
    if thorough:
        visit.assert_sound()
    assert visit.complaints == []
