"""The API for programs: stateless, JSON in and out, every error in one shape."""

from __future__ import annotations

from typing import Any

from sms_verify.web.api.schemas.service import ErrorOut


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe errors for the OpenAPI document."""
    return {status: {"model": ErrorOut} for status in statuses}
