"""Fill a template: realistic values in its language, for examples, tests and training."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Mapping

from sms_verify.core.normalise import fold
from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.templates.matching import compile_template
from sms_verify.core.templates.samples import MERCHANTS, MONTHS, NAMES, PHONES, PLACES, TEXTS
from sms_verify.core.types import Slot, Template
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

_PERSIAN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")
_TRIES = 20

_LEFT_OUT = 0.5
"""How often an optional part is left out."""


def render(template: Template, source: random.Random | None = None, values: Mapping[str, str] | None = None) -> str:
    """Return a message that the template explains; slots without a given value get a random one, options come and go.

    Raises `InvalidInput` where a given value does not fit its slot. The same `random.Random` state gives the same text.
    """
    rng = source or random.Random(0)  # noqa: S311 examples, not secrets
    pattern = compile_template(template)
    tokens = tokenise(template.body)
    given = values or {}
    wanted = {token.option for token in tokens if isinstance(token.value, Slot) and token.value.name in given}
    options = sorted({token.option for token in tokens} - wanted)
    for _ in range(_TRIES):
        left_out = {option for option in options if option and rng.random() < _LEFT_OUT}
        text = "".join(
            token.value if isinstance(token.value, str) else _value(token.value, template, rng, given)
            for token in tokens
            if token.option not in left_out
        )
        if pattern.match(fold(text)):
            return text
    raise InvalidInput(
        Reason("slot.no-value", template=template.key, slots=", ".join(given))
        if given
        else Reason("slot.no-values", template=template.key)
    )


def _value(slot: Slot, template: Template, rng: random.Random, given: Mapping[str, str]) -> str:
    if slot.name in given:
        return given[slot.name]
    if slot.kind in given:
        return given[slot.kind]
    if slot.values:
        return rng.choice(slot.values)
    language = template.language if template.language in TEXTS else "en"
    return _MAKERS[slot.kind](slot, language, rng)


def _local(value: str, language: str, rng: random.Random) -> str:
    """Return a number in the digits of the language; Persian banks write both kinds."""
    return value.translate(_PERSIAN) if language == "fa" and rng.random() < 0.5 else value


def _amount(_: Slot, language: str, rng: random.Random) -> str:
    if language == "fa":
        return _local(f"{rng.randrange(1, 90_000) * 10_000:,}", language, rng)
    cents = rng.randrange(100, 10 ** rng.randrange(3, 8))
    return f"{cents / 100:,.2f}" if rng.random() < 0.8 else f"{cents // 100}"


def _integer(_: Slot, language: str, rng: random.Random) -> str:
    return _local(str(rng.randrange(1, 60)), language, rng)


def _percent(_: Slot, language: str, rng: random.Random) -> str:
    return _local(f"{rng.randrange(100, 2400) / 100:.2f}", language, rng)


def _code(_: Slot, language: str, rng: random.Random) -> str:
    return _local(f"{rng.randrange(10**6):06d}", language, rng)


def _last4(_: Slot, language: str, rng: random.Random) -> str:
    mask = rng.choice(("", "", "*", "****")) if language != "en" else rng.choice(("", "XX"))
    return mask + f"{rng.randrange(10**4):04d}"


def _day(rng: random.Random) -> datetime.date:
    return datetime.date(2026, 1, 1) + datetime.timedelta(days=rng.randrange(365))


def _date(_: Slot, language: str, rng: random.Random) -> str:
    day = _day(rng)
    if language == "fa":
        return _local(f"1405/{day.month:02d}/{min(day.day, 29):02d}", language, rng)
    if language == "en":
        return rng.choice((f"{day.day:02d}-{MONTHS[day.month - 1]}-{day:%y}", f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}"))
    return rng.choice((f"{day.month}月{day.day}日", f"{day.year}年{day.month}月{day.day}日", f"{day:%Y-%m-%d}"))


def _clock(rng: random.Random) -> str:
    return f"{rng.randrange(24):02d}:{rng.randrange(60):02d}"


def _time(_: Slot, language: str, rng: random.Random) -> str:
    return _local(_clock(rng), language, rng) if language == "fa" else _clock(rng)


def _datetime(_: Slot, language: str, rng: random.Random) -> str:
    day = _day(rng)
    if language == "fa":
        both = rng.choice((f"05/{day.month:02d}/{min(day.day, 29):02d}-", f"{day.month:02d}{min(day.day, 29):02d}-"))
        return _local(both + _clock(rng), language, rng)
    if language == "en":
        return f"{day:%d-%m-%Y} {_clock(rng)}"
    return f"{day.month}月{day.day}日{_clock(rng)}"


def _name(_: Slot, language: str, rng: random.Random) -> str:
    return rng.choice(NAMES[language])


def _reference(_: Slot, language: str, rng: random.Random) -> str:
    digits = f"{rng.randrange(10**9):09d}"
    return rng.choice(("AB", "TX", "R")) + digits if language != "fa" else f"4{digits}"


def _link(_: Slot, language: str, rng: random.Random) -> str:
    return f"https://www.example.com/{language[:2]}{rng.randrange(10**4):04d}"


def _phone(_: Slot, language: str, rng: random.Random) -> str:
    return rng.choice(PHONES[language])


def _fitting(words: Mapping[str, tuple[str, ...]], slot: Slot, language: str, rng: random.Random) -> str:
    limit = slot.limit or 1
    return rng.choice([text for text in words[language] if len(text) <= limit] or [words[language][0][:limit].strip()])


def _text(slot: Slot, language: str, rng: random.Random) -> str:
    return _fitting(TEXTS, slot, language, rng)


def _merchant(slot: Slot, language: str, rng: random.Random) -> str:
    return _fitting(MERCHANTS, slot, language, rng)


def _place(slot: Slot, language: str, rng: random.Random) -> str:
    return _fitting(PLACES, slot, language, rng)


def _account(_: Slot, __: str, rng: random.Random) -> str:
    return rng.choice(("XX", "*", "XXXX", "5056****")) + f"{rng.randrange(1000):03d}{rng.randrange(10)}"


def _payment(_: Slot, __: str, rng: random.Random) -> str:
    payee, bank = rng.choice(("shop", "corner.store", "q8812345")), rng.choice(("icici", "ybl", "okaxis"))
    return f"{payee}{rng.randrange(100)}@{bank}"


def _party_phone(_: Slot, language: str, rng: random.Random) -> str:
    return _local(f"09{rng.randrange(10**2):02d}***{rng.randrange(10**4):04d}", language, rng)


def _masked_email(_: Slot, __: str, rng: random.Random) -> str:
    return f"{rng.choice('abcdefg')}***{rng.choice('klmn')}@example.com"


_MAKERS: Mapping[str, Callable[[Slot, str, random.Random], str]] = {
    "amount": _amount,
    "integer": _integer,
    "percent": _percent,
    "code": _code,
    "last4": _last4,
    "account": _account,
    "merchant": _merchant,
    "place": _place,
    "payment": _payment,
    "party-phone": _party_phone,
    "masked-email": _masked_email,
    "date": _date,
    "time": _time,
    "datetime": _datetime,
    "name": _name,
    "reference": _reference,
    "link": _link,
    "phone": _phone,
    "text": _text,
}
