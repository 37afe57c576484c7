"""What the registry knows of a case: who is claimed, whose sender and contacts these are, which template it follows.

Everything later rests on these answers: rules read them, the decision reads the rules.
"""

from __future__ import annotations

from collections.abc import Sequence

from sms_verify.core.attribution.claims import choose, claims, of_brand
from sms_verify.core.attribution.free_values import free_values
from sms_verify.core.attribution.ownership import place_bindings, place_contacts, place_sender
from sms_verify.core.attribution.split_contacts import cut_contacts
from sms_verify.core.attribution.unrelated import mark_unrelated
from sms_verify.core.case import Case, enriched
from sms_verify.core.index.query import Query
from sms_verify.core.normalise import Folded, simplify, unwrap
from sms_verify.core.normalise.fold import fold_text
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import MIN_BITS, CompiledTemplate, lay, most_alike
from sms_verify.core.templates.frames import OPEN_TO_OPT_OUT
from sms_verify.core.templates.slots import KINDS
from sms_verify.core.types import Alignment, Basis, ClaimedBy, Contact, Framing, Organisation, Template

NEAR_COPY_SHARE = 0.7
"""Share of a template's literal text that a near copy keeps."""

WORTH_LAYING_SHARE = 0.3
"""Share of a template's letters that a near copy holds in order at the least: no less than of its words."""

EXPLAINED = 0.4
"""Share of the message that the template must account for, so that a long text is no copy of a short one."""

NAMED = 0.1
"""What a template's organisation being named is worth, in similarity."""

CANDIDATES = 5
"""Templates aligned with a message that none explains wholly."""

OWN = 6
"""Templates aligned besides, of the organisation that the message names."""

MOST_OWN = 200
"""Most templates of an organisation that are compared one by one."""


def match(case: Case, registry: Registry) -> Case:
    """Return the case with its claims, template, and the owners of its sender and contacts."""
    query = Query(case.text.folded.text)
    exact = _exact(case, registry, query)
    case = enriched(case, claims=claims(case, registry, exact))
    organisation = choose(case, registry)
    alignment = _explaining(exact, organisation) or _nearest(case, organisation, registry, query)
    if alignment and _is_merely_named(case) and _names(alignment, case):
        organisation = registry.organisations[alignment.template.organisation]
    rivals = {found.template.organisation for found in exact} - {alignment.template.organisation if alignment else ""}
    free = free_values(alignment, registry)
    case = enriched(
        case, organisation=organisation, alignment=alignment, rivals=tuple(sorted(rivals)), free_values=free
    )
    if organisation and organisation.id not in registry.organisations:
        case = enriched(case, claims=of_brand(case.claims, organisation, registry))
    case = place_sender(case, registry)
    if cut := tuple(cut_contacts(case)):
        case = enriched(case, contacts=_joined(case.contacts, cut))
    case = enriched(case, contacts=place_contacts(case, registry), bindings=place_bindings(case, registry))
    return mark_unrelated(case)


def _joined(contacts: tuple[Contact, ...], cut: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """Return all contacts by their place; one that is cut in two takes the place of its halves."""
    whole = (one for one in contacts if not any(one.span.overlaps(other.span) for other in cut))
    return tuple(sorted([*whole, *cut], key=lambda contact: contact.span))


def _exact(case: Case, registry: Registry, query: Query) -> tuple[Alignment, ...]:
    """Return the templates that explain the whole message, as it is or with its lines joined again."""
    found = registry.index.exact(case.text.folded, query)
    if not found and "\n" in case.text.raw and (joined := unwrap(case.text.raw)).text != query.text:
        found = registry.index.exact(joined)
    return tuple(each for each in found if each.framing == Framing() or _is_framed_rightly(each, registry))


def _is_framed_rightly(found: Alignment, registry: Registry) -> bool:
    """Whether what stands around the wording is of its organisation: the signature, the way out, a code's origin.

    What the message leaves out in brackets adds nothing; the words that are left must still tell whose they are.
    """
    framing, template = found.framing, found.template
    organisation = registry.organisations[template.organisation]
    own = (*organisation.official.signatures, *organisation.names.get(template.language, ()))
    names = set(map(fold_text, own))
    return (
        len(framing.added) <= max(1, len(framing.missing))
        and {simplify(each) for each in framing.added}.isdisjoint(map(simplify, framing.missing))
        and names.issuperset(framing.added)
        and (names.issuperset(framing.missing) or found.bits >= MIN_BITS)
        and (not framing.opts_out or template.category in OPEN_TO_OPT_OUT)
        and (framing.host is None or _is_bound(found, organisation.id, registry))
    )


def _is_bound(found: Alignment, organisation: str, registry: Registry) -> bool:
    """Whether the message's own code is bound to a host of its organisation."""
    host, code = found.framing.host or "", found.framing.code or ""
    owners = registry.host_owners(host)
    is_own = any(owner.organisation == organisation and not owner.provisional for owner in owners)
    return is_own and any(filled.slot.kind == "code" and filled.text == code for filled in found.slots)


def _is_merely_named(case: Case) -> bool:
    return bool(case.claims) and case.claims[0].by == ClaimedBy.NAME


def _names(alignment: Alignment, case: Case) -> bool:
    return any(claim.organisation == alignment.template.organisation for claim in case.claims)


def _explaining(exact: tuple[Alignment, ...], organisation: Organisation | None) -> Alignment | None:
    """Return the alignment that says most for the claimed organisation: its own, best founded, fewest free words."""

    def worth(found: Alignment) -> tuple[bool, int, int, float, str]:
        own = organisation is not None and found.template.organisation == organisation.id
        free = sum(KINDS[value.slot.kind].is_free for value in found.slots)
        return own, _standing(found.template), -free, found.bits, found.template.key

    return max(exact, key=worth, default=None)


def _standing(template: Template) -> int:
    """Return how well a template stands: told by its owner or a regulator, confirmed by others, or seen once."""
    return 2 if template.basis is not Basis.OBSERVED else int(not template.provisional)


def _nearest(case: Case, organisation: Organisation | None, registry: Registry, query: Query) -> Alignment | None:
    """Return the template the message is a near copy of, if there is one; an organisation it names comes first.

    The index finds near copies of a million templates by samples of their words; where a forger changed just those, the
    few templates of the organisation that the message names are compared one by one.
    """
    folded, index = case.text.folded, registry.index
    claimed = organisation.id if organisation else None
    alike = index.resembled(folded, claimed, CANDIDATES, query, WORTH_LAYING_SHARE)
    own = index.own(claimed, folded.text, OWN, MOST_OWN, WORTH_LAYING_SHARE) if claimed else []
    possible = {(each.template.key, each.template.body): each for each in (*alike, *own) if each.bits >= MIN_BITS}
    named = {claim.organisation for claim in case.claims}
    return _most_alike(
        [(each, NAMED if each.template.organisation in named else 0.0) for each in possible.values()], folded
    )


def _most_alike(possible: Sequence[tuple[CompiledTemplate, float]], folded: Folded) -> Alignment | None:
    """Return how a message lies on the template it is most alike to, each with what is added to its likeness.

    Those that it can be most alike to are laid first, and none that cannot be the one; of equals the first counts.
    """
    bounds = [(most_alike(pattern, folded.text), added, place) for place, (pattern, added) in enumerate(possible)]
    best, found = (0.0, 0), None
    for bound, added, place in sorted(bounds, key=lambda one: -one[0] - one[1]):
        if bound < NEAR_COPY_SHARE or (found and bound + added < best[0]):
            continue
        laid = lay(possible[place][0], folded)
        if _is_near(laid, len(folded.text)) and (laid.similarity + added, -place) > best:
            best, found = (laid.similarity + added, -place), laid
    return found


def _is_near(found: Alignment, length: int) -> bool:
    added = sum(len(difference.message) for difference in found.differences)
    return found.similarity >= NEAR_COPY_SHARE and length - added >= EXPLAINED * length
