"""The small notation in which the tables of phrases are written.

A line is one pattern: groups of alternatives in the order in which they stand in a message.

    your account|your card ~ locked|suspended      one of the first, then one of the second, in one clause
    parcel ~~40 customs fee                        … in one sentence, at most 40 characters between them
    is this you ~~~20 <link>                       … wherever, at most 20 characters between them
    {give} ~12 {secret}                            named word sets of the same language
    suspend*                                       any ending; without the star a word ends where its letters end
    !{secret} ~ except ~ our agent                 holds also after a negation
    <code> <link> <amount> <number>                4 to 8 digits, a link, money, digits long enough to dial
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sms_verify import lazy_re as re

Sets = Mapping[str, str]
"""Named word sets of a language; alternatives are separated by `|` and may name other sets."""
Table = Mapping[str, tuple[str, ...]]
"""The patterns of every notion."""

GAP = 24
"""Characters that may stand between two groups where the pattern does not say."""
_STEP = re.compile(r"\s+(~{1,3})(\d*)\s+")
_SET = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class PhraseStep:
    """The distance allowed to the next group, and what may stand between."""

    gap: int
    crosses_commas: bool
    crosses_sentences: bool = False


@dataclass(frozen=True, slots=True)
class PhrasePattern:
    """Groups of words that together mean a notion."""

    notion: str
    groups: tuple[frozenset[str], ...]
    steps: tuple[PhraseStep, ...]
    stubborn: bool = False
    """Whether it holds also after a negation."""


@dataclass(frozen=True, slots=True)
class Language:
    """The tables of phrases and word sets of one language."""

    sets: Sets
    table: Table

    def patterns(self) -> Iterator[PhrasePattern]:
        """Every pattern of the language, parsed."""
        for notion, lines in self.table.items():
            yield from (parse(notion, line, self.sets) for line in lines)

    def words(self, name: str) -> frozenset[str]:
        """The words of a named set; none where the language has no such set."""
        return frozenset(_alternatives(self.sets.get(name, ""), self.sets))


def joined(*tables: Table) -> Table:
    """Return tables as one; a notion that stands in several keeps the patterns of all.

    >>> joined({"ask.call": ("call us",)}, {"ask.call": ("ring",)})
    {'ask.call': ('call us', 'ring')}
    """
    notions = dict.fromkeys(notion for table in tables for notion in table)
    return {notion: tuple(line for table in tables for line in table.get(notion, ())) for notion in notions}


def parse(notion: str, line: str, sets: Sets) -> PhrasePattern:
    """Read one line of a table.

    >>> parse("lure.refund", "tax ~9 refund|rebate", {}).steps
    (PhraseStep(gap=9, crosses_commas=False, crosses_sentences=False),)
    """
    stubborn = line.strip().startswith("!")
    first, *rest = _STEP.split(line.strip().removeprefix("!"))
    groups = [first, *rest[2::3]]
    steps = [
        PhraseStep(int(gap or GAP), mark != "~", mark == "~~~")
        for mark, gap in zip(rest[0::3], rest[1::3], strict=True)
    ]
    return PhrasePattern(notion, tuple(frozenset(_alternatives(g, sets)) for g in groups), tuple(steps), stubborn)


def _alternatives(text: str, sets: Sets) -> Iterator[str]:
    for word in (" ".join(part.split()) for part in text.split("|")):
        named = _SET.fullmatch(word)
        if named:
            yield from _alternatives(sets[named[1]], sets)
        elif word:
            yield word
