"""Bodies of the report routes."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from sms_verify.web.api.schemas.messages import LanguageTag, MessageIn

Answer = Literal["fraud", "suspicious", "unverified", "consistent", "genuine"]


class ReportIn(MessageIn):
    """A message to report. It is kept masked; as it was received, encrypted, only where that is allowed too."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "text": "Your parcel is held. Pay the fee at http://198.51.100.7/pay",
                    "region": "GB",
                    "consent": True,
                    "language": "en",
                }
            ]
        },
    )

    consent: Literal[True] = Field(description="The reader agrees that the message is kept, masked.")
    keep_original: bool = Field(False, description="The reader agrees that it is also kept as received, encrypted.")
    email: str | None = Field(None, max_length=300, description="Where a change of the answer is told.")
    language: LanguageTag | None = Field(None, description="Language of the answer; else that of Accept-Language.")


class ReportOut(BaseModel):
    """The state of a reported case."""

    number: str = Field(description="Who has the number has the case.")
    state: Literal["open", "decided", "handed"]
    told: Answer = Field(description="The answer when it was reported.")
    label: Answer = Field(description="The answer now.")
    text: str = Field(description="The message, masked.")
    created_at: datetime.datetime
    decided_at: datetime.datetime | None
    organisation: str | None = Field(description="Whom the message claims to come from.")
    keeps_original: bool
    keeps_address: bool
