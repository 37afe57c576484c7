"""Forgeries of a genuine message, each a function of the message and a random source."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from sms_verify import Template
from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template

Forge = Callable[[str, random.Random], str]

WORDS = re.compile(r"(?:^|(?<=\}))[^{}]+")
"""The literal words of a template, between its slots."""

LINKS = (
    "http://bank-verify.top/a",
    "evil.example.com/x",
    "https://bit.ly/3xYzAbC",
    "http://203.0.113.9/login",
    "www.银行安全.com",
)
NUMBERS = ("13912345678", "400-999-0000", "+85255551234", "09121234567", "00852 5555 1234", "①③⑨12345678")
HANDLES = ("加微信abc8866", "LINE ID: helper88", "t.me/bank_help", "WhatsApp +852 5555 1234", "QQ 123456789")
ASKS = (
    "请回复您的登录密码。",
    "請將短訊驗證碼回覆給客服。",
    "Reply with your PIN to confirm.",
    "لطفاً رمز دوم خود را ارسال کنید.",
)
HIDDEN = (
    "evil点topJohn",
    "evil dot comJohn",
    "evil com:Amazon",
    "evil com",
    "127.1(美团",
    "-127.1",
    "0x7f000001",
    "7726",
    "John ，7726",
    "转数快55551234",
    "消费财付通-微訁支付",
    "Onlin\u0301e Banking",
    "Amazon.com",
)
"""Contacts and disguises placed where a template accepts any words."""
CUT = ("evil.info", "13912345678", "转数快55551234", "瓦次55551234", "alipay 13912345678", "16843009", "l39l2345678")
"""Contacts split over two neighbouring slots."""
ASTRAY = (
    *("virez", "rappelez", "envoyez le code", "responda", "llámenos", "rufen Sie an", "hemen arayın", "chiamaci"),
    *("zadzwoń", "bel ons", "telepon kami", "balas pesan", "ответьте", "позвоните нам", "حول المبلغ", "اتصل بنا"),
    *("कॉल करें", "请回电", "請致電客服", "تماس بگیرید", "Fraud Team", "customer care", "+447911123456", "254712345678"),
    *("evil.top", "t.me/help", "@helper88", "kf@evil.com", "203.0.113.9", "加微信abc8866"),
)
"""What tells where to turn, in the languages of frauds, that no slot of any kind takes."""
LOOKALIKES = {
    "o": "о",
    "a": "а",
    "e": "е",
    "B": "В",
    "银": "銀",
    "行": "⾏\u200b",
    "账": "帐",
    "户": "戸",
    "余": "佘",
    "元": "圆",
    "ی": "ۍ",
    "ن": "ن\u200b",
    "ر": "ڕ",
}


def _at_end(parts: tuple[str, ...]) -> Forge:
    return lambda text, chance: f"{text} {chance.choice(parts)}"


def _at_start(parts: tuple[str, ...]) -> Forge:
    return lambda text, chance: f"{chance.choice(parts)} {text}"


def _inside(parts: tuple[str, ...]) -> Forge:
    def forge(text: str, chance: random.Random) -> str:
        place = chance.randrange(1, len(text))
        return text[:place] + chance.choice(parts) + text[place:]

    return forge


def disguised(body: str, chance: random.Random) -> str:
    """Replace a letter of a template's literal by a look-alike, or hide a character beside it."""
    literal = [place for part in WORDS.finditer(body) for place in range(*part.span()) if body[place] in LOOKALIKES]
    if not literal:
        return f"{body[:1]}\u200b{body[1:]}"
    place = chance.choice(literal)
    return body[:place] + LOOKALIKES[body[place]] + body[place + 1 :]


def filled(template: Template, text: str, *values: str, at: int) -> str:
    """Put values into a rendering's slots, starting from one of them, whether they fit or not."""
    alignment = compile_template(template).match(fold(text))
    assert alignment
    slots = alignment.slots[at : at + len(values)]
    for slot, value in reversed(list(zip(slots, values, strict=True))):
        text = text[: slot.span.start] + value + text[slot.span.end :]
    return text


def invisible(text: str, chance: random.Random) -> str:
    """Hide a zero-width space between two letters."""
    places = [place for place in range(1, len(text)) if text[place - 1].isalnum() and text[place].isalnum()]
    place = chance.choice(places)
    return f"{text[:place]}\u200b{text[place:]}"


def doubled(text: str, chance: random.Random) -> str:
    """Repeat the message, the second time with a link."""
    return f"{text}\n{text} {chance.choice(LINKS)}"


def cut(text: str, chance: random.Random) -> str:
    """Replace the last words by another contact."""
    return text[: int(len(text) * chance.uniform(0.5, 0.9))] + chance.choice(LINKS)


FORGES: dict[str, Forge] = {
    "link at the end": _at_end(LINKS),
    "link at the start": _at_start(LINKS),
    "link inside": _inside(LINKS),
    "number at the end": _at_end(NUMBERS),
    "number at the start": _at_start(NUMBERS),
    "handle at the end": _at_end(HANDLES),
    "handle at the start": _at_start(HANDLES),
    "request at the end": _at_end(ASKS),
    "request at the start": _at_start(ASKS),
    "invisible character": invisible,
    "sent twice with a link": doubled,
    "cut and led elsewhere": cut,
}
