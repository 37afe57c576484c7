"""The pages in a real browser: phone and desktop, four languages, from the pasted message to the verdict.

Needs Chromium and fonts; where they are absent the tests are skipped, and in CI they are installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page, sync_playwright

from sms_verify.core.types import Label
from sms_verify.web.app import create_app
from tests.support.serving import served
from tests.support.web import FORGED, GENUINE, LANGUAGES, TODAY, VERDICTS, Told, settings

CHROMIUM = Path("/usr/bin/chromium")
PACKAGES = ["chromium", "fonts-noto-cjk", "fonts-noto-core"]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP plain.test 127.0.0.1",
]
PHONE, DESKTOP = 390, 1280


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser without a page."""
    if not CHROMIUM.exists():
        pytest.skip(f"NO BROWSER, so the pages are NOT tested as people see them: apt-get install {' '.join(PACKAGES)}")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """The address of a running service."""
    app = create_app(settings(), Told(), lambda: TODAY)  # type: ignore[arg-type]
    with served(app) as address:
        yield address


class Visit:
    """A page that remembers what it asked for and complained of."""

    def __init__(self, browser: Browser, origin: str, width: int = PHONE, **context: object) -> None:
        self.origin = origin
        self.width = width
        self.context = browser.new_context(viewport={"width": width, "height": 800}, **context)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.requested: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requested.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def go(self, path: str) -> None:
        """Open a page."""
        self.page.goto(self.origin + path)

    def check(self, text: str) -> None:
        """Paste a message and wait for the verdict."""
        self.go("/")
        self.page.fill("#text", text)
        self.page.click("button.primary")
        self.page.wait_for_selector("#summary")

    def assert_sound_everywhere(self) -> None:
        """Assert that a page is sound on the desk, then on the phone, where it is left."""
        for self.width in (DESKTOP, PHONE):
            self.page.set_viewport_size({"width": self.width, "height": 800})
            self.assert_fits()
        self.assert_sound()

    def assert_fits(self) -> None:
        """Assert that nothing is wider than the page."""
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= self.width, f"{wide} pixels wide at {self.width}"

    def assert_sound(self) -> None:
        """Assert that nothing overflows, excludes anybody, leaves the origin or fails."""
        self.assert_fits()
        violations = self.page.evaluate(AXE_SCRIPT + "; axe.run({resultTypes: ['violations']})")["violations"]
        assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in violations] == []
        assert [url for url in self.requested if not url.startswith(self.origin)] == []
        assert self.complaints == []

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_and_excludes_nobody(browser: Browser, origin: str, language: str) -> None:
    with Visit(browser, origin) as visit:
        for path in (
            f"/?lang={language}",
            f"/?example=forged&lang={language}",
            "/about",
            "/o",
            "/o/harbour",
            "/o/shadow",
        ):
            visit.go(path)
            visit.assert_sound_everywhere()
        for label in (Label.FRAUD, Label.UNVERIFIED):
            visit.check(VERDICTS[label][0])
            for summary in visit.page.query_selector_all("summary"):
                if summary.evaluate("element => !element.parentElement.open"):
                    summary.click()
            visit.assert_sound_everywhere()


@pytest.mark.parametrize(
    ("path", "language", "scheme"),
    [
        ("/learn", "zh-Hans", "light"),
        ("/learn/court", "fa", "dark"),
        ("/help/paid?region=HK", "zh-Hant", "light"),
        ("/quiz", "fa", "light"),
        ("/privacy", "en", "dark"),
    ],
)
def test_pages_that_teach_exclude_nobody(browser: Browser, origin: str, path: str, language: str, scheme: str) -> None:
    with Visit(browser, origin, color_scheme=scheme, locale=language) as visit:
        visit.go(path)
        assert visit.page.get_attribute("html", "lang") == language
        visit.assert_sound_everywhere()
        assert visit.page.evaluate(TARGETS) == []


def test_the_test_is_answered_without_scripts(browser: Browser, origin: str) -> None:
    with Visit(browser, origin, java_script_enabled=False) as visit:
        visit.go("/quiz?lang=en")
        visit.page.click(".choice >> nth=0")
        visit.page.click("button.primary")
        assert "of 10 right" in visit.page.inner_text("h1")


@pytest.mark.parametrize("size", [(360, 640), (390, 844), (1280, 720)])
def test_check_stands_on_the_first_screen_and_stays_there(browser: Browser, origin: str, size: tuple[int, int]) -> None:
    with Visit(browser, origin, locale="en") as visit:
        visit.page.set_viewport_size({"width": size[0], "height": size[1]})
        visit.go("/")
        for typed in ("", "a long message " * 100):
            visit.page.fill("#text", typed)
            visit.page.evaluate("scrollTo(0, 0)")
            box = visit.page.locator(".check-bar button").bounding_box()
            assert box and box["y"] + box["height"] <= size[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_have_contrast_in_light_and_dark(browser: Browser, origin: str, scheme: str) -> None:
    with Visit(browser, origin, color_scheme=scheme) as visit:
        visit.go("/")
        visit.assert_sound()
        for text, _ in VERDICTS.values():
            visit.check(text)
            visit.assert_sound()


def test_a_page_at_twice_the_size_still_fits(browser: Browser, origin: str) -> None:
    with Visit(browser, origin, PHONE) as visit:
        visit.check(FORGED)
        visit.page.evaluate("document.documentElement.style.fontSize = '200%'")
        visit.complaints.clear()  # the policy refuses an inline style attribute, not this
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_pasted_message_to_the_verdict_and_back(browser: Browser, origin: str, scripts: bool) -> None:
    with Visit(browser, origin, java_script_enabled=scripts) as visit:
        visit.check(FORGED)
        assert "forged copy" in visit.page.inner_text("h1")
        assert visit.page.is_visible("mark >> text=400-999-0000")
        visit.page.click("header summary")
        visit.page.click("header a[lang=fa]")
        visit.page.wait_for_selector("html[lang=fa] #summary")
        assert visit.page.is_visible("mark >> text=400-999-0000")
        assert visit.page.query_selector("#sender") is None, "a fraud stays one, whoever sent it"
        visit.check(GENUINE)
        visit.page.fill("#sender", "95511")
        visit.page.press("#sender", "Enter")
        visit.page.wait_for_selector("html[lang=fa] #summary")
        assert visit.page.input_value("#sender") == "95511"
        visit.page.click(".again a.button")
        visit.page.wait_for_selector("html[lang=fa] #text")
        assert visit.page.input_value("#text") == ""
        assert visit.complaints == []


def test_an_answer_is_printed_dark_on_white_with_its_day_and_without_what_is_pressed(
    browser: Browser, origin: str
) -> None:
    with Visit(browser, origin, color_scheme="dark") as visit:
        visit.check(FORGED)
        visit.page.emulate_media(media="print", color_scheme="dark")
        shown = visit.page.evaluate(
            "selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility()).length",
            "nav, form, button, input",
        )
        assert shown == 0
        assert visit.page.is_visible(".on-paper")
        tints = visit.page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--fraud-tint')")
        assert tints.strip() == "#fdeeee", "as in the light mode"


def test_the_form_works_without_tls_where_browsers_tell_less(browser: Browser, origin: str) -> None:
    with Visit(browser, origin.replace("127.0.0.1", "plain.test")) as visit:
        visit.check(FORGED)
        assert "forged copy" in visit.page.inner_text("h1")


def test_the_answer_has_the_focus_so_that_it_is_read_first(browser: Browser, origin: str) -> None:
    with Visit(browser, origin) as visit:
        visit.check(GENUINE)
        assert visit.page.evaluate("document.activeElement.id") == "summary"


def test_characters_are_counted_as_people_count_them(browser: Browser, origin: str) -> None:
    with Visit(browser, origin) as visit:
        visit.go("/?lang=en")
        visit.page.fill("#text", "a😀中")
        assert visit.page.inner_text("#counter") == "3 of 4,000 characters"
        visit.go("/?lang=fa")
        visit.page.fill("#text", "سلام")
        assert "۴" in visit.page.inner_text("#counter")


TARGETS = """() => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter(element => element.offsetParent && element.type !== 'hidden')
    .filter(element => !element.matches('.number, .who a, .skip'))
    .map(element => element.closest('label') ?? element)
    .map(element => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height])
    .filter(([, height]) => height < 44)"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_fingers_find_their_targets(browser: Browser, origin: str, language: str) -> None:
    with Visit(browser, origin) as visit:
        visit.go(f"/?lang={language}")
        assert visit.page.evaluate(TARGETS) == []
        visit.check(FORGED)
        assert visit.page.evaluate(TARGETS) == []
