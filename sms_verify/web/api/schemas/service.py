"""The service about itself: that it lives, and how it says no."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class HealthOut(BaseModel):
    """The service answers."""

    status: Literal["ok"]


class ErrorOut(BaseModel):
    """The one shape of every error."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"code": "invalid-input", "detail": "text: String should have at most 4000 characters"}]
        }
    )

    code: str
    detail: str
