"""Questions that several families of rules ask of a case."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case
from sms_verify.core.rules.authorship import is_author
from sms_verify.core.types import Contact, ContactKind, Difference, Span, Standing

WAYS_OUT = (ContactKind.LINK, ContactKind.PHONE, ContactKind.EMAIL, ContactKind.HANDLE, ContactKind.PAYMENT)
"""Contacts through which money or secrets leave; a reply to the sender is not one."""

ACTS = (
    "ask.secret",
    "ask.identity",
    "ask.transfer",
    "ask.pay",
    "ask.fee",
    "ask.call",
    "ask.click",
    "ask.install",
    "ask.share-screen",
    "ask.scan",
    "ask.add-contact",
    "ask.login",
)
"""What a fraud wants done."""

LURES = (
    "pressure.deadline",
    "pressure.threat",
    "pressure.loss",
    "lure.reward",
    "lure.refund",
    "lure.points",
    "lure.loan",
    "lure.subsidy",
    "lure.invest",
    "lure.job",
)
"""Why the reader should do it."""


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share a code point."""
    return one.start < other.end and other.start < one.end


def is_luring(case: Case) -> bool:
    """Whether the message wants something done and gives a reason to hurry or to hope."""
    return case.has(*ACTS) or case.has(*LURES)


def speaks_as(case: Case) -> bool:
    """Whether the message speaks in the organisation's name: firmly, or by a name put forward together with a lure."""
    return case.organisation is not None and (case.claimed_firmly or (is_author(case) and is_luring(case)))


def is_own(contact: Contact) -> bool:
    """Whether a contact is the claimed organisation's, proven or from one source."""
    return contact.standing is Standing.OFFICIAL or contact.provisional


GOVERNMENTS = (
    ".gov",
    ".gov.uk",
    ".gov.sg",
    ".gov.hk",
    ".gov.tw",
    ".gov.cn",
    ".gov.in",
    ".gov.au",
    ".gov.ir",
    ".gov.sa",
)
"""Endings under which nobody but a government gets a host."""


def is_harmless(contact: Contact) -> bool:
    """Whether nothing can leave through a contact: the organisation's own, a public authority's, a shop of an alert."""
    return is_own(contact) or not {"public", "merchant"}.isdisjoint(contact.traits) or _is_governments(contact)


def _is_governments(contact: Contact) -> bool:
    return (
        contact.kind is ContactKind.LINK
        and contact.value.endswith(GOVERNMENTS)
        and not {"redirect", "user-info", "odd-port"} & contact.traits
    )


def ways_out(case: Case) -> Iterator[Contact]:
    """The contacts that lead away from the claimed organisation."""
    return (contact for contact in case.contacts if contact.kind in WAYS_OUT and not is_harmless(contact))


DOUBTFUL = frozenset(
    {
        "cheap-domain",
        "shortener",
        "ip-address",
        "download",
        "user-info",
        "redirect",
        "odd-port",
        "free-host",
        "punycode",
    }
)
"""Traits of links that hide who is behind them, or cost next to nothing."""


def is_doubtful(contact: Contact, case: Case) -> bool:
    """Whether a way out is doubtful in itself, and not merely unknown."""
    if contact.kind in (ContactKind.HANDLE, ContactKind.PAYMENT):
        return True
    contradicts = contact.standing in (Standing.FOREIGN, Standing.LOOKALIKE)
    return contradicts or bool((DOUBTFUL | {"mobile", "invalid"}) & contact.traits) or _dresses_up(contact, case)


def _dresses_up(contact: Contact, case: Case) -> bool:
    """Whether a host joins the claimed name to other words, as in `bank-payee-cancel.com`."""
    if contact.kind is not ContactKind.LINK or case.organisation is None:
        return False
    spellings = (name for names in case.organisation.names.values() for name in names if name.isascii())
    names = {name.replace(" ", "").casefold() for name in spellings}
    compound = [label.split("-") for label in contact.value.split(".") if "-" in label]
    return any(part in names for label in compound for part in label if len(part) > 2)


def follows_template(case: Case) -> bool:
    """Whether an approved template of the claimed organisation explains the whole message."""
    alignment = case.alignment
    return bool(
        alignment
        and alignment.exact
        and not alignment.template.provisional
        and case.organisation
        and alignment.template.organisation == case.organisation.id
    )


def changed(case: Case) -> tuple[Difference, ...]:
    """The places where a near copy of an official message differs from it."""
    return case.alignment.differences if case.alignment else ()


def is_changed(span: Span, case: Case) -> bool:
    """Whether a span of the message stands in a place that differs from the official text."""
    return any(overlaps(span, difference.span) for difference in changed(case))


def name_of(case: Case) -> str:
    """The claimed organisation's id, for evidence; words are chosen later in the reader's language."""
    return case.organisation.id if case.organisation else ""
