"""The demonstration's reports: sixty in four languages over three weeks, two waves, some of them decided already."""

from __future__ import annotations

import datetime
import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from sms_verify.core.checker import Checker
from sms_verify.core.types import Label, Message
from sms_verify.demo.people import BANK, Person
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.reports import cases, decisions, submission, votes
from sms_verify.store.reports.evidence import FRAUD, GENUINE, UNCLEAR
from sms_verify.store.reports.submission import Reported
from sms_verify.store.tables import ReportRow

MESSAGES = Path(__file__).parent / "messages.toml"
SEED = 7
"""The same messages come at the same distances from now in every demonstration."""

HOUR = datetime.timedelta(hours=1)
AGES = {"confirmed": (60 * HOUR, 216 * HOUR), "open": (HOUR / 4, 6 * HOUR), "": (HOUR, 21 * 24 * HOUR)}
"""Between which ages the messages of a wave, and those of none, were reported."""

SETTLED = 7 * 24 * HOUR
"""Reports older than this have been decided."""

KEPT = 3
"""Of so many readers one lets the message be kept as it was received."""


class Arrival(NamedTuple):
    """A message on its way in."""

    at: datetime.datetime
    wave: str
    message: Message
    language: str


def report(database: Database, checker: Checker, people: dict[str, Person], at: datetime.datetime, key: bytes) -> None:
    """Have every message reported, and the older ones decided, answered and handed over."""
    arrivals = sorted(_arrivals(at), key=lambda each: each.at)
    with database.writing() as session:
        rows = [(each, _take(session, checker, each, number, key)) for number, each in enumerate(arrivals)]
        _confirm(session, people, [row for each, row in rows if each.wave == "confirmed"], at - 48 * HOUR)
        _settle(session, people, [row for each, row in rows if not each.wave and at - each.at > SETTLED])
        _hand_over(session, people, [row for _, row in rows if row.state == "open"], at - HOUR)


def _arrivals(at: datetime.datetime) -> Iterator[Arrival]:
    chance = random.Random(SEED)  # noqa: S311, examples, not secrets
    for row in tomllib.loads(MESSAGES.read_text("utf-8"))["messages"]:
        for _ in range(row.get("copies", 1)):
            wave = row.get("wave", "")
            youngest, oldest = AGES[wave]
            age = chance.uniform(youngest / HOUR, oldest / HOUR) * HOUR
            yield Arrival(at - age, wave, _message(row, chance), row["language"])


def _message(row: dict[str, Any], chance: random.Random) -> Message:
    card, total = str(chance.randint(1000, 9999)), str(chance.randint(200, 9000))
    text = row["text"].replace("{card}", card).replace("{sum}", total)
    return Message(text, row.get("sender"), row["region"])


def _take(session: Session, checker: Checker, arrival: Arrival, number: int, key: bytes) -> ReportRow:
    message = replace(arrival.message, received=arrival.at.date())
    reported = Reported(checker.case(message), checker.check(message), arrival.language, number % KEPT == 0)
    return submission.take(session, ChangeContext("reader", arrival.at), reported, key)


def _confirm(session: Session, people: dict[str, Person], rows: Sequence[ReportRow], at: datetime.datetime) -> None:
    """Have two people find a wave to be fraud."""
    campaign = rows[0].campaign
    if campaign:
        for login in ("agent", "lead"):
            votes.decide_campaign(session, _by(people, login, at), campaign.code, FRAUD)


def _settle(session: Session, people: dict[str, Person], rows: Sequence[ReportRow]) -> None:
    """Have an agent decide reports as the checker saw them, and answer their readers."""
    for row in rows:
        act = _by(people, "agent", row.created_at + 3 * HOUR)
        label = Label(row.told)
        finding = GENUINE if label.positive else UNCLEAR if label is Label.UNVERIFIED else FRAUD
        decisions.decide(session, act, row, finding)
        cases.reply(session, act, row, cases.replies_for(finding, Label(row.label))[0])


def _hand_over(session: Session, people: dict[str, Person], rows: Sequence[ReportRow], at: datetime.datetime) -> None:
    """Leave two messages in the bank's name to the bank."""
    for row in [each for each in rows if each.organisation == BANK and each.campaign][:2]:
        cases.hand_over(session, _by(people, "agent", at), row)


def _by(people: dict[str, Person], login: str, at: datetime.datetime) -> ChangeContext:
    return ChangeContext.of_user(people[login].id, at)
