"""Whose the message's links, numbers, addresses and handles are."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule, RuleFunction
from sms_verify.core.rules.questions import is_harmless, name_of, speaks_as
from sms_verify.core.types import Contact, ContactKind, Evidence, Standing

LINK, PHONE, EMAIL, HANDLE, PAYMENT = (
    ContactKind.LINK,
    ContactKind.PHONE,
    ContactKind.EMAIL,
    ContactKind.HANDLE,
    ContactKind.PAYMENT,
)


def _of(kind: ContactKind, standing: Standing) -> RuleFunction:
    """Return a rule that yields every contact of a kind and standing that speaks in the organisation's name."""

    def find(case: Case) -> Iterator[Evidence]:
        for contact in case.contacts if speaks_as(case) else ():
            if contact.kind is kind and contact.standing is standing and not is_harmless(contact):
                yield _evidence(contact, case)

    find.__doc__ = f"A {kind} of {standing} standing in the organisation's name."
    return find


def _with(trait: str) -> RuleFunction:
    """Return a rule that yields every link with a trait, unless it is the organisation's own."""

    def find(case: Case) -> Iterator[Evidence]:
        for contact in case.contacts:
            if contact.kind is LINK and trait in contact.traits and contact.standing is not Standing.OFFICIAL:
                yield _evidence(contact, case)

    find.__doc__ = f"A link with the trait {trait}."
    return find


def ip_address(case: Case) -> Iterator[Evidence]:
    """A link to a bare address; a log-in notice tells one too, and nobody is to open that."""
    wanted = case.has("ask.click", "ask.login")
    for contact in case.contacts:
        if contact.kind is LINK and "ip-address" in contact.traits and (wanted or contact.raw != contact.value):
            yield _evidence(contact, case)


BLANK = {LINK: "domain", PHONE: "number", EMAIL: "email", HANDLE: "handle", PAYMENT: "account"}
"""What each kind of contact is called in a finding's facts."""


def _evidence(contact: Contact, case: Case) -> Evidence:
    facts = {BLANK[contact.kind]: contact.value if contact.kind is LINK else contact.raw}
    if contact.owner and contact.owner != name_of(case):
        facts["owner"] = contact.owner
    return Evidence(contact.span, facts)


def official(case: Case) -> Iterator[Evidence]:
    """A contact is registered by the claimed organisation."""
    for contact in case.contacts:
        if contact.standing is Standing.OFFICIAL and contact.kind is not ContactKind.REPLY:
            yield Evidence(contact.span, {"contact": contact.raw})


def lookalike(case: Case) -> Iterator[Evidence]:
    """A link imitates an official domain."""
    for contact in case.contacts:
        if contact.standing is Standing.LOOKALIKE:
            facts = {"domain": contact.value, "official": contact.imitates or "", "how": contact.how or ""}
            yield Evidence(contact.span, {**facts, "owner": contact.owner or ""})


def hidden_host(case: Case) -> Iterator[Evidence]:
    """A link shows one host and leads to another."""
    for contact in case.contacts:
        if contact.kind is LINK and {"user-info", "redirect"} & contact.traits:
            shown = contact.raw.partition("://")[2].partition("@")[0] if "user-info" in contact.traits else ""
            yield Evidence(contact.span, {"domain": contact.value, **({"shown": shown} if shown else {})})


RULES = (
    Rule("contact.official", -0.5, official),
    Rule("contact.lookalike", 6.0, lookalike),
    Rule("contact.foreign-link", 4.0, _of(LINK, Standing.FOREIGN)),
    Rule("contact.foreign-phone", 2.0, _of(PHONE, Standing.FOREIGN)),
    Rule("contact.foreign-email", 2.0, _of(EMAIL, Standing.FOREIGN)),
    Rule("contact.foreign-handle", 2.0, _of(HANDLE, Standing.FOREIGN)),
    Rule("contact.foreign-payment", 2.0, _of(PAYMENT, Standing.UNKNOWN)),
    Rule("contact.unknown-link", 1.0, _of(LINK, Standing.UNKNOWN)),
    Rule("contact.unknown-phone", 1.0, _of(PHONE, Standing.UNKNOWN)),
    Rule("contact.unknown-handle", 1.5, _of(HANDLE, Standing.UNKNOWN)),
    Rule("contact.shortener", 0.5, _with("shortener")),
    Rule("contact.hidden-host", 5.0, hidden_host),
    Rule("contact.ip-address", 3.0, ip_address),
    Rule("contact.odd-port", 1.0, _with("odd-port")),
    Rule("contact.download", 4.0, _with("download")),
    Rule("contact.cheap-domain", 1.5, _with("cheap-domain")),
)
