"""Cuts a message into tokens: values (whatever holds digits, links, addresses), words, Chinese characters, marks.

Values of any kind are one token each and count as equal; what kind a value is of is decided when many stand side by
side. Blanks are no tokens: they stay between them in the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sms_verify.core.forgetting import held_for_now
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.templates.amounts import is_amount

VALUE, LINK, ADDRESS = "\0v", "\0l", "\0a"
"""Keys of tokens that are values."""

VALUES = frozenset({VALUE, LINK, ADDRESS})

_MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?"
_PERSIAN_MONTH = "(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)"
_HAN = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_ENDING = (
    "com|net|org|info|cn|hk|tw|ir|in|io|co|me|app|uk|us|sg|my|ae|ru|kz|bank|gov|edu|top|link|to|ly|gl|page|ng|ke|za|br"
)

TOKEN = re.compile(
    rf"""
      (?P<link>https?://[^\s<>"\u3000-\u303f\uff00-\uffef{_HAN}]*[A-Za-z0-9/=_-]
        |(?<![A-Za-z0-9@])(?:[a-z0-9-]{{1,40}}\.){{1,4}}(?:{_ENDING})(?![A-Za-z0-9.])
         (?:/[A-Za-z0-9/?=&_%.~-]*[A-Za-z0-9/=_])?)
    | (?P<address>[A-Za-z0-9][\w.+-]{{0,60}}@[A-Za-z][\w.-]{{0,60}}[A-Za-z0-9])
    | (?P<day>\d{{2,4}}\s?年\s?\d{{1,2}}\s?月(?:\s?\d{{1,2}}\s?[日号號])?|\d{{1,2}}\s?月\s?\d{{1,2}}\s?[日号號]?
        |\d{{1,2}}(?:st|nd|rd|th)?[-/ ]?{_MONTH}(?![a-z])(?:(?:[-/ ]|,\ ?)?'?(?:\d{{4}}|\d{{2}})(?!\d))?
        |(?<![A-Za-z]){_MONTH}\.?[- ]\d{{1,2}}(?:st|nd|rd|th)?(?![\d:])(?:,?\ \d{{4}})?
        |\d{{1,2}}\ {_PERSIAN_MONTH}(?:(?:\ ماه)?\ \d{{2,4}})?)
    | (?P<clock>(?:(?:上午|下午|凌晨|早上|中午|晚上)\s?)?\d{{1,2}}(?::\d{{2}}){{1,2}}(?:\ ?[ap]\.?m\b\.?)?(?![\d:])
        |(?:(?:上午|下午|凌晨|早上|中午|晚上)\s?)?\d{{1,2}}[时時點点]\d{{1,2}}分(?:\d{{1,2}}秒)?)
    | (?P<masked>\d{{0,6}}(?:[*•·]{{1,12}}|[xX.]{{2,12}}|(?<![A-Za-z])[xX])(?:[ -]?[*•xX]{{4}}){{0,3}}[ -]?\d{{2,6}}
        (?![A-Za-z\d]))
    | (?P<unit>(?<![A-Za-z])[A-Za-z]{{1,4}}(?=\d[\d,]{{0,12}}[,.]\d))
    | (?P<mixed>(?:[A-Za-z]{{1,12}}(?=\d)|(?=\d{{1,20}}[A-Za-z]))[A-Za-z\d]*(?:[-_][A-Za-z\d]*\d[A-Za-z\d]*)*)
    | (?P<number>(?:(?<![\w.,)\]-])[+\-\u2212])?\d(?:\d|[,.٬٫/:](?=\d)|-(?=\d)|،(?=\d{{3}}))*(?:[+-](?=\s|$))?)
    | (?P<word>(?:(?![{_HAN}])[^\W\d_])(?:(?![{_HAN}])[^\W\d_]|['’\u200c\u0640\u064b-\u0652](?=[^\W\d_]))*)
    | (?P<han>[{_HAN}])
    | (?P<mark>[^\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LETTERS_FIRST = re.compile(r"[A-Za-z]+")
_TAIL = re.compile(r"([A-Za-z]+)((?:[xX*]{2,}\d{2,6})$)")
_KEYS = {"link": LINK, "address": ADDRESS, "mark": ""}


class MessageToken(NamedTuple):
    """A stretch of a message."""

    key: str
    """What makes two tokens equal: the folded word, or one of `VALUES`; empty for a mark."""
    start: int
    end: int
    build: str = ""
    """Of a value, what it is built of: values of one build rather stand in one place."""


def tokenise(text: str) -> list[MessageToken]:
    """Return the tokens of a message in order; marks and blanks are left out.

    >>> [token.key for token in tokenise("Rs.500 paid, 尾号1234")]
    ['Rs', '\\x00v', 'paid', '尾', '号', '\\x00v']
    """
    tokens: list[MessageToken] = []
    for found in TOKEN.finditer(text):
        group = found.lastgroup
        start, end = found.span()
        if group == "mark":
            continue
        if group in ("word", "han", "unit"):
            tokens.append(MessageToken(_word(found[0]), start, end))
        elif group == "mixed" and (cut := _currency(found[0])):
            tokens += (
                MessageToken(_word(found[0][:cut]), start, start + cut),
                MessageToken(VALUE, start + cut, end, "number"),
            )
        else:
            tokens.append(MessageToken(_KEYS.get(group or "", VALUE), start, end, _build(group or "", found[0])))
    return tokens


def _build(group: str, raw: str) -> str:
    if group == "number":
        return "digits" if raw.isdigit() else "moment" if _MOMENT.search(raw) else "number"
    return "moment" if group in ("day", "clock") else group


_MOMENT = re.compile(r"[/:]|\d-\d")


@held_for_now(65_536)
def _word(raw: str) -> str:
    return raw if raw.isascii() else fold_text(raw)


@held_for_now(65_536)
def _currency(raw: str) -> int:
    """Return how many letters before a number are its currency, or belong to the word before a masked tail."""
    if found := _TAIL.fullmatch(raw):
        return found.end(1)
    found = _LETTERS_FIRST.match(raw)
    if found and raw[found.end() :].isdigit() and len(found[0]) <= 4 and is_amount(raw):
        return found.end()
    return 0
