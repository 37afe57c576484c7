"""Made-up values for the slots of the forms, per language."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from sms_verify.core import suffixes
from sms_verify.learn.names import NAMES

Choice = Callable[[random.Random], str]

OWN_DIGITS: Mapping[str, tuple[Mapping[int, int], float]] = {
    "fa": (str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"), 0.4),
    "ar": (str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), 0.15),
}
"""A language's own digits, and how often they are written."""
COUNTED = ("amount", "number", "date", "time", "code")
"""The slots whose figures are written so."""
WORDS = (
    "secure",
    "etc",
    "bank",
    "app",
    "vip",
    "verify",
    "pay",
    "post",
    "info",
    "help",
    "go",
    "my",
    "id",
    "sana",
    "card",
)


def _digits(rng: random.Random, length: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(length))


def _amount(rng: random.Random) -> str:
    """Return an amount of any currency."""
    cents = rng.randrange(100, 10 ** rng.randrange(3, 9))
    return rng.choice((f"{cents / 100:,.2f}", f"{cents / 100:.2f}", f"{cents // 100:,}", f"{cents // 100}"))


BULAN = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _date(rng: random.Random, language: str) -> str:
    """Return a date as a language writes it."""
    month, day = rng.randrange(1, 13), rng.randrange(1, 29)
    plain = (f"2026-{month:02d}-{day:02d}", f"{day:02d}/{month:02d}", f"2026/{month}/{day}")
    own = {
        "zh": (f"{month}月{day}日", f"2026年{month}月{day}日"),
        "fa": (f"1405/{month:02d}/{day:02d}", f"{month:02d}{day:02d}"),
        "ru": (f"{day:02d}.{month:02d}.2026", f"{day:02d}.{month:02d}"),
        "ar": (f"{day}/{month}/2026", f"{day:02d}-{month:02d}-26", f"{month:02d}/{day:02d}"),
        "id": (f"{day:02d}/{month:02d}/26", f"{day} {BULAN[month - 1]} 2026", f"{day:02d}-{month:02d}-2026"),
        "en": (f"{day} {MONTHS[month - 1]}", f"{MONTHS[month - 1]} {day}", f"{day:02d}-{MONTHS[month - 1]}-26"),
    }
    return rng.choice((*plain, *own.get(language, ())))


SPOKEN = (
    "ba",
    "co",
    "da",
    "fi",
    "go",
    "ka",
    "li",
    "mar",
    "mo",
    "na",
    "no",
    "per",
    "ra",
    "sol",
    "ta",
    "ter",
    "ver",
    "zo",
)
"""Of these an honest name is made."""
NOUNS = (
    "apple",
    "autumn",
    "bridge",
    "candle",
    "clever",
    "drift",
    "eager",
    "forest",
    "gentle",
    "hollow",
    "lemon",
    "marble",
)
NOUNS_TOO = ("case", "craft", "door", "field", "flare", "path", "press", "reach", "stone", "trail", "wave", "wheel")
"""Two words that say nothing together name a host that is thrown away after a day."""
LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def _token(rng: random.Random) -> str:
    """Return what a machine writes to know its reader again."""
    return "".join(rng.choice(LETTERS) for _ in range(rng.randrange(5, 10)))


def _link(rng: random.Random) -> str:
    odd = "".join(rng.choice("abcdefghikmnprstuvwxyz") for _ in range(rng.randrange(4, 8)))
    label = rng.choice(
        (
            odd,
            f"{rng.choice(WORDS)}-{odd}",
            f"{odd}{_digits(rng, 2)}",
            f"{rng.choice(WORDS)}{rng.choice(WORDS)}",
            f"{rng.choice(NOUNS)}{rng.choice(NOUNS_TOO)}",
            f"{rng.choice(WORDS)}-{rng.choice(WORDS)}-{rng.choice(NOUNS_TOO)}",
        )
    )
    path = rng.choice(("", "", f"/{odd[:3]}", f"/{_digits(rng, 4)}", "/login", f"/{_token(rng)}", f"/{_token(rng)}"))
    return f"{rng.choice(('http://', 'https://', '', 'www.'))}{label}.{rng.choice(suffixes.OF_FRAUDS)}{path}"


SITES = (
    "example.com",
    "pay.example.com",
    "www.example.com.cn",
    "shop.example.org",
    "my.example.co.uk",
    "aqua-city.com",
)
"""Addresses of those who do not hide."""


def _own(rng: random.Random) -> str:
    return "".join(rng.choice(SPOKEN) for _ in range(rng.randrange(2, 4)))


def _site(rng: random.Random) -> str:
    ending = rng.choice(suffixes.OF_SITES)
    own = f"{rng.choice(('', 'www.', 'm.', 'pay.', 'my.'))}{_own(rng)}.{ending}"
    return rng.choice(("https://", "", "")) + rng.choice((*SITES, own, own, own))


def _short(rng: random.Random) -> str:
    """Return a short link as honest senders use too."""
    host = rng.choice((f"{_own(rng)}.{rng.choice(suffixes.OF_SHORT_LINKS)}", "bit.ly", "forms.gle"))
    return f"{rng.choice(('https://', '', ''))}{host}/{rng.choice(('', '', 'r/', 'd/'))}{_token(rng)}"


MAKERS: Mapping[str, Choice] = {
    "amount": _amount,
    "code": lambda rng: _digits(rng, rng.choice((4, 5, 6, 6, 6))),
    "last4": lambda rng: rng.choice(("", "", "*", "**")) + _digits(rng, 4),
    "last3": lambda rng: _digits(rng, 3),
    "time": lambda rng: f"{rng.randrange(24):02d}:{rng.randrange(60):02d}",
    "month": lambda rng: str(rng.randrange(1, 13)),
    "number": lambda rng: str(rng.randrange(1, 100)),
    "percent": lambda rng: f"{rng.randrange(10, 900) / 100:.2f}%",
    "ref": lambda rng: rng.choice(("", "SF", "YT", "R")) + _digits(rng, rng.randrange(6, 13)),
    "account": lambda rng: _digits(rng, rng.choice((10, 12, 16, 19))),
    "card": lambda rng: "6037" + _digits(rng, 12),
    "link": _link,
    "site": _site,
    "short": _short,
    "email": lambda rng: f"{rng.choice(WORDS)}{_digits(rng, 3)}@{rng.choice(('gmail.com', 'outlook.com', 'mail.com'))}",
    "hotline": lambda rng: rng.choice((f"955{_digits(rng, 2)}", f"400-{_digits(rng, 3)}-{_digits(rng, 4)}")),
    "phone": lambda rng: rng.choice(
        (f"0{_digits(rng, 2)}-{_digits(rng, 8)}", f"400{_digits(rng, 7)}", f"1800{_digits(rng, 6)}")
    ),
    "hkphone": lambda rng: f"{rng.choice('256')}{_digits(rng, 3)} {_digits(rng, 4)}",
    "hkmobile": lambda rng: f"+852{rng.choice('569')}{_digits(rng, 7)}",
    "twphone": lambda rng: f"02-{_digits(rng, 4)}-{_digits(rng, 4)}",
    "mobile": lambda rng: rng.choice((f"13{_digits(rng, 9)}", f"09{_digits(rng, 9)}", f"+44 7{_digits(rng, 9)}")),
    "qq": lambda rng: _digits(rng, 9),
    "wechat": lambda rng: f"{rng.choice(WORDS)}{_digits(rng, 4)}",
    "handle": lambda rng: f"@{rng.choice(WORDS)}_{_digits(rng, 3)}",
    "plate": lambda rng: f"{rng.choice('京沪粤川浙')}A{_digits(rng, 5)}",
    "currency": lambda rng: rng.choice(("£", "$", "Rs ", "Rs.", "INR ", "S$", "USD ", "€", "N")),
}


def value(slot: str, language: str, rng: random.Random) -> str:
    """Return a made-up value of a slot; raises `KeyError` for a slot nobody knows."""
    own = NAMES[language].get(slot)
    made = _named(own, rng) if own else _date(rng, language) if slot == "date" else MAKERS[slot](rng)
    digits, share = OWN_DIGITS.get(language, ({}, 0.0))
    return made.translate(digits) if slot in COUNTED and rng.random() < share else made


def _named(names: tuple[str, ...], rng: random.Random) -> str:
    return re.sub("#", lambda _: rng.choice("0123456789"), rng.choice(names))
