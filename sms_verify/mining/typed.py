"""Turns varying parts into typed slots: joins pieces of one value and guesses its kind."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from sms_verify.core.masking import people as named
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.types import Organisation
from sms_verify.mining import kinds
from sms_verify.mining.fit import takes
from sms_verify.mining.free_kinds import of_choice
from sms_verify.mining.parts import Literal, Optional, Part, PartForm, Spans, Variable, Wording
from sms_verify.mining.people import is_person, named_by_words

_MOMENTS = ("date", "time", "datetime")
_BETWEEN = re.compile(r"[\s,，/:：_T-]{0,3}")
"""What stands between the parts of one value."""

_CONSTANT = 5
"""Lines from which on a value that never changes is no person's, where no word says that it is."""

_PERSONAL = frozenset(
    {"last4", "account", "code", "reference", "payment", "masked-email", "party-phone", "date", "datetime"}
)
_SIGNS = "+-\u2212"


def typed(wording: Wording, official: Collection[str], language: str) -> Wording:
    """Return a wording with the kind of every part that varies; `official` are the organisation's own contacts."""
    read = _Reading(wording, official, language)
    return replace(wording, parts=tuple(read.typed(read.joined(wording.parts))))


class _Reading:
    """One wording that is read."""

    def __init__(self, wording: Wording, official: Collection[str], language: str) -> None:
        self.texts = wording.texts
        self.official = official
        self.language = language

    def values(self, spans: Spans) -> list[str]:
        """Return a part's values."""
        return [self.texts[number][start:end] for number, (start, end) in spans.items()]

    def joined(self, parts: Sequence[Part]) -> Iterator[Part]:
        """Yield parts with those made one that are one value: day and clock, currency and sum."""
        place = 0
        while place < len(parts):
            part = parts[place]
            if isinstance(part, Optional):
                yield replace(part, parts=tuple(self.joined(part.parts)))
            elif whole := self.whole(parts[place : place + 5]):
                part, count = whole
                yield part
                place += count
                continue
            else:
                yield part
            place += 1

    def whole(self, parts: Sequence[Part]) -> tuple[Variable, int] | None:
        """Return the value that the longest run of parts from the first on is, and how many parts it takes."""
        first = parts[0]
        if not isinstance(first, Variable):
            return None
        for count in range(len(parts), 1, -1):
            last, inner = parts[count - 1], parts[1 : count - 1]
            if not isinstance(last, Variable) or not all(map(_is_inside, inner)):
                continue
            if count == 2 and not inner:
                allowed: tuple[str, ...] = (*_MOMENTS, "amount", "reference")
            elif PartForm.CHOICE in (first.form, last.form):
                allowed = ("amount",)
            else:
                allowed = _MOMENTS
            spans = {n: (first.spans[n][0], last.spans[n][1]) for n in first.spans if n in last.spans}
            values = [fold_text(value) for value in self.values(spans)]
            kind = next((kind for kind in allowed if values and takes(kind, values, self.language)), "")
            if kind:
                return Variable(PartForm.VALUE, spans, kind=kind), count
        return None

    def typed(self, parts: Iterator[Part]) -> Iterator[Part]:
        """Yield parts with their kinds."""
        row = list(parts)
        for place, part in enumerate(row):
            if isinstance(part, Optional):
                yield replace(part, parts=tuple(self.typed(iter(part.parts))))
            elif isinstance(part, Literal):
                yield from without_people(part.text, thorough=len(self.texts) < _CONSTANT)
            else:
                before = _words(row[:place][::-1], from_end=True)
                yield from self.slot(part, before, _words(row[place + 1 :], from_end=False))

    def slot(self, part: Variable, before: str, after: str) -> Iterator[Part]:
        """Yield the slot of a part, or literal text where it never changes."""
        if part.form is PartForm.CHOICE and not part.kind:
            apart = not before.endswith(_VARIES) and not after.startswith(_VARIES)
            part = replace(part, kind=of_choice(part.choices, before, after) if apart else "")
        if part.kind or part.form is PartForm.CHOICE:
            yield part
            return
        values = self.values(part.spans)
        if sign := _common_sign(values):
            yield Literal(sign)
            part = replace(part, spans={n: (start + 1, end) for n, (start, end) in part.spans.items()})
            before, values = before + sign, [value[1:] for value in values]
        tail = ""
        if values and (tail := _common_sign([value[::-1] for value in values])):
            part = replace(part, spans={n: (start, end - 1) for n, (start, end) in part.spans.items()})
            after, values = tail + after, [value[:-1] for value in values]
        kind = kinds.guess(part.form, values, before, after, self.language)
        yield Literal(values[0]) if self.is_literal(kind, values) else replace(part, kind=kind)
        if tail:
            yield Literal(tail)

    def is_literal(self, kind: str, values: Sequence[str]) -> bool:
        """Whether a part is the same in every line and nobody's."""
        if len(set(map(fold_text, values))) > 1:
            return False
        value = fold_text(values[0])
        if value.translate(_SEPARATORS) in self.official or (kind == "link" and host_of(value) in self.official):
            return True
        return len(values) >= _CONSTANT and kind not in _PERSONAL


def own_contacts(organisation: Organisation) -> frozenset[str]:
    """Return an organisation's numbers and hosts as they are compared."""
    facts = organisation.official
    senders = (sender.value for sender in facts.senders)
    numbers = (fold_text(number).translate(_SEPARATORS) for number in (*facts.hotlines, *senders))
    return frozenset((*numbers, *(domain.lower() for domain in facts.domains)))


def host_of(link: str) -> str:
    """Return the host of a link, without `www.`."""
    return link.partition("://")[2].partition("/")[0].lower().removeprefix("www.") or link.partition("/")[0].lower()


_SEPARATORS = str.maketrans("", "", " -()")


def without_people(text: str, *, thorough: bool) -> Iterator[Part]:
    """Yield literal text with a slot wherever it names a person, as in a file of one customer's messages.

    Thoroughly means also where no word around a name announces it, for texts that few messages have.
    """
    place = 0
    spans = [(*span,) for span in named(text) if is_person(fold_text(text[slice(*span)]))]
    for start, end in sorted((*spans, *(named_by_words(text) if thorough else ()))):
        if start >= place:
            yield from (Literal(words) for words in (text[place:start],) if words)
            yield Variable(PartForm.WORDS, {}, kind="name")
            place = end
    yield from (Literal(words) for words in (text[place:],) if words)


def _is_inside(part: Part) -> bool:
    if isinstance(part, Literal):
        return _BETWEEN.fullmatch(part.text) is not None
    return isinstance(part, Variable) and part.form is PartForm.VALUE


def _words(parts: Sequence[Part], *, from_end: bool) -> str:
    """Return the words next to a part; what varies among them is a mark."""
    text = ""
    for part in parts:
        words = part.text if isinstance(part, Literal) else _VARIES
        text = words + text if from_end else text + words
        if len(text) > _NEAR:
            break
    return text


_VARIES, _NEAR = "…", 60


def _common_sign(values: Sequence[str]) -> str:
    signs = {value[:1] for value in values}
    sign = next(iter(signs)) if len(signs) == 1 else ""
    return sign if sign and sign in _SIGNS and all(len(value) > 1 for value in values) else ""
