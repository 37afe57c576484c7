"""`POST /api/v1/check` and `/check/batch`: verdicts, with nothing stored."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends
from starlette.requests import Request

from sms_verify.explain import verdict_json
from sms_verify.web.api import errors
from sms_verify.web.api.callers import WITHOUT_KEY, MaybeCaller, count, one_batch, one_check
from sms_verify.web.api.schemas.messages import BatchIn, CheckIn
from sms_verify.web.api.schemas.verdicts import BatchOut, VerdictOut
from sms_verify.web.deps import ServicesDep
from sms_verify.web.rendering.language import wanted

router = APIRouter(prefix="/api/v1", tags=["check"], responses=errors(400, 401, 403, 413, 422, 429))


@router.post(
    "/check",
    response_model=VerdictOut,
    response_model_exclude_unset=True,
    dependencies=[Depends(one_check)],
    openapi_extra=WITHOUT_KEY,
)
def check(body: CheckIn, request: Request, wired: ServicesDep) -> dict[str, Any]:
    """Check one message."""
    verdict = wired.metrics.checked(wired.checker.check(body.message(wired.today())))
    return verdict_json(verdict, wanted(request, body.language))


@router.post(
    "/check/batch",
    response_model=BatchOut,
    response_model_exclude_unset=True,
    dependencies=[Depends(one_batch)],
    openapi_extra=WITHOUT_KEY,
)
def check_batch(body: BatchIn, request: Request, wired: ServicesDep, caller: MaybeCaller) -> dict[str, Any]:
    """Check up to 1,000 messages; the verdicts come in the same order."""
    if caller and len(body.messages) > 1:
        count(wired, caller, len(body.messages) - 1)
    today, language = wired.today(), wanted(request, body.language)
    verdicts = wired.checker.check_many([row.message(today) for row in body.messages])
    return {"verdicts": [verdict_json(wired.metrics.checked(verdict), language) for verdict in verdicts]}
