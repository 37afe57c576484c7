"""The stretches of a text that are scored by themselves: genuine words before or behind a fraud cannot drown it.

A stretch begins and ends where a sentence, a line or a contact ends, or the script changes. Looked at are the text from
each such place to its end, the text up to it, and from each place the next words, enough for a story. The cost is
linear in the length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from sms_verify import lazy_re as re
from sms_verify.core.types import Span
from sms_verify.learn.grams import HOLE, MASK_CHARACTERS

_SENTENCE = "。！？!?؟；;"
_OTHERS = "\u0400-\u9fff"
END = re.compile(
    rf"""
    [{_SENTENCE}\n.\s【{MASK_CHARACTERS}{_OTHERS}] (?:
        (?<=[{_SENTENCE}\n]) [{_SENTENCE}\n]* \s*
        | (?<=\.) \s+
        | (?<=\s) (?: \s+ (?![{MASK_CHARACTERS}]) | (?=【) | (?=[{_OTHERS}]) (?<=[A-Za-z\ ,.'!-]{{14}}\s) )
        | (?<=[^{_SENTENCE}\s]【) [^【】]{{1,20}} 】
        | (?<=[{MASK_CHARACTERS}]) {HOLE}* [ ]
        | (?<=[{_OTHERS}]) \s? (?= [A-Za-z] [A-Za-z\ ,.'!-]{{13}} )
    )
    """,
    re.VERBOSE,
)
"""A signature at the beginning stays with what it signs; one that follows its sentence ends it.

A word or two in another script, like a brand, do not change it.
"""
STORY, STORY_HAN = 100, 40
"""Characters that tell a story; Chinese says more in one."""
SHORTEST, SHORTEST_HAN = 40, 15
"""Characters of the shortest stretch up to an end or from one."""
STEP, STEP_HAN = 20, 8
"""Characters between the beginnings of two stories."""
MAX_SHARE_OF_TEXT = 0.92
"""A stretch that is a larger part of the text says nothing that the whole does not."""
PLACES = 8
"""Places from which a stretch goes to either end of the text: those before the longest sentences."""


def stretches(text: str, is_han: bool) -> tuple[Span, ...]:
    """Return the stretches of a view; never all of it."""
    last = len(text)
    shortest = SHORTEST_HAN if is_han else SHORTEST
    if MAX_SHARE_OF_TEXT * last < shortest:
        return ()
    places = [found.end() for found in END.finditer(text)]
    cuts = [0, *[place for place in places if place < last], last]
    if len(cuts) < 3:
        return ()
    found = {*_to_the_ends(cuts, shortest), *_stories(text, cuts, is_han)}
    return tuple(sorted([span for span in found if span.end - span.start <= MAX_SHARE_OF_TEXT * last]))


def _to_the_ends(cuts: list[int], shortest: int) -> Iterator[Span]:
    last = cuts[-1]
    inner = sorted(pairwise(cuts[1:]), key=lambda pair: pair[0] - pair[1])[:PLACES]
    for place, _ in inner:
        if place >= shortest:
            yield Span(0, place)
        if last - place >= shortest:
            yield Span(place, last)


def _stories(text: str, cuts: list[int], is_han: bool) -> Iterator[Span]:
    story, step = (STORY_HAN, STEP_HAN) if is_han else (STORY, STEP)
    before = -step
    for start in cuts[:-1]:
        end = cuts[bisect_left(cuts, min(start + story, cuts[-1]))]
        if end > start + 2 * story:
            end = start + story if is_han else text.find(" ", start + story) + 1
        if start - before >= step and 0 < end < cuts[-1]:
            yield Span(start, end)
            before = start
