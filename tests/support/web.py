"""Shared by the tests of the web service: a checker with set answers, and clients."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import (
    Alignment,
    Contact,
    ContactKind,
    Difference,
    Evidence,
    Facts,
    Finding,
    Label,
    Message,
    Organisation,
    Policy,
    SenderId,
    Slot,
    SlotValue,
    Source,
    Span,
    Standing,
    Template,
    Verdict,
    Versions,
)
from sms_verify.settings import Settings
from sms_verify.web.app import create_app

TODAY = datetime.date(2026, 11, 22)
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa")

HARBOUR = Organisation(
    "harbour",
    "bank",
    {
        "en": ("Harbour Bank",),
        "zh-Hans": ("海港银行",),
        "zh-Hant": ("海港銀行",),
        "fa": ("بانک بندر",),
    },
    ("CN",),
    Facts(
        senders=(SenderId("cn-port", "95511", "95511"),),
        signatures=("海港银行",),
        domains=("harbourbank.com.cn",),
        hotlines=("95511", "400-810-7070"),
        emails=("@harbourbank.com.cn",),
        handles=("wechat:harbourbank",),
    ),
    Facts(hotlines=("400-000-0000",)),
    Policy(links="never"),
    "https://www.harbourbank.com.cn/",
    (Source("hotlines", "https://www.harbourbank.com.cn/contact", TODAY),),
)
SHADOW = Organisation("shadow", "bank", {"zh-Hans": ("北岭银行",)}, ("CN",))
DEBIT = Template(
    "debit",
    "harbour",
    "zh-Hans",
    "transaction",
    "【海港银行】您尾号{card:last4}的账户支出人民币{sum:amount}元。如有疑问请致电95511。",
)
GENUINE = "【海港银行】您尾号1234的账户支出人民币1,200.00元。如有疑问请致电95511。"
FORGED = "【海港银行】您尾号1234的账户支出人民币1,200.00元。如有疑问请致电400-999-0000。"


KNOWN = replace(Registry.of((HARBOUR, SHADOW), (DEBIT,)), version="registry-1")


def span_of(text: str, part: str) -> Span:
    """Return the span of a part in a text."""
    start = text.index(part)
    return Span(start, start + len(part))


def _filled(text: str) -> tuple[SlotValue, ...]:
    return (
        SlotValue(Slot("card", "last4"), "1234", span_of(text, "1234")),
        SlotValue(Slot("sum", "amount"), "1,200.00", span_of(text, "1,200.00")),
    )


VERSIONS = Versions("rules-1", "registry-1", None)


def verdict(label: Label = Label.UNVERIFIED, **parts: object) -> Verdict:
    """Return a verdict with the given parts."""
    told: dict[str, object] = {"score": 0.0, "findings": (), "versions": VERSIONS, **parts}
    return Verdict(label, **told)  # type: ignore[arg-type]


def forged(text: str = FORGED) -> Verdict:
    """Return the core's verdict on the forged copy."""
    number = span_of(text, "400-999-0000")
    body = DEBIT.body
    place = span_of(body, "95511")
    difference = Difference("95511", "400-999-0000", number, place)
    facts = {"official": "95511", "message": "400-999-0000", "template": "harbour/debit"}
    return verdict(
        Label.FRAUD,
        score=10.0,
        findings=(
            Finding("template.forged-contact", 8.0, Evidence(number, facts)),
            Finding("contact.foreign-phone", 2.0, Evidence(number, {"number": "400-999-0000"})),
            Finding("template.near", 0.0, Evidence(None, {"template": "harbour/debit"})),
        ),
        organisation=HARBOUR,
        alignment=Alignment(DEBIT, _filled(text), (difference,), 0.9, 60.0),
        contacts=(
            Contact(ContactKind.PHONE, number, "400-999-0000", "+864009990000", Standing.FOREIGN),
            Contact(ContactKind.LINK, Span(0, 1), "http://x", "x", Standing.LOOKALIKE, "harbour"),
        ),
        missing=("sender",),
        region="CN",
        language="zh-Hans",
    )


def genuine(text: str = GENUINE, label: Label = Label.GENUINE) -> Verdict:
    """Return the core's verdict on the official text."""
    hotline = span_of(text, "95511")
    return verdict(
        label,
        score=-6.0,
        findings=(
            Finding("template.match", -4.0, Evidence(None, {"template": "harbour/debit"})),
            Finding("contact.official", -2.0, Evidence(hotline, {"contact": "95511"})),
        ),
        organisation=HARBOUR,
        alignment=Alignment(DEBIT, _filled(text), (), 1.0, 60.0),
        contacts=(Contact(ContactKind.PHONE, hotline, "95511", "95511", Standing.OFFICIAL, "harbour"),),
        region="CN",
        language="zh-Hans",
    )


VERDICTS = {
    Label.FRAUD: (FORGED, forged()),
    Label.SUSPICIOUS: (
        "Click here now",
        verdict(
            Label.SUSPICIOUS,
            score=4.5,
            probability=0.93,
            findings=(
                Finding("request.click", 2.0, Evidence(Span(0, 10))),
                Finding("pressure.deadline", 2.5, Evidence(Span(6, 14))),
            ),
        ),
    ),
    Label.UNVERIFIED: ("Lunch at noon?", verdict(missing=("sender", "organisation"))),
    Label.CONSISTENT: (GENUINE + " ", genuine(GENUINE + " ", Label.CONSISTENT)),
    Label.GENUINE: (GENUINE, genuine()),
}
"""A message and its verdict, for every label."""


@dataclass(frozen=True)
class Told:
    """A checker that returns set verdicts, and `unverified` for any other message."""

    answers: Mapping[str, Verdict] = field(default_factory=lambda: dict(VERDICTS.values()))
    registry: Registry = KNOWN
    versions: Versions = VERSIONS
    heard: list[Message] = field(default_factory=list)
    campaigns: None = None

    def check(self, message: Message) -> Verdict:
        """Return the verdict that was set."""
        self.heard.append(message)
        return self.answers.get(message.text, verdict())

    def check_many(self, messages: Iterable[Message]) -> Iterator[Verdict]:
        """Yield the verdicts that were set."""
        return map(self.check, messages)


@dataclass(frozen=True)
class Failing(Told):
    """A checker whose exception quotes the message, as Python's own exceptions do."""

    def check(self, message: Message) -> Verdict:
        """Raise an exception that quotes the message."""
        raise ValueError(message.text)


def settings(**values: object) -> Settings:
    """Return settings with generous rates, independent of the environment."""
    return Settings(**{"check_rate": "100000/minute", "batch_rate": "100000/minute", **values})  # type: ignore[arg-type]


@cache
def _laid_out() -> FastAPI:
    app = create_app(settings(), Told(), lambda: TODAY)  # type: ignore[arg-type]
    with TestClient(app) as first:
        first.get("/healthz")
    return app


def new_app(values: Settings, checker: object, today: Callable[[], datetime.date], **rest: Any) -> FastAPI:
    """Return a new service that shares its routes with all others: building them takes longer than an answer."""
    app = create_app(values, checker, today, **rest)  # type: ignore[arg-type]
    app.router = _laid_out().router
    return app


def client(checker: object | None = None, **values: object) -> TestClient:
    """Return a client of a new service."""
    app = new_app(settings(**values), checker or Told(), lambda: TODAY)
    return TestClient(app, raise_server_exceptions=False)
