"""What many values of one part have in common: whether each is a value, or all are of a few."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from sms_verify.core.normalise.fold import fold_text
from sms_verify.mining.people import are_people
from sms_verify.mining.tokens import VALUES, tokenise

MOST_CHOICES = 12
"""Values of a part that is one of a few."""

_LONGEST_CHOICE, _LONGEST = 30, 200
_NO_CHOICE = re.compile(r"[\n|(){}。！!?？:：]|\. ")
_DIGIT = re.compile(r"\d")
_OUTLIERS = 0.02
"""Share of lines whose value is another than the few."""


def is_value(text: str) -> bool:
    """Whether a stretch is one value."""
    tokens = tokenise(text)
    return len(tokens) == 1 and tokens[0].key in VALUES and (tokens[0].start, tokens[0].end) == (0, len(text))


def few(texts: Sequence[str], least: int) -> tuple[str, ...]:
    """Return the values, folded, that a part has one of, the most frequent first; none where it may have others.

    >>> few(["UPI", "NEFT"] * 9, 3), few(["Amit", "Ravi", "Sita", "Asha"], 3)
    (('UPI', 'NEFT'), ())
    """
    counts = Counter(map(on_lines, texts))
    often = {text: count for text, count in counts.most_common(MOST_CHOICES + 1) if count >= least}
    if not 1 < len(often) <= MOST_CHOICES or sum(often.values()) < (1 - _OUTLIERS) * len(texts):
        return ()
    if any(not text or _DIGIT.search(text) or len(text) > _LONGEST for text in often):
        return ()
    return () if are_people(tuple(often)) else tuple(often)


def on_lines(text: str) -> str:
    """Return a text folded line by line."""
    return "\n".join(map(fold_text, text.split("\n")))


def is_choice(choices: Sequence[str]) -> bool:
    """Whether a few values can be listed in one slot: words of one line, that are no sentences."""
    return not any(len(text) > _LONGEST_CHOICE or _NO_CHOICE.search(text) for text in choices)
