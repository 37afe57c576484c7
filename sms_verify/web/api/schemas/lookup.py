"""Response bodies of the look-up of a bare value."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import BaseModel, Field

from sms_verify.core.attribution.lookup import Role, ValueKind
from sms_verify.core.types import Basis


class HolderOut(BaseModel):
    """An organisation that the value is known to belong to."""

    id: str
    name: str
    as_: Role = Field(alias="as")
    basis: Basis
    since: datetime.date | None = Field(description="When the fact was read first, if that is known.")
    sources: list[str]


class ImitatedOut(BaseModel):
    """The organisation that a host imitates without belonging to it."""

    id: str
    official: str


class NoteOut(BaseModel):
    """A note on the value, in the requested language."""

    code: str
    text: str


class LookUpOut(BaseModel):
    """What the registry knows of a value; an official value does not prove that a message or call is its owner's."""

    kind: ValueKind | Literal["message"] = Field(description="`message` for what is no single value.")
    value: str | None
    organisations: list[HolderOut]
    lookalike_of: ImitatedOut | None
    reports: int = Field(description="In how many reports of confirmed frauds it stands, in round steps.")
    notes: list[NoteOut]
