"""Finds the wordings of many messages: clusters of them, laid on top of each other, taken apart where they differ."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from sms_verify.mining.alignment import LineAlignment, SeveralWordings
from sms_verify.mining.clusters import Codes, Line, clusters, frequent, kept
from sms_verify.mining.correlation import check_one_wording
from sms_verify.mining.parts import Optional, Part, Variable, Wording
from sms_verify.mining.tokens import tokenise

Explained = Callable[[Wording], Collection[int]]

ALIKE = (0.6, 0.75, 0.88, 1.0)
"""Shares of words in common from which on lines are laid on top of each other; the looser ones make fewer templates."""

_DEEPEST = 8
"""How often lines are taken apart."""


def wordings(texts: Sequence[str], least: int, explained: Explained) -> None:
    """Find the wordings that at least so many of some messages have.

    Each is handed over, and `explained` says which of its lines a template of it explains; lines that none explains are
    looked at again among those that are more alike.
    """
    left = dict(enumerate(_lines(texts, least)))
    for alike in ALIKE:
        for number in _found(left, least, alike, explained):
            del left[number]
        if len(left) < least:
            return


def _found(lines: Mapping[int, Line], least: int, alike: float, explained: Explained) -> set[int]:
    """Return the lines that are explained by the wordings of lines which are so much alike."""
    numbers = {id(line): number for number, line in lines.items()}
    done: set[int] = set()
    for cluster in clusters(list(lines.values()), alike):
        for wording in _apart({numbers[id(line)]: line for line in cluster.lines}, least):
            done.update(explained(wording))
    return done


def _lines(texts: Sequence[str], least: int) -> Iterator[Line]:
    cut = [tokenise(text) for text in texts]
    pairs, codes = frequent(cut, least), Codes()
    for text, tokens in zip(texts, cut, strict=True):
        some = kept(tokens, pairs)
        yield Line(text, 0, len(text), some, codes.key(some), codes.built(some))


def _apart(lines: Mapping[int, Line], least: int, depth: int = 0) -> Iterator[Wording]:
    """Yield the wordings of some lines."""
    if len(lines) < least or depth > _DEEPEST:
        return
    alignment = LineAlignment(lines, least)
    try:
        parts = alignment.parts()
        held = {number: lines[number] for number in lines if number not in alignment.dropped}
        check_one_wording(parts, held, least)
    except SeveralWordings as found:
        for group in found.groups:
            yield from _apart({number: lines[number] for number in group}, least, depth + 1)
        dropped = alignment.dropped - {number for group in found.groups for number in group}
    else:
        yield Wording(
            tuple(_within(parts, held)), frozenset(held), {number: line.text for number, line in held.items()}
        )
        dropped = alignment.dropped
    if len(dropped) < len(lines):
        yield from _apart({number: lines[number] for number in dropped}, least, depth + 1)


def _within(parts: Sequence[Part], held: Collection[int]) -> Iterator[Part]:
    """Yield parts without what was seen in lines that were left out since."""
    for part in parts:
        if isinstance(part, Variable):
            spans = {number: span for number, span in part.spans.items() if number in held}
            if spans:
                yield replace(part, spans=spans)
        elif isinstance(part, Optional):
            yield Optional(tuple(_within(part.parts, held)), part.lines & set(held))
        else:
            yield part
