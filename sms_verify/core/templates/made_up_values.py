"""Made-up values of each kind of slot, as banks write them in a language.

The same `random.Random` state gives the same value.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping

from sms_verify.core.templates.samples import MERCHANTS, MONTHS, NAMES, PHONES, PLACES, TEXTS
from sms_verify.core.types import Slot

_PERSIAN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")


def _local(value: str, language: str, rng: random.Random) -> str:
    """Return a number in the digits of the language; Persian banks write both kinds."""
    return value.translate(_PERSIAN) if language == "fa" and rng.random() < 0.5 else value


def amount(_: Slot, language: str, rng: random.Random) -> str:
    """Return a sum."""
    if language == "fa":
        return _local(f"{rng.randrange(1, 90_000) * 10_000:,}", language, rng)
    cents = rng.randrange(100, 10 ** rng.randrange(3, 8))
    return f"{cents / 100:,.2f}" if rng.random() < 0.8 else f"{cents // 100}"


def integer(_: Slot, language: str, rng: random.Random) -> str:
    """Return a count."""
    return _local(str(rng.randrange(1, 60)), language, rng)


def percent(_: Slot, language: str, rng: random.Random) -> str:
    """Return a percentage."""
    return _local(f"{rng.randrange(100, 2400) / 100:.2f}", language, rng)


def code(_: Slot, language: str, rng: random.Random) -> str:
    """Return a one-time code of six digits."""
    return _local(f"{rng.randrange(10**6):06d}", language, rng)


def last4(_: Slot, language: str, rng: random.Random) -> str:
    """Return the last digits of a card."""
    mask = rng.choice(("", "", "*", "****")) if language != "en" else rng.choice(("", "XX"))
    return mask + f"{rng.randrange(10**4):04d}"


def _day(rng: random.Random) -> datetime.date:
    return datetime.date(2026, 1, 1) + datetime.timedelta(days=rng.randrange(365))


def date(_: Slot, language: str, rng: random.Random) -> str:
    """Return a day."""
    day = _day(rng)
    if language == "fa":
        return _local(f"1405/{day.month:02d}/{min(day.day, 29):02d}", language, rng)
    if language == "en":
        return rng.choice((f"{day.day:02d}-{MONTHS[day.month - 1]}-{day:%y}", f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}"))
    return rng.choice((f"{day.month}月{day.day}日", f"{day.year}年{day.month}月{day.day}日", f"{day:%Y-%m-%d}"))


def _clock(rng: random.Random) -> str:
    return f"{rng.randrange(24):02d}:{rng.randrange(60):02d}"


def time(_: Slot, language: str, rng: random.Random) -> str:
    """Return a time of day."""
    return _local(_clock(rng), language, rng) if language == "fa" else _clock(rng)


def moment(_: Slot, language: str, rng: random.Random) -> str:
    """Return a moment."""
    day = _day(rng)
    if language == "fa":
        both = rng.choice((f"05/{day.month:02d}/{min(day.day, 29):02d}-", f"{day.month:02d}{min(day.day, 29):02d}-"))
        return _local(both + _clock(rng), language, rng)
    if language == "en":
        return f"{day:%d-%m-%Y} {_clock(rng)}"
    return f"{day.month}月{day.day}日{_clock(rng)}"


def name(_: Slot, language: str, rng: random.Random) -> str:
    """Return a person's name."""
    return rng.choice(NAMES[language])


def reference(_: Slot, language: str, rng: random.Random) -> str:
    """Return a reference."""
    digits = f"{rng.randrange(10**9):09d}"
    return rng.choice(("AB", "TX", "R")) + digits if language != "fa" else f"4{digits}"


def link(_: Slot, language: str, rng: random.Random) -> str:
    """Return a link that leads nowhere."""
    return f"https://www.example.com/{language[:2]}{rng.randrange(10**4):04d}"


def phone(_: Slot, language: str, rng: random.Random) -> str:
    """Return a number nobody has."""
    return rng.choice(PHONES[language])


def _fitting(words: Mapping[str, tuple[str, ...]], slot: Slot, language: str, rng: random.Random) -> str:
    limit = slot.limit or 1
    return rng.choice([text for text in words[language] if len(text) <= limit] or [words[language][0][:limit].strip()])


def text(slot: Slot, language: str, rng: random.Random) -> str:
    """Return a free text that fits."""
    return _fitting(TEXTS, slot, language, rng)


def merchant(slot: Slot, language: str, rng: random.Random) -> str:
    """Return a shop's name that fits."""
    return _fitting(MERCHANTS, slot, language, rng)


def place(slot: Slot, language: str, rng: random.Random) -> str:
    """Return a place's name that fits."""
    return _fitting(PLACES, slot, language, rng)


def account(_: Slot, __: str, rng: random.Random) -> str:
    """Return a masked account."""
    return rng.choice(("XX", "*", "XXXX", "5056****")) + f"{rng.randrange(1000):03d}{rng.randrange(10)}"


def payment(_: Slot, __: str, rng: random.Random) -> str:
    """Return a payment address."""
    payee, bank = rng.choice(("shop", "corner.store", "q8812345")), rng.choice(("icici", "ybl", "okaxis"))
    return f"{payee}{rng.randrange(100)}@{bank}"


def party_phone(_: Slot, language: str, rng: random.Random) -> str:
    """Return a masked number of a payment's party."""
    return _local(f"09{rng.randrange(10**2):02d}***{rng.randrange(10**4):04d}", language, rng)


def masked_email(_: Slot, __: str, rng: random.Random) -> str:
    """Return a masked e-mail address."""
    return f"{rng.choice('abcdefg')}***{rng.choice('klmn')}@example.com"


def listed(slot: Slot, _: str, rng: random.Random) -> str:
    """Return one of a choice's words."""
    return rng.choice(slot.values)
