"""Shows messages that no proposal explains: their usual words, and of values and rare words no more than the form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sms_verify.core.masking import DIGIT, LETTER
from sms_verify.core.masking import people as named
from sms_verify.mining.clusters import frequent, kept
from sms_verify.mining.people import is_given
from sms_verify.mining.tokens import VALUES, MessageToken, tokenise

_READ = 20_000
"""Messages that tell which words are usual."""

_USUAL = 5
"""Messages that a usual word stands in."""


class MaskedForm(NamedTuple):
    """The masked form of some unexplained messages, and how many there are."""

    text: str
    """With digits and letters of whatever may be a person's replaced."""
    messages: int
    first: int
    """Number of the first of them."""


def forms(texts: Sequence[str], numbers: Sequence[int], most: int, private: Collection[str] = ()) -> list[MaskedForm]:
    """Return what the messages of some numbers look like, the most frequent forms first, at most so many.

    `private` are values that other messages hold, people's names above all.

    >>> forms(["Dear Ann, code 1234"], [0], 3)[0].text
    '▪▪▪▪ ▪▪▪, ▪▪▪▪ ••••'
    """
    usual = frequent((tokenise(text) for text in texts[:: max(1, len(texts) // _READ)]), _USUAL)
    firsts: dict[str, int] = {}
    counts: Counter[str] = Counter()
    values = re.compile("|".join(map(re.escape, sorted(private, key=len, reverse=True))) or r"(?!)")
    for number in numbers[:_READ]:
        form = masked(texts[number], usual, values)
        firsts.setdefault(form, number)
        counts[form] += 1
    return [MaskedForm(form, count, firsts[form]) for form, count in counts.most_common(most)]


def masked(text: str, usual: frozenset[tuple[str, str]], private: re.Pattern[str]) -> str:
    """Return a message in which only usual words stand as they are, and no private values."""
    tokens = tokenise(text)
    shown = set(kept(tokens, usual))
    hidden = [(token.start, token.end) for token in tokens if token not in shown or _is_private(token)]
    hidden += (found.span() for found in private.finditer(text))
    hidden += named(text)
    out = list(text)
    for start, end in hidden:
        out[start:end] = (DIGIT if char.isdigit() else LETTER if char.isalpha() else char for char in text[start:end])
    return "".join(out)


def _is_private(token: MessageToken) -> bool:
    return token.key in VALUES or is_given(token.key)
