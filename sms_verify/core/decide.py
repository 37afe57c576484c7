"""The whole judgement on one page: from findings to a label.

| label | needs |
|---|---|
| fraud | one decisive finding |
| suspicious | a score of at least `SUSPICIOUS` |
| consistent | a template that may prove explains everything, every contact is official, nothing contradicts |
| consistent | a template that was seen once explains a message through which nothing can be lost |
| genuine | a template that may prove, every value known, and the sender is registered to that organisation |
| unverified | everything else |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from sms_verify.core import filled_slots
from sms_verify.core.case import Case
from sms_verify.core.rules import asked
from sms_verify.core.rules.authorship import is_author
from sms_verify.core.rules.claim import is_signed
from sms_verify.core.rules.policy import proves
from sms_verify.core.rules.questions import (
    DOUBTFUL,
    PRESSING,
    follows_proof,
    follows_template,
    hides_host,
    is_harmless,
    is_inert,
    is_luring,
    is_own,
    may_be_own,
    may_lead_on,
    speaks_as,
)
from sms_verify.core.types import (
    ClaimedBy,
    Contact,
    ContactKind,
    Finding,
    Label,
    Organisation,
    RecognisedBy,
    SenderTrait,
    Standing,
)

SUSPICIOUS = 4.0
"""Score from which a message without proof is suspicious; chosen on the project's messages and the development sets."""

MOST_OF_A_RULE = 12
"""Findings of one rule that are listed; a hostile text could hold thousands."""

CAPS = {
    "sender": 6.0,
    "contact": 8.0,
    "template": 8.0,
    "request": 8.0,
    "pressure": 2.5,
    "disguise": 6.0,
    "claim": 3.0,
    "policy": 6.0,
    "campaign": 4.0,
    "text": 2.0,
    "model": 4.0,
}
"""The most a family may add to the score, and the most it may take from it."""

READ_WELL = frozenset({"zh", "en", "fa", "ar", "es", "fr", "hi", "id", "nl", "ru"})
"""Languages whose words of fraud the lexicon holds, and whose frauds were found where messages to measure on exist; of
others mostly contacts, senders and templates are judged."""

FORGED = frozenset({"template.forged-contact", "template.forged-request", "template.forged-disguise"})
"""Findings that compare the message with its official text, which therefore is not missing."""

DECISIVE = FORGED | {"request.secret-elsewhere"}
"""Findings that prove fraud by themselves."""

CONTRADICTIONS = frozenset(
    {
        "sender.foreign",
        "sender.lookalike",
        "sender.warned",
        "sender.withheld",
        "sender.prefixed",
        "sender.unregistered",
        "template.borrowed",
        "template.expired",
        "template.undated",
        "template.ambiguous",
        "template.general",
        "template.secret",
        "template.free-value",
        "claim.conflict",
        "contact.open-target",
        "policy.link",
        "request.program",
        "policy.callback",
        "text.too-long",
        "text.empty",
    }
)
"""Findings that keep a message from a positive answer, whatever else speaks for it."""


def findings(case: Case) -> tuple[Finding, ...]:
    """Return every rule's findings, in the order of the tables, with weights after the family caps."""
    found = [
        Finding(rule.code, rule.weight, evidence)
        for rule in asked(case.signs)
        for evidence in islice(rule.find(case), MOST_OF_A_RULE)
    ]
    return tuple(_capped(found))


def _capped(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings so that the listed weights add up to the score."""
    spent: dict[tuple[str, bool], float] = {}
    for finding in found:
        side = (finding.family, finding.weight > 0)
        left = max(0.0, CAPS[finding.family] - spent.get(side, 0.0))
        weight = max(-left, min(left, finding.weight))
        spent[side] = spent.get(side, 0.0) + abs(weight)
        yield finding if weight == finding.weight else replace(finding, weight=weight or 0.0)


def score(found: Iterable[Finding]) -> float:
    """Return the sum of the listed weights."""
    return round(sum([finding.weight for finding in found], 0.0), 3)


def decide(case: Case, found: tuple[Finding, ...]) -> Label:
    """Return the label of a case with its findings."""
    codes = {finding.code for finding in found}
    if codes & DECISIVE or is_impersonation(case, codes) or is_known(case, codes):
        return Label.FRAUD
    if explains_everything(case, codes):
        is_sure = case.sender_standing is Standing.OFFICIAL and follows_proof(case) and not case.free_values
        return Label.GENUINE if is_sure else Label.CONSISTENT
    return Label.SUSPICIOUS if score(found) >= SUSPICIOUS else Label.UNVERIFIED


def is_impersonation(case: Case, codes: set[str]) -> bool:
    """Whether a link under a claimed name, or of an office, contradicts what an organisation registered."""
    if not case.organisation:
        is_office = {"contact.lookalike", "sender.private"} <= codes
        return is_office and not all(map(may_be_own, _lookalikes(case)))
    if "contact.lookalike" in codes and (case.claimed_firmly or _imitates(case, case.organisation)):
        return _is_trap(case)
    if "contact.named-host" in codes and speaks_as(case):
        return True
    if _is_against_word(case, codes) and (case.claimed_firmly or _names_itself(case)):
        return any(_leads_away(contact) for contact in case.contacts)
    if "contact.foreign-link" in codes and _names_itself(case) and any(map(_is_foreign, case.contacts)):
        return True
    return {"contact.false-hotline", "sender.personal"} <= codes and any(map(_is_false_line, case.contacts))


def _is_false_line(contact: Contact) -> bool:
    """Whether a number is none of a list that its organisation declared complete, and nobody else's that is known."""
    return contact.kind is ContactKind.PHONE and contact.standing is Standing.FOREIGN and contact.owner is None


def _is_against_word(case: Case, codes: set[str]) -> bool:
    """Whether a link hides its host, or breaks the organisation's own word in a message that presses or hides."""
    if any(hides_host(contact) and not may_lead_on(contact, case) for contact in case.contacts):
        return True
    doubtful = any(DOUBTFUL & contact.traits or contact.standing is Standing.FOREIGN for contact in case.contacts)
    pressed = case.has(*PRESSING) or doubtful or bool({"sender.personal", "sender.overseas"} & codes)
    return "policy.link" in codes and proves(case) and pressed


def is_known(case: Case, codes: set[str]) -> bool:
    """Whether the message holds a contact of a confirmed fraud; likeness of wording alone is no proof."""
    return "campaign.known" in codes and case.campaign is not None and case.campaign.by == RecognisedBy.CONTACT


def _imitates(case: Case, organisation: Organisation) -> bool:
    """Whether a look-alike imitates the organisation, or a sister of the brand whose country stays open."""
    hosts = organisation.official.domains
    return any(contact.owner == organisation.id or contact.imitates in hosts for contact in _lookalikes(case))


def _is_trap(case: Case) -> bool:
    """Whether a look-alike is surely one: a notice may name a second host of its sender that no list holds."""
    sure = (not may_be_own(contact) for contact in _lookalikes(case))
    return any(sure) or case.has(*PRESSING - {"ask.pay"}) or SenderTrait.PERSONAL in case.sender_traits


def _lookalikes(case: Case) -> Iterator[Contact]:
    return (contact for contact in case.contacts if contact.standing is Standing.LOOKALIKE)


def _leads_away(contact: Contact) -> bool:
    return contact.kind is ContactKind.LINK and not is_harmless(contact)


def _is_foreign(contact: Contact) -> bool:
    """Whether a link is of nobody known; another registered organisation's site is odd but no trap."""
    return contact.kind is ContactKind.LINK and contact.standing is Standing.FOREIGN and contact.owner is None


def _names_itself(case: Case) -> bool:
    """Whether the message or its reader names the organisation as the author, not merely its sender."""
    own = {claim.by for claim in case.claims if case.organisation and claim.organisation == case.organisation.id}
    return bool(own & {ClaimedBy.SIGNATURE, ClaimedBy.GIVEN, ClaimedBy.TEMPLATE}) or (
        (ClaimedBy.SENDER in own or is_author(case)) and is_luring(case)
    )


def explains_everything(case: Case, codes: set[str]) -> bool:
    """Whether promise 1 holds: a template explains the message, every contact is official, no finding contradicts."""
    return (
        (follows_proof(case) or (follows_template(case) and is_inert(case)))
        and not codes & CONTRADICTIONS
        and not _wrong_kind_of_sender(case)
        and not case.text.disguises
        and all(contact.standing is Standing.OFFICIAL for contact in case.contacts)
        and all(is_own(bound) for bound in case.bindings)
        and filled_slots.are_sound(case)
    )


def _wrong_kind_of_sender(case: Case) -> bool:
    """Whether a mobile or foreign number speaks for an organisation that registered senders."""
    registered = bool(case.organisation and case.organisation.official.senders)
    odd = bool({SenderTrait.PERSONAL, SenderTrait.OVERSEAS, SenderTrait.PREFIXED} & case.sender_traits)
    return registered and odd and case.sender_standing is not Standing.OFFICIAL


def missing(case: Case, codes: set[str]) -> tuple[str, ...]:
    """Return what would be needed to say more than the findings of some codes do."""
    if not any(map(str.isalnum, case.text.text)):
        return ()
    unknown = {contact.kind for contact in case.contacts if contact.standing is Standing.UNKNOWN}
    names_somebody = bool(case.message.claimed) or is_signed(case)
    facts = {
        "sender": case.message.sender is None,
        "organisation": case.organisation is None and not names_somebody,
        "registration": case.organisation is None and names_somebody,
        "template": case.organisation is not None and not follows_template(case) and not codes & FORGED,
        "link": ContactKind.LINK in unknown,
        "phone": ContactKind.PHONE in unknown,
        "region": case.organisation is not None and case.organisation.is_brand and case.message.region is None,
        "language": case.language.partition("-")[0] not in READ_WELL,
        "received": bool(case.alignment and case.alignment.exact) and case.message.received is None and _is_dated(case),
    }
    return tuple([name for name, is_missing in facts.items() if is_missing])


def _is_dated(case: Case) -> bool:
    return bool(case.alignment and (case.alignment.template.valid_from or case.alignment.template.valid_to))
