"""The reading view of a text: what it says once its disguises are undone, with every character's pasted place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.normalise.bracketed_readings import OPENING, SOUND, readings
from sms_verify.core.normalise.compatibility import SURROGATE, clusters, compatible, forms, is_compound, joins
from sms_verify.core.normalise.diacritics import MARK, marks
from sms_verify.core.normalise.digits import HAN_DIGIT, han_digits, lettered_digits, spaced_digits, spoken_digits
from sms_verify.core.normalise.edited_text import Draft, Edit, span
from sms_verify.core.normalise.fold import Folded, fold
from sms_verify.core.normalise.hosts import ODD_DOT, defanged, odd_dots, spaced_hosts
from sms_verify.core.normalise.ideographs import DRAWN, HALF, drawn, split
from sms_verify.core.normalise.invisible import HIDDEN, hidden
from sms_verify.core.normalise.kinds import Kinds, Tell
from sms_verify.core.normalise.mixed_scripts import FOREIGN, mixed_letters
from sms_verify.core.normalise.scrambled import lettered_words, scrambled
from sms_verify.core.normalise.simplify import simplify
from sms_verify.core.normalise.spacing import BETWEEN, scattered_han, spaced_han, spaced_letters
from sms_verify.core.normalise.spelling import is_respelt, respelt, spellings
from sms_verify.core.normalise.styled import STYLED_DIGIT, STYLED_LETTER, styled_digits, styled_letters
from sms_verify.core.types import Disguise, Span

Find = Callable[[str], Iterable[Edit]]


class Step(NamedTuple):
    """What undoes one spelling."""

    find: Find
    needs: tuple[Tell, ...] = ()
    """It finds nothing in a text without a character of each of these kinds."""
    foreseen: bool = False
    """Whether all that it puts in is what `_foreseen` tells of a character."""


class Planned(NamedTuple):
    """A step with the kinds it needs as bits."""

    find: Find
    needs: int
    foreseen: bool


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text in its reading view."""

    raw: str
    text: str
    """Case and blanks are kept; ZWNJ is gone, digits are ASCII, Persian letters have one spelling."""
    simplified: str
    """`text` in the matching spelling, character for character."""
    offsets: Sequence[int]
    """Where each character of `text` starts in `raw`."""
    ends: Sequence[int]
    """Where it ends."""
    disguises: tuple[Disguise, ...]
    """In the order of the pasted text."""
    folded: Folded

    def span(self, start: int, end: int) -> Span:
        """The pasted range of a stretch of `text`."""
        return span(self.offsets, self.ends, len(self.raw), start, end)


_DIGIT = re.compile("[0-9]").match
_LATIN = re.compile("[0-9A-Za-z]").match
_HAN = re.compile("[\u3400-\u9fff]").match
_BLANK = re.compile(" ").match

_BEYOND_ASCII = (
    Step(drawn, (DRAWN,)),
    Step(styled_digits, (STYLED_DIGIT,)),
    Step(styled_letters, (STYLED_LETTER,)),
    Step(clusters, (joins,)),
    Step(forms, (is_compound,), foreseen=True),
    Step(marks, (MARK,)),
    Step(mixed_letters, (FOREIGN,)),
    Step(spellings, (is_respelt,), foreseen=True),
    Step(split, (HALF,)),
    Step(readings, (OPENING, SOUND)),
    Step(han_digits, (HAN_DIGIT,)),
    Step(odd_dots, (ODD_DOT, _LATIN)),
    Step(scattered_han, (_HAN, _BLANK)),
    Step(spaced_han, (_HAN, BETWEEN)),
)
_ALWAYS = (
    Step(defanged),
    Step(lettered_digits, (_DIGIT,)),
    Step(spoken_digits, (_LATIN,)),
    Step(spaced_digits, (_DIGIT,)),
    Step(spaced_letters, (BETWEEN, _LATIN)),
    Step(spaced_hosts, (_LATIN,)),
    Step(lettered_words, (_LATIN,)),
    Step(scrambled),
)
_UNSEEN = (HIDDEN.match, SURROGATE.match)


def _foreseen(char: str) -> str:
    return compatible(char) + respelt(char)


_KINDS = Kinds((*_UNSEEN, *(tell for step in (*_BEYOND_ASCII, *_ALWAYS) for tell in step.needs)), _foreseen)


def _planned(steps: Iterable[Step]) -> tuple[Planned, ...]:
    return tuple(Planned(step.find, _KINDS.mask(step.needs), step.foreseen) for step in steps)


_HIDES, _BROKEN = (_KINDS.mask([tell]) for tell in _UNSEEN)
_IN_ASCII = _planned(_ALWAYS)
_IN_ANY = _planned((*_BEYOND_ASCII, *_ALWAYS))


def normalise(text: str) -> NormalText:
    """The reading view of a text; never raises, linear in its length.

    >>> normal = normalise("pay\\u200bpal，۱۲۳")
    >>> normal.text, normal.span(0, 6), [str(d.kind) for d in normal.disguises]
    ('paypal,123', Span(start=0, end=7), ['invisible'])
    """
    draft = Draft(text)
    kinds = _KINDS.of(text)
    if kinds & _HIDES:
        draft.apply(hidden(text))
    if kinds & _BROKEN:
        draft.text = SURROGATE.sub("\ufffd", draft.text)
    kinds = kinds if draft.text is text else _KINDS.of(draft.text)
    for find, needs, foreseen in _IN_ASCII if text.isascii() else _IN_ANY:
        if kinds & needs == needs and (made := list(find(draft.text))):
            before = draft.text
            draft.apply(made)
            if not foreseen and draft.text is not before:
                kinds = _KINDS.of(draft.text)
    disguises = tuple(sorted(draft.disguises, key=lambda disguise: disguise.span))
    return NormalText(text, draft.text, simplify(draft.text), draft.starts, draft.ends, disguises, fold(text))
