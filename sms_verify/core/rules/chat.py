"""Openings of chats by strangers: a wrong number, a lost acquaintance, fate; money is asked for weeks later.

Friends say each of these too. Only two of them together, or one with nothing but small talk, make the opening that
romance and investment frauds share.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case
from sms_verify.core.rules.questions import speaks_as
from sms_verify.core.types import Evidence

STRANGE = (
    "chat.lost-touch",
    "chat.wrong-number",
    "chat.flattery",
    "chat.introduces",
    "chat.approach",
    "chat.source",
    "chat.office",
)
"""What an opening by a stranger is made of."""

BESIDE = ("topic.family", "lure.invest", "lure.daily-pay", "lure.job", "ask.keep-secret")
"""What makes one of these such an opening: a new number, money to be made, or that nobody may know."""

ERRANDS = ("chat.approach", "chat.wrong-number")
"""Questions who the reader is, which are strange beside an errand that is none of the reader's."""

SHORT = 160
"""Characters of an opening that holds nothing but small talk."""


def strangers(case: Case) -> Iterator[Evidence]:
    """A stranger opens a chat as those do who later want money or an investment.

    Words that mean two of these things are one sign: two begin in two places.
    """
    first = {cue.notion: cue for cue in reversed(case.cues) if cue.notion in STRANGE}
    opens = "chat.lost-touch" in first and case.has("chat.small-talk") and len(case.message.text) <= SHORT
    opens = opens or (bool(first) and case.has(*BESIDE)) or (case.has(*ERRANDS) and case.has("chat.errand"))
    opens = opens or len({cue.span.start for cue in first.values()}) > 1
    if opens and not speaks_as(case) and not case.has("notice.warning", "notice.otp"):
        yield Evidence(min(cue.span for cue in first.values()))
