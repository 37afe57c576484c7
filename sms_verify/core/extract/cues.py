"""The notions that stand in a text by their words: what is asked, threatened, promised and told.

One pass of an automaton finds the words of all languages; a second joins them to patterns within a clause or a
sentence. An ask is none when it is negated ("never share your OTP"), and a negation protects its own clause only.
The cost is linear in the text's length.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, compress
from operator import itemgetter
from typing import TYPE_CHECKING

from sms_verify import lazy_re as re
from sms_verify.core.extract.delivered import FoundNotion, without_delivered
from sms_verify.core.extract.language import language_and_tongues
from sms_verify.core.extract.tokens import tokens
from sms_verify.core.lexicon.automaton import (
    ENDS_FREE,
    LENGTH,
    MAX_WORD_CHARS,
    NUMBER,
    SEVERAL,
    STARTS_FREE,
    Lexicon,
    Uses,
    UsesIn,
    Word,
    WordUse,
    lexicon,
    uses_in,
)
from sms_verify.core.lexicon.folding import classes, fold
from sms_verify.core.lexicon.notation import PhraseStep
from sms_verify.core.types import Cue

if TYPE_CHECKING:
    from sms_verify.core.normalise import NormalText

_SENTENCE_END = re.compile(r"[。！？；!?؟…\n】.।॥۔](?:(?<!\.)|(?<!\brs.)(?<!\bno.)(?<!\bmr.)(?=\s|$|[^\x00-\x7f]))")
_COMMA = re.compile(r"[,，،;؛](?!\d)")
_DELIVERED = re.compile(r"\W{0,3}(?:(?:is|are|为|是|شما|adalah|es|هست|码))?\W{0,3}(?:g-)?\d{3,8}(?!\d)")
"""What follows a secret that the message brings: "OTP is 123456"."""
_UNFINISHED = re.compile(r"\s*(?:ever|give|share|send|reveal|disclose|tell|forward|provide|enter|click|respond)?\s*")
"""What may stand between a negation and the comma that does not end it: "never give, send or share …"."""

_REACH, _REACH_CHINESE = 60, 18
"""Characters after a negation that it silences at most."""
_IN_CLAUSE = PhraseStep(gap=0, crosses_commas=False)
_TAKEN_BACK = 40
"""Characters before "… is a scam" in which an ask is none."""


_Hit = tuple[int, int, Uses]
"""A word's end, start and uses; a hundred are looked at in a message."""
_END = itemgetter(0)


def cues(text: NormalText, meant: frozenset[str] | None = None) -> tuple[Cue, ...]:
    """Return every notion found in a text, in the order in which they stand in it.

    Read are the phrases of the languages that can be meant; told from the text where they are not given.
    """
    spelling = fold(text.simplified)
    words, uses = lexicon(), uses_in(language_and_tongues(text)[1] if meant is None else meant)
    found = _settled(_Reading(spelling, words, uses).read())
    asked = without_delivered(found, spelling, lambda: any(kind == "<link>" for _, _, kind in tokens(spelling)))
    return tuple(Cue(found.notion, text.span(found.start, found.end)) for found in asked)


def _hits(text: str, words: Lexicon, uses: UsesIn) -> tuple[list[_Hit], list[tuple[int, int]]]:
    """The words and tokens of the text by their ends, without those that stand inside a link or a longer expression.

    Words that do nothing in the text's languages are left out. The places of the links follow.
    """
    hits: list[_Hit] = []
    covers: list[tuple[int, int]] = []
    kinds, several = f".{classes(text)}.", words.several
    for last, found in words.automaton.iter(text):
        for spelling in several[found >> NUMBER] if found & SEVERAL else (found,):
            if not spelling & ENDS_FREE and kinds[last + 1] == kinds[last + 2] != ".":
                continue
            start = last + 1 - (spelling >> LENGTH & MAX_WORD_CHARS)
            if not spelling & STARTS_FREE and kinds[start] == kinds[start + 1] != ".":
                continue
            use = uses[spelling >> NUMBER]
            if use.is_read:
                hits.append((last + 1, start, use))
            if use.covers:
                covers.append((start, last + 1))
    told, links = list[_Hit](), list[tuple[int, int]]()
    for start, end, kind in tokens(text):
        if kind == "<link>":
            links.append((start, end))
        told.append((end, start, uses[words.tokens[kind].number]))
    return sorted([*_uncovered(hits, covers + links), *told], key=_END), links


def _uncovered(hits: list[_Hit], covers: list[tuple[int, int]]) -> list[_Hit]:
    if not covers:
        return hits
    covers.sort()
    starts = [start for start, _ in covers]
    ends = list(accumulate((end for _, end in covers), max))
    return [hit for hit in hits if not _is_covered(hit, starts, ends)]


def _is_covered(hit: _Hit, starts: list[int], ends: list[int]) -> bool:
    end, start, uses = hit
    before = bisect_right(starts, start)
    return before > 0 and ends[before - 1] >= end and not uses.covers


class _Reading:
    """One walk over the words of one text."""

    def __init__(self, text: str, words: Lexicon, uses: UsesIn) -> None:
        self._text = text
        self._words = words
        self._hits, self._links = _hits(text, words, uses)
        self._sentences = [match.start() for match in _SENTENCE_END.finditer(text)]
        self._commas = [match.start() for match in _COMMA.finditer(text)]
        self._begun: dict[int, tuple[tuple[int, int], ...]] = {}
        """By a group's number: where the groups up to it stand, the last two times, as start and end."""
        self._negated = (0, 0)
        self._found: list[FoundNotion] = []

    def read(self) -> list[FoundNotion]:
        """Return the notions in the order in which their last words stand."""
        if self._links:
            self._sentences = [place for place in self._sentences if not self._in_links(place, place + 1)]
        begun, found = self._begun, self._found
        for hit in self._hits:
            end, start, uses = hit
            befores, followers, whole, opens, guarded_opens, guarded = uses[:6]
            if uses.turns:
                self._turn(uses.word, start, end)
            negated = self._negated
            silenced = guarded and (
                negated[0] <= start < negated[1] or (uses.secret and _DELIVERED.match(self._text, end) is not None)
            )
            for role in compress(followers, map(begun.__contains__, befores)):
                if not (silenced and role.guarded):
                    self._follow(role, begun[role.opens], start, end)
            for role in whole:
                if not (silenced and role.guarded):
                    found.append(FoundNotion(start, end, role.notion, role.tongue))
            place = (start, end)
            for number in opens if silenced else opens + guarded_opens:
                begun[number] = (begun[number][-1], place) if number in begun else (place,)
        return found

    def _turn(self, word: Word, start: int, end: int) -> None:
        if word.resumes and self._is_negated(start):
            self._negated = (0, 0)
        if word.negates:
            begun, until = self._negated if self._is_negated(start) else (end, 0)
            self._negated = (begun, max(until, self._end_of_negation(end)))
        if word.denies:
            self._take_back(start)

    def _follow(self, role: WordUse, places: tuple[tuple[int, int], ...], begin: int, end: int) -> None:
        start = self._before(role, places, begin)
        if start is None:
            return
        if role.last:
            self._found.append(FoundNotion(start, end, role.notion, role.tongue))
        else:
            self._note(role.place, start, end)

    def _note(self, number: int, start: int, end: int) -> None:
        earlier = self._begun.get(number)
        self._begun[number] = (earlier[-1], (start, end)) if earlier else ((start, end),)

    def _before(self, role: WordUse, places: tuple[tuple[int, int], ...], start: int) -> int | None:
        """Where the groups before this one began, if they stand close enough."""
        for begun, end in reversed(places):
            gap = start - end - (self._in_links(end, start) if self._links else 0)
            if 0 <= gap <= role.step.gap and not self._is_parted(end, start, role.step):
                return begun
        return None

    def _in_links(self, start: int, end: int) -> int:
        """How many characters of a stretch belong to links; a link between two words does not part them."""
        first = bisect_right(self._links, (start, start))
        count = 0
        for begun, ended in self._links[max(0, first - 1) :]:
            if begun >= end:
                break
            count += max(0, min(ended, end) - max(begun, start))
        return count

    def _is_parted(self, end: int, start: int, step: PhraseStep) -> bool:
        if step.crosses_sentences:
            return False
        return _any_between(self._sentences, end, start) or (
            not step.crosses_commas and _any_between(self._commas, end, start)
        )

    def _is_negated(self, start: int) -> bool:
        return self._negated[0] <= start < self._negated[1]

    def _take_back(self, start: int) -> None:
        kept: list[FoundNotion] = []
        while self._found and self._found[-1].end > start - _TAKEN_BACK:
            found = self._found.pop()
            if not found.notion.startswith(("ask.", "pressure.")) or self._is_parted(found.end, start, _IN_CLAUSE):
                kept.append(found)
        self._found.extend(reversed(kept))

    def _end_of_negation(self, start: int) -> int:
        """Where the clause that a negation opens ends; an aside and a list do not end it."""
        chinese = self._text[start - 1] >= "\u4e00"
        limit = min(start + (_REACH_CHINESE if chinese else _REACH), len(self._text))
        sentence = bisect_left(self._sentences, start)
        if sentence < len(self._sentences):
            limit = min(limit, self._sentences[sentence])
        aside = False
        for comma in self._commas[bisect_left(self._commas, start) :]:
            if comma >= limit:
                break
            opens = self._words.around.match(self._text, comma + 1) is not None
            if not (aside or opens or self._goes_on(start, comma)):
                return comma
            aside = opens
        return limit

    def _goes_on(self, start: int, comma: int) -> bool:
        return (
            _UNFINISHED.fullmatch(self._text, start, comma) is not None
            or self._words.joined.match(self._text, comma + 1) is not None
        )


def _any_between(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _settled(found: list[FoundNotion]) -> list[FoundNotion]:
    """One cue where several of a notion overlap, and no ask to reply where the reply only ends a subscription."""
    merged: dict[str, list[FoundNotion]] = {}
    for one in sorted(found):
        same = merged.setdefault(one.notion, [])
        if same and one.start < same[-1].end:
            same[-1] = same[-1]._replace(end=max(one.end, same[-1].end))
        else:
            same.append(one)
    ends = merged.get("notice.opt-out", [])
    if ends and "ask.reply" in merged:
        merged["ask.reply"] = [ask for ask in merged["ask.reply"] if not _overlaps_any(ask, ends)]
    return sorted(one for same in merged.values() for one in same)


def _overlaps_any(one: FoundNotion, others: list[FoundNotion]) -> bool:
    """Whether a place shares a character with one of others that are in order and apart."""
    at = bisect_left(others, one.end, key=lambda other: other.start)
    return at > 0 and others[at - 1].end > one.start
