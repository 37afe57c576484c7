"""What organisations cannot both have: ids, senders, domains, and bodies that accept each other's messages."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator

from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.organisation_names import registered_key
from sms_verify.core.index import Index
from sms_verify.core.normalise import fold
from sms_verify.core.registry.lint.facts import Flaw
from sms_verify.core.registry.problem import Severity
from sms_verify.core.senders import comparable
from sms_verify.core.templates import render
from sms_verify.core.types import Organisation, OrganisationKind, Template
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason

SHORTEST_NAME = 4
"""Characters of a name that tell a house."""

SAMPLES = 3
"""Messages made of each body to see who else would accept them."""


def shared_facts(organisations: Iterable[Organisation]) -> Iterator[tuple[str, Flaw]]:
    """Yield (organisation's id, flaw) for senders and domains that two strangers registered officially.

    Authorities share theirs (Taiwan's 111 with its utilities), and so do houses that share a name (PayMe by HSBC).
    """
    ordered = sorted(organisations, key=lambda each: each.id)
    for group, of in (("senders", _senders), ("domains", _domains)):
        owners: dict[str, list[Organisation]] = defaultdict(list)
        for organisation in ordered:
            for value in dict.fromkeys(of(organisation)):
                owners[value].append(organisation)
        for value, those in owners.items():
            for other in those[1:]:
                if not _are_one_house(those[0], other):
                    shown = value.partition("\0")[2] or value
                    reason = Reason("fact.also", value=shown, organisation=those[0].id)
                    yield other.id, Flaw(group, reason)


def shared_bodies(
    organisations: Iterable[Organisation], templates: Iterable[Template], index: Index
) -> Iterator[tuple[str, Flaw]]:
    """Yield (template's key, flaw) for bodies whose messages another body accepts."""
    known = {organisation.id: organisation for organisation in organisations}
    told = set()
    for template in templates:
        for rival in _rivals(template, index):
            pair = frozenset({template.key, rival.key})
            if pair in told or rival.key == template.key:
                continue
            told.add(pair)
            yield template.key, _clash(template, rival, known)


def _clash(template: Template, rival: Template, known: dict[str, Organisation]) -> Flaw:
    if template.organisation == rival.organisation:
        return Flaw("body", Reason("clash.own", template=rival.id), Severity.WARNING)
    reason = Reason("clash.other", template=rival.key)
    owner, other = known.get(template.organisation), known.get(rival.organisation)
    is_house = bool(owner and other and _are_one_house(owner, other))
    return Flaw(
        "body", reason, Severity.WARNING if is_house or template.provisional or rival.provisional else Severity.ERROR
    )


def _rivals(template: Template, index: Index) -> Iterator[Template]:
    rng = random.Random(template.key)  # noqa: S311, examples, not secrets
    for _ in range(SAMPLES):
        try:
            message = render(template, rng)
        except InvalidInput:
            return
        yield from (found.template for found in index.exact(fold(message)))


def _are_one_house(one: Organisation, other: Organisation) -> bool:
    if OrganisationKind.GOVERNMENT in (one.kind, other.kind):
        return True
    ours, theirs = ({registered_key(name) for names in each.names.values() for name in names} for each in (one, other))
    return any(len(short) >= SHORTEST_NAME and (short in long or long in short) for short in ours for long in theirs)


def _senders(organisation: Organisation) -> Iterator[str]:
    return ("\0".join(comparable(sender)) for sender in organisation.official.senders)


def _domains(organisation: Organisation) -> Iterator[str]:
    return filter(None, map(hosts.canonical, organisation.official.domains))
