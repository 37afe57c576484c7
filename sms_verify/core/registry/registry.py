"""What is officially known, as one value: organisations, templates and every look-up that a verdict needs.

A registry is a pure function of its organisations and templates: the same facts give the same version and answers in
every process. Look-ups are built at their first use; a pickled registry takes those along that were built.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from sms_verify.core.identifiers import hosts
from sms_verify.core.identifiers.everyday_names import EVERYDAY
from sms_verify.core.identifiers.lookalike import Imitation, Originals
from sms_verify.core.identifiers.lookalike.claimed import bearer
from sms_verify.core.identifiers.organisation_names import Names, key, registered_key, spellings
from sms_verify.core.index import Index
from sms_verify.core.normalise import NormalText, normalise
from sms_verify.core.registry import records
from sms_verify.core.registry.owners import (
    NOBODY,
    Owner,
    Table,
    comparable_handle,
    number_series,
    numbers,
    official_first,
    owner_table,
)
from sms_verify.core.senders import comparable
from sms_verify.core.types import Claim, Organisation, Provenance, SenderId, Template


class OfficialHost(NamedTuple):
    """A registered host or domain."""

    host: str
    organisation: str
    provisional: bool = False


@dataclass(frozen=True)
class Registry:
    """Organisations and templates with their look-ups; make one with `Registry.of`."""

    organisations: Mapping[str, Organisation]
    """By id, in the ids' order."""
    templates: Sequence[Template]
    """In the order of their keys; the index itself where it was built before."""
    version: str
    """A digest of everything in it."""
    provenance: Provenance | None = field(default=None, compare=False)
    """Of the signed file it was read from."""
    log_size: int | None = field(default=None, compare=False)
    """Entries of the public log when it was read from the database."""

    @classmethod
    def of(cls, organisations: Iterable[Organisation], templates: Iterable[Template] = ()) -> Registry:
        """Build a registry; its parts may come in any order.

        >>> Registry.of(()).organisations
        {}
        """
        ordered = {organisation.id: organisation for organisation in sorted(organisations, key=lambda each: each.id)}
        sorted_templates = tuple(sorted(templates, key=lambda template: (template.key, template.body)))
        return cls(ordered, sorted_templates, _digest(ordered.values(), sorted_templates))

    def logged(self, size: int) -> Registry:
        """Return the same registry, its look-ups shared, with the size of the public log."""
        made = replace(self, log_size=size)
        vars(made).update(vars(self) | vars(made))
        return made

    def with_changes(self, organisation: Organisation, template: Template | None = None) -> Registry:
        """Return a registry with one organisation, or one of its templates, added or replaced.

        The unchanged parts are shared, so the cost does not grow with the registry; the version is not a digest.
        """
        houses = dict(sorted({**self.organisations, organisation.id: organisation}.items()))
        supposed = Registry(houses, self._with(template) if template else self.templates, f"{self.version}+")
        if self.organisations.get(organisation.id) == organisation:
            vars(supposed).update(vars(self) | vars(supposed))
        vars(supposed)["index"] = self.index.added([template]) if template else self.index
        return supposed

    def lookups(self) -> dict[str, object]:
        """Return every look-up of the organisations, by name, built."""
        built = [name for name, value in vars(Registry).items() if isinstance(value, cached_property)]
        return {name: getattr(self, name) for name in built if name != "index"}

    def templates_of(self, organisation: str) -> tuple[Template, ...]:
        """Return an organisation's templates, in the order of their keys."""
        return tuple(self.templates[slice(*self._place(organisation))])

    def named(self, name: str, region: str | None = None) -> Organisation | None:
        """Return the organisation with an id or any of its names.

        Of namesakes it is the one in the reader's region, else the one that is at home everywhere.
        """
        if found := self.organisations.get(name.strip()):
            return found
        namesakes = [self.organisations[each] for each in self._by_name.get(key(name), ())]
        return min(namesakes, key=lambda each: (region not in each.regions, bool(each.regions)), default=None)

    def called(self, text: str) -> tuple[str, ...]:
        """Return the ids of organisations whose id or name contains a text; those that begin with it come first."""
        wanted, ranks = key(text), dict[str, int]()
        for name, ids in self._by_name.items():
            for each in ids if wanted in name else ():
                ranks[each] = min(ranks.get(each, len(name)), name.index(wanted))
        written = text.strip().casefold()
        for each, organisation in self.organisations.items():
            if each not in ranks and (written in each or written == organisation.group):
                ranks[each] = each.find(written)
        return tuple(sorted(ranks, key=lambda each: (ranks[each] > 0, each)))

    def signed(self, signature: str) -> tuple[str, ...]:
        """Return the ids of organisations with a signature or name equal to a signature, else with a name inside it."""
        if exact := self._by_name.get(key(signature)):
            return exact
        return tuple(dict.fromkeys(claim.organisation for claim in self._names.claims(normalise(signature))))

    def sending_as(self, sender: str, region: str | None = None) -> tuple[str, ...]:
        """Return the ids of organisations in a region whose name equals a sender, registered as a sender or not."""
        name = key(sender.strip(" #＃"))
        if not any(map(str.isalpha, name)) or (region is None and name in EVERYDAY):
            return ()
        bearing = (self.organisations[each] for each in self._by_name.get(name, ()))
        return tuple(each.id for each in bearing if region is None or not each.regions or region in each.regions)

    def names_in(self, text: NormalText) -> tuple[Claim, ...]:
        """Return a claim for each place where an organisation is named; the longest name wins."""
        return self._names.claims(text)

    def sender_owners(self, sender: SenderId) -> tuple[Owner, ...]:
        """Return the owners of a sender; a shared sender has several."""
        return self._senders.get("\0".join(comparable(sender)), NOBODY)

    def host_owners(self, host: str) -> tuple[Owner, ...]:
        """Return the owners of a host or of a domain above it, the most specific first."""
        found = [owner for parent in hosts.parents(host) for owner in self._hosts.get(parent, NOBODY)]
        return official_first(found) if len(found) > 1 else tuple(found)

    def phone_owners(self, value: str) -> tuple[Owner, ...]:
        """Return the owners of a hotline; the number is written as `phone_numbers.canonical` returns it."""
        if found := self._phones.get(value):
            return found
        for free in self._series_lengths:
            if owners := self._series.get(f"{value[:-free]}/{free}"):
                return owners
        return NOBODY

    def email_owners(self, address: str) -> tuple[Owner, ...]:
        """Return the owners of an e-mail address; by its domain alone they are provisional, for customers have such."""
        lower = address.strip().lower()
        domain = lower.rpartition("@")[2]
        found = [*self._emails.get(lower, NOBODY), *self._emails.get(f"@{domain}", NOBODY)]
        return official_first(found) or tuple(owner._replace(provisional=True) for owner in self.host_owners(domain))

    def handle_owners(self, handle: str) -> tuple[Owner, ...]:
        """Return the owners of a chat handle: `wechat:…`, `telegram:…`."""
        return self._handles.get(comparable_handle(handle), NOBODY)

    def imitation(self, url: str, host: str, claimed: str | None = None) -> Imitation | None:
        """Return which official host a link or address imitates and how; None for official and unrelated ones."""
        place = host.rpartition("@")[2]
        return None if self.host_owners(place) else self._originals.imitation(url, place, claimed)

    def borne_name(self, host: str, organisation: Organisation) -> Imitation | None:
        """Return how a host bears an organisation's name without being its own; None for official and other hosts."""
        facts = (organisation.official, organisation.provisional)
        domains = tuple(domain for part in facts for domain in part.domains)
        how = bearer(domains, tuple(spellings(organisation))).how(host.rpartition("@")[2])
        return Imitation(organisation.id, domains[0] if domains else organisation.name(), how) if how else None

    def _with(self, template: Template) -> tuple[Template, ...]:
        """Return the templates with one more, or another of its key."""
        first, last = self._place(template.organisation)
        own = [each for each in self.templates[first:last] if each.key != template.key]
        ordered = sorted((*own, template), key=lambda each: (each.key, each.body))
        return (*self.templates[:first], *ordered, *self.templates[last:])

    def _place(self, organisation: str) -> tuple[int, int]:
        """Return where an organisation's templates begin and end."""
        own = self.templates
        key = own.key_at if isinstance(own, Index) else lambda place: own[place].key
        first, last = (bisect_left(range(len(own)), organisation + end, key=key) for end in "/0")
        return first, last

    @property
    def official_hosts(self) -> tuple[OfficialHost, ...]:
        """Every registered host with its owner."""
        return tuple(
            OfficialHost(host, owner.organisation, owner.provisional)
            for host, owners in self._hosts.items()
            for owner in owners
        )

    @cached_property
    def index(self) -> Index:
        """The index of the templates; built at its first use."""
        return self.templates if isinstance(self.templates, Index) else Index.of(self.templates)

    @cached_property
    def _names(self) -> Names:
        return Names.of(self.organisations.values())

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, ...]]:
        table: dict[str, dict[str, None]] = defaultdict(dict)
        for organisation in self.organisations.values():
            for spelling in spellings(organisation):
                table[registered_key(spelling)][organisation.id] = None
        return {name: tuple(ids) for name, ids in table.items()}

    @cached_property
    def _senders(self) -> Table:
        return owner_table(
            self.organisations.values(), lambda facts, _: ("\0".join(comparable(sender)) for sender in facts.senders)
        )

    @cached_property
    def _hosts(self) -> Table:
        return owner_table(
            self.organisations.values(), lambda facts, _: filter(None, map(hosts.canonical, facts.domains))
        )

    @cached_property
    def _phones(self) -> Table:
        return owner_table(self.organisations.values(), numbers)

    @cached_property
    def _series(self) -> Table:
        return owner_table(self.organisations.values(), number_series)

    @cached_property
    def _series_lengths(self) -> tuple[int, ...]:
        return tuple(sorted({int(stem.rpartition("/")[2]) for stem in self._series}))

    @cached_property
    def _emails(self) -> Table:
        return owner_table(
            self.organisations.values(), lambda facts, _: (address.strip().lower() for address in facts.emails)
        )

    @cached_property
    def _handles(self) -> Table:
        return owner_table(self.organisations.values(), lambda facts, _: map(comparable_handle, facts.handles))

    @cached_property
    def _originals(self) -> Originals:
        return Originals.of(self.official_hosts)


def _digest(organisations: Iterable[Organisation], templates: Iterable[Template]) -> str:
    digest = hashlib.sha256()
    for organisation in organisations:
        digest.update(json.dumps(records.write(organisation), sort_keys=True, ensure_ascii=False).encode())
    for each in templates:
        row = (
            *(each.key, each.language, each.category, each.body, each.valid_from, each.valid_to),
            *(each.basis, each.independent, *each.sources),
        )
        digest.update("\x1f".join(map(str, row)).encode(errors="surrogatepass") + b"\x1e")
    return digest.hexdigest()[:16]
