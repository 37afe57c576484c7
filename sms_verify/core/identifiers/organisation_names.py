"""Organisations named in a text: one automaton for all names, signatures and aliases, the longest name wins.

A name is no claim where its letters happen to stand:

- Chinese: 中国银行 in 中国银行业协会 is another body; two characters (中行, 农行) count only where a word can begin and
  not inside 其中行为.
- Latin: whole words, outside links and addresses; names of several words count only with the first letter large, up to
  three capitals (ABC, CIB) only exactly so; `Bank of China` after another capital (People's …) is another bank.
- Persian: whole words with the usual endings.
- Words of everyday speech (平安, Halifax, ملی) count beside a word like bank, or as the label in front of a message or
  its signature at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import ahocorasick

from sms_verify import lazy_re as re
from sms_verify.core.identifiers.everyday_names import EVERYDAY
from sms_verify.core.normalise import NormalText, normalise
from sms_verify.core.types import Claim, ClaimedBy, Organisation, Span

_HAN = re.compile(r"[\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_HAN_CONTEXT = re.compile(r"银行|保险|证券|信用卡|人寿|消费金融|金融|基金|期货|理财|集团|支付|会员|客服")
_OTHER_BODY = re.compile(r"业(?!务)|间(?:市场|同业|债券)|保险监督|保监")
_INSIDE_WORD = re.compile(r"[为业程动情政驶列使径踪李]")
_WORD_CAN_BEGIN = frozenset("您你我的到在由从向至与和及自去持用为将把经让给致本于过是或有我该")
_PERSIAN_ENDING = re.compile(r"(?:ی|ها|های|هایی|ام|ات|اش)?(?![\u0621-\u06ef])")
_PERSIAN_CONTEXT = re.compile(r"(?:بانک|همراه|موسسه|شعبه|بیمه|صندوق) ?$")
_LATIN_CONTEXT = re.compile(
    r"\s+(?:bank|banking|card|account|app|finance|insurance|pay|wallet|online|credit|customer|building society"
    r"|alerts?|security|fraud)\b"
)
_LABEL_END = re.compile(r"!?\s*[:：\]】)|–—-]")
_SIGNS = re.compile(r"(?:[-–—~|]|\n|[.!]\s)\s*(?:team\s)?$")
"""What stands before a name that closes a message."""
_LABEL_START = re.compile(r"(?:^|\n)[\s\[【(<]*$")
_HOST_LEFT = re.compile(r"[@./_]$|\S-$")
_HOST_RIGHT = re.compile(r"[a-z0-9_-]{0,63}[.@][a-z0-9]|_")
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w'’-]{0,30}) $")
_FUNCTION_WORDS = frozenset(
    {"your", "the", "dear", "from", "by", "at", "with", "my", "our", "to", "hi", "in", "and", "for"}
)


_PLAIN = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,})*")
"""Names in which there is nothing to normalise but their capitals."""


class Name(NamedTuple):
    """One spelling of an organisation's name."""

    organisation: str
    spelling: str


class NameMatch(NamedTuple):
    """Where a name stands in the reading view."""

    start: int
    end: int
    names: tuple[Name, ...]


def key(text: str) -> str:
    """Return the form in which names are compared: simplified, without case, blanks collapsed, no brackets."""
    if _PLAIN.fullmatch(text):
        return text.lower()
    return " ".join(normalise(text.strip(" \t\r\n【】[]")).simplified.split())


@lru_cache(maxsize=65_536)
def registered_key(name: str) -> str:
    """Return the same of a registered name, which is asked for by several tables."""
    return key(name)


@dataclass(frozen=True, slots=True)
class Names:
    """Every name of a registry, found in one pass over a text."""

    automaton: ahocorasick.Automaton

    @classmethod
    def of(cls, organisations: Iterable[Organisation]) -> Names:
        """Build the automaton."""
        table: dict[str, list[Name]] = {}
        for organisation in organisations:
            for spelling in spellings(organisation):
                for variant in _variants(spelling):
                    table.setdefault(variant, []).append(Name(organisation.id, spelling))
        automaton = ahocorasick.Automaton()
        for variant, names in table.items():
            automaton.add_word(variant, (len(variant), tuple(sorted(set(names)))))
        if table:
            automaton.make_automaton()
        return cls(automaton)

    def claims(self, text: NormalText) -> tuple[Claim, ...]:
        """Return a claim for each place where an organisation is named, in the text's order."""
        claims: dict[tuple[str, Span], Claim] = {}
        for found in self.find(text):
            span = text.span(found.start, found.end)
            for name in found.names:
                if _is_written(name.spelling, text.raw[span.start : span.end]):
                    claims[name.organisation, span] = Claim(name.organisation, ClaimedBy.NAME, span)
        return tuple(claims.values())

    def find(self, text: NormalText) -> Iterator[NameMatch]:
        """Yield names that stand as whole words and inside no longer name."""
        if not len(self.automaton):
            return
        ends = self.automaton.iter(text.simplified)
        hits = [NameMatch(end + 1 - length, end + 1, names) for end, (length, names) in ends]
        reached = 0
        for found in sorted(hits, key=lambda found: (found.start, -found.end)):
            if found.end > reached and _stands(found.start, found.end, text):
                reached = found.end
                yield found


def spellings(organisation: Organisation) -> Iterator[str]:
    """Yield every name and signature of an organisation."""
    for names in organisation.names.values():
        yield from names
    yield from organisation.official.signatures
    yield from organisation.provisional.signatures


def _variants(spelling: str) -> set[str]:
    """Return a name as texts may spell it; Persian words are joined by a blank, a ZWNJ or nothing."""
    variants = {registered_key(spelling), registered_key(spelling.replace("\u200c", " "))}
    if _ARABIC.search(spelling):
        variants.add(registered_key(spelling.replace(" ", "")))
    return {variant for variant in variants if len(variant) > 1 and not variant.isdigit()}


def _is_written(spelling: str, raw: str) -> bool:
    """Whether the pasted letters are the name's own, where only its capitals tell it from a word."""
    if not spelling.isascii():
        return True
    if spelling.isupper() and len(spelling) <= 3:
        return raw == spelling
    if len(spelling) <= 3:
        return raw in (spelling, spelling.upper())
    is_distinct = " " not in spelling and (len(spelling) > 4 or spelling.isupper())
    return raw[:1].isupper() or not spelling[:1].isupper() or is_distinct


def _stands(start: int, end: int, text: NormalText) -> bool:
    name, simplified = text.simplified[start:end], text.simplified
    after = simplified[end : end + 64]
    if _HAN.search(name):
        return _stands_in_chinese(name, simplified[max(0, start - 1) : start], after)
    if _ARABIC.search(name):
        return _stands_in_persian(name, simplified[max(0, start - 8) : start], after)
    return _stands_in_latin(name, text.text[max(0, start - 40) : start], after)


def _stands_in_chinese(name: str, before: str, after: str) -> bool:
    if name.endswith("银行") and _OTHER_BODY.match(after):
        return False
    if name in EVERYDAY:
        return bool(_HAN_CONTEXT.match(after))
    if len(name) == 2 and _HAN.fullmatch(name[0]):
        begins = not _HAN.fullmatch(before) or before in _WORD_CAN_BEGIN
        return begins and not (name.endswith("行") and _INSIDE_WORD.match(after))
    return True


def _stands_in_persian(name: str, before: str, after: str) -> bool:
    if before and "\u0621" <= before[-1] <= "\u06ef" and not before[-1].isdigit():
        return False
    if not _PERSIAN_ENDING.match(after):
        return False
    return name not in EVERYDAY or bool(_PERSIAN_CONTEXT.search(before))


def _stands_in_latin(name: str, before: str, after: str) -> bool:
    if (before and _is_latin(before[-1])) or (after and _is_latin(after[0])):
        return False
    if _HOST_LEFT.search(before) or _HOST_RIGHT.match(after):
        return False
    if name.startswith("bank of ") and (capital := _CAPITAL_BEFORE.search(before)):
        return capital.group(1).lower() in _FUNCTION_WORDS
    if name in EVERYDAY:
        is_label = _LABEL_START.search(before) and _LABEL_END.match(after)
        return bool(is_label or _LATIN_CONTEXT.match(after) or (_SIGNS.search(before) and not after.strip(" .!")))
    return True


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
