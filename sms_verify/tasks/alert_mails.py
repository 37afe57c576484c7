"""Alerts by mail: what the webhook's body says, in words, and the way out; no message's text and no person's data."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any

from sms_verify.explain import Catalogue, languages
from sms_verify.explain.facts import CALENDARS
from sms_verify.outbound import mail
from sms_verify.settings import Settings
from sms_verify.store.notifications.alert_mails import ABOUT, CONFIRM, SCHEME, token_of
from sms_verify.store.notifications.deliveries import Arrival, Parcel

TAKEN = 250
"""The reply by which a mail server takes a mail (RFC 5321)."""


def send(settings: Settings, parcel: Parcel) -> Arrival:
    """Mail an alert, or the question whether alerts are wanted."""
    words, body = languages.catalogue(parcel.language or languages.DEFAULT), json.loads(parcel.body)
    links = f"{settings.public_url}/alert-mails/{token_of(parcel.webhook, parcel.secret)}"
    written = _asked if body["type"] == CONFIRM else _told
    subject, lines = written(words, body, str(settings.public_url), links)
    is_taken = mail.send(
        settings, parcel.url.removeprefix(SCHEME), subject, "\n\n".join(lines) + "\n", parcel.code, _way_out(links)
    )
    return Arrival(TAKEN) if is_taken else Arrival(None, "unsent")


def _way_out(links: str) -> dict[str, str]:
    """Return the headers by which a mail program offers to end it with one click (RFC 8058)."""
    return {"List-Unsubscribe": f"<{links}/stop>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def _asked(words: Catalogue, body: Mapping[str, Any], _: str, links: str) -> tuple[str, list[str]]:
    blanks = {"organisation": str(body["data"]["organisation"])}
    lines = [
        words.say("page.alert_text.confirm", blanks),
        f"{links}/confirm?lang={words.tag}",
        words.say("page.alert_text.ignore"),
    ]
    return words.say("page.alert_text.confirm_subject", blanks), lines


def _told(words: Catalogue, body: Mapping[str, Any], origin: str, links: str) -> tuple[str, list[str]]:
    data = body["data"]
    organisation = str(data["organisation"])
    about = next((str(data[each]) for each in ABOUT if each in data), "")
    what = words.say(f"page.alert_event.{body['type']}")
    lines = [
        what,
        *([words.say("page.alert_text.about", {"about": about})] if about else []),
        words.say("page.alert_text.at", {"moment": _moment(words, body["timestamp"])}),
        words.say("page.alert_text.look"),
        f"{origin}/bank/{organisation}/alerts?lang={words.tag}",
        words.say("page.alert_text.stop"),
        f"{links}/stop?lang={words.tag}",
    ]
    return f"{what} · {organisation}", lines


def _moment(words: Catalogue, written: str) -> str:
    at = datetime.datetime.fromisoformat(written).astimezone(datetime.UTC)
    day = CALENDARS[words.calendar](at.date(), words.locale)
    return f"{day} {words.figures(at.strftime('%H:%M'))} UTC"
