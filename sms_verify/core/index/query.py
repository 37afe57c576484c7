"""A message that is looked up: what every block and every pass asks of it, worked out once and only when asked for."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import LCSseq

from sms_verify.core.index.ngrams import HashedText, Numbers, spell
from sms_verify.core.index.postings import sign
from sms_verify.core.templates.tolerance import squeeze


class Query:
    """The spellings of a folded text in which templates are looked up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.squeezed = squeeze(text)

    @cached_property
    def reading(self) -> HashedText:
        """Its letters and digits; what `squeeze` takes away is neither."""
        return HashedText(spell(self.text))

    @cached_property
    def windows(self) -> Numbers:
        """The numbers of all its windows."""
        return self.reading.windows().ravel()

    @cached_property
    def signs(self) -> npt.NDArray[np.bool_]:
        """Whether it has each sign; a sign that is not used counts as had."""
        had = np.zeros(1 << 16, dtype=np.bool_)
        had[sign(self.windows)] = True
        had[0] = True
        return had


def holds_share(words: str, text: str, share: float) -> bool:
    """Whether at least a share of some words' letters stands in a text, in order."""
    return not share or LCSseq.similarity(words, text) >= share * len(words)
