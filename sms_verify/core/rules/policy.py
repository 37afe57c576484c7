"""What the claimed organisation says it never does by SMS, and what it says that all its texts hold.

A statement about one matter ("no links for log-in") is broken by a link together with words of that matter; the
organisation's own host breaks only "no links at all". What a statement leaves out does not break it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sms_verify import lazy_re as re
from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.rules.authorship import INTRODUCED
from sms_verify.core.rules.questions import follows_proof, follows_template, is_luring, is_own, speaks_as
from sms_verify.core.types import (
    Askable,
    Contact,
    ContactKind,
    ContactTrait,
    Evidence,
    Matter,
    OrganisationKind,
    Permission,
    Policy,
)

ASKABLE = {
    "ask.secret": Askable.SECRET,
    "ask.identity": Askable.IDENTITY,
    "ask.transfer": Askable.TRANSFER,
    "ask.fee": Askable.FEE,
}
"""What each notion is called in an organisation's policy."""

MATTER: Mapping[str, tuple[str, ...]] = {
    Matter.LOGIN: ("ask.login", "ask.secret"),
    Matter.PAYMENT: ("ask.pay", "ask.fee", "ask.transfer"),
    Matter.DATA: ("ask.identity", "ask.secret"),
    Matter.KYC: ("topic.kyc", "ask.identity"),
    Matter.TRANSACTION: ("ask.transfer", "notice.transaction"),
    Matter.REWARD: ("lure.reward", "lure.points"),
    Matter.REFUND: ("lure.refund",),
    Matter.DELIVERY: ("topic.parcel",),
    Matter.TAX: ("topic.tax",),
    Matter.FINE: ("topic.fine", "topic.toll", "topic.etc"),
}
"""The words by which a message is about each matter of a policy."""

IN_SCOPE: Mapping[str, re.Pattern[str]] = {
    Matter.DELIVERY: re.compile(r"parcel|deliver|customs"),
    Matter.FINE: re.compile(r"toll|fine|ticket|offence|fuel fee"),
    Matter.TAX: re.compile(r"\btax"),
    Matter.REWARD: re.compile(r"points|reward"),
    Matter.REFUND: re.compile(r"refund"),
    Matter.PAYMENT: re.compile(r"pay|bill|arrear|premium"),
    Matter.KYC: re.compile(r"\bkyc\b"),
}
"""How a statement's scope, which is in words, tells of a matter."""

TO_ANSWER = (ContactKind.PHONE, ContactKind.HANDLE, ContactKind.EMAIL)
"""Through what a message can be answered other than by its links."""

OWN_WORD = ("organisation", "regulator")
"""Whose statements are proof: the organisation's and its regulator's."""

OWN_HOST = "own-host"
"""The exception of "no links": an own address may stand in the text to be typed, as `dbs.com.sg` in a bank's."""

PLATE = re.compile(
    r"[\u4e00-\u9fff][A-Z][·• ]?[A-Z0-9]{5,6}"
    r"|\b(?=[A-Z0-9-]{0,8}\d)(?=[A-Z0-9-]{0,8}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5}\b"
)
LAST_DIGITS = re.compile(
    r"(?:[*xX•]{1,12}|\bending(?: (?:in|with))?|\blast (?:3|three)(?: digits)?|末[三3]?[碼码位]|尾[數数號号]|آخر)"
    r"\W{0,3}\d{3}(?!\d)"
)


def is_about(matter: str, case: Case) -> bool:
    """Whether a message is about a matter; everything is about `all`, and nothing about what has no words here."""
    return matter == Matter.ALL or case.has(*MATTER.get(matter, ()))


def _covers(policy: Policy, case: Case) -> bool:
    """Whether a statement's scope names no matter, or one that the message is about."""
    named = [matter for matter, words in IN_SCOPE.items() if words.search((policy.scope or "").lower())]
    return not named or any(is_about(matter, case) for matter in named)


def _binding(case: Case) -> Policy | None:
    """Return the claimed organisation's policy, unless the message came before what it states."""
    policy = case.organisation.policy if case.organisation else None
    day, since = case.message.received, policy.since if policy else None
    is_earlier = day and since and since[:4].isdigit() and day.isoformat() < since
    return None if is_earlier else policy


def proves(case: Case) -> bool:
    """Whether a broken policy is proof: its owner's or its regulator's word, nothing left out that might fit.

    A statement about one matter proves nothing of a message about another. Of an authority the police speak with its
    own voice.
    """
    organisation = case.organisation
    if organisation is None or not set(organisation.policy.exceptions) <= {*MATTER, OWN_HOST}:
        return False
    if not _covers(organisation.policy, case):
        return False
    source = organisation.policy.source
    is_police = source == "police" and organisation.kind == OrganisationKind.GOVERNMENT
    if source is None or source.startswith(OWN_WORD) or is_police:
        return True
    host = hosts.canonical(source.partition("://")[2].partition("/")[0])
    return is_reserved(host) or bool(set(organisation.official.domains) & set(hosts.parents(host)))


def _broken(case: Case, *kinds: ContactKind) -> Iterator[Contact]:
    for contact in case.contacts if speaks_as(case) else ():
        named = contact.kind in kinds and {ContactTrait.PUBLIC, ContactTrait.MERCHANT}.isdisjoint(contact.traits)
        if named and not _is_registered_literal(contact, case):
            yield contact


def _is_registered_literal(contact: Contact, case: Case) -> bool:
    """Whether the contact stands in the words of an approved template, where it is official all the same."""
    literals = case.alignment.literals if case.alignment else ()
    return follows_proof(case) and any(span.contains(contact.span) for span in literals)


def link(case: Case) -> Iterator[Evidence]:
    """The organisation never sends links, or none on this matter, and here is one."""
    policy = _binding(case)
    if policy is None or any(is_about(matter, case) for matter in policy.exceptions):
        return
    matters = [matter for matter in policy.linkless if is_about(matter, case)]
    forbids_own = "all" in matters and OWN_HOST not in policy.exceptions
    for contact in _broken(case, ContactKind.LINK) if matters else ():
        if forbids_own or not is_own(contact):
            yield Evidence(contact.span, {"value": contact.value})


def callback(case: Case) -> Iterator[Evidence]:
    """The organisation never asks to be called back or written to, and here it does."""
    policy = _binding(case)
    if policy and policy.callback == Permission.NEVER:
        for contact in _broken(case, *TO_ANSWER):
            yield Evidence(contact.span, {"value": contact.value})


def request(case: Case) -> Iterator[Evidence]:
    """The organisation never asks for this by SMS."""
    if case.organisation and case.claimed_firmly and not follows_template(case):
        for cue in case.cued(*ASKABLE):
            if ASKABLE[cue.notion] not in case.organisation.policy.asks:
                said = case.message.text[cue.span.start : cue.span.end]
                yield Evidence(cue.span, {"notion": cue.notion, "message": said})


def _is_there(content: str, case: Case) -> bool:
    """Whether a message holds what all texts of its sender hold."""
    text = case.message.text
    if content == "agency-first":
        return any(claim.span and claim.span.start <= 3 for claim in case.claims) or bool(INTRODUCED.search(text[:40]))
    return bool((PLATE if content == "plate" else LAST_DIGITS).search(text))


def _without(content: str) -> RuleFunction:
    """Return a rule for messages that want something and lack what all texts of their sender hold."""

    def find(case: Case) -> Iterator[Evidence]:
        policy = _binding(case)
        declared = policy is not None and content in policy.must_contain
        if declared and speaks_as(case) and is_luring(case) and not (follows_proof(case) or _is_there(content, case)):
            yield Evidence()

    find.__doc__ = f"The organisation's texts always hold this, and it is missing: {content}."
    return find


RULES = (
    Rule("policy.link", 4.0, link, frozenset({ContactKind.LINK})),
    Rule("policy.callback", 3.0, callback, frozenset(TO_ANSWER)),
    Rule("policy.request", 2.0, request, frozenset(ASKABLE)),
    Rule("policy.no-plate", 2.0, _without("plate"), frozenset({"plate"})),
    Rule("policy.no-last-digits", 2.0, _without("recipient-last3"), frozenset({"recipient-last3"})),
    Rule("policy.no-agency", 2.0, _without("agency-first"), frozenset({"agency-first"})),
)
