"""Messages made at random, of official wordings, odd characters and strangers' contacts: does a check ever raise?"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from sms_verify.bootstrap import load_checker
from sms_verify.core.checker import Checker
from sms_verify.core.types import Label, Message
from sms_verify.explain import explain
from tests.support.costly import UNITS

PLANTED = "http://evil-stranger.top/x"
"""A link of nobody's; no message that holds it may be positive."""
SENDERS = (None, "95588", "#HSBC", "AD-HDFCBK-S", "+989121234567", "", "\ud800", "<b>", "1069" * 20, "ﷺ")
REGIONS = (None, "CN", "HK", "TW", "IN", "IR", "GB", "US", "ZZ", "")
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "fa")
EVERY = 10_000
"""Messages between two lines of progress."""


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
    checker, tally = load_checker(), Tally()
    checker.check(Message("Bank 95588: https://bank.example/a"))
    for message in messages(checker, random.Random(options.seed), options.messages):
        judge(checker, message, tally)
        if tally.tried % EVERY == 0:
            print(tally, flush=True)
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
    """Yield messages: bodies of templates spliced, changed at places, joined with odd parts, half with the link."""
    bodies = [template.body for template in checker.registry.templates]
    claims = (None, "", *rng.sample(sorted(checker.registry.organisations), 20))
    for _ in range(count):
        text = _text(rng, bodies)
        yield Message(text, rng.choice(SENDERS), rng.choice(REGIONS), rng.choice(claims))


def _text(rng: random.Random, bodies: list[str]) -> str:
    kind = rng.random()
    if kind < 0.6:
        text = _changed(rng, rng.choice(bodies))
    elif kind < 0.8:
        first, second = rng.sample(bodies, 2)
        text = first[: rng.randrange(len(first))] + second[rng.randrange(len(second)) :]
    elif kind < 0.98:
        text = "".join(rng.choices(UNITS, k=rng.randint(1, 30)))
    else:
        text = "".join(rng.choices(UNITS, k=rng.randint(100, 3_000)))
    return _put_in(rng, text, PLANTED) if rng.random() < 0.5 else text


def _changed(rng: random.Random, text: str) -> str:
    for _ in range(rng.randint(0, 3)):
        odd = rng.choice((chr(rng.randrange(0x110000)), rng.choice(UNITS), ""))
        text = _put_in(rng, text, odd, over=rng.randint(0, 2))
    return text


def _put_in(rng: random.Random, text: str, part: str, over: int = 0) -> str:
    place = rng.randint(0, len(text))
    return text[:place] + part + text[place + over :]
