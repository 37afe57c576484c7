"""What of a text the index compares: its letters and digits in one spelling, and short windows of them as numbers.

Blanks, marks and invisible characters are left out, look-alike and traditional letters are read as what they stand for:
so a forged copy still shares windows with its original. The spelling goes character by character, therefore a text that
holds a literal holds all of the literal's windows. A window's number is a polynomial modulo 2**64 of its characters'
numbers.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from sms_verify.core.normalise import simplify
from sms_verify.core.normalise.confusables import lookalike

Numbers = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]

LENGTHS = (2, 4, 8)
"""Characters of a window: 4 of a Chinese text, 8 of an alphabet's; 2 and 4 in literals too short for those."""

_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
_UNSEEN = 0
LEFT_OUT = 1
"""The number of what is no letter or digit."""

_HAN = "\u2e80"

_SPELLING = np.zeros(0x110000, dtype=np.uint64)
"""Each character's number, worked out at its first use; the system gives memory only to the pages that are used."""


def mixed(number: int) -> int:
    """Return a number whose bits all depend on all of another's (splitmix64)."""
    number = (number + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return number ^ (number >> 31)


def _number(code: int) -> int:
    """Return a character's number: even for Chinese, odd for others; `LEFT_OUT` where it is no letter or digit."""
    char = chr(code)
    if unicodedata.category(char)[0] not in "LN" or char == "ـ":
        return LEFT_OUT
    plain = simplify(lookalike(char) if "\u0250" <= char < "\u0590" else char)
    return (mixed(ord(plain)) | 3) ^ (plain >= _HAN)


def spell(text: str) -> Numbers:
    """Return the numbers of a text's characters; those left out are 1."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    numbers: Numbers = _SPELLING.take(codes)
    if np.count_nonzero(numbers) < len(numbers):
        for code in set(codes[numbers == _UNSEEN].tolist()):
            _SPELLING[code] = _number(code)
        numbers = _SPELLING.take(codes)
    return numbers


@lru_cache(maxsize=32)
def _powers(size: int) -> tuple[Numbers, Numbers]:
    """Return the powers of the base and of its inverse."""
    ones = np.ones(size, dtype=np.uint64)
    up, down = ones.copy(), ones.copy()
    up[1:] = _BASE
    down[1:] = _INVERSE
    return np.cumprod(up, dtype=np.uint64), np.cumprod(down, dtype=np.uint64)


class HashedText:
    """A text as the index sees it: the sums of its characters' numbers, from which any window's number follows."""

    __slots__ = ("_down", "_sums", "length", "numbers")

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers[numbers != LEFT_OUT]
        self.length = len(self.numbers)
        up, self._down = _powers(1 << (self.length + 1).bit_length())
        self._sums = np.zeros(self.length + 1 + LENGTHS[-1], dtype=np.uint64)
        np.cumsum(self.numbers * up[: self.length], out=self._sums[1 : self.length + 1])
        self._sums[self.length + 1 :] = self._sums[self.length]

    def windows(self) -> Numbers:
        """Return the numbers of all windows: a row per length, a column per place."""
        rows = np.empty((len(LENGTHS), self.length), dtype=np.uint64)
        first = self._sums[: self.length]
        for row, length in enumerate(LENGTHS):
            np.subtract(self._sums[length : length + self.length], first, out=rows[row])
        rows *= self._down[: self.length]
        return rows
