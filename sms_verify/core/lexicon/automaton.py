"""All tables read into one automaton that finds their words in a single pass."""

from __future__ import annotations

import functools
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import ahocorasick

from sms_verify import lazy_re as re
from sms_verify.core.lexicon import LANGUAGES
from sms_verify.core.lexicon.folding import fold, is_letter
from sms_verify.core.lexicon.notation import PhrasePattern, PhraseStep


class WordUse(NamedTuple):
    """A word's place in one pattern."""

    place: int
    """A number of its own for every group of every pattern, higher than that of the group before it."""
    opens: int
    """Under which number the group before it is noted, or the first group itself; the same words share one."""
    first: bool
    last: bool
    step: PhraseStep
    """How it follows the group before it."""
    notion: str
    guarded: bool
    """Whether a negation before it silences it."""
    tongue: str
    """The language whose pattern it is."""


class Uses(NamedTuple):
    """A word's places in the patterns of some languages; numbers lie in arrays, which the processor reads in a row."""

    befores: array[int]
    """The numbers of the groups that it follows; tried first, so that a word never follows itself."""
    followers: tuple[WordUse, ...]
    """Its places behind them, one for one."""
    whole: tuple[WordUse, ...]
    """Where it is a pattern by itself."""
    opens: array[int]
    """The numbers of the groups that it begins a pattern with."""
    guarded_opens: array[int]
    """Of those, the ones that a negation silences."""
    guarded: bool
    """Whether a negation silences any of these."""
    is_read: bool
    """Whether the word has any of these places, or turns what is said."""
    turns: bool
    secret: bool
    covers: bool
    """Whether shorter words inside it are not read."""
    word: Word


class Word(NamedTuple):
    """A word of the tables."""

    number: int
    """Of its own."""
    roles: tuple[WordUse, ...]
    """Later groups first, so that a word never follows itself."""
    negates: bool = False
    resumes: bool = False
    """It ends a negation: "do not wait, *please* reply"."""
    denies: bool = False
    """It takes back what was said before it: "… *is a scam*"."""
    covers: bool = False
    """Shorter words inside it are not read: "zip code", 密码器."""
    secret: bool = False
    turns: bool = False
    """Whether it negates, resumes or denies."""


ENDS_FREE, STARTS_FREE, SEVERAL, LENGTH, NUMBER = 1, 2, 4, 3, 11
"""A word as it stands in a text, as one whole number: bits that tell whether a letter may stand directly behind and
before it and whether it has several uses, and from which bits on its length and its number stand."""
MAX_WORD_CHARS = (1 << NUMBER - LENGTH) - 1


class Lexicon(NamedTuple):
    """The tables of phrases as one automaton."""

    automaton: ahocorasick.Automaton
    """It finds words as whole numbers."""
    several: tuple[tuple[int, ...], ...]
    """Words that are spelt the same, with and without a star."""
    tokens: dict[str, Word]
    """The words `<code> <link> <amount> <number>` that no automaton finds."""
    joined: re.Pattern[str]
    """What keeps a negation alive after a comma: "never give, *or* send …"."""
    around: re.Pattern[str]
    """What opens an aside that ends with the next comma: "never, *under any* circumstances, …"."""
    words: tuple[Word, ...]
    """By their numbers."""


SILENCE = "ask.keep-secret"
"""The one ask that is a negation itself: "do not tell your family"."""
TOKENS = ("<code>", "<link>", "<amount>", "<number>")
_USES = {"not": "negates", "still": "resumes", "scam": "denies", "mask": "covers", "secret": "secret"}
"""What the words of a named set do besides standing in patterns."""


class UsesIn(dict[int, Uses]):
    """By word number, where each word occurs in the patterns of some languages; reckoned for the words that occur."""

    def __init__(self, tongues: frozenset[str]) -> None:
        super().__init__()
        self._tongues = tongues
        self._words = lexicon().words

    def __missing__(self, number: int) -> Uses:
        new = self[number] = _uses(self._words[number], self._tongues)
        return new


@functools.cache
def uses_in(tongues: frozenset[str]) -> UsesIn:
    """Return, by word number, where each word occurs in the patterns of some languages."""
    return UsesIn(tongues)


def _uses(word: Word, tongues: frozenset[str]) -> Uses:
    roles = [role for role in word.roles if role.tongue in tongues]
    opening = [role for role in roles if role.first and not role.last]
    following = [role for role in roles if not role.first]
    return Uses(
        array("I", [role.opens for role in following]),
        tuple(following),
        tuple(role for role in roles if role.first and role.last),
        array("I", dict.fromkeys(role.opens for role in opening if not role.guarded)),
        array("I", dict.fromkeys(role.opens for role in opening if role.guarded)),
        any(role.guarded for role in roles),
        bool(roles) or word.turns,
        word.turns,
        word.secret,
        word.covers,
        word,
    )


_taken: list[Lexicon] = []


def take(kept: Lexicon) -> None:
    """Have the lexicon be one that an earlier process built of the same tables."""
    _taken[:] = [kept]


@functools.cache
def lexicon() -> Lexicon:
    """The lexicon of all languages, built on first use where none was taken."""
    return _taken.pop() if _taken else _built()


def _built() -> Lexicon:
    roles: dict[str, list[WordUse]] = defaultdict(list)
    place = 0
    beginnings: dict[object, int] = {}
    for tongue, language in LANGUAGES.items():
        for pattern in language.patterns():
            opens = beginnings.setdefault((tongue, _is_guarded(pattern), pattern.groups[0]), place)
            for word, role in _roles(place, opens, pattern, tongue):
                roles[word].append(role)
            place += len(pattern.groups) + 1
    uses: dict[str, set[str]] = defaultdict(set)
    for name, use in _USES.items():
        for spelling in _spellings(_named(name)):
            uses[spelling].add(use)
    spelt = dict.fromkeys([*roles, *uses])
    words = {word: _word(number, roles[word], uses[word]) for number, word in enumerate(spelt)}
    return Lexicon(
        *_automaton({spelling: word.number for spelling, word in words.items() if spelling not in TOKENS}),
        {spelling: words[spelling] for spelling in TOKENS},
        _opening(_named("joined")),
        _opening(_named("around")),
        tuple(words.values()),
    )


def _is_guarded(pattern: PhrasePattern) -> bool:
    return pattern.notion.startswith("ask.") and pattern.notion != SILENCE and not pattern.stubborn


def _roles(place: int, opens: int, pattern: PhrasePattern, tongue: str) -> Iterator[tuple[str, WordUse]]:
    """Yield the words of a pattern with their places, of which the first is noted under the number `opens`."""
    guarded = _is_guarded(pattern)
    steps = (PhraseStep(0, False), *pattern.steps)
    for group, (words, step) in enumerate(zip(pattern.groups, steps, strict=True)):
        last = group == len(pattern.groups) - 1
        before = opens if group < 2 else place + group - 1
        role = WordUse(place + group, before, group == 0, last, step, pattern.notion, guarded, tongue)
        for spelling in set(_spellings(words)):
            yield spelling, role


def _named(name: str) -> set[str]:
    return {word for language in LANGUAGES.values() for word in language.words(name)}


def _spellings(words: Iterable[str]) -> Iterator[str]:
    """Every way some words are written: with and without the non-joiner or the apostrophe."""
    for word in words:
        plain = fold(word.casefold())
        yield plain
        if "\u200c" in word:
            yield fold(word.casefold().replace("\u200c", ""))
        if "'" in word.strip("'"):
            yield word.replace("'", "")


def _word(number: int, roles: list[WordUse], uses: set[str]) -> Word:
    return Word(
        number,
        roles=tuple(sorted(roles, key=lambda role: -role.place)),
        turns=not uses.isdisjoint({"negates", "resumes", "denies"}),
        **dict.fromkeys(uses, True),
    )


def _is_bound(character: str) -> bool:
    return character.isdigit() or is_letter(character)


def _automaton(numbers: dict[str, int]) -> tuple[ahocorasick.Automaton, tuple[tuple[int, ...], ...]]:
    """Return the automaton of some words with their numbers, and the words that are spelt the same."""
    automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
    same: dict[str, list[int]] = defaultdict(list)
    for word, number in numbers.items():
        bare = word.removesuffix("*")
        free = STARTS_FREE * (not _is_bound(bare[0])) | ENDS_FREE * (bare != word or not _is_bound(bare[-1]))
        same[bare].append(free | len(bare) << LENGTH | number << NUMBER)
    several: list[tuple[int, ...]] = []
    for bare, found in same.items():
        automaton.add_word(bare, found[0] if len(found) == 1 else SEVERAL | len(several) << NUMBER)
        several += [tuple(found)] if len(found) > 1 else []
    automaton.make_automaton()
    return automaton, tuple(several)


def _opening(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"\s*(?:" + "|".join(sorted(map(re.escape, _spellings(words)), reverse=True)) + r")(?![a-z])")
