"""What the words around a slot, or its name, say of what it holds; each kind's own words stand in its row (`slots`).

Only words right before or after it count. They prove a kind where they leave no doubt: "Rs. …", 尾号…, "… minutes".
Two that contradict each other prove nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.forgetting import held_for_now
from sms_verify.core.templates.slots import KINDS

_NEAR = 60
"""Characters before and after a slot that are read."""

_OPENING = r"[\s:：=(（\[“\"'«#-]"
_LINK = rf"{_OPENING}{{0,4}}(?:(?:is|are|no\.?|number|为|為|是|شما)(?![A-Za-z]){_OPENING}{{0,4}})?$"
"""What may stand between the words and the slot."""


def _read(rows: Mapping[str, str], around: str) -> re.Pattern[str]:
    return re.compile(around % "|".join(f"(?P<{kind}>{words})" for kind, words in rows.items() if words), re.IGNORECASE)


_ENDS = _read({kind: row.before for kind, row in KINDS.items()}, f"(?:%s){_LINK}")
_STARTS = _read({kind: row.after for kind, row in KINDS.items()}, "(?:%s)")


class Proof(NamedTuple):
    """A kind and the words that prove it."""

    kind: str
    words: str


def proof(before: str, after: str) -> Proof | None:
    """Return the kind that the words around a slot prove, or None.

    >>> proof("Your OTP is ", "."), proof("worth ", " more")
    (Proof(kind='code', words='OTP is'), None)
    """
    return _proof(before[-_NEAR:], after[:_NEAR])


@held_for_now(65_536)
def _proof(before: str, after: str) -> Proof | None:
    found = [_told(each) for each in (_ENDS.search(before), _STARTS.match(after)) if each]
    return found[0] if len({each.kind for each in found}) == 1 else None


def _told(found: re.Match[str]) -> Proof:
    assert found.lastgroup  # noqa: S101, every alternative is a group
    return Proof(found.lastgroup, found[0].strip())


_BY_NAME = {
    **{word: kind for kind, row in KINDS.items() for word in row.names.split()},
    **dict.fromkeys(("email", "mail"), "email"),
}
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NUMBERS = frozenset("no id num number code sn".split())  # noqa: SIM905, a row of words
_WHOLE = ("name", "tail", "order")
"""Kinds' names that say something else at the end of another word: a product's name, the sort order."""


@lru_cache(maxsize=4096)
def named(name: str) -> str | None:
    """Return the kind that a variable's name tells, `email` too, which is no kind of slot; None where it tells none.

    >>> named("orderAmount"), named("order_no"), named("time")
    ('amount', 'reference', None)
    """
    words = [word.lower() for word in _WORD.findall(name)]
    if not words:
        return None
    whole = "".join(words)
    if whole in ("last", "cardlast") and name.endswith("4"):
        return "last4"
    if len(words) > 1 and words[-1] in _NUMBERS and _BY_NAME.get(words[-2]) == "reference":
        return "reference"
    return _BY_NAME.get(whole) or (None if words[-1] in _WHOLE else _BY_NAME.get(words[-1]))
