"""What phones and gateways change in a genuine message without changing what it says, and nothing else.

Blanks beside punctuation, values and Chinese characters, line breaks, straight for curly quotes and dashes, the place
of an amount's currency, the frame around the wording. A message that a template does not explain letter by letter is
read so a second time. A blank that makes another link or number of an official one is found where contacts are judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sms_verify import lazy_re as re
from sms_verify.core.templates.amounts import currencies_in
from sms_verify.core.templates.currencies import CURRENCY, currencies
from sms_verify.core.templates.frames import Frame, frame
from sms_verify.core.templates.slot_values import accepts, reach
from sms_verify.core.types import Slot, Span

_CHINESE = "\u2e80-\u9fff\uff00-\uffef\U00020000-\U0003134f"
_LOOSE = re.compile(f"[{_CHINESE}.,;:!?()\\[\\]{{}}<>\"'*=|،؛؟«»。、]")
"""Characters beside which blanks come and go."""

_ALIKE = {**dict.fromkeys("'’‘", "['’‘]"), **dict.fromkeys('"“”', '["“”]'), **dict.fromkeys("-–—", "[-–—]")}
_SQUEEZED = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"))
_LETTERS = "A-Za-zÀ-ɏ\u0370-\u06ff"
_STATED_BEFORE = re.compile(rf"(?<![{_LETTERS}])(?i:{CURRENCY})[.:]? ?$")
_STATED_AFTER = re.compile(rf" ?(?i:{CURRENCY})")
_LONGEST_WORD = 12
"""Characters of a currency's longest name with the marks behind it."""

_MOST_WORK = 1024


@dataclass(frozen=True, slots=True)
class Tolerant:
    """A reading of a template without its frame, each currency with its amount."""

    frame: Frame
    literals: tuple[str, ...]
    stated: tuple[frozenset[str], ...]
    """Per slot the currencies that its amount must state one of; none where it may state any or none."""
    squeezed: tuple[str, ...]
    """The literals, squeezed."""

    def may_explain(self, text: str) -> bool:
        """Whether the words stand in a squeezed text in order, the first ones and the last ones at its ends."""
        first, *middle = self.squeezed
        if not (text.startswith(first) and text.endswith(self.squeezed[-1])):
            return False
        place = len(first)
        for words in middle:
            place = text.find(words, place) + len(words)
            if place < len(words):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Unframed:
    """A folded text without what stands around it, and how it was read: templates that differ in that are read once."""

    around: Frame
    core: str
    bare: str
    """The core, squeezed."""
    known: dict[tuple[object, ...], tuple[Span, ...] | None]

    @classmethod
    def of(cls, text: str) -> Unframed:
        """Return what is left of a folded text without its frame."""
        around = frame(text)
        core = around.cut(text)
        return cls(around, core, squeeze(core), {})

    def read(self, form: Tolerant, slots: tuple[Slot, ...], language: str) -> tuple[Span, ...] | None:
        """Return where the values of slots stand in the core if a reading explains it, or None."""
        if not form.may_explain(self.bare):
            return None
        key = (form.literals, form.stated, slots, language)
        if key not in self.known:
            self.known[key] = read(form, slots, self.core, language)
        return self.known[key]


def squeeze(text: str) -> str:
    """Return a folded text in the spelling in which beginnings and endings are compared."""
    text = text.replace(" ", "")
    if not text.isascii():
        for mark, plain in _SQUEEZED:
            text = text.replace(mark, plain)
    return text


def tolerant(literals: Sequence[str], amounts: Sequence[bool], mark: str) -> Tolerant:
    """Return the tolerant form of a reading by its literals and which of its slots are amounts.

    While the frame is looked for, `mark` stands for a slot.
    """
    whole = mark.join(literals)
    around = frame(whole)
    parts = around.cut(whole).split(mark)
    stated = [_stated(parts, place) if is_amount else frozenset[str]() for place, is_amount in enumerate(amounts)]
    return Tolerant(around, tuple(parts), tuple(stated), tuple(map(squeeze, parts)))


def _stated(parts: list[str], place: int) -> frozenset[str]:
    """Take the currencies beside an amount out of the words around it, and return which it may be."""
    before = _STATED_BEFORE.search(parts[place], max(0, len(parts[place]) - _LONGEST_WORD))
    after = _STATED_AFTER.match(parts[place + 1])
    found = [each for each in (before, after) if each]
    if not found:
        return frozenset()
    if before:
        parts[place] = parts[place][: before.start()]
    if after:
        parts[place + 1] = parts[place + 1][after.end() :]
    meant = [currencies(each[0].strip(" .:")) or currencies(each[0].strip(" :")) for each in found]
    return frozenset.intersection(*meant) or frozenset.union(*meant)


@lru_cache(maxsize=16_384)
def _finder(literal: str) -> re.Pattern[str]:
    """Return what finds a literal as phones and gateways write it; blanks at its ends are the values' beside it."""
    bare, written = literal.strip(), ""
    for place, character in enumerate(bare):
        before, after = bare[place - 1 : place], bare[place + 1 : place + 2]
        if character == " ":
            written += " ?" if _LOOSE.match(before) or _LOOSE.match(after) else " "
        else:
            is_loose = place and before != " " and (_LOOSE.match(before) or _LOOSE.match(character))
            written += (" ?" if is_loose else "") + (_ALIKE.get(character) or re.escape(character))
    return re.compile(written)


@dataclass(slots=True)
class _TolerantWalk:
    """One tolerant reading of a text without its frame."""

    form: Tolerant
    slots: tuple[Slot, ...]
    text: str
    language: str
    work: int = _MOST_WORK

    def read(self) -> tuple[Span, ...] | None:
        """Return where the value of every slot stands."""
        found = _finder(self.form.literals[0]).match(self.text)
        return self.after(0, found.end(), set()) if found else None

    def after(self, index: int, start: int, dead: set[tuple[int, int]]) -> tuple[Span, ...] | None:
        """Return the places of the slots from `index` on when the text before a place is read."""
        if index == len(self.slots):
            return () if not self.text[start:].strip() else None
        start = self.past_blanks(start)
        if (index, start) in dead:
            return None
        for value, end in self.values(index, start):
            rest = self.after(index + 1, end, dead)
            if rest is not None:
                return (value, *rest)
        dead.add((index, start))
        return None

    def values(self, index: int, start: int) -> Iterator[tuple[Span, int]]:
        """Yield where a value from a place on can stand and the words behind it end, the shortest value first."""
        slot, literal = self.slots[index], self.form.literals[index + 1]
        if index + 1 == len(self.slots):
            yield from self.last(literal, start)
            return
        furthest, place = self.past_blanks(reach(slot, self.text, start)), start + 1
        finder = _finder(literal)
        while self.work > 0 and place <= furthest and (found := finder.search(self.text, place)):
            if found.start() > furthest:
                return
            self.work -= 1
            if value := self.value(index, start, found.start()):
                yield value, found.end()
            place = found.start() + 1

    def past_blanks(self, place: int) -> int:
        """Return where the blanks at a place end."""
        while self.text[place : place + 1] == " ":
            place += 1
        return place

    def last(self, literal: str, start: int) -> Iterator[tuple[Span, int]]:
        """Yield where the last value stands: up to the words that end the text."""
        bare, size = literal.strip(), len(self.text)
        if not bare:
            if value := self.value(len(self.slots) - 1, start, size):
                yield value, size
            return
        for found in _finder(literal).finditer(self.text, max(start + 1, size - 2 * len(bare))):
            if not self.text[found.end() :].strip() and (
                value := self.value(len(self.slots) - 1, start, found.start())
            ):
                yield value, size

    def value(self, index: int, start: int, end: int) -> Span | None:
        """Return where a value stands without blanks around it, or None where it is not of its slot's kind."""
        slot, stated = self.slots[index], self.form.stated[index]
        end = start + len(self.text[start:end].rstrip())
        text = self.text[start:end]
        if not text or not accepts(slot, text, self.language):
            return None
        return Span(start, end) if not stated or stated & currencies_in(text) else None


def firm(parts: Sequence[str]) -> Iterator[str]:
    """Yield what of each literal stands in every message of its template: without the currencies beside its values."""
    last = len(parts) - 1
    for place, part in enumerate(parts):
        yield _firm(part, place > 0, place < last)


@lru_cache(maxsize=65_536)
def _firm(part: str, is_behind: bool, is_before: bool) -> str:
    """Return a literal without the currencies of the values that it stands behind and before; squeezed."""
    start, end = 0, len(part)
    if is_before and (before := _STATED_BEFORE.search(part, max(0, end - _LONGEST_WORD))):
        end = before.start()
    if is_behind and (after := _STATED_AFTER.match(part, 0, end)):
        start = after.end()
    return squeeze(part[start:end])


def in_order(literals: Sequence[str], bare: str) -> bool:
    """Whether what every message holds of the literals between slots stands in a squeezed text, in order."""
    place = 0
    for literal in literals[1:-1]:
        words = _firm(literal, True, True)
        place = bare.find(words, place) + len(words)
        if place < len(words):
            return False
    return True


def read(form: Tolerant, slots: tuple[Slot, ...], core: str, language: str) -> tuple[Span, ...] | None:
    """Return where the values of slots stand in a text without its frame that a reading explains, or None."""
    if not slots:
        return () if _finder(form.literals[0]).fullmatch(core.strip()) else None
    return _TolerantWalk(form, slots, core, language).read()
