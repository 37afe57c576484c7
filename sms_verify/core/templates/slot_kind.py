"""A kind of slot as one row, read by matching, ownership, decision, guessing, the editor and rendering."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sms_verify import lazy_re as re
from sms_verify.core.types import Slot


class Argument(StrEnum):
    """What a kind takes in brackets."""

    LENGTH = "length"
    VALUES = "values"


class Rests(StrEnum):
    """How far a value of a kind is trusted."""

    VALUE = "value"
    """Its digits are a value by the official words around them, never a number to call."""
    NUMBER = "number"
    """The same, unless nobody would take them for anything but a number to call."""
    PARTY = "party"
    """It names whom money went to or came from: an address or host in it is no way to reach anybody."""
    WORDS = "words"
    """Words of the sender's own that nothing vouches for."""
    CONTACT = "contact"
    """It must be one official contact by itself."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of slot: what it accepts, how far its values are trusted, examples, and the words that tell it."""

    longest: int
    """Most characters of a value."""
    characters: re.Pattern[str]
    """All that a value is written with."""
    accepts: Callable[[str, str], bool]
    """Whether a value, in a language, is of the kind."""
    make: Callable[[Slot, str, random.Random], str]
    """Makes up a value in a language, for examples and training."""
    examples: tuple[str, ...]
    """Values that it takes, for those who learn the kinds."""
    rests: Rests = Rests.VALUE
    argument: Argument | None = None
    argument_example: str = ""
    """An argument as a body holds it, where the kind takes one: `20`."""
    replies: bool = False
    """Whether a reply may hold a value (`BLOCK 1234`) although its digits alone may be a number to call."""
    tags: frozenset[str] = frozenset()
    """Providers' tags that leave this kind possible: `numeric`, `alphanumeric`; the others leave all."""
    names: str = ""
    """What variables of the kind are called, in lower case without marks, a row of words."""
    before: str = ""
    """Pattern of the words right before a slot that prove the kind."""
    after: str = ""
    """Pattern of the words right after a slot that prove the kind."""

    @property
    def is_free(self) -> bool:
        """Whether nothing but a list of known names can vouch for a value."""
        return self.argument is Argument.LENGTH or self.rests is Rests.WORDS

    @property
    def may_be_registered(self) -> bool:
        """Whether a free value may be a name that the registry holds: a shop, a place."""
        return self.is_free and self.rests is Rests.PARTY

    @property
    def is_safe_in_a_reply(self) -> bool:
        """Whether a reply of the template's own words may hold a value."""
        return self.rests is Rests.VALUE or self.replies
