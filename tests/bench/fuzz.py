"""Messages made at random, of official wordings, odd characters and strangers' contacts: does a check ever raise?"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from sms_verify.bootstrap import load_checker, warm
from sms_verify.core.checker import Checker
from sms_verify.core.templates.render import render
from sms_verify.core.types import MAX_LENGTH, Label, Message, Template
from sms_verify.errors import InvalidInput
from sms_verify.explain import explain
from tests.support.costly import UNITS, fill

PLANTED = "http://evil-stranger.top/x"
"""A link of nobody's; no message that holds it may be positive."""
SENDERS = ("95588", "#HSBC", "AD-HDFCBK-S", "+989121234567", "", "\ud800", "<b>", "1069" * 20, "ﷺ")
REGIONS = ("CN", "HK", "TW", "IN", "IR", "GB", "US", "ZZ", "")
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa")
EVERY = 10_000
"""Messages between two lines of progress, for which each wording is filled once."""
MEDIAN_CHARS, SPREAD = 150, 0.6
"""Of the lengths of texts without a wording, whose logarithms are spread normally: 5 % above 400, as people's are."""
LONG = 0.002
"""Share of messages as long as is read, and longer."""


@dataclass
class Tally:
    """What was found so far."""

    tried: int = 0
    raised: list[str] = field(default_factory=list)
    """Representations of messages that raised, with the error."""
    breached: list[str] = field(default_factory=list)
    """Representations of positive messages that hold the planted link."""
    slowest: float = 0.0
    """Processor seconds."""
    dearest: str = ""
    """The slowest message."""

    def __str__(self) -> str:
        return (
            f"{self.tried} messages: {len(self.raised)} raised, {len(self.breached)} positive with a stranger's link, "
            f"slowest {self.slowest * 1_000:.0f} ms of the processor ({len(self.dearest)} characters)"
        )


def run(options: argparse.Namespace) -> None:
    """Print how many messages raised or were positive in spite of a stranger's link, and what the slowest cost."""
    checker, tally = warm(load_checker()), Tally()
    for message in messages(checker, random.Random(options.seed), options.messages):
        judge(checker, message, tally)
        if tally.tried % EVERY == 0:
            print(f"seed {options.seed}, {time.process_time():.0f} s: {tally}", flush=True)
    print(tally, *tally.raised[:20], *tally.breached[:20], ascii(tally.dearest), sep="\n", flush=True)


def judge(checker: Checker, message: Message, tally: Tally) -> None:
    """Check one message, explain some, and note what must not be."""
    tally.tried += 1
    started = time.process_time()
    try:
        verdict = checker.check(message)
        spent = time.process_time() - started
        if tally.tried % 10 == 0:
            explain(verdict, LANGUAGES[tally.tried // 10 % 4])
    except Exception as error:
        tally.raised.append(f"{type(error).__name__}: {message!a}")
        return
    if verdict.label in (Label.GENUINE, Label.CONSISTENT) and PLANTED in message.text:
        tally.breached.append(f"{verdict.label}: {message!a}")
    if spent > tally.slowest:
        tally.slowest, tally.dearest = spent, message.text


def messages(checker: Checker, rng: random.Random, count: int) -> Iterator[Message]:
    """Yield messages: wordings, filled or not, spliced, changed, joined with odd parts, half with the link."""
    claims = ("", *rng.sample(sorted(checker.registry.organisations), 20))
    for number in range(count):
        if number % EVERY == 0:
            wordings = [_wording(template, rng) for template in checker.registry.templates]
        given = (rng.choice(each) if rng.random() < 0.5 else None for each in (SENDERS, REGIONS, claims))
        yield Message(_text(rng, wordings), *given)


def _wording(template: Template, rng: random.Random) -> str:
    """Return a body with its slots filled, or now and then, and where it cannot be, as it stands."""
    try:
        return render(template, rng) if rng.random() < 0.8 else template.body
    except InvalidInput:
        return template.body


def _text(rng: random.Random, wordings: list[str]) -> str:
    kind = rng.random()
    if kind < LONG:
        text = fill(*rng.choices(UNITS, k=rng.randint(1, 300)), length=rng.randint(MAX_LENGTH // 2, 2 * MAX_LENGTH))
    elif kind < 0.6:
        text = _changed(rng, rng.choice(wordings))
    elif kind < 0.8:
        first, second = rng.sample(wordings, 2)
        text = first[: rng.randrange(len(first))] + second[rng.randrange(len(second)) :]
    else:
        text = fill(*rng.choices(UNITS, k=rng.randint(1, 100)), length=_length(rng))
    return _put_in(rng, text, PLANTED) if rng.random() < 0.5 else text


def _length(rng: random.Random) -> int:
    return min(MAX_LENGTH, round(MEDIAN_CHARS * rng.lognormvariate(0, SPREAD)))


def _changed(rng: random.Random, text: str) -> str:
    for _ in range(rng.randint(0, 3)):
        odd = rng.choice((chr(rng.randrange(0x110000)), rng.choice(UNITS), ""))
        text = _put_in(rng, text, odd, over=rng.randint(0, 2))
    return text


def _put_in(rng: random.Random, text: str, part: str, over: int = 0) -> str:
    place = rng.randint(0, len(text))
    return text[:place] + part + text[place + over :]
