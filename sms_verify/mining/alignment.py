"""Lays messages of one wording on top of each other: what all have is literal, what lies between varies.

Words that (nearly) every line has, in order, are anchors. What stands between two anchors is, line by line, nothing
or a stretch of text; from all stretches together it shows whether it is literal, absent in some, one of a few, a
value, or any words. A stretch with words of its own that all share is looked at the same way. Where stretches are of
several builds, the lines are of several wordings and are told apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sms_verify.core.normalise.fold import fold_text
from sms_verify.mining import values
from sms_verify.mining.anchors import NEARLY_ALL, Anchors
from sms_verify.mining.builds import builds
from sms_verify.mining.clusters import Line
from sms_verify.mining.parts import Literal, Optional, Part, PartForm, Spans, Variable
from sms_verify.mining.tails import tails
from sms_verify.mining.tokens import VALUES

_MOST_WORDS = 40
"""Characters of a part that may be any words."""

_SPOKEN = re.compile(r"\w")


class SeveralWordings(Exception):
    """The lines are of several wordings."""

    def __init__(self, groups: list[list[int]]) -> None:
        super().__init__(f"{len(groups)} wordings")
        self.groups = groups


@dataclass
class LineAlignment:
    """Lines laid on top of each other."""

    lines: Mapping[int, Line]
    least: int
    """Lines that a part must be seen in."""
    dropped: set[int] = field(default_factory=set)
    """Lines that do not fit the others."""

    def parts(self) -> list[Part]:
        """Return the parts that all lines but the dropped ones are made of; raises `SeveralWordings`."""
        whole = {number: (0, len(line.text)) for number, line in self.lines.items()}
        return list(joined(self.stretch(whole, outermost=True)))

    def text(self, number: int, span: tuple[int, int]) -> str:
        """Return a stretch of a line."""
        return self.lines[number].text[span[0] : span[1]]

    def inner(self, number: int, span: tuple[int, int]) -> Line:
        """Return a stretch of a line as a line."""
        line = self.lines[number]
        places = [place for place, token in enumerate(line.tokens) if span[0] <= token.start and token.end <= span[1]]
        if not places:
            return Line(line.text, *span, (), "", "")
        first, last = places[0], places[-1] + 1
        return Line(line.text, *span, line.tokens[first:last], line.key[first:last], line.built[first:last])

    def stretch(self, spans: Spans, outermost: bool = False) -> Iterator[Part]:
        """Yield the parts of a stretch that has words or values in every line."""
        inner = {number: self.inner(number, span) for number, span in spans.items()}
        if not outermost:
            if constant := self.constant(spans):
                yield Literal(constant)
                return
            if single := self.single(spans):
                yield single
                return
        anchors = Anchors.of(inner)
        if anchors is None or not (outermost or anchors.have_words):
            self.check_few(spans)
            yield from self.leaf(spans, inner)
            return
        for number in anchors.misfits:
            self.drop(spans, number)
        yield from self.between(spans, anchors)

    def between(self, spans: Spans, anchors: Anchors) -> Iterator[Part]:
        """Yield the anchors and what stands between them."""
        ends = {number: span[0] for number, span in spans.items()}
        for places in anchors.places:
            yield from self.gap(
                {number: (ends[number], places[number][0]) for number in spans if number not in self.dropped}
            )
            here = {number: span for number, span in places.items() if number not in self.dropped}
            yield from self.anchor(here)
            ends = {number: span[1] for number, span in here.items()}
        yield from self.gap(
            {number: (end, spans[number][1]) for number, end in ends.items() if number not in self.dropped}
        )

    def anchor(self, spans: Spans) -> Iterator[Part]:
        """Yield the part of a word or value that stands in all lines."""
        line = next(iter(spans), None)
        if line is None:
            return
        span = spans[line]
        token = next(token for token in self.lines[line].tokens if (token.start, token.end) == span)
        yield Variable(PartForm.VALUE, spans) if token.key in VALUES else Literal(self.text(line, span))

    def gap(self, spans: Spans) -> Iterator[Part]:
        """Yield what stands between two anchors."""
        silent = {number: span for number, span in spans.items() if not _SPOKEN.search(self.text(number, span))}
        spoken = {number: span for number, span in spans.items() if number not in silent}
        if len(silent) < self.rare(spans) and spoken:
            silent = self.all_dropped(silent)
        elif len(spoken) < self.rare(spans):
            spoken = self.all_dropped(spoken)
        if silent and spoken:
            yield from self.sometimes(silent, spoken)
        elif silent:
            yield from _literal(self.usual(silent))
        elif spoken:
            yield from self.trimmed(spoken)

    def rare(self, spans: Mapping[int, object]) -> float:
        """Return how many of some lines must have a thing for it to count."""
        return max(self.least, (1 - NEARLY_ALL) * len(spans) / 2)

    def sometimes(self, silent: Spans, spoken: Spans) -> Iterator[Part]:
        """Yield an optional part and the marks around it that are always there."""
        base = self.usual(silent)
        texts = {number: self.text(number, span) for number, span in spoken.items()}
        cut = max(range(len(base) + 1), key=lambda at: (self.around(texts.values(), base, at), at))
        before, after = base[:cut], base[cut:]
        fitting = {
            number: (span[0] + len(before), span[1] - len(after))
            for number, span in spoken.items()
            if texts[number].startswith(before) and texts[number].endswith(after)
        }
        self.all_dropped({number: span for number, span in spoken.items() if number not in fitting})
        yield from _literal(before)
        if fitting:
            yield Optional(tuple(joined(self.trimmed(fitting))), frozenset(fitting))
        yield from _literal(after)

    def around(self, texts: Iterable[str], base: str, at: int) -> int:
        """Return how many stretches stand where the marks between two words are cut."""
        return sum(text.startswith(base[:at]) and text.endswith(base[at:]) for text in texts)

    def usual(self, spans: Spans) -> str:
        """Return the text that most lines have there; lines with another one are dropped."""
        counts = Counter(self.text(number, span) for number, span in spans.items())
        usual = counts.most_common(1)[0][0]
        folded = fold_text(f"x{usual}x")
        for number, span in spans.items():
            if (text := self.text(number, span)) != usual and fold_text(f"x{text}x") != folded:
                self.dropped.add(number)
        return usual

    def trimmed(self, spans: Spans) -> Iterator[Part]:
        """Yield a stretch with the marks and blanks that stand at its ends in all lines."""
        texts = [self.text(number, span) for number, span in spans.items()]
        before, after = _common_marks(texts), _common_marks([text[::-1] for text in texts])[::-1]
        yield from _literal(before)
        inside = {number: (span[0] + len(before), span[1] - len(after)) for number, span in spans.items()}
        inside = {number: span for number, span in inside.items() if span[0] < span[1]}
        yield from self.stretch(inside)
        yield from _literal(after)

    def constant(self, spans: Spans) -> str:
        """Return the words that nearly all lines have, empty where they have several."""
        counts = Counter(fold_text(self.text(number, span)) for number, span in spans.items())
        usual, count = counts.most_common(1)[0]
        if count < max(NEARLY_ALL * len(spans), self.least) or any(
            token.key in VALUES for number in [next(iter(spans))] for token in self.inner(number, spans[number]).tokens
        ):
            return ""
        same = {number for number, span in spans.items() if fold_text(self.text(number, span)) == usual}
        self.dropped.update(number for number in spans if number not in same)
        return self.text(min(same), spans[min(same)])

    def single(self, spans: Spans) -> Variable | None:
        """Return the part that varies as one value or one of a few, or None."""
        texts = [self.text(number, span) for number, span in spans.items()]
        if all(values.is_value(text) for text in texts):
            return Variable(PartForm.VALUE, spans)
        few = values.few(texts, self.least)
        if not few or not values.is_choice(few):
            return None
        folded = {number: fold_text(self.text(number, span)) for number, span in spans.items()}
        self.dropped.update(number for number, text in folded.items() if text not in few)
        kept = {number: span for number, span in spans.items() if number not in self.dropped}
        return Variable(PartForm.CHOICE, kept, few, {number: folded[number] for number in kept})

    def check_few(self, spans: Spans) -> None:
        """Raise `SeveralWordings` where a stretch is one of a few sentences, which no slot can list."""
        texts = {number: values.on_lines(self.text(number, span)) for number, span in spans.items()}
        if few := values.few(list(texts.values()), self.least):
            raise SeveralWordings([[number for number, text in texts.items() if text == each] for each in few])

    def leaf(self, spans: Spans, inner: Mapping[int, Line]) -> Iterator[Part]:
        """Yield a stretch without words that all lines share; raises `SeveralWordings`."""
        if tail := tails(inner, self.rare(spans), self.least):
            yield from self.with_tail(spans, tail)
            return
        if groups := builds(inner, self.least):
            raise SeveralWordings(groups)
        long = {number: span for number, span in spans.items() if not self.fits(number, span)}
        if len(long) > len(spans) / 2:
            groups = [[number for number in spans if number not in long], list(long)]
            raise SeveralWordings([group for group in groups if group])
        self.all_dropped(long)
        yield Variable(PartForm.WORDS, {number: span for number, span in spans.items() if number not in long})

    def with_tail(self, spans: Spans, tail: Mapping[int, int]) -> Iterator[Part]:
        """Yield a stretch of which some lines have more than others behind it."""
        heads, tails = dict(spans), Spans()
        for number, start in tail.items():
            begin, end = spans[number]
            head = self.text(number, (begin, start)).rstrip(" ,.;:，、。；：(（-")
            heads[number] = (begin, begin + len(head))
            tails[number] = (begin + len(head), end)
        yield from self.stretch(heads)
        if tails := {number: span for number, span in tails.items() if number not in self.dropped}:
            yield Optional(tuple(joined(self.trimmed(tails))), frozenset(tails))

    def fits(self, number: int, span: tuple[int, int]) -> bool:
        """Whether a stretch is short enough to be any words."""
        return span[1] - span[0] <= _MOST_WORDS and "\n" not in self.text(number, span)

    def drop(self, spans: Spans, number: int) -> None:
        """Leave a line out of the alignment."""
        self.dropped.add(number)
        spans.pop(number, None)

    def all_dropped(self, spans: Mapping[int, object]) -> Spans:
        """Leave lines out of the alignment; return the lines left."""
        self.dropped.update(spans)
        return {}


def _common_marks(texts: Sequence[str]) -> str:
    """Return the marks and blanks that all texts begin with."""
    first, last = min(texts), max(texts)
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length] and not _SPOKEN.match(first[length]):
        length += 1
    return first[:length]


def _literal(text: str) -> Iterator[Literal]:
    if text:
        yield Literal(text)


def joined(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield parts with literals beside each other made one."""
    waiting = ""
    for part in parts:
        if isinstance(part, Literal):
            waiting += part.text
            continue
        yield from _literal(waiting)
        waiting = ""
        yield part
    yield from _literal(waiting)
