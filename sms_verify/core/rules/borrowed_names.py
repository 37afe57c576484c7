"""Hosts that borrow the claimed organisation's name: `gcash-promo.top` in a message in the name of GCash.

Of 4,122 hosts that organisations are known to own, ten stand under an ending sold for next to nothing, and none of them
joins its owner's name to another word (the starter registry, 2026-11).
"""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case
from sms_verify.core.identifiers.hosts import parts
from sms_verify.core.rules.questions import follows_template, is_harmless, is_luring, name_of
from sms_verify.core.types import Contact, ContactKind, ContactTrait, Evidence, Organisation, Standing

FEWEST_LETTERS = 3
"""Letters of a name below which a word of a host may be anything."""
OF_NO_COUNTRY = frozenset({"cc", "pw"})
"""Cheap endings of two letters that nobody has for being at home there."""


def named_host(case: Case) -> Iterator[Evidence]:
    """A host under a cheap ending joins the claimed organisation's name to another word."""
    if case.organisation is None or follows_template(case) or case.has("notice.warning") or not is_luring(case):
        return
    names = _names(case.organisation)
    for contact in case.contacts:
        if _is_nobodys(contact) and names.intersection(_joined(contact.value)):
            yield Evidence(contact.span, {"domain": contact.value, "organisation": name_of(case)})


def _is_nobodys(contact: Contact) -> bool:
    """Whether a link leads to a host of nobody known, under an ending that costs next to nothing."""
    ending = contact.value.rpartition(".")[2]
    return (
        contact.kind is ContactKind.LINK
        and contact.standing is Standing.UNKNOWN
        and ContactTrait.CHEAP_DOMAIN in contact.traits
        and not contact.owner
        and not is_harmless(contact)
        and (len(ending) > 2 or ending in OF_NO_COUNTRY)
    )


def _joined(host: str) -> tuple[str, ...]:
    """Return the words that a host's label is joined from, none where it is one word."""
    words = parts(host).label.split("-")
    return tuple(words) if len(words) > 1 else ()


def _names(organisation: Organisation) -> set[str]:
    """Return an organisation's names and the labels of its hosts as one word each."""
    spelt = (name for names in organisation.names.values() for name in names if name.isascii())
    plain = {"".join(filter(str.isalnum, name.casefold())) for name in spelt}
    plain |= {parts(host).label for host in organisation.official.domains}
    return {name for name in plain if len(name) >= FEWEST_LETTERS and not name.isdigit()}
