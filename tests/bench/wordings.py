"""Whether messages of the shipped wordings are known again, and forged copies of them are not.

Every wording of the starter registry is filled in its region's manner and asked about as it stands, then as gateways and
phones change it. A forged copy adds a way to reach somebody, changes a digit of one, puts it into a slot or disguises a
letter; none may be answered positively.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from sms_verify import Checker, Message, Template
from sms_verify.bootstrap import load_checker
from sms_verify.core.normalise import fold
from sms_verify.core.templates import KINDS, compile_template
from sms_verify.core.types import Label
from tests.support.forge import ASTRAY, CUT, FORGES, HIDDEN, disguised, filled
from tests.support.registry import TODAY
from tests.support.sent_messages import FRAMES, sent

POSITIVE = (Label.GENUINE, Label.CONSISTENT)
ALARM = (Label.SUSPICIOUS, Label.FRAUD)
COLUMNS = ("recognised", "positive", "alarmed", "fraud")
MESSAGES = 2
"""Messages of each wording."""
SHOPS = frozenset({"Amazon.com"})
"""Of what is hidden in free words, what a shop's name may be."""
_NUMBERLESS = tuple(value for value in ASTRAY if not value.lstrip("+").isdigit())
_DIGITS = re.compile(r"(?<=[0-9])[0-9](?=[0-9])")


def run(_: argparse.Namespace) -> None:
    """Print what becomes of genuine messages per region and frame, and which forged ones are accepted."""
    checker = load_checker()
    for title, rows in (("region", per_region(checker)), ("frame", per_frame(checker))):
        print(f"\n{title:28}{'shown':>8}" + "".join(f"{name:>13}" for name in COLUMNS))
        for name, row in rows.items():
            shares = "".join(f"{100 * row[column] / row['shown']:11.1f} %" for column in COLUMNS)
            print(f"{name:28}{row['shown']:8}{shares}")
    forged = list(forged_copies(checker))
    accepted = [text for text, label in forged if label in POSITIVE]
    print(f"\nforged copies accepted: {len(accepted)} of {len(forged)}", *accepted[:9], sep="\n")


def per_region(checker: Checker, messages: int = MESSAGES) -> Mapping[str, Counter[str]]:
    """Return what becomes of messages as they stand, by the region of their organisation, and of all."""
    rows = defaultdict[str, Counter[str]](Counter)
    for template, text in _messages(checker, messages):
        told = _told(checker, template, text)
        rows["all"] += told
        rows[_region(checker, template)] += told
    return dict(sorted(rows.items(), key=lambda item: -item[1]["shown"]))


def per_frame(checker: Checker) -> Mapping[str, Counter[str]]:
    """Return what becomes of messages in other frames, of those that the frame changes at all."""
    rows = {name: Counter[str]() for name in FRAMES}
    rng = random.Random(5)
    for template, text in _messages(checker, 1):
        for name, frame in FRAMES.items():
            changed = frame(text, rng)
            if changed != text or name == "as it stands":
                rows[name] += _told(checker, template, changed)
    return rows


def forged_copies(checker: Checker) -> Iterator[tuple[str, Label]]:
    """Yield forged copies of a message of each wording with what is answered."""
    rng = random.Random(7)
    for template, text in _messages(checker, 1):
        for copy in _forged(template, text, rng):
            yield copy, checker.check(_message(checker, template, copy)).label


def _forged(template: Template, text: str, rng: random.Random) -> Iterator[str]:
    yield from (forge(text, rng) for forge in FORGES.values())
    yield disguised(text, rng)
    for literal in re.findall(r"(?:https?://)?[a-z0-9.-]+\.[a-z]{2,}/?\S*|\+?[0-9][0-9 -]{6,}[0-9]", _words(template)):
        if literal in text and (place := _DIGITS.search(literal)):
            other = str((int(place[0]) + 1) % 10)
            yield text.replace(literal, literal[: place.start()] + other + literal[place.end() :])
    alignment = compile_template(template).match(fold(text))
    slots = alignment.slots if alignment else ()
    for place, value in enumerate(slots):
        if KINDS[value.slot.kind].is_free:
            yield from (filled(template, text, hidden, at=place) for hidden in (*HIDDEN, *CUT) if hidden not in SHOPS)
        elif not value.slot.values and value.slot.kind != "party-phone":
            yield from (filled(template, text, hidden, at=place) for hidden in rng.sample(_NUMBERLESS, 2))
        if KINDS[value.slot.kind].is_free:
            yield from (filled(template, text, hidden, at=place) for hidden in rng.sample(ASTRAY, 6))


def _words(template: Template) -> str:
    return re.sub(r"\{\?|\{[^{}]*\}|\}", "\n", template.body)


def _messages(checker: Checker, count: int) -> Iterator[tuple[Template, str]]:
    for template in checker.registry.templates:
        organisation = checker.registry.organisations[template.organisation]
        rng = random.Random(template.key)
        for _ in range(count):
            if text := sent(template, organisation, rng):
                yield template, text


def _told(checker: Checker, template: Template, text: str) -> Counter[str]:
    verdict = checker.check(_message(checker, template, text))
    found = verdict.alignment
    return Counter(
        {
            "shown": 1,
            "recognised": bool(found and found.exact and found.template.organisation == template.organisation),
            "positive": verdict.label in POSITIVE,
            "alarmed": verdict.label in ALARM,
            "fraud": verdict.label is Label.FRAUD,
        }
    )


def _message(checker: Checker, template: Template, text: str) -> Message:
    return Message(text, region=_region(checker, template), received=TODAY)


def _region(checker: Checker, template: Template) -> str:
    regions = checker.registry.organisations[template.organisation].regions
    return regions[0] if regions and len(regions[0]) == 2 else "US"
