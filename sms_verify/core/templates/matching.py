"""A template made ready for matching: its folded literals with the slots between them.

A message is read as literal, slot, literal, …: each literal in order, each slot with the shortest value of its kind
that lets the rest be read, nothing left over. Of several readings the one with the shortest first value is taken. A
place where the rest cannot be read is remembered, and so is every value that was tried; a message that takes more work
than genuine ones do, as only slots with next to nothing between them make it, counts as not explained. Optional parts
make several readings of one template: only those are tried whose own words stand in the message.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from sms_verify.core.normalise import Folded
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.templates.forms import BREAK, anchors, literals_of, options, reading_of, stands
from sms_verify.core.templates.frames import Frame, frame
from sms_verify.core.templates.grammar import MARK, OPEN, marked, tokenise
from sms_verify.core.templates.slot_values import accepts, holds, reach
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.templates.specificity import specificity, weigh
from sms_verify.core.templates.tolerance import Tolerant, Unframed, firm, squeeze, tolerant
from sms_verify.core.types import Alignment, Framing, Slot, SlotValue, Span, Template


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A compiled template; between two literals stands one slot."""

    template: Template
    literals: tuple[str, ...]
    """Folded; one more than slots, the first and the last may be empty. Those of optional parts are among them."""
    slots: tuple[Slot, ...]

    bits: float
    """How specific the literals are that every message has."""

    form: str = ""
    """The folded body with a mark for every slot and around every optional part; empty where there is none."""

    @property
    def parts(self) -> tuple[str, str, str]:
        """The form's core and what gateways put before and behind it: before, core, behind."""
        form = self.form or MARK.join(self.literals)
        around = frame(form)
        return form[: around.start], around.cut(form), form[around.end :]

    @property
    def anchors(self) -> tuple[str, ...]:
        """The literals, in order, that phones and gateways leave in every message of the template; squeezed."""
        return anchors_of(self.parts[1])

    @property
    def longest(self) -> int:
        """Most characters of a folded message."""
        return sum(map(len, self.literals)) + sum(slot.limit or KINDS[slot.kind].longest for slot in self.slots)

    @property
    def affixes(self) -> tuple[str, str]:
        """The beginning and end of every message that matches the template exactly, squeezed."""
        those = anchors(self.form) if self.form else self.literals
        return squeeze(those[0]), squeeze(those[-1])

    def match(self, folded: Folded) -> Alignment | None:
        """Return how the template explains the whole message, or None."""
        for reading in self.readings(folded.text) if self.form else (self,):
            if (ends := reading.read(folded.text)) is not None:
                return reading.lay(folded, ends)
        return None

    def loosely(self, folded: Folded, unframed: Unframed | None = None) -> Alignment | None:
        """Return how the template explains the whole message as phones and gateways change it, or None.

        What stands around the message is worked out here where it is not given.
        """
        unframed = unframed or Unframed.of(folded.text)
        for reading in self.readings(folded.text):
            slots = reading.slots
            form = _tolerant(reading.literals, tuple([slot.kind == "amount" for slot in slots]))
            if (values := unframed.read(form, slots, self.template.language)) is not None:
                return self.lay_loosely(folded, unframed.around, form, tuple(zip(slots, values, strict=True)))
        return None

    def lay_loosely(
        self, folded: Folded, around: Frame, form: Tolerant, values: Sequence[tuple[Slot, Span]]
    ) -> Alignment:
        """Return the alignment of a tolerant reading; the frame counts as the template's own words."""
        start = around.start
        places = [(slot, Span(start + value.start, start + value.end)) for slot, value in values]
        edges = [start, *(edge for _, place in places for edge in place), around.end]
        words = [Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=True) if pair[0] < pair[1]]
        own, theirs = set(form.frame.groups), set(around.groups)
        unsigned = 0.0 if theirs else weigh("".join(own))
        return Alignment(
            self.template,
            tuple(SlotValue(slot, folded.text[slice(*place)], folded.span(*place)) for slot, place in places),
            bits=self.bits - unsigned,
            literals=tuple(
                folded.span(*span)
                for span in (*words, *around.spans, *(place for slot, place in places if slot.values))
            ),
            framing=Framing(
                tuple(each for each in around.groups if each not in own),
                tuple(each for each in form.frame.groups if each not in theirs),
                around.has_opt_out and not form.frame.has_opt_out,
                around.host,
                around.code,
            ),
        )

    def readings(self, text: str) -> Iterator[CompiledTemplate]:
        """Yield the template with each set of optional parts that a folded text may have, the fullest first."""
        if not self.form:
            yield self
            return
        for chosen in product(*((True, False) if stood else (False,) for stood in self.likely(text))):
            yield self.reading(chosen)

    def likely(self, text: str) -> tuple[bool, ...]:
        """Return which of the optional parts have their words in a folded text."""
        squeezed = squeeze(text)
        return tuple([stands(option, squeezed) for option in options(self.form)])

    def reading(self, chosen: tuple[bool, ...]) -> CompiledTemplate:
        """Return the template with some of its optional parts and without the others."""
        if not self.form:
            return self
        literals, places = reading_of(self.form, chosen)
        return CompiledTemplate(self.template, literals, tuple([self.slots[place] for place in places]), self.bits)

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
            if slot.values:
                literals.append(filled[-1].span)
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
        key = (slot.name if slot.values else slot.kind, start, end)
        known = self.tried.get(key)
        if known is None:
            self.work -= _VALUE
            known = self.tried[key] = holds(slot, self.text[start:end], self.language)
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
    tokens = tokenise(template.body)
    form = fold_text(marked(tokens))
    slots = tuple(token.value for token in tokens if isinstance(token.value, Slot))
    has_options = OPEN in form
    literals = literals_of(form)
    bits = specificity(anchors(form)) if has_options else specificity(literals)
    bits += sum(_bits(token.value) for token in tokens if isinstance(token.value, Slot) and not token.option)
    return CompiledTemplate(template, literals, slots, bits, form if has_options else "")


def _bits(slot: Slot) -> float:
    """Return what a choice rules out, in bits; nothing for other slots."""
    return max(0.0, min(map(weigh, slot.values)) - math.log2(len(slot.values))) if slot.values else 0.0


def anchors_of(core: str) -> tuple[str, ...]:
    """Return the anchors of a template by its core."""
    return tuple(firm(BREAK.split(core)))


@lru_cache(maxsize=4096)
def _tolerant(literals: tuple[str, ...], amounts: tuple[bool, ...]) -> Tolerant:
    return tolerant(literals, amounts, MARK)


def bits(pattern: CompiledTemplate) -> float:
    """Return how specific a template is: what its literals rule out, in bits."""
    return pattern.bits
