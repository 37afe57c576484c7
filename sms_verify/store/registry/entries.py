"""Organisations and templates taken apart into registered things, one row each, and put together again.

Putting together what was taken apart gives the same organisation, so that a registry from the store has the version of
the files it came from.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sms_verify.core.identifiers import hosts
from sms_verify.core.registry import records
from sms_verify.core.registry.registry import Registry
from sms_verify.core.senders import comparable
from sms_verify.core.types import Basis, Facts, Organisation, Policy, SenderId, Template
from sms_verify.errors import InvalidRegistry
from sms_verify.reasons import Reason

FIELDS = {
    "organisation": ("kind", "regions", "website", "sources"),
    "name": ("names",),
    "policy": ("links", "callback", "asks"),
    "sender": ("scheme", "value"),
    "signature": ("value",),
    "domain": ("value",),
    "hotline": ("value",),
    "email": ("value",),
    "handle": ("value",),
    "template": ("language", "category", "body"),
}
"""What the content of each kind holds."""

STANDING = ("basis", "independent")
MORE: Mapping[str, tuple[str, ...]] = {
    "organisation": ("group", "complete", *STANDING),
    "policy": ("never_links_for", "must_contain", "exceptions", "scope", "since", "source"),
    "template": (*STANDING, "sources"),
}
"""What the content of a kind holds besides where it is said; a template without a basis is registered."""

KINDS = tuple(FIELDS)
VALUES = {"signature": "signatures", "domain": "domains", "hotline": "hotlines", "email": "emails", "handle": "handles"}
"""Kinds that are one value each, and their list in the registry's files."""

NAMED = ("name", "template")
"""Kinds with a key of their own: a language, an id."""


class EntryKey(NamedTuple):
    """What a thing is through all its versions."""

    organisation: str
    kind: str
    key: str
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A registered thing as one of its versions says."""

    key: EntryKey
    content: Mapping[str, Any]
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None
    """The last day in force."""

    def is_valid(self, day: datetime.date) -> bool:
        """Whether a day is within its dates."""
        return (self.valid_from or day) <= day <= (self.valid_to or day)


def key_of(kind: str, content: Mapping[str, Any]) -> str:
    """Return the key that a thing's content gives it; spellings of one value share it."""
    if kind == "sender":
        return "|".join(comparable(SenderId(content["scheme"], content["value"], content["value"])))
    if kind not in VALUES:
        return kind
    value = str(content["value"]).strip()
    if kind == "domain":
        return hosts.canonical(value) or value
    return value.lower() if kind in ("email", "handle") else value


def to_entries(organisation: Organisation, templates: Iterable[Template]) -> Iterator[Entry]:
    """Yield the things of an organisation, in the order in which it holds them."""
    record = records.write(organisation)
    head = {"kind": organisation.kind, "regions": list(organisation.regions), "website": organisation.website}
    more = {name: record[name] for name in MORE["organisation"] if name in record}
    yield _entry(organisation.id, "organisation", {**head, "sources": record.get("sources", []), **more})
    for language, names in organisation.names.items():
        yield Entry(EntryKey(organisation.id, "name", language), {"names": list(names)})
    if organisation.policy != Policy():
        yield _entry(organisation.id, "policy", records.policy_record(organisation.policy))
    yield from _facts_apart(organisation.id, organisation.official, False)
    yield from _facts_apart(organisation.id, organisation.provisional, True)
    yield from map(entry_of_template, templates)


def from_entries(things: Iterable[Entry]) -> tuple[tuple[Organisation, ...], tuple[Template, ...]]:
    """Return the organisations and templates of things; an organisation without its own row is left out."""
    houses: dict[str, list[Entry]] = {}
    for thing in things:
        houses.setdefault(thing.key.organisation, []).append(thing)
    built = [_house(identifier, own) for identifier, own in houses.items()]
    known = [(organisation, templates) for organisation, templates in built if organisation]
    return tuple(each for each, _ in known), tuple(template for _, templates in known for template in templates)


def _house(identifier: str, things: list[Entry]) -> tuple[Organisation | None, list[Template]]:
    by_kind: dict[tuple[str, bool], list[Entry]] = {}
    for thing in things:
        by_kind.setdefault((thing.key.kind, thing.key.provisional), []).append(thing)
    heads = by_kind.get(("organisation", False), [])
    names = {thing.key.key: tuple(thing.content["names"]) for thing in by_kind.get(("name", False), [])}
    if not heads or not names:
        return None, []
    head = dict(heads[0].content)
    policies = [dict(thing.content) for thing in by_kind.get(("policy", False), [])]
    read = records.read({"id": identifier, "names": names, **head, **({"policy": policies[0]} if policies else {})})
    if read.organisation is None:
        raise InvalidRegistry(str(read.problems[0]))
    organisation = replace(read.organisation, official=_facts(by_kind, False), provisional=_facts(by_kind, True))
    rows = (*by_kind.get(("template", False), []), *by_kind.get(("template", True), []))
    return organisation, [template_of(thing) for thing in rows]


def entry_of_template(template: Template) -> Entry:
    """Return the thing that a template is."""
    content: dict[str, Any] = {name: getattr(template, name) for name in FIELDS["template"]}
    if template.basis is not Basis.REGISTERED:
        content |= {"basis": str(template.basis), "independent": template.independent}
        content |= {"sources": list(template.sources)} if template.sources else {}
    key = EntryKey(template.organisation, "template", template.id, template.provisional)
    return Entry(key, content, template.valid_from, template.valid_to)


def template_of(thing: Entry) -> Template:
    """Return the template that a thing of that kind is."""
    return Template(
        id=thing.key.key,
        organisation=thing.key.organisation,
        language=thing.content["language"],
        category=thing.content["category"],
        body=thing.content["body"],
        valid_from=thing.valid_from,
        valid_to=thing.valid_to,
        basis=Basis(thing.content.get("basis", Basis.OBSERVED if thing.key.provisional else Basis.REGISTERED)),
        independent=thing.content.get("independent", 1),
        sources=tuple(thing.content.get("sources", ())),
    )


def record_of(thing: Entry) -> dict[str, Any]:
    """Return a thing as a registry file of its organisation with nothing else in it."""
    kind, content = thing.key.kind, thing.content
    facts: dict[str, Any] = {}
    if kind in VALUES:
        facts = {VALUES[kind]: [content.get("value")]}
    elif kind in ("sender", "template"):
        dates = {"valid_from": thing.valid_from, "valid_to": thing.valid_to}
        facts = {f"{kind}s": [{"id": thing.key.key, **content, **dates} if kind == "template" else dict(content)]}
    record: dict[str, Any] = {"id": thing.key.organisation, "kind": "other", "names": {"en": ["-"]}}
    if kind == "name":
        record["names"] = {thing.key.key: content.get("names")}
    elif kind == "policy":
        record["policy"] = dict(content)
    elif kind == "organisation":
        record |= content
    return record | ({"provisional": facts} if thing.key.provisional else facts)


def shape_faults(thing: Entry) -> Iterator[Reason]:
    """Yield what is wrong with the shape of a thing's content."""
    fields = FIELDS.get(thing.key.kind)
    if fields is None:
        yield Reason("thing.unknown", known=" ".join(KINDS))
    elif thing.key.provisional and thing.key.kind not in (*VALUES, "sender", "template"):
        yield Reason("thing.provisional", thing=thing.key.kind)
    elif not set(fields) <= set(thing.content) <= {*fields, *MORE.get(thing.key.kind, ())}:
        yield Reason("thing.content", known=" ".join(fields))
    else:
        problems = records.read(record_of(thing)).problems
        yield from (Reason("at", place=each.key, reason=each.reason) for each in problems)


def _entry(organisation: str, kind: str, content: Mapping[str, Any], provisional: bool = False) -> Entry:
    return Entry(EntryKey(organisation, kind, key_of(kind, content), provisional), content)


def _facts_apart(organisation: str, facts: Facts, provisional: bool) -> Iterator[Entry]:
    for sender in facts.senders:
        yield _entry(organisation, "sender", {"scheme": sender.scheme, "value": sender.value}, provisional)
    for kind, group in VALUES.items():
        for value in getattr(facts, group):
            yield _entry(organisation, kind, {"value": value}, provisional)


def _facts(by_kind: Mapping[tuple[str, bool], list[Entry]], provisional: bool) -> Facts:
    rows = [thing.content for thing in by_kind.get(("sender", provisional), [])]
    senders = tuple(SenderId(row["scheme"], row["value"], row["value"]) for row in rows)
    lists = {
        group: tuple(thing.content["value"] for thing in by_kind.get((kind, provisional), []))
        for kind, group in VALUES.items()
    }
    return Facts(senders=senders, **lists)


def with_changes(registry: Registry, thing: Entry) -> Registry:
    """Return the registry in force with a thing of sound shape in it, in place of the one that it changes."""
    own = registry.organisations.get(thing.key.organisation) or Organisation(
        thing.key.organisation, "other", {"en": ("-",)}
    )
    if thing.key.kind == "template":
        return registry.with_changes(own, template_of(thing))
    things = {each.key: each for each in to_entries(own, ())} | {thing.key: thing}
    (changed,), _ = from_entries(things.values())
    return registry.with_changes(changed)
