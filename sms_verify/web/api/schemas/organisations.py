"""Response bodies about the registry."""

from __future__ import annotations

import datetime

from pydantic import BaseModel, Field

from sms_verify.core.types import Basis


class OrganisationRow(BaseModel):
    """An organisation of the registry, in short."""

    id: str
    kind: str
    name: str
    regions: list[str]
    website: str | None


class OrganisationsOut(BaseModel):
    """Every organisation of the registry, by id."""

    organisations: list[OrganisationRow]


class SenderOut(BaseModel):
    """A sender and the scheme that issues it."""

    scheme: str
    value: str


class FactsOut(BaseModel):
    """The contacts and senders through which an organisation can be reached or speaks."""

    senders: list[SenderOut]
    signatures: list[str]
    domains: list[str]
    hotlines: list[str]
    emails: list[str]
    handles: list[str]


class PolicyOut(BaseModel):
    """What an organisation says it does and never does by SMS."""

    links: str
    callback: str
    asks: list[str]
    never_links_for: list[str] = Field(description="Matters on which it sends no links; `all` for none at all.")
    must_contain: list[str] = Field(description="What every genuine text holds.")
    scope: str | None
    since: str | None
    exceptions: list[str]
    source: str | None = Field(description="Who says so; none where the organisation does.")


class SourceOut(BaseModel):
    """The source of a fact, and the day on which it was read."""

    fact: str
    url: str
    checked: datetime.date | None


class TemplateOut(BaseModel):
    """A message the organisation is known to send."""

    id: str
    language: str
    category: str
    body: str
    basis: Basis
    independent: int = Field(description="Observations that do not copy one another, where the basis is observed.")
    sources: list[str]


class OrganisationOut(OrganisationRow):
    """Everything the registry knows of an organisation."""

    names: dict[str, list[str]]
    official: FactsOut
    provisional: FactsOut = Field(description="Facts of one non-official source; they never prove a message.")
    group: str | None = Field(description="The brand that it shares with its sisters in other countries.")
    complete: list[str] = Field(description="Which of its lists are declared complete: domains, hotlines, senders.")
    basis: Basis
    independent: int
    policy: PolicyOut
    templates: list[TemplateOut]
    sources: list[SourceOut]
