"""Undo what each corpus did to its texts, so that the manner of masking cannot give a class away.

A mask becomes a made-up value of its kind, chosen by the text itself: the same text always gives the same values.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable

from sms_verify.core import masking as mask
from sms_verify.core.suffixes import OF_MASKED

CHINESE_MASK = re.compile(r"URL|DIGIT|CELLPHONE|PHONE|HOTLINE|WECHAT|QQ|NAME|PLACE|BANK")
TAG = re.compile(r"(?:<|&lt;)(#|decimal|phone|url|email|name|time|date|mrp|h)(?:>|&gt;)", re.IGNORECASE)
X_RUN = re.compile(r"(?<![A-Za-z])[xX]+(?![A-Za-z])")
X_WORD = re.compile(r"(?<![A-Za-z])X+(?![A-Za-z])")
BROKEN_LINK = re.compile(r"\b(https?)\s?//\s?", re.IGNORECASE)
LEMMA = re.compile(r"\bbe\b")
STAMP = re.compile(
    r"^\W{0,3}(?:(?:text message|sms|imessage|mms|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"[\s,.·•]{0,3}){1,3}(?:\d{1,2}\s\w{3,9}\s\d{2,4})?[\s,]{0,2}(?:\d{1,2}:\d{2}\s?(?:[ap]m)?)?[\s,.·•]{0,3}",
    re.IGNORECASE,
)
BLANK_BY_HAN = re.compile(r"(?<=[\u3400-\u9fff\d])\s+(?=[\u3400-\u9fff\d])")
NAMES = ("张伟", "李娜", "王芳", "陈先生", "刘女士", "小林", "老周", "赵敏")
PLACES = ("北京", "上海", "广州", "成都", "杭州", "南京", "武汉", "西安")
BANKS = ("工商银行", "建设银行", "农业银行", "招商银行")
LETTERS = (
    (re.compile("[\u3400-\u9fff]"), "".join(NAMES)),
    (re.compile("[\u0600-\u06ff]"), "ابتجدرسشفکلمنهوی"),
    (re.compile(""), "abcdefghijklmnopqrstuvwxyz"),
)
"""Scripts, and the letters that stand for a masked one in a text that has them."""
GUARDED = re.compile(r"'(?=[\s\ufeff]*[=+\-@＝＋－＠])")
"""The mark that keeps a spreadsheet from running a cell."""


def unmask(text: str, dataset: str) -> str:
    """Return a corpus' text with made-up values where it masked the true ones."""
    style = next((style for name, style in STYLES.items() if dataset.startswith(name)), None)
    if style is None:
        return _tags(text, _source(text))
    return style(text, _source(text))


def _source(text: str) -> random.Random:
    digest = hashlib.sha256(text.encode("utf-8", "replace")).digest()
    return random.Random(int.from_bytes(digest[:8], "big"))  # noqa: S311 made-up values, not secrets


def _digits(rng: random.Random, length: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(length))


def _host(rng: random.Random) -> str:
    label = "".join(rng.choice("abcdeghiklmnoprstuvwxyz") for _ in range(rng.randrange(3, 9)))
    return f"{rng.choice(('www.', 'm.', '', ''))}{label}.{rng.choice(OF_MASKED)}"


def _link(rng: random.Random) -> str:
    path = rng.choice(("", "", f"/{_digits(rng, 3)}", "/a", "/s/k"))
    return f"{rng.choice(('http://', 'https://', ''))}{_host(rng)}{path}"


def _mobile(rng: random.Random) -> str:
    return f"13{_digits(rng, 9)}"


_CHINESE: dict[str, Callable[[random.Random], str]] = {
    "URL": lambda rng: f" {_link(rng)} ",
    "DIGIT": lambda rng: _digits(rng, rng.choice((1, 2, 3, 4))),
    "CELLPHONE": _mobile,
    "PHONE": lambda rng: f"0{_digits(rng, 2)}-{_digits(rng, 8)}",
    "HOTLINE": lambda rng: f"400-{_digits(rng, 3)}-{_digits(rng, 4)}",
    "WECHAT": lambda rng: f"wx{_digits(rng, 5)}",
    "QQ": lambda rng: f"QQ{_digits(rng, 8)}",
    "NAME": lambda rng: rng.choice(NAMES),
    "PLACE": lambda rng: rng.choice(PLACES),
    "BANK": lambda rng: rng.choice(BANKS),
}

_TAGS: dict[str, Callable[[random.Random], str]] = {
    "#": lambda rng: _digits(rng, rng.choice((1, 2, 3))),
    "decimal": lambda rng: f"{_digits(rng, 2)}.{_digits(rng, 1)}",
    "phone": lambda rng: f"0{_digits(rng, 9)}",
    "url": lambda rng: f"https://{_host(rng)} ",
    "email": lambda rng: f"info@{_host(rng)}",
    "time": lambda rng: f"{rng.randrange(1, 12)}:{rng.randrange(10, 59)}",
    "date": lambda rng: f"{rng.randrange(1, 28)}/{rng.randrange(1, 12)}",
    "name": lambda rng: rng.choice(("Sam", "Kim", "Ali", "Joe")),
}


def _tags(text: str, rng: random.Random) -> str:
    return TAG.sub(lambda tag: _TAGS.get(tag[1].lower(), _TAGS["#"])(rng), text)


def _spaced_chinese(text: str, rng: random.Random) -> str:
    filled = CHINESE_MASK.sub(lambda mask: _CHINESE[mask[0]](rng), text)
    return BLANK_BY_HAN.sub("", filled)


def _crossed_out(text: str, rng: random.Random) -> str:
    return X_RUN.sub(lambda run: _digits(rng, len(run[0])), text)


def _screenshot(text: str, rng: random.Random) -> str:
    return BROKEN_LINK.sub(r"\1://", _tags(STAMP.sub("", text), rng))


def _lemmatised(text: str, rng: random.Random) -> str:
    filled = X_WORD.sub(lambda run: _digits(rng, len(run[0])), BROKEN_LINK.sub(r"\1://", text))
    return LEMMA.sub(lambda _: rng.choice(("is", "is", "are", "has been")), filled)


def _covered(text: str, rng: random.Random) -> str:
    """Undo what the desk covers: every digit and every letter that may be a person's."""
    letters = next(letters for script, letters in LETTERS if script.search(text))
    made = {mask.DIGIT: "0123456789", mask.LETTER: letters}
    text = text[1:] if GUARDED.match(text) else text
    return "".join(rng.choice(made[char]) if char in made else char for char in text)


STYLES: dict[str, Callable[[str, random.Random], str]] = {
    "fbs_zh": _spaced_chinese,
    "zh80w": _crossed_out,
    "nus_spamdam": _screenshot,
    "spamhunter": _lemmatised,
    "desk": _covered,
}
