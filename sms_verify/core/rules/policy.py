"""What the claimed organisation says it never does by SMS."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify.core.case import Case, Rule
from sms_verify.core.rules.questions import follows_template, speaks_as
from sms_verify.core.types import Contact, ContactKind, Evidence

ASKABLE = {"ask.secret": "secret", "ask.identity": "identity", "ask.transfer": "transfer", "ask.fee": "fee"}
"""What each notion is called in an organisation's policy."""


def _broken(case: Case, *kinds: ContactKind) -> Iterator[Evidence]:
    for contact in case.contacts if speaks_as(case) else ():
        named = contact.kind in kinds and {"public", "merchant"}.isdisjoint(contact.traits)
        if named and not _is_registered_literal(contact, case):
            yield Evidence(contact.span, {"value": contact.value})


def _is_registered_literal(contact: Contact, case: Case) -> bool:
    """Whether the contact stands in the words of an approved template, where it is official all the same."""
    return follows_template(case) and any(
        span.start <= contact.span.start and contact.span.end <= span.end
        for span in (case.alignment.literals if case.alignment else ())
    )


def link(case: Case) -> Iterator[Evidence]:
    """The organisation never sends links, and here is one."""
    if case.organisation and case.organisation.policy.links == "never":
        yield from _broken(case, ContactKind.LINK)


def callback(case: Case) -> Iterator[Evidence]:
    """The organisation never asks to be called back or written to, and here it does."""
    if case.organisation and case.organisation.policy.callback == "never":
        yield from _broken(case, ContactKind.PHONE, ContactKind.HANDLE, ContactKind.EMAIL)


def request(case: Case) -> Iterator[Evidence]:
    """The organisation never asks for this by SMS."""
    if case.organisation and case.claimed_firmly and not follows_template(case):
        for cue in case.cued(*ASKABLE):
            if ASKABLE[cue.notion] not in case.organisation.policy.asks:
                said = case.message.text[cue.span.start : cue.span.end]
                yield Evidence(cue.span, {"notion": cue.notion, "message": said})


RULES = (
    Rule("policy.link", 4.0, link),
    Rule("policy.callback", 3.0, callback),
    Rule("policy.request", 2.0, request),
)
