"""The stretches of a text that are scored by themselves: genuine words before or behind a fraud cannot drown it.

A stretch begins and ends where a sentence, a line or a contact ends. Looked at are the text from each such place to its
end, the text up to it, and from each place the next words, enough for a story. The cost is linear in the length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from sms_verify.core.types import Span

END = re.compile(
    r"[。！？!?؟；;\n]+\s*|\.\s+|\s{2,}|(?<=[。！？!?؟；;\s])(?=【)|(?<=[^。！？!?؟；;\s])【[^【】]{1,20}】"
)
"""A signature at the beginning stays with what it signs; one that follows its sentence ends it."""
STORY, STORY_HAN = 100, 40
"""Characters that tell a story; Chinese says more in one."""
SHORTEST, SHORTEST_HAN = 40, 15
"""Characters of the shortest stretch up to an end or from one."""
STEP, STEP_HAN = 20, 8
"""Characters between the beginnings of two stories."""
MOST = 0.8
"""A stretch that is a larger part of the text says nothing that the whole does not."""
PLACES = 8
"""Places from which a stretch goes to either end of the text: those before the longest sentences."""


def stretches(text: str, breaks: Iterable[int], is_han: bool) -> tuple[Span, ...]:
    """Return the stretches of a text that has other breaks than the ends of its sentences, too; never all of it."""
    last = len(text)
    shortest, story, step = (SHORTEST_HAN, STORY_HAN, STEP_HAN) if is_han else (SHORTEST, STORY, STEP)
    if MOST * last < shortest:
        return ()
    places = {place for place in (*(found.end() for found in END.finditer(text)), *breaks) if 0 < place < last}
    if not places:
        return ()
    cuts = [0, *sorted(places), last]
    found = {*_to_the_ends(cuts, shortest), *_stories(cuts, story, step)}
    return tuple(sorted(span for span in found if span.end - span.start <= MOST * last))


def _to_the_ends(cuts: list[int], shortest: int) -> Iterator[Span]:
    last = cuts[-1]
    inner = sorted(pairwise(cuts[1:]), key=lambda pair: pair[0] - pair[1])[:PLACES]
    for place, _ in inner:
        if place >= shortest:
            yield Span(0, place)
        if last - place >= shortest:
            yield Span(place, last)


def _stories(cuts: list[int], story: int, step: int) -> Iterator[Span]:
    before = -step
    for start in cuts[:-1]:
        end = bisect_left(cuts, start + story)
        if start - before >= step and end < len(cuts):
            yield Span(start, cuts[end])
            before = start
