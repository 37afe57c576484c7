"""How much of a made-up log its mined templates explain, and how many of their slots are of the right kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.mining.miner import mine
from tests.support.sent_logs import Sent

SAME = {("last4", "account"), ("account", "last4"), ("choice", "words"), ("date", "datetime"), ("time", "datetime")}
"""Kinds that say the same here: an account's tail; a choice that became several templates; day and time as one."""


@dataclass(frozen=True)
class Explained:
    """Counts over the messages and the slots of one or several logs."""

    messages: int = 0
    """Those that are no noise."""
    explained: int = 0
    slots: int = 0
    """Places of values in the wordings meant, of messages that are explained."""
    right: int = 0
    """Of these, where most messages' value is in a slot of the kind meant."""

    def __add__(self, other: Explained) -> Explained:
        return Explained(
            self.messages + other.messages,
            self.explained + other.explained,
            self.slots + other.slots,
            self.right + other.right,
        )


def explained(rows: Sequence[Sent], fresh: Iterable[Sent]) -> Explained:
    """Mine a log and count what its templates make of a log of the same house, fresh or the same."""
    patterns = [
        compile_template(proposal.template) for proposal in mine([row.text for row in rows], "made-up").proposals
    ]
    votes: defaultdict[tuple[int, int, int], Counter[bool]] = defaultdict(Counter)
    meant = found = 0
    for row in fresh:
        if row.wording < 0:
            continue
        alignment = next(filter(None, (pattern.match(fold(row.text)) for pattern in patterns)), None)
        meant += 1
        found += alignment is not None
        for place, (kind, start, end) in enumerate(row.slots if alignment else ()):
            got = [each.slot.kind for each in alignment.slots if each.span.start < end and start < each.span.end]
            is_right = kind in got or (kind, got[0] if got else "words") in SAME
            votes[row.wording, len(row.slots), place][is_right] += 1
    right = sum(vote.most_common(1)[0][0] for vote in votes.values())
    return Explained(meant, found, len(votes), right)
