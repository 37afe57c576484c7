"""What an organisation registered: through what it speaks, and what it sends."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sms_verify.core.types.choices import Matter, Permission


class Basis(StrEnum):
    """The grounds on which the registry holds a fact or a template."""

    REGISTERED = "registered"
    """By the organisation itself, at its desk, with four eyes."""
    PUBLISHED = "published"
    """On the organisation's or a regulator's own page."""
    OBSERVED = "observed"
    """In messages that people received, or in lists of others."""


CONFIRMED = 2
"""Independent observations that together may prove; one alone is provisional."""


def is_provisional(basis: Basis, independent: int) -> bool:
    """Whether one non-official source alone stands behind something: it may soften a verdict and never proves one."""
    return basis is Basis.OBSERVED and independent < CONFIRMED


@dataclass(frozen=True, slots=True)
class SenderId:
    """A sender as its scheme reads it: `AD-HDFCBK-S` is header `HDFCBK` of `in-dlt`."""

    scheme: str
    value: str
    raw: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The ways through which an organisation can be reached or speaks."""

    senders: tuple[SenderId, ...] = ()
    signatures: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    hotlines: tuple[str, ...] = ()
    """As printed; read with the organisation's regions."""
    emails: tuple[str, ...] = ()
    """Addresses, or `@domain` for all of a domain."""
    handles: tuple[str, ...] = ()
    """`wechat:…`, `line:…`, `whatsapp:+852…`, `telegram:…`."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What an organisation says it does and never does by SMS."""

    links: str = Permission.OFFICIAL
    callback: str = Permission.OFFICIAL
    asks: tuple[str, ...] = ()
    """What it may ask for by SMS, each a `Askable`; empty: nothing secret, ever."""
    never_links_for: tuple[str, ...] = ()
    """Matters on which it never sends links: each a `Matter`."""
    must_contain: tuple[str, ...] = ()
    """What every genuine text holds: each a `Content`."""
    scope: str | None = None
    """Whose or which messages the statement is about, in its own words; a matter named here bounds what it proves."""
    since: str | None = None
    """The day, month or year it holds from, as `2026-03-06`, `2026-03` or `2026`; earlier messages break nothing."""
    exceptions: tuple[str, ...] = ()
    """Matters it leaves out, named like those of `never_links_for`, or in its own words."""
    source: str | None = None
    """Who says so: `organisation` (also where it is not told), `regulator`, or anybody else; or the page's address."""

    @property
    def linkless(self) -> tuple[str, ...]:
        """The matters without links; `links = "never"` is all of them."""
        return (Matter.ALL,) if self.links == Permission.NEVER else self.never_links_for


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read, and when."""

    fact: str
    """A key of the file, or `all` for everything of a bulk table's row."""
    url: str
    checked: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation: its names, senders and contacts, its policy, and where these were read."""

    id: str
    kind: str
    """An `OrganisationKind`."""
    names: Mapping[str, tuple[str, ...]]
    """Every spelling people use, per language tag; the first is the display name."""
    regions: tuple[str, ...] = ()
    official: Facts = Facts()
    provisional: Facts = Facts()
    """Facts of one non-official source: they may soften a verdict and never prove one."""
    policy: Policy = Policy()
    website: str | None = None
    sources: tuple[Source, ...] = ()
    group: str | None = None
    """The brand that it shares with its sisters in other countries."""
    complete: frozenset[str] = frozenset()
    """Which of its lists are declared complete, each a `FactList`; against those alone anything is foreign."""
    basis: Basis = Basis.PUBLISHED
    independent: int = 1
    """Observations that do not copy one another, where the basis is observed."""

    @property
    def official_website(self) -> str | None:
        """The website that readers may be sent to; none where one source alone names it."""
        return None if is_provisional(self.basis, self.independent) else self.website

    @property
    def is_brand(self) -> bool:
        """Whether it is a brand that stands for its sisters where no country is told."""
        return self.id == self.group and not self.regions

    def name(self, language: str = "en") -> str:
        """The display name in a language, or in the organisation's own."""
        for tag in (language, *self.names):
            if self.names.get(tag):
                return self.names[tag][0]
        return self.id


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who signed the file a registry was read from, and when it was made."""

    made_at: datetime.datetime
    signed_by: tuple[str, ...]
    """The short names of the keys."""
    is_trusted: bool
    """Whether one of them is a key this deployment trusts; otherwise they only show that the file is whole."""


@dataclass(frozen=True, slots=True)
class Template:
    """A message an organisation declared it sends."""

    id: str
    organisation: str
    language: str
    category: str
    """A `Category`."""
    body: str
    """Literal text with slots `{name:kind}`."""
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None
    """The last day in force."""
    basis: Basis = Basis.PUBLISHED
    independent: int = 1
    """Observations that do not copy one another, where the basis is observed."""
    sources: tuple[str, ...] = ()
    """Where it was read: addresses, or names of collections."""

    @property
    def provisional(self) -> bool:
        """Whether it rests on a single observation."""
        return is_provisional(self.basis, self.independent)

    @property
    def key(self) -> str:
        """`organisation/id`, unique in a registry."""
        return f"{self.organisation}/{self.id}"


@dataclass(frozen=True, slots=True)
class Slot:
    """The part of a template that changes from message to message."""

    name: str
    kind: str
    limit: int | None = None
    """Longest value in code points, for kinds that take a length and for choices."""
    values: tuple[str, ...] = ()
    """What a choice lists, folded."""
