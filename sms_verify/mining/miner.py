"""Proposes templates from messages that one organisation has sent.

From a sample the wordings are found, each becomes a template, and a template counts for the messages that it explains
by the grammar's own reading, whole. What no template explains is the next round's file, until a round brings nothing.
Nothing is kept but the proposals and numbers of messages.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from sms_verify.core.extract.language import language as language_of
from sms_verify.core.forgetting import forgets
from sms_verify.core.normalise import fold, normalise
from sms_verify.core.normalise.fold import Folded, fold_text
from sms_verify.core.templates import CompiledTemplate, compile_template
from sms_verify.core.types import MAX_LENGTH, Template
from sms_verify.errors import InvalidTemplate
from sms_verify.mining.body import body_of
from sms_verify.mining.looseness import is_loose
from sms_verify.mining.parts import Literal, Part, Wording
from sms_verify.mining.purposes import category_of
from sms_verify.mining.typed import typed
from sms_verify.mining.wordings import wordings

FEW = 20
"""Messages below which each one may be a wording of its own."""

LEAST = 3
"""Fewest messages of a wording in a file of more than a few."""

SAMPLE = 20_000
"""Messages from which one round learns."""

_ROUNDS = 6
PIECE = 5_000
"""Messages that are read at a time for which template explains them."""

_WORTH = 0.003
"""Share of the messages that a round must explain for another one to be worth it."""

_READ = 15
"""Messages of a wording that are read for its language."""

Progress = Callable[[int, int], None]
"""Told how many messages of how many are done."""

Spread = Callable[[Callable[[Sequence[str]], list[int]], Iterable[Sequence[str]]], Iterable[list[int]]]
"""Calls a function with each of some pieces, as `map` does; perhaps in several processes."""


class Proposal(NamedTuple):
    """A template that some messages propose."""

    template: Template
    messages: int
    """Messages that it explains."""


@dataclass(frozen=True)
class Mined:
    """The proposals from some messages, and how many of them they explain."""

    proposals: tuple[Proposal, ...]
    """The most frequent first."""
    total: int
    unexplained: tuple[int, ...]
    """Numbers of the messages that no proposal explains."""

    @property
    def share(self) -> float:
        """The share of messages that a proposal or a known template explains."""
        return 1 - len(self.unexplained) / self.total if self.total else 0.0


class _Candidate(NamedTuple):
    """A template that may be proposed."""

    pattern: CompiledTemplate
    words: str
    """Its longest literal text that no message is without, folded."""


@forgets
def mine(
    texts: Sequence[str],
    organisation: str,
    official: Collection[str] = (),
    known: Collection[Template] = (),
    progress: Progress = lambda *_: None,
    spread: Spread = map,
) -> Mined:
    """Return the templates that an organisation's messages propose.

    `official` are its own hosts and numbers, `known` the templates that it has: messages that these explain propose
    nothing, and count as explained.
    """
    least = least_of(len(texts))
    waiting = [number for number, text in enumerate(texts) if text.strip() and len(text) <= MAX_LENGTH]
    left_out = [number for number, text in enumerate(texts) if not text.strip() or len(text) > MAX_LENGTH]
    found: list[_Candidate] = [_Candidate(compile_template(template), "") for template in known]
    by: dict[int, int] = {}
    waiting = _explain(texts, waiting, found, 0, by, progress, spread)
    for turn in range(_ROUNDS):
        fresh = _candidates(_sample(texts, waiting, turn), least, organisation, official)
        bodies = {each.pattern.template.body for each in found}
        fresh = [each for each in fresh if each.pattern.template.body not in bodies]
        before, first = len(waiting), len(found)
        found += fresh
        waiting = _explain(texts, waiting, found, first, by, progress, spread)
        if before - len(waiting) < max(least, _WORTH * len(texts)):
            break
    return _mined(texts, found, len(known), by, least, [*waiting, *left_out])


def least_of(count: int) -> int:
    """Return how many messages a wording must have in a file of `count`, to be proposed.

    >>> least_of(3), least_of(500), least_of(1_000_000)
    (1, 3, 125)
    """
    return 1 if count < FEW else max(LEAST, math.isqrt(count) // 8)


def _sample(texts: Sequence[str], waiting: Sequence[int], turn: int) -> list[str]:
    chance = random.Random(turn)  # noqa: S311 a sample, no secret
    return [texts[number] for number in (waiting if len(waiting) <= SAMPLE else sorted(chance.sample(waiting, SAMPLE)))]


def _explain(
    texts: Sequence[str],
    waiting: Sequence[int],
    found: Sequence[_Candidate],
    first: int,
    by: dict[int, int],
    progress: Progress,
    spread: Spread,
) -> list[int]:
    """Note by which template each message is explained, those from the first on; return what none explains."""
    left: list[int] = []
    pieces = [waiting[start : start + PIECE] for start in range(0, len(waiting), PIECE)]
    read = partial(explaining, tuple(found[first:]))
    for numbers, places in zip(
        pieces, spread(read, ([texts[each] for each in piece] for piece in pieces)), strict=True
    ):
        for number, place in zip(numbers, places, strict=True):
            if place < 0:
                left.append(number)
            else:
                by[number] = first + place
        progress(len(by), len(texts))
    return left


def explaining(candidates: Sequence[_Candidate], texts: Sequence[str]) -> list[int]:
    """Return the place of the first candidate that explains each text, -1 where none does."""
    return [_first(candidates, fold(text)) for text in texts]


def _first(candidates: Sequence[_Candidate], folded: Folded) -> int:
    for place, candidate in enumerate(candidates):
        if candidate.words in folded.text and candidate.pattern.match(folded):
            return place
    return -1


def _mined(
    texts: Sequence[str],
    found: Sequence[_Candidate],
    known: int,
    by: Mapping[int, int],
    least: int,
    left: Sequence[int],
) -> Mined:
    """Return the proposals that explain enough, under ids of their own."""
    counts = Counter(by.values())
    kept = [place for place, count in counts.most_common() if place >= known and count >= least]
    explaining = {*kept, *range(known)}
    proposals: list[Proposal] = []
    numbers: Counter[str] = Counter()
    for place in kept:
        template = found[place].pattern.template
        numbers[template.category] += 1
        named = f"{template.category}-{numbers[template.category]}"
        proposals.append(Proposal(_named(template, named), counts[place]))
    rest = [number for number, place in by.items() if place not in explaining]
    return Mined(tuple(proposals), len(texts), tuple(sorted([*left, *rest])))


def _named(template: Template, identifier: str) -> Template:
    return replace(template, id=identifier)


def _candidates(texts: Sequence[str], least: int, organisation: str, official: Collection[str]) -> list[_Candidate]:
    """Return the templates that the wordings of some messages make, the most frequent first."""
    found: dict[str, tuple[int, _Candidate]] = {}

    def explained(wording: Wording) -> Collection[int]:
        candidate = _candidate(wording, organisation, official)
        if candidate is None:
            return ()
        lines = [number for number, text in wording.texts.items() if candidate.pattern.match(fold(text))]
        if lines:
            found.setdefault(candidate.pattern.template.body, (len(lines), candidate))
        return lines

    wordings(texts, min(least, least_of(len(texts))), explained)
    return [candidate for _, candidate in sorted(found.values(), key=lambda each: -each[0])]


def _candidate(wording: Wording, organisation: str, official: Collection[str]) -> _Candidate | None:
    """Return the template of a wording, or None where it makes none or one that says too little."""
    language = _language(list(wording.texts.values()))
    parts = typed(wording, official, language).parts
    body = body_of(parts)
    try:
        pattern = compile_template(Template("mined", organisation, language, category_of(body), body))
    except InvalidTemplate:
        return None
    return None if is_loose(parts, pattern) else _Candidate(pattern, _longest(parts))


def _language(texts: Sequence[str]) -> str:
    """Return the language that most of some texts are in."""
    read = Counter(language_of(normalise(text)) for text in texts[:_READ])
    return read.most_common(1)[0][0]


def _longest(parts: Sequence[Part]) -> str:
    """Return the longest literal text that every message has."""
    return max((fold_text(part.text) for part in parts if isinstance(part, Literal)), key=len, default="")
