"""Bodies of the health routes, and the one shape of an error."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class HealthOut(BaseModel):
    """The service is running."""

    status: Literal["ok"]


class PointOut(BaseModel):
    """One point of the service's readiness."""

    ok: bool
    reason: str | None = Field(description="A code such as `database-unavailable`, where it is not well.")


class ReadyOut(BaseModel):
    """Whether the service can do all of its work."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"status": "ready", "points": {"database": {"ok": True, "reason": None}}}]}
    )

    status: Literal["ready", "not-ready"]
    points: dict[str, PointOut]


class ErrorOut(BaseModel):
    """An error, in the one shape of all errors."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"code": "invalid-input", "detail": "text: String should have at most 4000 characters"}]
        }
    )

    code: str
    detail: str
