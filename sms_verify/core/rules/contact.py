"""Whose the message's links, numbers, addresses and handles are."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case, Rule, RuleFunction, Sign
from sms_verify.core.identifiers.hosts import parts
from sms_verify.core.identifiers.lookalike.words import ABROAD
from sms_verify.core.identifiers.phone_numbers import is_private_line
from sms_verify.core.rules.borrowed_names import named_host
from sms_verify.core.rules.questions import follows_template, hides_host, is_harmless, name_of, speaks_as
from sms_verify.core.rules.shapes import TAIL
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Evidence, Standing

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
            if contact.kind is kind and contact.standing is standing and not _is_known(contact, case):
                yield _evidence(contact, case)

    find.__doc__ = f"A {kind} of {standing} standing in the organisation's name."
    return find


def _is_known(contact: Contact, case: Case) -> bool:
    """Whether nothing can leave through a contact, or it is the organisation's own at an odd port."""
    return is_harmless(contact) or (contact.owner == name_of(case) and contact.standing is Standing.UNKNOWN)


def _with(trait: ContactTrait) -> RuleFunction:
    """Return a rule that yields every link with a trait, unless it is the organisation's own."""

    def find(case: Case) -> Iterator[Evidence]:
        for contact in case.contacts:
            if contact.kind is LINK and trait in contact.traits and contact.standing is not Standing.OFFICIAL:
                yield _evidence(contact, case)

    find.__doc__ = f"A link with the trait {trait}."
    return find


def unrelated_link(case: Case) -> Iterator[Evidence]:
    """A link's host bears nothing of what the message says or of whom it names."""
    for contact in case.contacts if not follows_template(case) else ():
        if contact.kind is LINK and ContactTrait.UNRELATED in contact.traits:
            yield _evidence(contact, case)


def ip_address(case: Case) -> Iterator[Evidence]:
    """A link to a bare address; a log-in notice tells one too, and nobody is to open that."""
    wanted = case.has("ask.click", "ask.login")
    for contact in case.contacts:
        if (
            contact.kind is LINK
            and ContactTrait.IP_ADDRESS in contact.traits
            and (wanted or contact.raw != contact.value)
        ):
            yield _evidence(contact, case)


TASKS = ABROAD.union(
    re.split(
        r"\|",
        "account|accounts|secure|security|verify|verification|login|signin|unlock|locked|restore|confirm|cancel|update"
        "|auth|support|help|helpdesk|alert|alerts|notice|refund|claim|reward|rewards|bonus|prize|gift|pay|payment|billing"
        "|invoice|fee|fees|toll|tolls|fine|penalty|track|tracking|redelivery|delivery|parcel|package|customs|unlink"
        "|devices|payee|kyc|otp|id|sign|check|review|access|recovery|service|services|portal|online",
    )
)
"""Words of a task that a host joins to a name with a hyphen, where its owner would use the name alone."""


def task_host(case: Case) -> Iterator[Evidence]:
    """A host of nobody known is joined from a name and a task, as in `bank-unlock.com`."""
    for contact in case.contacts:
        label = parts(contact.value).label if contact.kind is LINK and _is_unknown(contact) else ""
        if "-" in label and not TASKS.isdisjoint(label.split("-")):
            yield _evidence(contact, case)


def _is_unknown(contact: Contact) -> bool:
    return contact.standing in (Standing.UNKNOWN, Standing.FOREIGN) and not contact.owner and not is_harmless(contact)


def false_hotline(case: Case) -> Iterator[Evidence]:
    """An alarm in the name of an organisation names a number that is none of its registered ones to call."""
    organisation = case.organisation
    if organisation is None or not organisation.official.hotlines or not speaks_as(case) or not _alarms(case):
        return
    digits = ["".join(filter(str.isdigit, line)) for line in organisation.official.hotlines]
    for contact in case.contacts:
        strange = contact.kind is PHONE and contact.standing is not Standing.OFFICIAL and not is_harmless(contact)
        if strange and not any(line and line in contact.value for line in digits):
            yield _evidence(contact, case)


def _alarms(case: Case) -> bool:
    """Whether something is said to be wrong that a call would put right; a warning that says whom to call is none."""
    return case.has("ask.call", "notice.if-not-you", "ask.cancel") and (
        case.has("notice.if-not-you", "pressure.threat", "pressure.loss", "topic.bank-account", "ask.cancel")
        and not case.has("notice.warning")
    )


OFFICES = (
    "notice.if-not-you",
    "pressure.threat",
    "pressure.loss",
    "topic.police",
    "topic.court",
    "topic.bank-account",
    "topic.kyc",
    "topic.utility",
    "topic.tax",
    "topic.fine",
    "topic.safe-account",
    "lure.prize",
    "lure.subsidy",
    "lure.points",
    "lure.loan-advert",
)
"""What banks, authorities and big companies write of; none of them answers on somebody's mobile."""


def private_line(case: Case) -> Iterator[Evidence]:
    """An office's alarm or promise gives a private mobile number; an alert that tells the account's end may."""
    if TAIL.search(case.message.text) or case.has("notice.warning", "notice.otp", "notice.settled"):
        return
    for contact in case.contacts if case.has(*OFFICES) else ():
        if contact.kind is PHONE and not is_harmless(contact) and is_private_line(contact.value):
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


def bound(case: Case) -> Iterator[Evidence]:
    """A code is bound to a site that is the organisation's or a government's."""
    for contact in case.bindings:
        if contact.standing is Standing.OFFICIAL or is_harmless(contact):
            yield Evidence(contact.span, {"domain": contact.value})


def one_source(case: Case) -> Iterator[Evidence]:
    """One unofficial source gives a contact as the claimed organisation's."""
    for contact in case.contacts:
        if contact.provisional and contact.owner == name_of(case) and contact.kind is not ContactKind.REPLY:
            yield Evidence(contact.span, {"contact": contact.raw})


def lookalike(case: Case) -> Iterator[Evidence]:
    """A link imitates an official domain."""
    for contact in case.contacts:
        if contact.standing is Standing.LOOKALIKE:
            facts = {"domain": contact.value, "official": contact.imitates or "", "how": contact.how or ""}
            shown = _shown(contact)
            yield Evidence(contact.span, {**facts, "owner": contact.owner or "", **({"shown": shown} if shown else {})})


def _shown(contact: Contact) -> str | None:
    """Return a host as it is spelt where capitals make it read as another: `hketolI.com` for `hketoli.com`."""
    host = contact.raw.rpartition("://")[2].partition("/")[0]
    spelt = host.removeprefix("www.").partition(".")[0]
    return None if spelt in (spelt.lower(), spelt.upper(), spelt.capitalize()) else host


def hidden_host(case: Case) -> Iterator[Evidence]:
    """A link shows one host and leads to another."""
    for contact in case.contacts:
        if hides_host(contact):
            shown = (
                contact.raw.partition("://")[2].partition("@")[0] if ContactTrait.USER_INFO in contact.traits else ""
            )
            yield Evidence(contact.span, {"domain": contact.value, **({"shown": shown} if shown else {})})


def open_target(case: Case) -> Iterator[Evidence]:
    """A link is on an official host and may lead or say more than a page there, which no template says."""
    for contact in case.contacts:
        if contact.kind is LINK and ContactTrait.OPEN_TARGET in contact.traits:
            yield Evidence(contact.span, {"domain": contact.value})


RULES = (
    Rule("contact.official", -0.5, official, frozenset({Standing.OFFICIAL})),
    Rule("contact.bound", -0.5, bound, frozenset({Sign.BINDING})),
    Rule("contact.one-source", -0.5, one_source, frozenset({Sign.CONTACT})),
    Rule("contact.lookalike", 6.0, lookalike, frozenset({Standing.LOOKALIKE})),
    Rule("contact.foreign-link", 4.0, _of(LINK, Standing.FOREIGN), frozenset({Standing.FOREIGN})),
    Rule("contact.foreign-phone", 2.0, _of(PHONE, Standing.FOREIGN), frozenset({Standing.FOREIGN})),
    Rule("contact.foreign-email", 2.0, _of(EMAIL, Standing.FOREIGN), frozenset({Standing.FOREIGN})),
    Rule("contact.foreign-handle", 2.0, _of(HANDLE, Standing.FOREIGN), frozenset({Standing.FOREIGN})),
    Rule("contact.foreign-payment", 2.0, _of(PAYMENT, Standing.UNKNOWN), frozenset({PAYMENT})),
    Rule("contact.unknown-link", 1.5, _of(LINK, Standing.UNKNOWN), frozenset({LINK})),
    Rule("contact.unknown-phone", 1.0, _of(PHONE, Standing.UNKNOWN), frozenset({PHONE})),
    Rule("contact.unknown-handle", 1.5, _of(HANDLE, Standing.UNKNOWN), frozenset({HANDLE})),
    Rule("contact.false-hotline", 4.0, false_hotline, frozenset({PHONE})),
    Rule("contact.private-line", 2.0, private_line, frozenset(OFFICES)),
    Rule("contact.named-host", 3.0, named_host, frozenset({ContactTrait.CHEAP_DOMAIN})),
    Rule("contact.task-host", 1.5, task_host, frozenset({LINK})),
    Rule("contact.unrelated-link", 1.5, unrelated_link, frozenset({ContactTrait.UNRELATED})),
    Rule("contact.free-host", 1.5, _with(ContactTrait.FREE_HOST), frozenset({ContactTrait.FREE_HOST})),
    Rule("contact.shortener", 0.5, _with(ContactTrait.SHORTENER), frozenset({ContactTrait.SHORTENER})),
    Rule("contact.hidden-host", 5.0, hidden_host, frozenset({ContactTrait.USER_INFO, ContactTrait.REDIRECT})),
    Rule("contact.open-target", 0.0, open_target, frozenset({ContactTrait.OPEN_TARGET})),
    Rule("contact.ip-address", 3.0, ip_address, frozenset({ContactTrait.IP_ADDRESS})),
    Rule("contact.odd-port", 1.0, _with(ContactTrait.ODD_PORT), frozenset({ContactTrait.ODD_PORT})),
    Rule("contact.download", 4.0, _with(ContactTrait.DOWNLOAD), frozenset({ContactTrait.DOWNLOAD})),
    Rule("contact.cheap-domain", 1.5, _with(ContactTrait.CHEAP_DOMAIN), frozenset({ContactTrait.CHEAP_DOMAIN})),
)
