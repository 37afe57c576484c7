"""Alerts by mail: what the webhook's body says, in words, and the way out; no message's text and no person's data."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from typing import Any

from sms_verify.core.registry.registry import Registry
from sms_verify.explain import Catalogue, languages
from sms_verify.explain.explanation import name_of
from sms_verify.explain.facts import CALENDARS
from sms_verify.outbound import mail
from sms_verify.settings import Settings
from sms_verify.store.notifications.alert_mails import ABOUT, CONFIRM, SCHEME, token_of
from sms_verify.store.notifications.deliveries import Arrival, Parcel

TAKEN = 250
"""The reply by which a mail server takes a mail (RFC 5321)."""


def send(settings: Settings, registry: Callable[[], Registry], parcel: Parcel) -> Arrival:
    """Mail an alert, or the question whether alerts are wanted; the organisation is called by its name."""
    words, body = languages.catalogue(parcel.language or languages.DEFAULT), json.loads(parcel.body)
    links = f"{settings.public_url}/alert-mails/{token_of(parcel.webhook, parcel.secret)}"
    written = _asked if body["type"] == CONFIRM else _told
    name = _name(words, registry(), body["data"]["organisation"])
    subject, lines = written(words, body, name, str(settings.public_url), links)
    is_taken = mail.send(
        settings, parcel.url.removeprefix(SCHEME), subject, "\n\n".join(lines) + "\n", parcel.code, _way_out(links)
    )
    return Arrival(TAKEN) if is_taken else Arrival(None, "unsent")


def _way_out(links: str) -> dict[str, str]:
    """Return the headers by which a mail program offers to end it with one click (RFC 8058)."""
    return {"List-Unsubscribe": f"<{links}/stop>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def _name(words: Catalogue, registry: Registry, identifier: str) -> str:
    """Return an organisation's name on one line, or its id before a name is in force."""
    known = registry.organisations.get(identifier)
    return " ".join(name_of(known, words).split()) if known else identifier


def _asked(words: Catalogue, _: Mapping[str, Any], name: str, __: str, links: str) -> tuple[str, list[str]]:
    blanks = {"organisation": name}
    lines = [
        words.say("page.alert_text.confirm", blanks),
        f"{links}/confirm?lang={words.tag}",
        words.say("page.alert_text.ignore"),
    ]
    return words.say("page.alert_text.confirm_subject", blanks), lines


def _told(words: Catalogue, body: Mapping[str, Any], name: str, origin: str, links: str) -> tuple[str, list[str]]:
    data = body["data"]
    about = next((str(data[each]) for each in ABOUT if each in data), "")
    what = words.say(f"page.alert_event.{body['type']}")
    lines = [
        what,
        *([words.say("page.alert_text.about", {"about": about})] if about else []),
        words.say("page.alert_text.at", {"moment": _moment(words, body["timestamp"])}),
        words.say("page.alert_text.look"),
        f"{origin}/bank/{data['organisation']}/alerts?lang={words.tag}",
        words.say("page.alert_text.stop"),
        f"{links}/stop?lang={words.tag}",
    ]
    return f"{what} · {name}", lines


def _moment(words: Catalogue, written: str) -> str:
    at = datetime.datetime.fromisoformat(written).astimezone(datetime.UTC)
    day = CALENDARS[words.calendar](at.date(), words.locale)
    return f"{day} {words.figures(at.strftime('%H:%M'))} UTC"
