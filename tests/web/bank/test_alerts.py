"""The page of alerts: an address with a secret shown once, a test that arrives, a log, and nobody else's."""

from __future__ import annotations

import re

import pytest
import time_machine
from standardwebhooks import Webhook

from sms_verify.outbound.post import Poster
from sms_verify.store.notifications.alerts import Event
from sms_verify.tasks.alerts import send_due
from tests.support.html_reading import Page
from tests.support.staff import Staffed
from tests.support.store import fact
from tests.support.web import LANGUAGES
from tests.support.webhook_receiver import LOOPBACK, Receiver, receiver

__all__ = ["receiver"]

PATH = "/bank/north/alerts"


@pytest.fixture
def bank(staffed: Staffed) -> Staffed:
    """A bank in whose network alerts may be received."""
    staffed.values = {"webhook_networks": (LOOPBACK,)}
    return staffed


def add(bank: Staffed, url: str, who: str = "maker", events: tuple[str, ...] = tuple(Event), at: str = "north"):
    return bank.browser(who).post(f"/bank/{at}/alerts", data={"url": url, "events": list(events)})


def send(bank: Staffed) -> int:
    return send_due(bank.store.database, Poster((LOOPBACK,), patience=5), bank.clock)


def actions(bank: Staffed, ending: str, who: str = "maker") -> list[str]:
    """Return where forms lead, those that ask once more included."""
    shown = Page(bank.browser(who).get(PATH).text)
    leads = [each.attributes["action"] for each in shown.all("form")]
    leads += [each.attributes["value"] for each in shown.all("input", name="to")]
    return [each for each in leads if each.endswith(ending)]


def chips(bank: Staffed) -> list[str]:
    spans = Page(bank.browser("maker").get(PATH).text).all("span")
    return [each.text for each in spans if "chip" in each.attributes.get("class", "")]


def test_from_the_address_to_an_alert_that_holds(bank: Staffed, receiver: Receiver) -> None:
    answer = add(bank, receiver.url)
    assert answer.status_code == 200
    (secret,) = re.findall(r"whsec_[\w+/=]+", answer.text)
    assert secret not in bank.browser("maker").get(PATH).text, "it is shown once"
    (test,) = actions(bank, "/test")
    assert bank.browser("checker").post(test).headers["location"] == f"{PATH}?done=alert_test"
    assert chips(bank) == ["On its way"]
    assert send(bank) == 1
    assert chips(bank) == ["Arrived"]
    bank.approve(fact("north", "hotline", "95511"))
    assert send(bank) == 1
    with time_machine.travel(bank.clock.at):
        told = [Webhook(secret).verify(body, headers) for _, headers, body in receiver.received]
    assert [each["type"] for each in told] == ["alert.test", "version.approved"]
    assert told[1]["data"] == {"organisation": "north", "kind": "hotline", "key": "95511", "version": 1}


def test_what_did_not_arrive_says_why_and_is_sent_again(bank: Staffed, receiver: Receiver) -> None:
    receiver.statuses = [410, 200]
    add(bank, receiver.url)
    bank.browser("maker").post(actions(bank, "/test")[0])
    send(bank)
    text = bank.browser("maker").get(PATH).text
    assert "wants nothing more" in text and "Switched off" in text
    assert actions(bank, "/resend") == actions(bank, "/test") == []
    add(bank, receiver.url)
    bank.browser("maker").post(actions(bank, "/test")[0])
    send(bank)
    (again,) = actions(bank, "/resend")
    assert bank.browser("maker").post(again).headers["location"] == f"{PATH}?done=alert_resent"
    assert bank.browser("maker").post(again).status_code == 409
    assert send(bank) == 1
    assert len(receiver.received) == 3


def test_an_address_that_is_switched_off_gets_nothing(bank: Staffed, receiver: Receiver) -> None:
    add(bank, receiver.url)
    (test,), (off,) = actions(bank, "/test"), actions(bank, "/off")
    bank.browser("maker").post(test)
    assert bank.browser("maker").post(off).headers["location"] == f"{PATH}?done=alert_off"
    assert send(bank) == 0
    assert chips(bank) == ["Switched off", "Did not arrive"]
    assert bank.browser("maker").post(test).status_code == 409


@pytest.mark.parametrize(
    ("url", "events"), [("http://x", ()), ("x", ("version.approved",)), ("https://a.example/", ())]
)
def test_a_wrong_form_comes_back_as_it_was_typed(bank: Staffed, url: str, events: tuple[str, ...]) -> None:
    answer = add(bank, url, events=events)
    assert answer.status_code == 422
    shown = Page(answer.text)
    assert shown.all("input", id="url")[0].attributes["value"] == url
    checked = [each.attributes["value"] for each in shown.all("input", type="checkbox") if "checked" in each.attributes]
    assert checked == list(events)
    assert actions(bank, "/off") == []


def test_addresses_without_tls_are_for_networks_of_ones_own(staffed: Staffed) -> None:
    assert add(staffed, "http://hooks.example/").status_code == 422
    assert add(staffed, "https://hooks.example/").status_code == 200


@pytest.mark.parametrize("who", ["operator", "auditor", "agent", "south-maker", "nobody"])
def test_only_the_banks_own_people_decide(bank: Staffed, receiver: Receiver, who: str) -> None:
    add(bank, receiver.url)
    bank.browser("maker").post(actions(bank, "/test")[0])
    send(bank)
    paths = [PATH, *(actions(bank, ending)[0] for ending in ("/test", "/off", "/resend"))]
    assert {bank.browser(who).post(path, data={"url": receiver.url}).status_code for path in paths} == {404}
    if who == "south-maker":
        others = [path.replace("/north/", "/south/") for path in paths[1:]]
        assert {bank.browser(who).post(path).status_code for path in others} == {404}


@pytest.mark.parametrize("who", ["operator", "auditor"])
def test_others_of_the_desk_see_hosts_and_no_addresses(bank: Staffed, who: str) -> None:
    add(bank, "https://hooks.example/in?key=geheim")
    assert "geheim" in bank.browser("checker").get(PATH).text
    text = bank.browser(who).get(PATH).text
    assert "hooks.example" in text and "geheim" not in text
    assert actions(bank, "/off", who) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_readers_language(bank: Staffed, language: str) -> None:
    add(bank, "https://hooks.example/")
    shown = Page(bank.browser("maker", language).get(PATH).text)
    heading = {"en": "Alerts", "zh-Hans": "通知", "zh-Hant": "通知", "fa": "هشدارها"}[language]
    assert [each.text for each in shown.all("h1")] == [heading]
    assert shown.all("html")[0].attributes["lang"] == language
