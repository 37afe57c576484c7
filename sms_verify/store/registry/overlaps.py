"""Shared ground: what two organisations must not both stand on, and who stands there already.

Every sender and domain is shared ground, whoever asks first. Other things are where they overlap: the same number,
name, handle or wording in force for somebody else. Each thing stands on tokens; equal tokens overlap.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, delete, insert, select
from sqlalchemy.orm import Session

from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.organisation_names import key as name_key
from sms_verify.core.identifiers.phone_numbers import series
from sms_verify.core.normalise import fold
from sms_verify.core.normalise.confusables import skeleton
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import render
from sms_verify.core.templates.digest import digest
from sms_verify.core.types import Template
from sms_verify.errors import InvalidInput, InvalidTemplate
from sms_verify.reasons import Reason
from sms_verify.store.registry.entries import Entry, template_of
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import GroundRow, ThingRow, VersionRow

ALWAYS = ("sender", "domain")
"""Kinds that the operator sees in any case."""

SAMPLES = 3
"""Messages made of a body to see who else would accept them."""

_AT_ONCE = 500


def tokens(thing: Entry, regions: Iterable[str] = ()) -> frozenset[str]:
    """Return the tokens that an entry claims; a provisional one claims none, for it proves nothing."""
    return frozenset() if thing.key.provisional else frozenset(map(_short, _tokens(thing, (*regions, ""))))


def _tokens(thing: Entry, regions: tuple[str, ...]) -> Iterator[str]:
    kind, content = thing.key.kind, thing.content
    if kind == "sender":
        yield f"sender:{thing.key.key}"
        yield f"looks:{skeleton(content['value'].lower().lstrip('#'))}"
    elif kind == "name":
        yield from (f"name:{name_key(name)}" for name in content["names"])
    elif kind == "signature":
        yield f"name:{name_key(content['value'])}"
    elif kind == "domain":
        yield f"host:{_registrable(content['value'])}"
    elif kind == "email":
        domain = content["value"].rpartition("@")[2]
        yield f"host:{_registrable(domain)}" if content["value"].startswith("@") else f"email:{thing.key.key}"
    elif kind == "hotline":
        read = {series(content["value"], region or None) for region in regions}
        yield from (f"phone:{number}/{free}" for number, free in read if number)
    elif kind == "handle":
        yield f"handle:{thing.key.key.replace('@', '').replace(' ', '')}"
    elif kind == "template":
        yield f"words:{digest(content['body'])}"


def _short(token: str) -> str:
    """Return a token that any index takes, whatever was pasted into a form."""
    kind, _, value = token.partition(":")
    return f"{kind}:{hashlib.sha256(value.encode(errors='surrogatepass')).hexdigest()[:32]}"


def _registrable(domain: str) -> str:
    host = hosts.canonical(domain)
    return hosts.parts(host).registrable or host


def overlaps(session: Session, thing: Entry, regions: Iterable[str], registry: Registry) -> tuple[Reason, ...]:
    """Return how an entry overlaps those of other organisations: by its kind, and with whose."""
    own = thing.key.organisation
    reasons = [Reason("ground.always", thing=thing.key.kind)] if thing.key.kind in ALWAYS else []
    found = (
        select(GroundRow.token, ThingRow.organisation, ThingRow.kind, ThingRow.key, VersionRow.content)
        .join(ThingRow, ThingRow.id == GroundRow.thing_id)
        .join(VersionRow, and_(VersionRow.thing_id == ThingRow.id, VersionRow.state == VersionState.APPROVED))
        .where(GroundRow.token.in_(tokens(thing, regions)), ThingRow.organisation != own)
        .order_by(ThingRow.organisation, ThingRow.kind, ThingRow.key)
    )
    seen: set[tuple[str, str, str]] = set()
    for token, organisation, kind, key, content in session.execute(found):
        if (organisation, kind, key) not in seen:
            seen.add((organisation, kind, key))
            how = "looks" if token.startswith("looks:") else "same"
            names = {"key": _named(thing.key.key, thing.content), "other": _named(key, content)}
            reasons.append(Reason(f"ground.{how}", thing=kind, organisation=organisation, **names))
    if thing.key.kind == "template":
        rivals = sorted(set(_rivals(template_of(thing), registry)))
        reasons += [Reason("ground.rival", template=rival) for rival in rivals]
    return tuple(reasons)


def _named(key: str, content: Mapping[str, Any]) -> str:
    """Return how people call a thing: by its value as it is spelt, else by its key."""
    return str(content.get("value") or key)


def _rivals(template: Template, registry: Registry) -> Iterator[str]:
    """Yield the templates of others that accept messages made of a body."""
    rng = random.Random(template.key)  # noqa: S311, examples, not secrets
    for _ in range(SAMPLES):
        try:
            message = render(template, rng)
        except (InvalidInput, InvalidTemplate):
            return
        found = registry.index.exact(fold(message))
        yield from (each.template.key for each in found if each.template.organisation != template.organisation)


def claim(session: Session, standing: Iterable[tuple[int, Entry, Iterable[str]]]) -> None:
    """Claim the tokens of entries (row, entry, its organisation's regions) that have come into force."""
    rows = list(standing)
    release(session, [thing_id for thing_id, _, _ in rows])
    held = [
        {"token": token, "thing_id": thing_id}
        for thing_id, thing, regions in rows
        for token in sorted(tokens(thing, regions))
    ]
    if held:
        session.execute(insert(GroundRow), held)


def release(session: Session, thing_ids: Sequence[int]) -> None:
    """Release the tokens that entries claimed."""
    for first in range(0, len(thing_ids), _AT_ONCE):
        session.execute(delete(GroundRow).where(GroundRow.thing_id.in_(thing_ids[first : first + _AT_ONCE])))
