"""What the registry knows, as it goes out over HTTP."""

from __future__ import annotations

import datetime

from pydantic import BaseModel, Field


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
    """The ways through which an organisation can be reached or speaks."""

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


class SourceOut(BaseModel):
    """Where a fact was read, and when."""

    fact: str
    url: str
    checked: datetime.date


class TemplateOut(BaseModel):
    """A message the organisation declared it sends."""

    id: str
    language: str
    category: str
    body: str


class OrganisationOut(OrganisationRow):
    """All that the registry knows of an organisation."""

    names: dict[str, list[str]]
    official: FactsOut
    provisional: FactsOut = Field(description="Facts of one non-official source; they never prove a message.")
    policy: PolicyOut
    templates: list[TemplateOut]
    sources: list[SourceOut]
