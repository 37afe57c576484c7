"""A template made ready for matching: its folded literals with the slots between them.

A message is read as literal, slot, literal, …: each literal in order, each slot with the shortest value of its kind
that lets the rest be read, nothing left over. Of several readings the one with the shortest first value is taken. A
place where the rest cannot be read is remembered, and so is every value that was tried; a message that takes more work
than genuine ones do, as only slots with next to nothing between them make it, counts as not explained.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sms_verify.core.normalise import Folded
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.templates.grammar import MARK, parse
from sms_verify.core.templates.slots import KINDS, accepts, reach
from sms_verify.core.templates.specificity import specificity
from sms_verify.core.types import Alignment, Slot, SlotValue, Span, Template


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A compiled template; between two literals stands one slot."""

    template: Template
    literals: tuple[str, ...]
    """Folded; one more than slots, the first and the last may be empty."""
    slots: tuple[Slot, ...]

    bits: float
    """How specific the literals are."""

    @property
    def shortest(self) -> int:
        """Fewest characters of a folded message."""
        return sum(map(len, self.literals)) + len(self.slots)

    @property
    def longest(self) -> int:
        """Most characters of a folded message."""
        return sum(map(len, self.literals)) + sum(slot.limit or KINDS[slot.kind].longest for slot in self.slots)

    def match(self, folded: Folded) -> Alignment | None:
        """Return how the template explains the whole message, or None."""
        ends = self.read(folded.text)
        return None if ends is None else self.lay(folded, ends)

    def read(self, text: str) -> tuple[int, ...] | None:
        """Return where each slot's value ends in a folded text that the template explains, or None."""
        first, last = self.literals[0], self.literals[-1]
        if not (text.startswith(first) and text.endswith(last)):
            return None
        if not self.slots:
            return () if text == first else None
        ends, start = list[int](), len(first)
        for after in self.literals[1:-1]:
            end = text.find(after, start + 1)
            if end < 0:
                return None
            ends.append(end)
            start = end + len(after)
        ends.append(len(text) - len(last))
        return tuple(ends) if self._holds(text, ends) else _Walk(self, text).read(0, len(first))

    def _holds(self, text: str, ends: Sequence[int]) -> bool:
        """Whether values that end at some places are of their slots' kinds."""
        place, language = 0, self.template.language
        for slot, literal, end in zip(self.slots, self.literals, ends, strict=False):
            if not accepts(slot, text[place + len(literal) : end], language):
                return False
            place = end
        return True

    def lay(self, folded: Folded, ends: tuple[int, ...]) -> Alignment:
        """Return the alignment of a reading."""
        text, span = folded.text, _spans(folded)
        filled: list[SlotValue] = []
        literals: list[Span] = []
        place = 0
        for slot, literal, end in zip(self.slots, self.literals, ends, strict=False):
            start = place + len(literal)
            if literal:
                literals.append(span(place, start))
            filled.append(SlotValue(slot, text[start:end], span(start, end)))
            place = end
        if place < len(text):
            literals.append(span(place, len(text)))
        return Alignment(self.template, tuple(filled), bits=self.bits, literals=tuple(literals))


_MOST_WORK = 2048
"""Work of one reading, in places looked at: genuine messages take some dozens."""

_VALUE = 8
"""Work of trying a value."""


class _Walk:
    """One reading of a text: slot by slot, with the dead ends remembered."""

    def __init__(self, pattern: CompiledTemplate, text: str) -> None:
        self.literals = pattern.literals
        self.slots = pattern.slots
        self.language = pattern.template.language
        self.text = text
        self.dead: set[tuple[int, int]] = set()
        self.tried: dict[tuple[str, int, int], bool] = {}
        self.work = _MOST_WORK

    def read(self, index: int, start: int) -> tuple[int, ...] | None:
        """Return the ends of the slots from `index` on when the first of them starts at a place."""
        if index == len(self.slots):
            return ()
        if (index, start) in self.dead:
            return None
        for end in self.ends(index, start):
            rest = self.read(index + 1, end + len(self.literals[index + 1]))
            if rest is not None:
                return (end, *rest)
        self.dead.add((index, start))
        return None

    def ends(self, index: int, start: int) -> Iterator[int]:
        """Yield where the value of a slot that starts at a place can end, nearest first."""
        slot, after, text = self.slots[index], self.literals[index + 1], self.text
        furthest = reach(slot, text, start)
        if index + 1 == len(self.slots):
            end = len(text) - len(after)
            if start < end <= furthest and self.is_value(slot, start, end):
                yield end
            return
        last = furthest + len(after)
        end = text.find(after, start + 1, last)
        while end >= 0 and self.work > 0:
            self.work -= 1
            if self.is_value(slot, start, end):
                yield end
            end = text.find(after, end + 1, last)

    def is_value(self, slot: Slot, start: int, end: int) -> bool:
        """Whether a stretch of characters of the slot's kind is a value of it."""
        key = (slot.kind, start, end)
        known = self.tried.get(key)
        if known is None:
            self.work -= _VALUE
            known = self.tried[key] = KINDS[slot.kind].accepts(self.text[start:end], self.language)
        return known


class _Single(dict[int, int]):
    """What each character folds to where that is one character; itself where it is not."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        form = " " if char.isspace() else fold_text(char)
        self[code] = ord(form) if len(form) == 1 else code
        return self[code]


_SINGLE = _Single()


def _spans(folded: Folded) -> Callable[[int, int], Span]:
    """Return how places in a folded text become places in the pasted one; most texts fold character by character."""
    if folded.raw == folded.text or folded.raw.translate(_SINGLE) == folded.text:
        return Span
    return folded.span


def compile_template(template: Template) -> CompiledTemplate:
    """Return a template ready for matching; raise `InvalidTemplate` where its body cannot be read."""
    tokens = parse(template.body)
    slots = tuple(token for token in tokens if isinstance(token, Slot))
    text = "".join(token if isinstance(token, str) else MARK for token in tokens)
    literals = tuple(fold_text(text).split(MARK))
    return CompiledTemplate(template, literals, slots, specificity(literals))


def bits(pattern: CompiledTemplate) -> float:
    """Return how specific a template is: what its literals rule out, in bits."""
    return pattern.bits
