"""Proofs of domains and alerts in a real browser: phone and desktop, four languages, with and without JavaScript."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from sms_verify.outbound.post import Poster
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.notifications.alerts import Event
from sms_verify.store.notifications.deliveries import Arrival, note, take
from sms_verify.store.registry import domain_proofs
from sms_verify.tasks.alerts import send_due
from tests.support.browsing import look, sign_in, turns
from tests.support.dns import DnsServer, dns_server
from tests.support.serving import served
from tests.support.staff import Staffed
from tests.support.store import CONSOLE, draft, fact
from tests.support.web import LANGUAGES
from tests.support.webhook_receiver import LOOPBACK, Receiver, receiver
from tests.web.test_browser import Visit, browser

__all__ = ["browser", "dns_server", "receiver"]


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


@pytest.fixture
def origin(staffed: Staffed, dns_server: DnsServer) -> Iterator[str]:
    """The address of a running service with people in it."""
    staffed.values = {"dns": dns_server.address, "webhook_networks": (LOOPBACK,)}
    with served(staffed.browser().app) as address:
        yield address


def send(staffed: Staffed) -> None:
    """Send what is due, in a thread as the service does: the browser keeps this one's event loop."""
    arguments = (staffed.store.database, Poster((LOOPBACK,), patience=5), staffed.clock)
    thread = threading.Thread(target=send_due, args=arguments)
    thread.start()
    thread.join()


def furnished(staffed: Staffed, receiver: Receiver) -> None:
    """Give north a domain of every standing and outcome, and a log of every kind."""
    database, day = staffed.store.database, datetime.timedelta(days=1)
    looks = {
        "proven.example": (True, None, 0),
        "failing.example": (True, "absent", 2),
        "lost.example": (True, "other", 8),
        "silent.example": (False, "unreachable", 0),
        "alias.example": (False, "alias", 0),
    }
    for domain, (proven, problem, days) in looks.items():
        staffed.approve(fact("north", "domain", domain))
        with database.writing() as session:
            due = next(each for each in domain_proofs.listed(session, "north") if each.thing.key == domain)
            record, found = domain_proofs.record_of(due.proof), domain_proofs.Due(due.thing.id, domain)
            if proven:
                domain_proofs.note(session, ChangeContext("service", staffed.clock.at), found, [record], None)
            for each in range(days if problem else 0):
                at = staffed.clock.at + each * day
                problem_ = None if problem == "other" else problem
                domain_proofs.note(session, ChangeContext("service", at), found, ["x"], problem_)
            if problem and not days:
                domain_proofs.note(session, ChangeContext("service", staffed.clock.at), found, [], problem)
    draft(database, staffed.ids["maker"], fact("north", "domain", "draft.example"))
    draft(database, staffed.ids["maker"], fact("north", "domain", "shared.github.io"))
    draft(database, staffed.ids["maker"], fact("north", "domain", "github.io"))
    staffed.approve(fact("north", "domain", "sourced.example"))
    with database.writing() as session:
        sourced = next(each for each in domain_proofs.listed(session, "north") if each.thing.key == "sourced.example")
        sourced.version.origin = "import 2026-11-01"
        for url in (receiver.url, "https://a-rather-long-name-of-a-host.north.example/hooks/in?key=" + "k" * 80):
            alerts.add_webhook(session, CONSOLE, "north", url, frozenset(Event), plain=True)
        for event in Event:
            alerts.enqueue(session, CONSOLE, "north", event, {"domain": "north.example"})
        hook = alerts.webhooks(session, "north")[1]
        alerts.send_test(session, CONSOLE, hook)
    send(staffed)
    arrivals = (Arrival(500), Arrival(302, "redirected"), Arrival(None, "tls"), Arrival(None, "timeout"))
    for arrival in (*arrivals, Arrival(None, "forbidden"), Arrival(410)):
        at = staffed.clock.at + 3 * day
        with database.writing() as session:
            for parcel in take(session, at)[-1:] if arrival.status == 410 else take(session, at):
                note(session, ChangeContext("service", at), parcel, arrival)


def test_the_pages_fit_and_exclude_nobody(browser: Browser, staffed: Staffed, origin: str, receiver: Receiver) -> None:
    furnished(staffed, receiver)
    with Visit(browser, origin) as visit:
        for language in LANGUAGES:
            for number, (who, path) in enumerate((("maker", "/domains"), ("auditor", "/alerts"), ("maker", "/alerts"))):
                sign_in(visit, staffed, who, language)
                visit.go(f"/bank/north{path}")
                look(visit, f"{language}-{who}{path.replace('/', '-')}", turns(language, number))
            visit.page.fill("#url", f"https://{language.lower()}.north.example/")
            visit.page.click("form:has(#url) button.primary")
            visit.page.wait_for_selector("code.secret")
            look(visit, f"{language}-secret", turns(language, 0))


@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_record_to_the_alert_that_it_was_found(
    browser: Browser, staffed: Staffed, origin: str, dns_server: DnsServer, receiver: Receiver, scripts: bool
) -> None:
    staffed.approve(fact("north", "domain", "north.example"))
    with Visit(browser, origin, java_script_enabled=scripts) as visit:
        sign_in(visit, staffed, "maker", "zh-Hant")
        visit.go("/bank/north/alerts")
        visit.page.fill("#url", receiver.url)
        visit.page.click("form:has(#url) button.primary")
        visit.page.wait_for_selector("code.secret")
        visit.go("/bank/north/domains")
        name, _, value = visit.page.locator(".record code").all_inner_texts()
        dns_server.put(name, value)
        visit.page.click("form[action$=check] button")
        visit.page.wait_for_selector(".chip.state-approved >> text=已證明")
        send(staffed)
        visit.go("/bank/north/alerts")
        assert visit.page.is_visible(".lines >> text=網域已證明")
        assert visit.page.is_visible(".chip.state-approved >> text=已送達")
        assert visit.complaints == []
