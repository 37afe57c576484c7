"""A message that is looked up: what every block and every pass asks of it, worked out once and only when asked for."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import LCSseq

from sms_verify.core.index.ngrams import HashedText, Numbers, spell
from sms_verify.core.index.postings import sign
from sms_verify.core.templates.tolerance import squeeze


class Query:
    """The spellings of a folded text in which templates are looked up."""

    __slots__ = ("_reading", "_signs", "_squeezed", "_windows", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._squeezed: str | None = None
        self._reading: HashedText | None = None
        self._windows: Numbers | None = None
        self._signs: npt.NDArray[np.bool_] | None = None

    @property
    def squeezed(self) -> str:
        """It in the spelling in which beginnings and endings are compared."""
        if self._squeezed is None:
            self._squeezed = squeeze(self.text)
        return self._squeezed

    @property
    def reading(self) -> HashedText:
        """Its letters and digits; what `squeeze` takes away is neither."""
        if self._reading is None:
            self._reading = HashedText(spell(self.text))
        return self._reading

    @property
    def windows(self) -> Numbers:
        """The numbers of all its windows."""
        if self._windows is None:
            self._windows = self.reading.windows().ravel()
        return self._windows

    @property
    def signs(self) -> npt.NDArray[np.bool_]:
        """Whether it has each sign; a sign that is not used counts as had."""
        if self._signs is None:
            self._signs = np.zeros(1 << 16, dtype=np.bool_)
            self._signs[sign(self.windows)] = True
            self._signs[0] = True
        return self._signs


def holds_share(words: str, text: str, share: float) -> bool:
    """Whether at least a share of some words' letters stands in a text, in order."""
    return LCSseq.similarity(words, text) >= share * len(words)
