"""Request bodies with messages to check."""

from __future__ import annotations

import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from sms_verify.core.types import MAX_LENGTH, Message

MAX_BATCH = 1_000


def _written_date(value: Any) -> Any:
    """Refuse numbers, which would be read as seconds since 1970."""
    if value is None or isinstance(value, str):
        return value
    raise ValueError("write the date as 2026-11-21")


Region = Annotated[str, Field(pattern=r"^[A-Za-z]{2}$"), AfterValidator(str.upper)]
LanguageTag = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{2,35}$")]
Received = Annotated[datetime.date, BeforeValidator(_written_date)]


class MessageIn(BaseModel):
    """A message and what the reader knows of it."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=MAX_LENGTH, description="The message as it was received.")
    sender: str | None = Field(None, max_length=100, description="The sender as the phone shows it.")
    region: Region | None = Field(None, description="ISO 3166-1 alpha-2 of the reader.")
    claimed: str | None = Field(None, max_length=200, description="Whom the reader thinks it is from: an id or a name.")
    received: Received | None = Field(None, description="The day of receipt; today when absent.")

    def message(self, today: datetime.date) -> Message:
        """Return the message to check; a missing day of receipt becomes today."""
        return Message(self.text, self.sender or None, self.region, self.claimed or None, self.received or today)


class CheckIn(MessageIn):
    """A message to check."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "text": "【招商银行】您的账户存在风险，请立即登录 http://cmbchlna.com/x 核实，或致电400-999-0000。",
                    "sender": "95555",
                    "region": "CN",
                    "language": "zh-Hans",
                },
                {
                    "text": "Your parcel is held. Pay the fee at http://198.51.100.7/pay",
                    "region": "GB",
                    "language": "en",
                },
            ]
        }
    )

    language: LanguageTag | None = Field(None, description="Language of the answer; else that of Accept-Language.")


class BatchIn(BaseModel):
    """Messages to check, answered in the same order."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"messages": [{"text": "OK"}, {"text": "您的验证码是123456。"}], "language": "en"}]
        },
    )

    messages: list[MessageIn] = Field(max_length=MAX_BATCH)
    language: LanguageTag | None = Field(None, description="Language of the answers; else that of Accept-Language.")
