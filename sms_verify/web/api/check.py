"""`POST /api/v1/check` and `/check/batch`: verdicts, with nothing stored."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends
from starlette.requests import Request

from sms_verify.explain import verdict_json
from sms_verify.web.api import errors
from sms_verify.web.deps import Wired, one_batch, one_check
from sms_verify.web.language import wanted
from sms_verify.web.schemas.messages import BatchIn, CheckIn
from sms_verify.web.schemas.verdicts import BatchOut, VerdictOut

router = APIRouter(prefix="/api/v1", tags=["check"], responses=errors(400, 413, 422, 429))


@router.post("/check", response_model=VerdictOut, response_model_exclude_unset=True, dependencies=[Depends(one_check)])
def check(body: CheckIn, request: Request, wired: Wired) -> dict[str, Any]:
    """Check one message."""
    verdict = wired.metrics.checked(wired.checker.check(body.message(wired.today())))
    return verdict_json(verdict, wanted(request, body.language))


@router.post(
    "/check/batch", response_model=BatchOut, response_model_exclude_unset=True, dependencies=[Depends(one_batch)]
)
def check_batch(body: BatchIn, request: Request, wired: Wired) -> dict[str, Any]:
    """Check up to 1,000 messages; the verdicts come in the same order."""
    today, language = wired.today(), wanted(request, body.language)
    verdicts = wired.checker.check_many([row.message(today) for row in body.messages])
    return {"verdicts": [verdict_json(wired.metrics.checked(verdict), language) for verdict in verdicts]}
