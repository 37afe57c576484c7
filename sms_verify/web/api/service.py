"""`GET /healthz`, `GET /readyz` and `GET /api/v1/versions`: the service's health and versions."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from sms_verify.explain.verdict_json import versions_json
from sms_verify.web.api.schemas.service import HealthOut, ReadyOut
from sms_verify.web.api.schemas.verdicts import VersionsOut
from sms_verify.web.deps import ServicesDep

router = APIRouter(tags=["service"])


@router.get("/healthz", response_model=HealthOut)
async def healthz() -> dict[str, str]:
    """Answer that the service lives."""
    return {"status": "ok"}


@router.get("/readyz", response_model=ReadyOut, responses={503: {"model": ReadyOut}})
def readyz(response: Response, wired: ServicesDep) -> dict[str, Any]:
    """Answer whether the service can do all that it is there for, with the reason of each point that is not well."""
    probes = wired.readiness()
    is_ready = all(each.ok for each in probes)
    response.status_code = 200 if is_ready else 503
    points = {each.name: {"ok": each.ok, "reason": each.reason or None} for each in probes}
    return {"status": "ready" if is_ready else "not-ready", "points": points}


@router.get("/api/v1/versions", response_model=VersionsOut, response_model_exclude_unset=True)
def versions(wired: ServicesDep) -> Any:
    """Show what the verdicts rest on now."""
    return versions_json(wired.checker.versions)
