"""The words without which the patterns of several readers find nothing, looked for in one pass."""

from __future__ import annotations

from functools import cache

import ahocorasick

from sms_verify.core.extract.accounts import HEADS as ACCOUNTS
from sms_verify.core.extract.apps import HEADS as APPS
from sms_verify.core.extract.calling import HEADS as CALLING
from sms_verify.core.extract.handles import HEADS as HANDLES
from sms_verify.core.extract.payments import HEADS as PAYMENTS
from sms_verify.core.extract.replies import HEADS as REPLIES

HEADS = ACCOUNTS | APPS | CALLING | HANDLES | PAYMENTS | REPLIES


@cache
def _automaton() -> ahocorasick.Automaton:
    """All words as one automaton, built on first use."""
    automaton = ahocorasick.Automaton()
    for word in HEADS:
        automaton.add_word(word, word)
    automaton.make_automaton()
    return automaton


def heads(plain: str) -> frozenset[str]:
    """Return which of the words stand anywhere in a text's matching spelling."""
    return frozenset([word for _, word in _automaton().iter(plain)])
