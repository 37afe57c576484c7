"""Whom the message says it is from, and whether that holds together."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case, Rule, Sign
from sms_verify.core.regions import codes
from sms_verify.core.types import Claim, ClaimedBy, Evidence

LICENSED = re.compile(r"([\u4e00-\u9fff]{2,8})(?:消费金融|汽车金融)(?!公司法|行业|业务|市场|协会)")
"""A name that only a licensed company may carry; the registry holds the full list of those."""

HEADING = re.compile(r"^\W*(?:领导|(?:限时|优惠|重要|紧急|活动|最新|招募)\w*|温馨提示|通知|公告|提醒|注意|急)[】\]]")
"""What stands in brackets as a heading or an address, and names nobody."""

COMMON = re.compile(r"^(?:.*(?:办理|从事|关于|提供|各类|互联网|银行|我国|持牌|正规|其他|开展|申请|个人|国内))$")
"""What stands before the words when they are no name."""


def conflict(case: Case) -> Iterator[Evidence]:
    """The message is signed by one organisation, and another signature or the reader names another.

    A name that several organisations share is no conflict: its claims stand at the same place. Nor is a shop in
    brackets that stands in a slot of the official text.
    """
    if case.organisation is None:
        return
    own = {(claim.by, claim.span) for claim in case.claims if claim.organisation == case.organisation.id}
    for claim in case.claims:
        told = claim.by in (ClaimedBy.GIVEN, ClaimedBy.SIGNATURE) and claim.organisation != case.organisation.id
        if told and (claim.by, claim.span) not in own and not _is_value(claim, case):
            yield Evidence(claim.span, {"other": claim.organisation})


def _is_value(claim: Claim, case: Case) -> bool:
    slots = case.alignment.slots if case.alignment and case.alignment.exact else ()
    return claim.span is not None and any(filled.span.overlaps(claim.span) for filled in slots)


LICENSING = codes("lending_names")
"""Where the licence is asked for; companies elsewhere carry such names without it."""


def unlisted(case: Case) -> Iterator[Evidence]:
    """A name that needs a licence is not among the licensed companies."""
    if case.message.region not in (None, *LICENSING) or (case.message.region is None and case.language == "zh-Hant"):
        return
    known = _known_names(case)
    for found in LICENSED.finditer(case.text.simplified):
        span = case.text.span(*found.span())
        if not COMMON.match(found[1]) and not any(name in case.message.text[slice(*span)] for name in known):
            yield Evidence(span, {"name": found[0]})


def _known_names(case: Case) -> set[str]:
    """Return the registered names that the message uses: a name is listed every time it occurs."""
    spans = (claim.span for claim in case.claims if claim.span)
    return {case.message.text[slice(*span)].strip("【】[] ") for span in spans} - {""}


def is_signed(case: Case) -> bool:
    """Whether a signature names somebody: a heading or an address in brackets names nobody."""
    return bool(case.signatures) and not HEADING.search(case.text.simplified[:40])


def unregistered(case: Case) -> Iterator[Evidence]:
    """The reader or a signature names an organisation that is not registered here."""
    if case.message.claimed:
        if not any(claim.by == ClaimedBy.GIVEN for claim in case.claims):
            yield Evidence(None, {"name": case.message.claimed})
    elif case.organisation is None and is_signed(case):
        yield Evidence(case.signatures[0].span, {"name": case.signatures[0].text})


RULES = (
    Rule("claim.conflict", 3.0, conflict, frozenset({ClaimedBy.GIVEN, ClaimedBy.SIGNATURE})),
    Rule("claim.unlisted", 1.5, unlisted),
    Rule("claim.unregistered", 0.0, unregistered, frozenset({Sign.NAMED})),
)
