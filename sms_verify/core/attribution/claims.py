"""Whom a message says it comes from: by signature, the reader's word, a template, the sender or a name in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from sms_verify.core.attribution.families import member
from sms_verify.core.attribution.mentions import AMOUNT, spoken
from sms_verify.core.case import Case
from sms_verify.core.registry.registry import Registry
from sms_verify.core.rules.authorship import is_put_forward
from sms_verify.core.senders import readings
from sms_verify.core.types import Alignment, Claim, ClaimedBy, ContactKind, Organisation, OrganisationKind

PAYERS = frozenset({OrganisationKind.BANK, OrganisationKind.CONSUMER_FINANCE, OrganisationKind.WALLET})
"""Kinds of organisations that tell of payments; the others named beside them were paid."""

STRENGTH = tuple(ClaimedBy)
"""What the message says in its own name comes before what else it mentions."""


Support = tuple[int, bool, bool, bool, int]
"""What speaks for a claimed organisation: claims, its place in the text, payments, the reader's region, contacts."""


def claims(case: Case, registry: Registry, exact: tuple[Alignment, ...]) -> tuple[Claim, ...]:
    """Return every claim of whom the message is from, strongest first, without repetition."""
    found = (
        *_signed(case, registry),
        *_given(case, registry),
        *(Claim(alignment.template.organisation, ClaimedBy.TEMPLATE) for alignment in exact),
        *_sent(case, registry),
        *_named(case, registry),
    )
    unique = {(claim.organisation, claim.by, claim.span): claim for claim in found}
    return tuple(sorted(unique.values(), key=_strength))


def _strength(claim: Claim) -> tuple[int, tuple[int, int], str]:
    return STRENGTH.index(claim.by), claim.span or (0, 0), claim.organisation


def _signed(case: Case, registry: Registry) -> Iterator[Claim]:
    for signature in case.signatures:
        for organisation in registry.signed(signature.text):
            yield Claim(organisation, ClaimedBy.SIGNATURE, signature.span)


def _named(case: Case, registry: Registry) -> Iterator[Claim]:
    """Yield the names that stand in the text, without those it merely mentions."""
    named = tuple(_bracketed(claim, case) for claim in registry.names_in(case.text))
    yield from (claim for claim in named if claim.by == ClaimedBy.SIGNATURE)
    yield from spoken((claim for claim in named if claim.by == ClaimedBy.NAME), case, registry)


def _bracketed(claim: Claim, case: Case) -> Claim:
    """Return a name in 【】 as a signature: words put behind a signature do not make it less of one."""
    if claim.span and case.message.text[claim.span.start - 1 : claim.span.start] == "【":
        return replace(claim, by=ClaimedBy.SIGNATURE)
    return claim


def _given(case: Case, registry: Registry) -> Iterator[Claim]:
    """Yield whom the reader names; a name may be shared by a bank and its branch in another country."""
    if (claimed := case.message.claimed) and (organisation := registry.named(claimed, case.message.region)):
        yield Claim(organisation.id, ClaimedBy.GIVEN)
        for other in registry.signed(claimed):
            if claimed != organisation.id:
                yield Claim(other, ClaimedBy.GIVEN)


def _sent(case: Case, registry: Registry) -> Iterator[Claim]:
    if case.message.sender:
        for reading in readings(case.message.sender, case.message.region):
            for owner in registry.sender_owners(reading.sender):
                yield Claim(owner.organisation, ClaimedBy.SENDER)
        for organisation in registry.sending_as(case.message.sender, case.message.region):
            yield Claim(organisation, ClaimedBy.SENDER)


def choose(case: Case, registry: Registry) -> Organisation | None:
    """Return the organisation the message claims to come from.

    Among the strongest claims the one wins that other claims support, of names in the text the one that opens or closes
    it, then the one that tells of a payment. Names are shared (a bank and its branch in another country): there the
    reader's region and the message's own contacts decide, among sisters the country that the message tells.
    """
    if not case.claims:
        return None
    strongest = case.claims[0].by
    candidates = dict.fromkeys(claim.organisation for claim in case.claims if claim.by == strongest)
    signs: dict[str, set[str]] = {}
    for claim in case.claims:
        signs.setdefault(claim.organisation, set()).add(claim.by)
    owned = Counter(_owners(case, registry))

    forward = _put_forward(case) if len(candidates) > 1 else frozenset()
    tells_of_money = len(candidates) > 1 and AMOUNT.search(case.message.text) is not None

    def support(identifier: str) -> Support:
        organisation = registry.organisations[identifier]
        place = case.message.region in organisation.regions
        pays = tells_of_money and organisation.kind in PAYERS
        return len(signs[identifier]), identifier in forward, pays, place, owned[identifier]

    # Of equals the first named wins.
    chosen = registry.organisations[max(candidates, key=support)]
    return _of_family(chosen, candidates, support, case, registry)


def _put_forward(case: Case) -> frozenset[str]:
    """Return the organisations whose name opens the text, or else closes it."""
    spans = sorted({claim.span for claim in case.claims if claim.span and claim.by == ClaimedBy.NAME})
    outer = (span for span in (*spans[:1], *spans[-1:]) if is_put_forward(span, case.message.text))
    author = next(outer, None)
    return frozenset(claim.organisation for claim in case.claims if author and claim.span == author)


def of_brand(claims: Iterable[Claim], brand: Organisation, registry: Registry) -> tuple[Claim, ...]:
    """Return the claims with those of a brand's sisters as the brand's own, where no country is told."""
    return tuple(
        dict.fromkeys(
            replace(claim, organisation=brand.id)
            if registry.organisations[claim.organisation].group == brand.group
            else claim
            for claim in claims
        )
    )


def _of_family(
    chosen: Organisation,
    candidates: Iterable[str],
    support: Callable[[str], Support],
    case: Case,
    registry: Registry,
) -> Organisation:
    """Return the sister that a message tells, where several are claimed as well as the chosen one."""
    claimed = [registry.organisations[each] for each in candidates if support(each) == support(chosen.id)]
    sisters = [each for each in claimed if chosen.group and each.group == chosen.group]
    return member(sisters, case) if len(sisters) > 1 else chosen


def _owners(case: Case, registry: Registry) -> Iterator[str]:
    """Yield whose each of the message's links and numbers is."""
    for contact in case.contacts:
        look_up = registry.host_owners if contact.kind is ContactKind.LINK else registry.phone_owners
        yield from {owner.organisation for owner in look_up(contact.value)}
