"""The pictures in the documents, made from the demonstration: `python -m tests.pictures docs/img`.

Needs Chromium. Each picture is one window of a page, as a small WebP.
"""

from __future__ import annotations

import argparse
import datetime
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from sms_verify.bootstrap import load_model
from sms_verify.core.checker import Checker
from sms_verify.demo import filling
from sms_verify.demo.people import Person
from sms_verify.service import opened_store
from sms_verify.settings import Settings
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.sessions import open_session
from sms_verify.store.registry.live import Current
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.reports import queue
from sms_verify.store.reports.queue import QueueQuery
from sms_verify.store.tables import UserRow
from sms_verify.web.app import create_app
from sms_verify.web.auth.session import COOKIE
from tests.support.serving import served
from tests.web.test_browser import CHROMIUM, FLAGS

QUALITY = 80
FORGED = (
    "Marlow Quay Bank: card ending 4471 was used for £1,820.00 on 24/11/2026. Not you? Ring 07700 900199, day or night."
)
FORGED_FA = "اعتبار نیلوفر آبی: سررسید قسط شماره ۷ تسهیلات شما ۱۴۰۵/۰۹/۱۰ است. برای پرداخت با تخفیف به http://niloofar-pay.example/k بروید و رمز کارت را وارد کنید."


class Picture(NamedTuple):
    """A window to look through."""

    name: str
    path: str
    login: str = ""
    language: str = "en"
    width: int = 1280
    height: int = 800
    pastes: str = ""
    """A message that is checked first."""


PICTURES = (
    Picture("answer", "/", pastes=FORGED, height=900),
    Picture("answer-fa", "/", language="fa", width=390, height=844, pastes=FORGED_FA),
    Picture("queue", "/desk", "agent"),
    Picture("case", "/desk/cases/{report}", "agent", height=900),
    Picture("figures", "/desk/figures", "lead"),
    Picture("bank", "/bank/marlow-quay", "checker"),
    Picture("operator", "/registry", "operator"),
)


class Demonstration(NamedTuple):
    """A demonstration that listens."""

    origin: str
    store: RegistryStore
    people: dict[str, Person]

    def token(self, login: str) -> str:
        """Return a session of somebody who has just shown their second factor."""
        at = datetime.datetime.now(datetime.UTC)
        with self.store.database.writing() as session:
            user = session.get_one(UserRow, self.people[login].id)
            return open_session(session, ChangeContext("pictures", at), user, second_factor=True, factor_at=at)

    def report(self) -> int:
        """Return a case that waits, the worst one."""
        with self.store.database.reading() as session:
            return queue.page(session, QueueQuery(language="en")).rows[0].id


@contextmanager
def demonstration() -> Iterator[Demonstration]:
    """Give a demonstration on a database of its own."""
    with (
        tempfile.TemporaryDirectory(prefix="sms-verify-") as folder,
        opened_store(Settings(data=Path(folder))) as store,
    ):
        now, model = datetime.datetime.now(datetime.UTC), load_model()
        people = filling.fill(store, lambda registry: Checker(registry, model), now)
        current = Current(store, lambda registry: Checker(registry, model), lambda: datetime.datetime.now(datetime.UTC))
        app = create_app(Settings(data=Path(folder)), current, store=store, refresh_registry=current.refresh)
        with served(app) as origin:
            yield Demonstration(origin, store, people)


def take(browser: Browser, demo: Demonstration, wanted: Picture) -> bytes:
    """Return a picture as PNG."""
    context = browser.new_context(viewport={"width": wanted.width, "height": wanted.height}, color_scheme="light")
    cookies = {"language": wanted.language, **({COOKIE: demo.token(wanted.login)} if wanted.login else {})}
    context.add_cookies([{"name": name, "value": value, "url": demo.origin} for name, value in cookies.items()])
    page = context.new_page()
    page.goto(demo.origin + wanted.path.format(report=demo.report()))
    if wanted.pastes:
        page.fill("#text", wanted.pastes)
        page.click("form button.primary")
        page.wait_for_selector("#summary")
    made = page.screenshot()
    context.close()
    return made


def main() -> None:
    """Make the pictures that are named, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with demonstration() as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        for wanted in PICTURES:
            if not options.names or wanted.name in options.names:
                picture = Image.open(io.BytesIO(take(browser, demo, wanted)))
                picture.save(options.folder / f"{wanted.name}.webp", quality=QUALITY)
        browser.close()


if __name__ == "__main__":
    main()
