"""Response bodies of a verdict."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from sms_verify.core.types import Basis

SpanOut = Annotated[tuple[int, int], Field(description="Code points of the text, half open.")]


class OrganisationRef(BaseModel):
    """The organisation that the message claims to come from, also where it is impersonated."""

    id: str
    name: str
    website: str | None
    hotlines: list[str]


class DifferenceOut(BaseModel):
    """A place where the message and the official text differ."""

    official: str
    message: str
    span: SpanOut


class TemplateRef(BaseModel):
    """The official text nearest to the message."""

    id: str
    language: str
    basis: Basis
    independent: int = Field(description="Observations that do not copy one another, where the basis is observed.")
    slots: dict[str, str]
    differences: list[DifferenceOut]


class ContactOut(BaseModel):
    """A contact through which the message asks its reader to act."""

    kind: Literal["link", "phone", "email", "handle", "reply", "payment"]
    raw: str
    value: str
    standing: Literal["official", "foreign", "lookalike", "unknown"]
    owner: str | None
    span: SpanOut


class FindingOut(BaseModel):
    """The evidence of one rule in the requested language; a negative weight speaks for the message."""

    code: str
    weight: float
    span: SpanOut | None
    facts: dict[str, str | int | float]
    text: str


class AdviceOut(BaseModel):
    """An action that the reader should take now."""

    code: str
    text: str


class BundleOut(BaseModel):
    """The signed file from which the registry was read."""

    made_at: datetime.datetime
    signed_by: list[str] = Field(description="The short names of the keys that signed it.")
    trusted: bool = Field(description="Whether one of them is a key that this deployment trusts.")


class VersionsOut(BaseModel):
    """The versions that a verdict rests on, enough to reproduce it."""

    rules: str
    registry: str
    model: str | None
    campaigns: str | None = None
    log_size: int | None = Field(None, description="Entries of the public log when the registry was read.")
    bundle: BundleOut | None = None


class VerdictOut(BaseModel):
    """The answer, worst label first: fraud, suspicious, unverified, consistent, genuine."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "label": "fraud",
                    "score": 9.5,
                    "probability": None,
                    "organisation": {
                        "id": "cmb",
                        "name": "招商银行",
                        "website": "https://www.cmbchina.com",
                        "hotlines": ["95555"],
                    },
                    "template": None,
                    "contacts": [
                        {
                            "kind": "link",
                            "raw": "http://cmbchlna.com/x",
                            "value": "cmbchlna.com",
                            "standing": "lookalike",
                            "owner": "cmb",
                            "span": [22, 43],
                        }
                    ],
                    "findings": [
                        {
                            "code": "contact.lookalike",
                            "weight": 6.0,
                            "span": [22, 43],
                            "facts": {"domain": "cmbchlna.com", "official": "cmbchina.com"},
                            "text": "The link goes to cmbchlna[.]com, which imitates cmbchina.com.",
                        }
                    ],
                    "missing": ["sender"],
                    "advice": [{"code": "advice.do-not-open", "text": "Do not open the link."}],
                    "summary": "This looks like fraud.",
                    "versions": {"rules": "1", "registry": "3f2a9c", "model": None},
                }
            ]
        }
    )

    label: Literal["fraud", "suspicious", "unverified", "consistent", "genuine"]
    score: float
    probability: float | None
    organisation: OrganisationRef | None
    template: TemplateRef | None
    contacts: list[ContactOut]
    findings: list[FindingOut]
    missing: list[str]
    advice: list[AdviceOut]
    summary: str
    versions: VersionsOut


class BatchOut(BaseModel):
    """Verdicts in the order of the messages."""

    verdicts: list[VerdictOut]
