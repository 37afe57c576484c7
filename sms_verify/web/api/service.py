"""`GET /healthz` and `GET /api/v1/versions`: the service about itself."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from sms_verify.explain.verdict_json import versions_json
from sms_verify.web.api.schemas.service import HealthOut
from sms_verify.web.api.schemas.verdicts import VersionsOut
from sms_verify.web.deps import ServicesDep

router = APIRouter(tags=["service"])


@router.get("/healthz", response_model=HealthOut)
def healthz() -> dict[str, str]:
    """Answer that the service lives."""
    return {"status": "ok"}


@router.get("/api/v1/versions", response_model=VersionsOut, response_model_exclude_unset=True)
def versions(wired: ServicesDep) -> Any:
    """Show what the verdicts rest on now."""
    return versions_json(wired.checker.versions)
