"""The reading view of a text: what it says once its disguises are undone, with every character's pasted place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sms_verify.core.normalise.bracketed_readings import readings
from sms_verify.core.normalise.compatibility import SURROGATE, compositions
from sms_verify.core.normalise.diacritics import marks
from sms_verify.core.normalise.digits import han_digits, lettered_digits, spaced_digits, spoken_digits
from sms_verify.core.normalise.edited_text import Draft, Edit, span
from sms_verify.core.normalise.fold import Folded, fold
from sms_verify.core.normalise.hosts import defanged, odd_dots, spaced_hosts
from sms_verify.core.normalise.ideographs import drawn, split
from sms_verify.core.normalise.invisible import hidden
from sms_verify.core.normalise.mixed_scripts import mixed_letters
from sms_verify.core.normalise.scrambled import lettered_words, scrambled
from sms_verify.core.normalise.simplify import simplify
from sms_verify.core.normalise.spacing import scattered_han, spaced_han, spaced_letters
from sms_verify.core.normalise.spelling import spellings
from sms_verify.core.normalise.styled import styled_digits, styled_letters
from sms_verify.core.types import Disguise, Span

Step = Callable[[str], Iterable[Edit]]


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


_BEYOND_ASCII: tuple[Step, ...] = (
    drawn,
    styled_digits,
    styled_letters,
    compositions,
    marks,
    mixed_letters,
    spellings,
    split,
    readings,
    han_digits,
    odd_dots,
    scattered_han,
    spaced_han,
)
_ALWAYS: tuple[Step, ...] = (
    defanged,
    lettered_digits,
    spoken_digits,
    spaced_digits,
    spaced_letters,
    spaced_hosts,
    lettered_words,
    scrambled,
)


def normalise(text: str) -> NormalText:
    """The reading view of a text; never raises, linear in its length.

    >>> normal = normalise("pay\\u200bpal，۱۲۳")
    >>> normal.text, normal.span(0, 6), [str(d.kind) for d in normal.disguises]
    ('paypal,123', Span(start=0, end=7), ['invisible'])
    """
    draft = Draft(text)
    draft.apply(hidden(text))
    if not text.isascii():
        draft.text = SURROGATE.sub("\ufffd", draft.text)
        for step in _BEYOND_ASCII:
            draft.apply(step(draft.text))
    for step in _ALWAYS:
        draft.apply(step(draft.text))
    disguises = tuple(sorted(draft.disguises, key=lambda disguise: disguise.span))
    return NormalText(text, draft.text, simplify(draft.text), draft.starts, draft.ends, disguises, fold(text))
