"""What an organisation registered: through what it speaks, and what it sends."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass


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

    links: str = "official"
    """`official` or `never`."""
    callback: str = "official"
    """`official` or `never`."""
    asks: tuple[str, ...] = ()
    """What it may ask for by SMS; empty: nothing secret, ever."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read, and when."""

    fact: str
    url: str
    checked: datetime.date


@dataclass(frozen=True, slots=True)
class Organisation:
    """All that an organisation speaks through."""

    id: str
    kind: str
    names: Mapping[str, tuple[str, ...]]
    """Every spelling people use, per language tag; the first is the display name."""
    regions: tuple[str, ...] = ()
    official: Facts = Facts()
    provisional: Facts = Facts()
    """Facts of one non-official source: they may soften a verdict and never prove one."""
    policy: Policy = Policy()
    website: str | None = None
    sources: tuple[Source, ...] = ()

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
    body: str
    """Literal text with slots `{name:kind}`."""
    valid_from: datetime.date | None = None
    valid_to: datetime.date | None = None
    """The last day in force."""
    provisional: bool = False

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
