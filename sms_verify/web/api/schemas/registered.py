"""Bodies of the registry routes: an organisation's file with its versions, and new drafts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from sms_verify.core.registry import records
from sms_verify.core.types import Basis
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.registry.entries import Entry, EntryKey, key_of, to_entries
from sms_verify.store.registry.workflow import VersionState
from sms_verify.web.api.schemas.messages import Received

MAX_VALUES_PER_KIND = 200
"""Values of one kind in one request."""

Short = Annotated[str, Field(min_length=1, max_length=200)]
Values = Annotated[list[Short], Field(max_length=MAX_VALUES_PER_KIND)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SenderIn(_Strict):
    """A sender and the scheme that issues it."""

    scheme: Short
    value: Short


class TemplateIn(_Strict):
    """A message that the organisation sends."""

    id: Short
    language: Short
    category: Short
    body: Annotated[str, Field(min_length=1, max_length=4_000)]
    valid_from: Received | None = None
    valid_to: Received | None = None


class FactsIn(_Strict):
    """Facts in the keys of a registry file."""

    senders: Annotated[list[SenderIn], Field(max_length=MAX_VALUES_PER_KIND)] = []
    signatures: Values = []
    domains: Values = []
    hotlines: Values = []
    emails: Values = []
    handles: Values = []
    templates: Annotated[list[TemplateIn], Field(max_length=MAX_VALUES_PER_KIND)] = []


class PolicyIn(_Strict):
    """What an organisation says it does and never does by SMS."""

    links: Literal["never", "official"]
    callback: Literal["never", "official"]
    asks: Values = []
    never_links_for: Values | None = None
    must_contain: Values | None = None
    exceptions: Values | None = None
    scope: Short | None = None
    since: Short | None = None
    source: Short | None = None


class DraftsIn(FactsIn):
    """Entries to register, in the keys of a registry file; each value becomes a draft of its own."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "templates": [
                        {
                            "id": "repayment-reminder",
                            "language": "zh-Hans",
                            "category": "repayment",
                            "body": "【丰田金融】尊敬的{name:name}，您的贷款{due:date}应还{sum:amount}元。",
                            "valid_from": "2026-12-01",
                        }
                    ]
                },
                {"hotlines": ["400-810-6060"], "senders": [{"scheme": "cn-port", "value": "95511"}]},
            ]
        },
    )

    names: dict[str, Annotated[list[Short], Field(min_length=1, max_length=50)]] = Field({}, max_length=50)
    policy: PolicyIn | None = None
    provisional: FactsIn | None = None

    def things(self, organisation: str) -> tuple[Entry, ...]:
        """Return the entries to draft; raises `InvalidInput` where there are none or they have not a file's shape."""
        record = self.model_dump(mode="json", exclude_none=True, exclude={"policy"})
        head = {"id": organisation, "kind": "other", "names": {"en": ["-"]}, "basis": Basis.REGISTERED}
        reading = records.read(head | {key: value for key, value in record.items() if value})
        if reading.organisation is None:
            raise InvalidInput(*(f"{each.key}: {each.reason}" for each in reading.problems))
        found = tuple(self._asked(to_entries(reading.organisation, reading.templates), organisation))
        if not found:
            raise InvalidInput(Reason("people.no-drafts"))
        return found

    def _asked(self, things: Iterator[Entry], organisation: str) -> Iterator[Entry]:
        for thing in things:
            if thing.key.kind not in ("organisation", "name") or thing.key.key in self.names:
                yield thing
        if self.policy:
            content = self.policy.model_dump(exclude_none=True)
            yield Entry(EntryKey(organisation, "policy", key_of("policy", content)), content)


class VersionOut(BaseModel):
    """A version of a registered entry, with its state."""

    id: int
    kind: str
    key: str
    provisional: bool
    number: int
    state: VersionState
    content: dict[str, Any]
    valid_from: datetime.date | None
    valid_to: datetime.date | None
    reason: str | None = Field(description="Of a rejection, retirement or withdrawal.")
    created_at: datetime.datetime
    submitted_at: datetime.datetime | None
    approved_at: datetime.datetime | None
    ended_at: datetime.datetime | None


class VersionsOut(BaseModel):
    """Versions that were drafted."""

    versions: list[VersionOut]


class RegisteredOut(BaseModel):
    """An organisation's registry file, and the versions behind it."""

    file: dict[str, Any] | None = Field(
        description="What is in force, in the keys of a registry file; null as long as name and kind are not."
    )
    versions: list[VersionOut] = Field(description="A page of the versions, those of one thing together.")
    page: int
    pages: int
    total: int
