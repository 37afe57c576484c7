"""Facts as they stand in a sentence: isolated, cut, and, where they come from a message, without anything to tap.

A message's text is an attacker's: inside a sentence it is wrapped in U+2068…U+2069 so that its direction stays its own,
loses its control characters, is cut, and its addresses are defanged (`hxxp[://]evil[.]top`). Official values keep
their spelling.
"""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Callable, Mapping

from sms_verify import lazy_re as re
from sms_verify.core.extract.hosts import is_ending
from sms_verify.core.types import Fact
from sms_verify.explain.catalogue import Catalogue

ISOLATE, END = "\u2068", "\u2069"
MAX_SHOWN_CHARS = 80
"""Characters of a fact that are shown, the ellipsis included."""
READ = 1_000
"""Characters of a fact that are looked at."""
JOINER = "\u200c"
"""The zero-width non-joiner, the only format character that words need (Persian)."""
UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
"""Unicode categories that do not print: controls, formats, lone surrogates, line ends."""

BLANKS = re.compile(r"\s+")
SCHEME = re.compile(r"http", re.IGNORECASE)
DOT = re.compile(r"[.．｡](?=\w)|(?<=[!-~])。(?=[!-~])")
"""A dot of an address; a full stop has a blank or nothing behind it."""
PART = re.compile(r"[.．｡。]([\w-]+)")
PLACE = re.compile(r"\{[^{}:]{1,80}:(?P<kind>[a-z0-9]{1,16})[^{}]{0,16}\}")
"""A slot in a template's body."""


def clean(text: str) -> str:
    """Return a text without what does not print, on one line."""
    if text.isprintable():
        return " ".join(text.split())
    line = BLANKS.sub(" ", text)
    seen = "".join(char for char in line if char == JOINER or unicodedata.category(char) not in UNSEEN)
    return BLANKS.sub(" ", seen).strip()


def cut(text: str) -> str:
    """Return the beginning of a text."""
    return text if len(text) <= MAX_SHOWN_CHARS else text[: MAX_SHOWN_CHARS - 1] + "…"


def cut_front(text: str) -> str:
    """Return the end of a text, where a host's owner stands; half a bracket is left out."""
    return text if len(text) <= MAX_SHOWN_CHARS else "…" + text[1 - MAX_SHOWN_CHARS :].lstrip(":/.]")


def defang(text: str) -> str:
    """Return a text whose addresses cannot be tapped; stops where no address can end stay as the message has them.

    >>> defang("http://evil.top pays 1,234.50"), defang("me@evil.top"), defang("银.行.卡")
    ('hxxp[://]evil[.]top pays 1,234.50', 'me@evil[.]top', '银.行.卡')
    """
    return " ".join(_defanged(word) if _is_address(word) else word for word in text.split(" "))


def _is_address(word: str) -> bool:
    """Whether a word may be an address: it has a scheme, or a part behind a stop that hosts end with."""
    parts = (unicodedata.normalize("NFKC", part) for part in PART.findall(word))
    return "://" in word or SCHEME.search(word) is not None or any(map(is_ending, parts))


def _defanged(word: str) -> str:
    return DOT.sub("[.]", SCHEME.sub("hxxp", word).replace("://", "[://]"))


def isolate(text: str) -> str:
    """Return a text wrapped so that it cannot change the direction of its surroundings; an empty text stays empty."""
    return f"{ISOLATE}{text}{END}" if text else ""


def foreign(value: Fact, _: Catalogue) -> str:
    """Return words of a message: cleaned, cut, defanged and isolated."""
    return isolate(cut(defang(clean(str(value)[:READ]))))


def host(value: Fact, _: Catalogue) -> str:
    """Return a message's host; of a long one the end, because a fraud puts the borrowed name in front."""
    return isolate(cut_front(_defanged(clean(str(value)[-READ:]))))


def official(value: Fact, catalogue: Catalogue) -> str:
    """Return an official value as it is, with words for a template's slots."""
    text = PLACE.sub(lambda place: f"‹{_named('slot', place['kind'], catalogue)}›", str(value)[:READ])
    return isolate(cut(clean(text)))


def number(value: Fact, catalogue: Catalogue) -> str:
    """Return a number in the language's digits."""
    return catalogue.number(float(value)) if isinstance(value, int | float) else ""


def date(value: Fact, catalogue: Catalogue) -> str:
    """Return an ISO date in the language's calendar."""
    try:
        day = datetime.date.fromisoformat(str(value))
        return CALENDARS[catalogue.calendar](day, catalogue.locale)
    except ValueError:
        return ""


def _gregorian(day: datetime.date, locale: str) -> str:
    from babel.dates import format_date  # large, and few answers name a day

    return str(format_date(day, "long", locale=locale))


def _jalali(day: datetime.date, locale: str) -> str:
    """Return a day of the Iranian calendar: `۵ فروردین ۱۴۰۵`."""
    from persiantools.jdatetime import JalaliDate

    language = locale.partition("_")[0]
    return str(JalaliDate.to_jalali(day.year, day.month, day.day).strftime("%d %B %Y", locale=language)).lstrip("۰")  # type: ignore[no-untyped-call]


CALENDARS: Mapping[str, Callable[[datetime.date, str], str]] = {
    "gregorian": _gregorian,
    "jalali": _jalali,
}
"""How each calendar writes a day."""


def _named(table: str, key: str, catalogue: Catalogue) -> str:
    """Return the words for a code, or nothing if it has none."""
    return catalogue.say(f"{table}.{key}") if f"{table}.{key}" in catalogue.texts else ""


WRITERS: Mapping[str, Callable[[Fact, Catalogue], str]] = {
    "organisation": official,
    "website": official,
    "hotline": official,
    "official": official,
    "line": lambda value, _: str(value),
    "value": official,
    "limit": number,
    "size": number,
    "seen": number,
    "until": date,
    "since": date,
    "how": lambda value, catalogue: _named("how", str(value), catalogue),
    "kind": lambda value, catalogue: _named("slot", str(value), catalogue),
    "notion": lambda value, catalogue: _named("asked", str(value).removeprefix("ask."), catalogue),
    "domain": host,
    **dict.fromkeys(("sender", "shown", "meant", "number", "email", "handle", "account"), foreign),
    **dict.fromkeys(("contact", "message", "name", "words"), foreign),
}
"""How each blank of a sentence is written; a fact that is not here is never shown."""


def written(facts: Mapping[str, Fact], catalogue: Catalogue) -> dict[str, str]:
    """Return facts as they are written into the blanks of a sentence, by name."""
    return {name: WRITERS[name](value, catalogue) for name, value in facts.items() if name in WRITERS}
