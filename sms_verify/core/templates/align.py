"""Lay a template on a message that is nearly its copy, and say where the two part.

Where the whole template stands inside the message, what surrounds it is the difference. Otherwise, what an exact
reading explains from the left and from the right is settled first; of the middle, the words that both have in the same
order are found (rapidfuzz, bit-parallel), and what lies between them is read as the slots it should hold. What is left
is a difference; words common by chance between two differences join them, so that people can read the result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from rapidfuzz.distance import LCSseq

from sms_verify.core.normalise import Folded
from sms_verify.core.templates.matching import CompiledTemplate
from sms_verify.core.templates.plan import Item, outline, plan, words
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.templates.stretches import OpenStretch, Pair, found, read_left, read_right
from sms_verify.core.types import Alignment, Difference, SlotValue, Span

_CHANCE = 9.1
"""Bits up to which words between two differences are common by chance: two Chinese characters, a short word."""

_ROUNDING = 1e-9

_COPIES = 3
"""Places where the template is looked for inside the message, from each end."""


def align(pattern: CompiledTemplate, folded: Folded) -> Alignment:
    """Return how a message lies on a template, with every difference; exact where the template explains it all."""
    return pattern.match(folded) or lay(pattern, folded)


def lay(pattern: CompiledTemplate, folded: Folded) -> Alignment:
    """Return how a message lies on a template that is known not to explain it all, with every difference."""
    return _Layout(pattern, folded).alignment()


def most_alike(pattern: CompiledTemplate, text: str) -> float:
    """Return how alike a message can be to a template at most, told without laying the one on the other.

    No word is explained that does not stand in the folded text, and all that are stand there in order; so the words
    that count for most in their letters bound the likeness from above.
    """
    literals = pattern.reading(pattern.likely(text)).literals if pattern.form else pattern.literals
    said, heaviest, total = outline(literals)
    left = LCSseq.similarity(said, text)
    reached = 0.0
    for word, share in heaviest:
        if word in text:
            reached += share * min(1.0, left / len(word))
            left -= len(word)
            if left <= 0:
                break
    return reached / total + _ROUNDING if total else 1.0


class _Layout:
    """One message laid on one template."""

    def __init__(self, pattern: CompiledTemplate, folded: Folded) -> None:
        options = pattern.likely(folded.text)
        self.pattern = pattern.reading(options)
        self.folded = folded
        self.items: tuple[Item, ...] = plan(pattern.template.body, options)

    def alignment(self) -> Alignment:
        """Return the alignment."""
        pairs = self.paired()
        literal = [pair for pair in pairs if not self.items[pair.item].slot]
        total = sum(item.share for item in self.items)
        return Alignment(
            self.pattern.template,
            tuple(self.filled(pairs)),
            tuple(self.differences(pairs)),
            sum(self.items[pair.item].share for pair in literal) / total,
            self.pattern.bits,
            tuple(self.folded.span(*run) for run in _runs(literal)),
        )

    def paired(self) -> list[Pair]:
        """Return every item that is explained, in order."""
        whole = OpenStretch(
            self.items, self.folded.text, self.pattern.template.language, 0, len(self.items), 0, len(self.folded.text)
        )
        if inside := self.inside():
            return inside
        left = list(read_left(whole, strict=True))
        middle = whole.after(left)
        right = list(read_right(middle, strict=True))
        pairs = list(_with_gaps_read(whole, [*left, *_common(middle.before(right)), *reversed(right)]))
        return list(self.with_values_whole(list(_with_gaps_read(whole, self.without_chance(pairs)))))

    def with_values_whole(self, pairs: list[Pair]) -> Iterator[Pair]:
        """Yield the pairs without values to which more is glued: all of it together is the value that differs."""
        edges = [Pair(-1, 0, 0), *pairs, Pair(len(self.items), len(self.folded.text), len(self.folded.text))]
        for before, pair, after in zip(edges, edges[1:], edges[2:], strict=False):
            if not self.is_glued(before, pair, after):
                yield pair

    def is_glued(self, before: Pair, pair: Pair, after: Pair) -> bool:
        """Whether a slot between two words of the template holds more than the value that was read."""
        slot = self.items[pair.item].slot
        if slot is None or before.item != pair.item - 1 or after.item != pair.item + 1 or after.item >= len(self.items):
            return False
        added = self.folded.text[before.end : pair.start] + self.folded.text[pair.end : after.start]
        kind = KINDS[slot.kind]
        fits = len(added) + pair.end - pair.start <= (slot.limit or kind.longest)
        return bool(added) and fits and (kind.is_free or " " not in added)

    def inside(self) -> list[Pair]:
        """Return the pairs of a reading of the whole template inside the message, or none."""
        text, literals = self.folded.text, self.pattern.literals
        starts = found(text, literals[0], 0, len(text))[:_COPIES] if literals[0] else [0]
        ends = [len(text)]
        if last := literals[-1]:
            ends = [place + len(last) for place in found(text, last, 0, len(text))[-_COPIES:]]
        for start, end in product(starts, reversed(ends)):
            if start < end and (reading := self.pattern.read(text[start:end])) is not None:
                return list(self.read_pairs(start, reading))
        return []

    def read_pairs(self, start: int, reading: tuple[int, ...]) -> Iterator[Pair]:
        """Yield the pairs of a reading that begins at a place of the message."""
        place, ends = start, iter(reading)
        for index, item in enumerate(self.items):
            end = start + next(ends) if item.slot else place + len(item.text)
            yield Pair(index, place, end)
            place = end

    def without_chance(self, pairs: list[Pair]) -> list[Pair]:
        """Return the pairs without the few words between two differences that are there by chance."""
        kept: list[Pair] = []
        runs = list(self.unbroken(pairs))
        for place, run in enumerate(runs):
            inside = 0 < place < len(runs) - 1 or (len(runs) > 1 and self.is_open(run))
            if not inside or any(self.items[pair.item].slot for pair in run) or self.weight(run) > _CHANCE:
                kept += run
        return kept

    def unbroken(self, pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
        """Yield the pairs in runs with nothing between them in either text."""
        run: list[Pair] = []
        for pair in pairs:
            if run and (pair.item != run[-1].item + 1 or pair.start != run[-1].end):
                yield run
                run = []
            run.append(pair)
        if run:
            yield run

    def is_open(self, run: list[Pair]) -> bool:
        """Whether something differs on both sides of a run."""
        before = run[0].item > 0 or run[0].start > 0
        after = run[-1].item < len(self.items) - 1 or run[-1].end < len(self.folded.text)
        return before and after

    def weight(self, run: list[Pair]) -> float:
        return sum(self.items[pair.item].weight for pair in run)

    def filled(self, pairs: list[Pair]) -> Iterator[SlotValue]:
        """Yield the slots that hold a value of their kind."""
        for pair in pairs:
            if slot := self.items[pair.item].slot:
                yield SlotValue(slot, self.folded.text[pair.start : pair.end], self.folded.span(pair.start, pair.end))

    def differences(self, pairs: list[Pair]) -> Iterator[Difference]:
        """Yield what lies between the pairs."""
        size, body = len(self.folded.text), self.pattern.template.body
        for before, after in pairwise([Pair(-1, 0, 0), *pairs, Pair(len(self.items), size, size)]):
            missing = self.items[before.item + 1 : after.item]
            if not missing and before.end == after.start:
                continue
            span = self.folded.span(before.end, after.start)
            if missing:
                place = Span(missing[0].place.start, missing[-1].place.end)
            else:
                at = self.items[after.item].place.start if after.item < len(self.items) else len(body)
                place = Span(at, at)
            slot = next((item.slot.name for item in missing if item.slot), None)
            yield Difference(body[slice(*place)], self.folded.raw[slice(*span)], span, place, slot)


def _common(middle: OpenStretch) -> Iterator[Pair]:
    """Yield the words that a stretch of the message and the items for it have in the same order; no lone blank."""
    theirs = list(words(middle.text, middle.start, middle.end))
    ours = [item.text for item in middle.items[middle.first : middle.last]]
    for code in LCSseq.opcodes(ours, [middle.text[slice(*word)] for word in theirs]):
        if code.tag == "equal" and not "".join(ours[code.src_start : code.src_end]).isspace():
            for step in range(code.src_end - code.src_start):
                yield Pair(middle.first + code.src_start + step, *theirs[code.dest_start + step])


def _with_gaps_read(whole: OpenStretch, pairs: list[Pair]) -> Iterator[Pair]:
    """Yield the pairs, and those that can be read between them."""
    for before, after in pairwise([Pair(-1, 0, 0), *pairs, Pair(whole.last, whole.end, whole.end)]):
        if before.item >= 0:
            yield before
        if before.item + 1 == after.item or before.end == after.start:
            continue
        gap = whole._replace(first=before.item + 1, last=after.item, start=before.end, end=after.start)
        left = list(read_left(gap))
        yield from left
        yield from reversed(list(read_right(gap.after(left))))


def _runs(pairs: list[Pair]) -> Iterator[Span]:
    """Yield the stretches of the message that pairs cover without a break."""
    start = end = -1
    for pair in pairs:
        if pair.start != end:
            if end > start:
                yield Span(start, end)
            start = pair.start
        end = pair.end
    if end > start:
        yield Span(start, end)
