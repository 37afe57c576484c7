"""Questions that several families of rules ask of a case."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.case import Case
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.rules.authorship import is_author
from sms_verify.core.templates import MIN_BITS
from sms_verify.core.templates.slot_kind import Rests
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Difference, Imitating, Span, Standing

WAYS_OUT = (ContactKind.LINK, ContactKind.PHONE, ContactKind.EMAIL, ContactKind.HANDLE, ContactKind.PAYMENT)
"""Contacts through which money or secrets leave; a reply to the sender is not one."""

ACTS = (
    "ask.secret",
    "ask.hand-over",
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

FEAR = ("pressure.threat", "pressure.deadline", "pressure.loss")
"""What hurries the reader."""


PRESSING = frozenset({*LURES, *ACTS, "notice.if-not-you"} - {"ask.click", "ask.call", "ask.scan"})
"""What makes a link that should not be there a trap; a notice may point to its statement."""

LIKE_OWN = frozenset({Imitating.EDIT, Imitating.ADDED_WORD, Imitating.TLD_SWAP})
"""Ways of imitating that look like an organisation's own second host."""


def may_be_own(contact: Contact) -> bool:
    """Whether a look-alike could be a second host of whom it looks like: no cheap one, and no other's in disguise."""
    return contact.how in LIKE_OWN and ContactTrait.CHEAP_DOMAIN not in contact.traits


def is_luring(case: Case) -> bool:
    """Whether the message wants something done, gives a reason to hurry or to hope, or a link to object by."""
    return case.has(*ACTS) or case.has(*LURES) or objects_by_link(case)


def objects_by_link(case: Case) -> bool:
    """Whether the reader is to object through a link: "Not you? LINK" asks to open it without a verb."""
    return case.has("notice.if-not-you") and any(contact.kind is ContactKind.LINK for contact in case.contacts)


def speaks_as(case: Case) -> bool:
    """Whether the message speaks in the organisation's name: firmly, or by a name put forward together with a lure."""
    return case.organisation is not None and (case.claimed_firmly or (is_author(case) and is_luring(case)))


def is_own(contact: Contact) -> bool:
    """Whether a contact is the claimed organisation's, proven or from one source."""
    return contact.standing is Standing.OFFICIAL or contact.provisional


def hides_host(contact: Contact) -> bool:
    """Whether a link shows one host and leads to another."""
    return contact.kind is ContactKind.LINK and not {ContactTrait.USER_INFO, ContactTrait.REDIRECT}.isdisjoint(
        contact.traits
    )


def may_lead_on(contact: Contact, case: Case) -> bool:
    """Whether a link on the organisation's own host names another to go to, or a port: no proof, and no forgery alone.

    Organisations count clicks and link to partners in this way; their hosts also lead wherever a forger wishes.
    """
    organisation = case.organisation
    is_unsure = contact.standing is Standing.UNKNOWN and not contact.provisional
    return is_unsure and organisation is not None and contact.owner == organisation.id


def is_harmless(contact: Contact) -> bool:
    """Whether nothing can leave through a contact: the organisation's own, a reserved host, a shop of an alert."""
    return (
        is_own(contact)
        or not {ContactTrait.PUBLIC, ContactTrait.MERCHANT}.isdisjoint(contact.traits)
        or _is_reserved(contact)
    )


def _is_reserved(contact: Contact) -> bool:
    return (
        contact.kind is ContactKind.LINK
        and is_reserved(contact.value)
        and not {ContactTrait.REDIRECT, ContactTrait.USER_INFO, ContactTrait.ODD_PORT} & contact.traits
    )


def ways_out(case: Case) -> Iterator[Contact]:
    """The contacts that lead away from the claimed organisation."""
    return (contact for contact in case.contacts if contact.kind in WAYS_OUT and not is_harmless(contact))


DOUBTFUL = frozenset(
    {
        ContactTrait.CHEAP_DOMAIN,
        ContactTrait.SHORTENER,
        ContactTrait.IP_ADDRESS,
        ContactTrait.DOWNLOAD,
        ContactTrait.USER_INFO,
        ContactTrait.REDIRECT,
        ContactTrait.ODD_PORT,
        ContactTrait.FREE_HOST,
        ContactTrait.PUNYCODE,
    }
)
"""Traits of links that hide who is behind them, or cost next to nothing."""


def is_doubtful(contact: Contact, case: Case) -> bool:
    """Whether a way out is doubtful in itself, and not merely unknown."""
    if contact.kind in (ContactKind.HANDLE, ContactKind.PAYMENT):
        return True
    contradicts = contact.standing in (Standing.FOREIGN, Standing.LOOKALIKE)
    return (
        contradicts
        or bool((DOUBTFUL | {ContactTrait.MOBILE, ContactTrait.INVALID}) & contact.traits)
        or _dresses_up(contact, case)
    )


def _dresses_up(contact: Contact, case: Case) -> bool:
    """Whether a host joins the claimed name to other words, as in `bank-payee-cancel.com`."""
    if contact.kind is not ContactKind.LINK or case.organisation is None:
        return False
    spellings = (name for names in case.organisation.names.values() for name in names if name.isascii())
    names = {name.replace(" ", "").casefold() for name in spellings}
    compound = [label.split("-") for label in contact.value.split(".") if "-" in label]
    return any(part in names for label in compound for part in label if len(part) > 2)


def follows_template(case: Case) -> bool:
    """Whether a known wording of the claimed organisation explains the whole message, proven or seen once."""
    alignment = case.alignment
    return bool(
        alignment
        and alignment.exact
        and (not alignment.template.provisional or alignment.bits >= MIN_BITS or is_named(case))
        and case.organisation
        and alignment.template.organisation == case.organisation.id
    )


def is_named(case: Case) -> bool:
    """Whether few words are enough to tell whose they are: they name their organisation and lead nowhere.

    The wording holds nothing that a forger could fill: neither a contact nor words of the sender's own.
    """
    if case.alignment is None or case.organisation is None or case.contacts or not _holds_only(case, Rests.VALUE):
        return False
    body = case.alignment.template.body.casefold()
    names = (name.casefold() for spellings in case.organisation.names.values() for name in spellings)
    return any(re.search(rf"(?<!\w){re.escape(name)}(?![a-z])", body) for name in names)


def _holds_only(case: Case, *rests: Rests) -> bool:
    """Whether the values of all slots are of kinds on which no more than this may rest."""
    filled = case.alignment.slots if case.alignment else ()
    return all(KINDS[value.slot.kind].rests in rests for value in filled)


GIVEN_AWAY = frozenset(
    {
        "ask.secret",
        "ask.hand-over",
        "ask.identity",
        "ask.transfer",
        "ask.fee",
        "ask.lend",
        "ask.install",
        "ask.share-screen",
        "ask.add-contact",
        "ask.reply",
        "ask.cancel-reply",
        "ask.keep-secret",
    }
)
"""Acts by which something is lost without a contact in the message.

To call, click, scan, log in or pay a bill leads nowhere where the text says neither number nor link.
"""


def is_inert(case: Case) -> bool:
    """Whether nothing can be lost through a message: it leads nowhere, asks for nothing and says nothing of its own.

    Where it asks to act, no value may be what to act on: a number beside "call" is one to call, whatever its slot.
    """
    if case.contacts or case.free_values or case.has(*GIVEN_AWAY):
        return False
    if case.has("ask.call"):
        return _holds_only(case, Rests.VALUE)
    return not case.has(*ACTS) or _holds_only(case, Rests.VALUE, Rests.NUMBER)


def follows_proof(case: Case) -> bool:
    """Whether that wording may prove: registered, published, or seen by sources that do not copy one another."""
    return follows_template(case) and case.alignment is not None and not case.alignment.template.provisional


def changed(case: Case) -> tuple[Difference, ...]:
    """The places where a near copy of an official message differs from it."""
    return case.alignment.differences if case.alignment else ()


def is_changed(span: Span, case: Case) -> bool:
    """Whether a span of the message stands in a place that differs from the official text."""
    return any(span.overlaps(difference.span) for difference in changed(case))


def name_of(case: Case) -> str:
    """The claimed organisation's id, for evidence; words are chosen later in the reader's language."""
    return case.organisation.id if case.organisation else ""
