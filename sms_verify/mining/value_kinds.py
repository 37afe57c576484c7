"""Which kinds the values of a part may be, the likeliest first: by the words around them and by how they look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sms_verify.core.templates.slot_guessing import Proof, proof
from sms_verify.core.templates.slot_safety import ascii_digits, is_callable
from sms_verify.mining import cues
from sms_verify.mining.fit import takes

_MOMENT_MARKS = re.compile(r"[-/.:年月时時點点]|[A-Za-z\u0621-\u06cc]")
_MASKED = re.compile(r"[*•·xX.]|.*\d[*•xX]")
_DECIMAL = re.compile(r"[.,٬٫،]\d")
_HOST = re.compile(r"(?:www\.|[a-z0-9-]+\.[a-z])|.*://", re.IGNORECASE)

_LONGEST_TAIL = 8
"""Characters of a masked account, or of a code."""

_COMPACT = 6
"""Digits of a day without marks; fewer are anything."""

_MANY, _SOME = 12, 5
"""Different digits that are all days by no chance, and where somebody says that they are days."""

_TOLD = frozenset({"amount", "percent", "integer", "code", "last4", "phone"})
"""Kinds that words right beside a slot prove."""

_MARKED = 0.3
"""Share of sums that have decimals or groups of thousands."""

_CALLED = 0.8
"""Share of digits that look like telephone numbers."""

_LAST = ("reference", "amount", "integer", "datetime", "account", "party-phone")


def likely(some: Sequence[str], before: str, after: str, language: str) -> Iterator[str]:
    """Yield the kinds that folded values may be, the likeliest first; a kind may come twice."""
    seen = _Values(tuple(map(ascii_digits, some)), before, after, language)
    yield from seen.addresses()
    yield from seen.marked()
    if seen.told in _TOLD:
        yield seen.told
    yield from seen.days()
    if seen.told == "reference":
        yield "reference"
    yield from seen.numbers()
    yield from _LAST


@dataclass(frozen=True)
class _Values:
    """Values in one place, digits 0 to 9, with the words around them."""

    plain: tuple[str, ...]
    before: str
    after: str
    language: str

    @cached_property
    def told(self) -> str:
        """The kind that the words prove, or nothing."""
        found: Proof | None = proof(self.before, self.after)
        return found.kind if found else ""

    @cached_property
    def digits(self) -> bool:
        """Whether all are nothing but digits."""
        return all(value.isdigit() for value in self.plain)

    @cached_property
    def lengths(self) -> set[int]:
        """How many characters they have."""
        return {len(value) for value in self.plain}

    def share(self, pattern: re.Pattern[str]) -> float:
        """Return what share of the values a pattern is found at the start of."""
        return sum(bool(pattern.match(value)) for value in self.plain) / len(self.plain)

    def addresses(self) -> Iterator[str]:
        """Yield kinds of links and addresses."""
        if not self.digits and self.share(_HOST):
            yield "link"
        if any("@" in value for value in self.plain):
            yield from ("masked-email", "payment") if any("*" in value for value in self.plain) else ("payment",)

    def marked(self) -> Iterator[str]:
        """Yield kinds whose values have marks of their own, or words before them: shares, moments and accounts."""
        if any(value[-1] in "%٪‰" for value in self.plain):
            yield "percent"
        is_masked = self.share(_MASKED) > 1 / 2
        if not is_masked and all(map(_MOMENT_MARKS.search, self.plain)):
            yield from ("date", "time", "datetime")
        if is_masked or (cues.ACCOUNT.search(self.before) and max(self.lengths) <= _LONGEST_TAIL):
            yield from ("last4", "account", "reference")

    def days(self) -> Iterator[str]:
        """Yield kinds of moments, where values without marks are all days, too many of them for chance."""
        enough = _SOME if self.told in ("date", "time") else _MANY
        if self.digits and max(self.lengths) >= _COMPACT and len(self.plain) >= enough:
            yield from ("date", "datetime")
        elif self.told in ("date", "time"):
            yield self.told

    def numbers(self) -> Iterator[str]:
        """Yield kinds of numbers and codes."""
        decimals = sum(bool(_DECIMAL.search(value)) for value in self.plain) / len(self.plain)
        if decimals >= _MARKED and takes("amount", self.plain, self.language):
            yield "amount"
        if self.digits and self.callable_share() > _CALLED:
            yield from self.phones()
        if max(self.lengths) <= _LONGEST_TAIL and (cues.CODE.search(self.before) or cues.CODE_AFTER.match(self.after)):
            yield "code"
        if self.digits and cues.COUNTED.match(self.after):
            yield "integer"
        if self.digits:
            yield from _by_length(self.lengths)

    def callable_share(self) -> float:
        """Return what share looks like telephone numbers."""
        return sum(is_callable(value, self.language) for value in self.plain) / len(self.plain)

    def phones(self) -> Iterator[str]:
        """Yield what digits are that look like telephone numbers; orders and policies do too."""
        if cues.CALL.search(self.before):
            yield "phone"
        else:
            yield "party-phone" if cues.MOBILE.search(self.before) else "reference"


def _by_length(lengths: set[int]) -> Iterator[str]:
    """Yield what plain digits may be, by how many there are."""
    if min(lengths) > _LONGEST_TAIL:
        yield "reference"
    elif lengths == {4}:
        yield from ("code", "last4")
    elif len(lengths) == 1 and min(lengths) > 4:
        yield from ("code", "reference")
    else:
        yield "integer" if max(lengths) <= 3 else "amount"
