"""Logs of messages from invented organisations, with known slots: data to measure the mining of templates."""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from tests.support.sent_vocabularies import Vocabulary
from tests.support.sent_wordings import BODIES

_PERSIAN = str.maketrans("0123456789,", "۰۱۲۳۴۵۶۷۸۹٬")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_PIECE = re.compile(r"\{\?|\{[^{}?]*\}|\}|[^{}]+")
NOISE = {
    "en": (
        "lol see you at 8",
        "ok thanks",
        "test",
        "Happy birthday dear!!",
        "call me when you land",
        "where r u",
        "Meeting moved to 4pm, room 3B",
    ),
    "zh-Hans": ("好的收到", "测试", "今晚一起吃饭吗", "哈哈哈", "我到楼下了，你下来吧", "会议改到三点"),
    "zh-Hant": ("收到", "測試", "今晚食咩好", "我到咗喇", "明天見"),
    "fa": ("سلام خوبی", "تست", "رسیدم", "فردا می بینمت", "ممنون"),
    "ru": ("привет как дела", "тест", "ок", "я дома"),
    "pt": ("oi tudo bem", "teste", "chego em 10", "obrigado"),
}


class Sent(NamedTuple):
    """A message with its known wording and slots."""

    text: str
    wording: int
    """The number of the organisation's wording; -1 for noise."""
    slots: tuple[tuple[str, int, int], ...] = ()
    """Kind, start and end of each slot's value."""


class Style(NamedTuple):
    """An organisation's spelling of values."""

    day: str
    clock: str
    joint: str
    tail: str
    account: str
    grouped: bool
    own_digits: bool
    reference: str
    code: int


class House(NamedTuple):
    """An invented organisation."""

    language: str
    name: str
    hotline: str
    host: str
    bodies: tuple[str, ...]
    style: Style
    words: Vocabulary
    few_names: int
    """The number of shops and people in the vocabulary that its customers meet."""


DAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("%d-%b-%y", "%d/%m/%Y", "%Y-%m-%d", "%d %b %Y", "%d-%m-%y", "%b %d, %Y", "%d.%m.%Y"),
    "zh-Hans": ("zh", "zhy", "%Y-%m-%d", "%m-%d"),
    "zh-Hant": ("zh", "%Y/%m/%d", "%m/%d", "zhy"),
    "fa": ("fa", "fas"),
    "ru": ("%d.%m.%y", "%d.%m.%Y", "%d.%m"),
    "pt": ("%d/%m/%Y", "%d/%m", "%d/%m/%y"),
}


def house(number: int, language: str, words: Vocabulary, seed: int = 0) -> House:
    """Return the organisation with a number."""
    rng = random.Random(f"{seed}-{number}")
    names = {
        "en": (
            "Northgate Bank",
            "Meridian Card",
            "KWIKPOST",
            "Orchid Finance",
            "Bluewave",
            "Saffron Bank",
            "Tallis Mutual",
        ),
        "zh-Hans": ("云山银行", "海港消费金融", "迅达快递", "青禾保险", "星桥支付", "北岭农商行"),
        "zh-Hant": ("維港銀行", "東岸信用卡", "迅雷速遞", "翠峰人壽", "和風電訊"),
        "fa": ("بانک البرز", "بانک کارون", "پست پیشرو", "کیف پول آوا", "بانک هیرکان"),
        "ru": ("Севербанк", "НеваБанк", "ПочтаПлюс"),
        "pt": ("Banco Aurora", "CorreioJa", "Banco Pinhal"),
    }[language]
    bodies = list(BODIES[language])
    rng.shuffle(bodies)
    day = rng.choice(DAYS[language])
    style = Style(
        day,
        rng.choice(("%H:%M", "%H:%M", "%H:%M:%S")),
        "" if day.startswith("zh") else rng.choice((" ", " ", "-") if language == "fa" else (" ", " ", ", ")),
        rng.choice(
            ("{}", "{}", "*{}", "**{}", "XX{}", "xx{}") if language in ("en", "ru") else ("{}", "{}", "*{}", "****{}")
        ),
        rng.choice(("XX{:03d}", "*{:02d}", "{:06d}", "XXXX{:04d}", "4{:03d}***0581")),
        rng.random() < 0.8,
        language == "fa" and rng.random() < 0.5,
        rng.choice(("{:012d}", "TX{:09d}", "5{:09d}", "{:05d}-{:04d}", "AB{:07d}C")),
        rng.choice((4, 6, 6, 6, 8)),
    )
    hotline = {
        "en": "18001234567",
        "zh-Hans": "95123",
        "zh-Hant": "22331234",
        "fa": "02141000",
        "ru": "900",
        "pt": "40044004",
    }[language]
    count = min(len(bodies), rng.randrange(5, 26))
    return House(
        language,
        rng.choice(names),
        hotline,
        "m.example.com",
        tuple(bodies[:count]),
        style,
        words,
        rng.choice((6, 12, 40, 99)),
    )


def log(home: House, rows: int, noise: float = 0.03, seed: int = 0) -> Iterator[Sent]:
    """Yield an organisation's messages: its wordings with uneven frequency, and noise."""
    rng = random.Random(f"{seed}-{home.name}-{rows}-{len(home.bodies)}")
    weights = [1 / (place + 1) ** 0.7 for place in range(len(home.bodies))]
    last = Sent("", -1)
    for _ in range(rows):
        wording = rng.choices(range(len(home.bodies)), weights)[0]
        sent = written(home, wording, rng)
        if rng.random() < noise:
            sent = _noise(home, sent, last, rng)
        last = sent
        yield sent


def _noise(home: House, sent: Sent, last: Sent, rng: random.Random) -> Sent:
    kind = rng.choice(("chat", "cut", "twice", "once"))
    if kind == "twice" and last.text:
        return last
    if kind == "cut":
        return Sent(sent.text[: rng.randrange(len(sent.text) // 3, len(sent.text))], -1)
    if kind == "once":
        return Sent(
            " ".join(rng.sample(home.words.shops + home.words.notes + home.words.places, 4))
            + f" {rng.randrange(10**5)}",
            -1,
        )
    return Sent(rng.choice(NOISE[home.language]) + rng.choice(("", "!", " :)", f" {rng.randrange(99)}")), -1)


def written(home: House, wording: int, rng: random.Random) -> Sent:
    """Return a message with a wording."""
    body = (
        home.bodies[wording]
        .replace("R$", "\0")
        .replace("$", home.name)
        .replace("\0", "R$")
        .replace("#", home.hotline)
        .replace("@", home.host)
    )
    text, slots, skipping, inside = "", list[tuple[str, int, int]](), False, False
    for piece in _PIECE.findall(body):
        if piece == "{?":
            inside, skipping = True, rng.random() < 0.5
        elif piece == "}" and inside:
            inside = skipping = False
        elif skipping:
            continue
        elif piece.startswith("{"):
            kind = piece[1:-1]
            value = rng.choice(kind.split("|")) if "|" in kind else MAKERS[kind](home, rng)
            slots.append(("choice" if "|" in kind else kind, len(text), len(text) + len(value)))
            text += value
        else:
            text += piece
    return Sent(text, wording, tuple(slots))


def _digits(home: House, value: str) -> str:
    return value.translate(_PERSIAN) if home.style.own_digits else value


def _some(words: tuple[str, ...], home: House, rng: random.Random) -> str:
    """Return a random word of this organisation's customers, some far more often than others."""
    few = random.Random(f"{home.name}{len(words)}").sample(words, min(home.few_names, len(words)))
    return few[int(len(few) * rng.random() ** 2)]


def _amount(home: House, rng: random.Random) -> str:
    if home.language == "fa":
        value = f"{rng.randrange(1, 9000) * 10_000:,}"
    elif home.language == "pt":
        value = f"{rng.randrange(100, 10**6) / 100:,.2f}".translate(str.maketrans(",.", ".,"))
    else:
        cents = rng.randrange(100, 10 ** rng.randrange(4, 8))
        value = f"{cents / 100:,.2f}" if home.style.grouped else f"{cents / 100:.2f}"
    return _digits(home, value)


def _when(rng: random.Random) -> datetime.datetime:
    return datetime.datetime(2026, 1, 1) + datetime.timedelta(seconds=rng.randrange(330 * 86_400))


def _day(home: House, when: datetime.datetime) -> str:
    form = home.style.day
    if form == "zh":
        return f"{when.month}月{when.day}日"
    if form == "zhy":
        return f"{when.year}年{when.month}月{when.day}日"
    if form.startswith("fa"):
        return _digits(home, f"{1405 if form == 'fa' else '05'}/{when.month:02d}/{min(when.day, 29):02d}")
    return when.strftime(form)


def _clock(home: House, when: datetime.datetime) -> str:
    return _digits(home, when.strftime(home.style.clock))


def _date(home: House, rng: random.Random) -> str:
    return _day(home, _when(rng))


def _time(home: House, rng: random.Random) -> str:
    return _clock(home, _when(rng))


def _datetime(home: House, rng: random.Random) -> str:
    when = _when(rng)
    return f"{_day(home, when)}{home.style.joint}{_clock(home, when)}"


def _reference(home: House, rng: random.Random) -> str:
    numbers = [rng.randrange(10**4, 10**5), rng.randrange(10**4)]
    return _digits(
        home,
        home.style.reference.format(
            rng.randrange(10**8, 10**9) if "{:05d}" not in home.style.reference else numbers[0], numbers[1]
        ),
    )


def _account(home: House, rng: random.Random) -> str:
    width = int(re.search(r":0(\d)d", home.style.account)[1])  # type: ignore[index]
    return _digits(home, home.style.account.format(rng.randrange(10**width)))


MAKERS: Mapping[str, Callable[[House, random.Random], str]] = {
    "amount": _amount,
    "integer": lambda home, rng: _digits(home, str(rng.randrange(1, 400))),
    "percent": lambda home, rng: _digits(home, f"{rng.randrange(100, 2400) / 100:.2f}%"),
    "code": lambda home, rng: _digits(home, f"{rng.randrange(10**home.style.code):0{home.style.code}d}"),
    "last4": lambda home, rng: _digits(home, home.style.tail.format(f"{rng.randrange(10**4):04d}")),
    "account": _account,
    "date": _date,
    "time": _time,
    "datetime": _datetime,
    "reference": _reference,
    "name": lambda home, rng: _some(home.words.people, home, rng),
    "merchant": lambda home, rng: _some(home.words.shops, home, rng),
    "place": lambda home, rng: _some(home.words.places, home, rng),
    "text": lambda home, rng: _some(home.words.notes, home, rng),
    "payment": lambda home, rng: (
        rng.choice(home.words.people).split()[0].lower()
        + f"{rng.randrange(99)}@ok{rng.choice(('axis', 'hdfc', 'sbi'))}"
    ),
}
