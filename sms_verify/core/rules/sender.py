"""What the sender says for or against the message.

Sender names are spoofed in practice, so a match weighs little and a contradiction weighs much.
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, Sign
from sms_verify.core.rules.questions import speaks_as, ways_out
from sms_verify.core.types import Evidence, SenderTrait, Standing


def _seen(case: Case) -> Iterator[Evidence]:
    owner = {"owner": case.sender_owner} if case.sender_owner and not _is_theirs(case) else {}
    yield Evidence(facts={"sender": case.message.sender or "", **owner})


def has_registered_senders(case: Case) -> bool:
    """Whether the claimed organisation registered senders of its own."""
    return case.organisation is not None and bool(case.organisation.official.senders)


def _is_theirs(case: Case) -> bool:
    return case.organisation is not None and case.sender_owner == case.organisation.id


def official(case: Case) -> Iterator[Evidence]:
    """The sender is registered to the claimed organisation."""
    if case.sender_standing is Standing.OFFICIAL:
        yield from _seen(case)


def foreign(case: Case) -> Iterator[Evidence]:
    """The sender is registered to another organisation."""
    if case.sender_standing is Standing.FOREIGN:
        yield from _seen(case)


def lookalike(case: Case) -> Iterator[Evidence]:
    """The sender imitates a registered one with a look-alike character."""
    if case.sender_standing is Standing.LOOKALIKE:
        yield from _seen(case)


def warned(case: Case) -> Iterator[Evidence]:
    """The network itself marked the sender as unregistered."""
    if SenderTrait.WARNED in case.sender_traits:
        yield from _seen(case)


def withheld(case: Case) -> Iterator[Evidence]:
    """The network shows a word in place of a name that nobody registered."""
    if SenderTrait.WITHHELD in case.sender_traits:
        yield from _seen(case)


def one_source(case: Case) -> Iterator[Evidence]:
    """One unofficial source gives the sender as the claimed organisation's."""
    if case.sender_provisional and _is_theirs(case):
        yield from _seen(case)


def personal(case: Case) -> Iterator[Evidence]:
    """An ordinary mobile number speaks for an organisation."""
    if SenderTrait.PERSONAL in case.sender_traits and not _is_theirs(case) and speaks_as(case):
        yield from _seen(case)


AUTHORITY = (
    "topic.tax",
    "topic.court",
    "topic.fine",
    "topic.toll",
    "topic.police",
    "topic.kyc",
    "topic.health-insurance",
    "topic.shares",
    "topic.fuel",
    "topic.etc",
    "lure.subsidy",
)
"""What only an authority or a service under law writes about in its own name."""


def private(case: Case) -> Iterator[Evidence]:
    """An ordinary mobile number writes as an authority that is not registered, and wants an answer."""
    writes = case.has(*AUTHORITY) and not case.has("notice.warning", "ask.lend") and not speaks_as(case)
    wants = any(ways_out(case)) or case.has("ask.reply", "ask.secret", "ask.identity")
    if SenderTrait.PERSONAL in case.sender_traits and writes and wants:
        yield from _seen(case)


def prefixed(case: Case) -> Iterator[Evidence]:
    """A short code carries a country or area code in front."""
    if SenderTrait.PREFIXED in case.sender_traits:
        yield from _seen(case)


def overseas(case: Case) -> Iterator[Evidence]:
    """The number is of another country than the organisation."""
    if SenderTrait.OVERSEAS in case.sender_traits and not _is_theirs(case) and speaks_as(case):
        yield from _seen(case)


def is_unregistered(case: Case) -> bool:
    """Whether the sender should be among the organisation's registered ones, which are all it has, and is not.

    A numeric sender of a scheme in which the organisation registered nothing says nothing; a name always does.
    """
    if case.sender is None or _is_theirs(case) or case.organisation is None:
        return False
    if not has_registered_senders(case) or "senders" not in case.organisation.complete:
        return False
    schemes = {sender.scheme for sender in case.organisation.official.senders}
    return case.sender.scheme in schemes or any(character.isalpha() for character in case.sender.value)


def unregistered(case: Case) -> Iterator[Evidence]:
    """The claimed organisation declared its senders complete, and this is none of them."""
    explained = {
        SenderTrait.PERSONAL,
        SenderTrait.PREFIXED,
        SenderTrait.OVERSEAS,
        SenderTrait.WARNED,
        SenderTrait.WITHHELD,
    } & case.sender_traits
    if not explained and case.sender_standing is Standing.UNKNOWN and is_unregistered(case):
        yield from _seen(case)


def invalid(case: Case) -> Iterator[Evidence]:
    """The sender fits no scheme."""
    if SenderTrait.INVALID in case.sender_traits and case.sender_standing is Standing.UNKNOWN:
        yield from _seen(case)


GIVEN = frozenset({Sign.SENDER_GIVEN})

RULES = (
    Rule("sender.official", -1.0, official, GIVEN),
    Rule("sender.one-source", -0.5, one_source, GIVEN),
    Rule("sender.foreign", 4.0, foreign, GIVEN),
    Rule("sender.lookalike", 5.0, lookalike, GIVEN),
    Rule("sender.warned", 5.0, warned, GIVEN),
    Rule("sender.withheld", 1.5, withheld, GIVEN),
    Rule("sender.personal", 3.0, personal, GIVEN),
    Rule("sender.private", 3.5, private, GIVEN),
    Rule("sender.prefixed", 4.0, prefixed, GIVEN),
    Rule("sender.overseas", 3.0, overseas, GIVEN),
    Rule("sender.unregistered", 3.0, unregistered, GIVEN),
    Rule("sender.invalid", 0.5, invalid, GIVEN),
)
