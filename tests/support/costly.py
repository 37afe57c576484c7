"""Texts of the maximum length that are expensive to check, and ordinary texts to compare them with."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import MAX_LENGTH, Message

MESSAGES = Path(__file__).parents[2] / "data" / "messages"

# fmt: off
UNITS = (
    "ﷺ", "ﷻ", "㍿", "㌖", "⒈", "①", "ﬃ", "a\u0301\u0323", "\u0f73", "p\u0336", "\ufe0f", "\U000e0041", "\ud800", "\u200b",
    "\u202e", "a\u200b", "\n", " ", "\r\n", "1", "1 ", "۱", "一", "一百", "①②", "1年", "1/1/", "1-", "+1", "00 ", "13800138000 ",
    "4008008888,", "4111111111111111 ", "¥1", "1,234,567.", "1 ریال ", "one two three ", "[", "(", "【", "[.]", "融(", "融(rong)",
    "【工商银行】", "a.", "a.com ", "http://a.b ", "http://a.b/c?d=", "www . a . com ", "xn--80aa0cbo65f.", "aа", "𝐩", "🅿", "1⃣",
    "钅艮", "囯", "@a ", "a@b.c ", "@a.b #1\n", "a@upi ", "微信:a1 ", "加微信abcdef ", "回复1", "回复T退订", "call 1 ", "点", "dot ",
    "HSBC ", "#HSBC ", "工商银行", "招商银行", "paypa1 ", "at HSBC ", "HSBC *A", "fake HSBC ", "dear HSBC customer ", "بانک",
    "您尾号1234", "验证码123456", "otp ", "A/C XX1 ", "****1234 ", "v x ", "l0l0", "icbc", "icbc.com.cn ", "가", "각", "🏧",
)
"""Repeated parts; each is expensive in some step of a check."""
# fmt: on


def repeated(rng: random.Random, mixed: int, units: tuple[str, ...] = UNITS) -> Iterator[tuple[str, str]]:
    """Yield texts that repeat one part, a few parts, or all of them shuffled, by name."""
    for unit in units:
        yield f"{unit!a} again and again", fill(unit)
    for _ in range(mixed):
        together = "".join(rng.choices(units, k=rng.randint(2, 4)))
        yield f"{together!a} again and again", fill(together)
        yield "shuffled", "".join(rng.choices(units, k=MAX_LENGTH))[:MAX_LENGTH]


def of_registry(registry: Registry, rng: random.Random, templates: int) -> Iterator[tuple[str, str]]:
    """Yield texts of registered values: hosts, misspelt hosts, names, hotlines, beginnings of templates."""
    organisations = registry.organisations.values()
    hosts = [host for one in organisations for host in one.official.domains]
    names = [name for one in organisations for spellings in one.names.values() for name in spellings]
    numbers = [number for one in organisations for number in one.official.hotlines]
    yield "hosts", fill(*(f"http://{host} " for host in rng.choices(hosts, k=MAX_LENGTH // 8)))
    yield "misspelt hosts", fill(*(f"{_misspelt(host, rng)} " for host in rng.choices(hosts, k=MAX_LENGTH // 8)))
    yield "one long host", "http://" + fill("a" * 60 + ".")[:-8]
    yield "names", fill(*rng.choices(names, k=MAX_LENGTH // 2))
    yield "misspelt names", fill(*(f"{_misspelt(name, rng)} " for name in rng.choices(names, k=MAX_LENGTH // 2)))
    yield "signatures", fill(*(f"【{name}】" for name in rng.choices(names, k=MAX_LENGTH // 2)))
    yield "hotlines", fill(*(f"{number} " for number in rng.choices(numbers, k=MAX_LENGTH // 4)))
    for template in rng.sample(list(registry.templates), templates):
        yield f"the beginning of {template.key}", fill(template.body[:12])
        yield f"all of {template.key}", fill(template.body)


def ordinary(rng: random.Random, count: int, length: int = MAX_LENGTH) -> Iterator[str]:
    """Yield texts of a given length made of the project's own messages, one a line."""
    files = sorted(MESSAGES.glob("*.csv"))
    rows = chain.from_iterable(csv.DictReader(file.read_text("utf-8").splitlines()) for file in files)
    texts = [row["text"] for row in rows if row["text"]]
    for _ in range(count):
        yield fill(*(f"{text}\n" for text in rng.choices(texts, k=1 + length // 20)), length=length)


def fill(*units: str, length: int = MAX_LENGTH) -> str:
    """Return some parts repeated up to a length."""
    once = "".join(units)
    return (once * (1 + length // len(once)))[:length]


def cost(checker: Checker, text: str) -> float:
    """Return the processor seconds of a check."""
    started = time.process_time()
    checker.check(Message(text, region="CN"))
    return time.process_time() - started


def _misspelt(text: str, rng: random.Random) -> str:
    place = rng.randrange(len(text))
    return text[:place] + rng.choice("abc1") + text[place + 1 :]
