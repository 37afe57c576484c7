"""Which kinds of characters a text holds: one look at its distinct ones tells what need not be searched for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_

Tell = Callable[[str], object]
"""Whether a character is of a kind."""


class Kinds(dict[str, int]):
    """By character, the kinds that it and its other forms are of, a bit each; worked out at its first use.

    >>> kinds = Kinds((str.isdigit, str.isalpha), str.upper)
    >>> kinds.of("a1"), kinds.of("1-2"), kinds.mask([str.isalpha])
    (3, 1, 2)
    """

    def __init__(self, tells: Iterable[Tell], form: Callable[[str], str]) -> None:
        super().__init__()
        self._bits = {tell: 1 << place for place, tell in enumerate(dict.fromkeys(tells))}
        self._form = form

    def __missing__(self, char: str) -> int:
        own = self[char] = sum(bit for tell, bit in self._bits.items() if tell(char))
        new = self[char] = own | self.of(self._form(char))
        return new

    def of(self, text: str) -> int:
        """The kinds that a text holds."""
        return reduce(or_, map(self.__getitem__, set(text)), 0)

    def mask(self, tells: Iterable[Tell]) -> int:
        """The bits of some kinds."""
        return sum(self._bits[tell] for tell in tells)
