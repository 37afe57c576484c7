"""`GET /api/v1/lookup`: the owner of a bare number, sender, host, link, e-mail address or handle; nothing is stored."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request

from sms_verify.core.attribution.lookup import MAX_VALUE_CHARS, look_up
from sms_verify.explain import lookup_json
from sms_verify.web.api import errors
from sms_verify.web.api.callers import WITHOUT_KEY, one_check
from sms_verify.web.api.schemas.lookup import LookUpOut
from sms_verify.web.api.schemas.messages import LanguageTag, Region
from sms_verify.web.deps import ServicesDep, reports_of
from sms_verify.web.http.lanes import on_check_threads
from sms_verify.web.rendering.language import wanted

router = APIRouter(prefix="/api/v1", tags=["check"], responses=errors(400, 401, 403, 422, 429))


@router.get("/lookup", response_model=LookUpOut, dependencies=[Depends(one_check)], openapi_extra=WITHOUT_KEY)
@on_check_threads
def lookup(
    request: Request,
    wired: ServicesDep,
    q: Annotated[str, Query(max_length=MAX_VALUE_CHARS, description="One value and nothing else.")],
    region: Annotated[Region | None, Query(description="ISO 3166-1 alpha-2 of the reader.")] = None,
    language: Annotated[LanguageTag | None, Query(description="Of the notes; else that of Accept-Language.")] = None,
) -> dict[str, Any]:
    """Look up one value. A value that belongs to an organisation proves no message or call."""
    found = look_up(q, region, wired.checker.registry)
    return lookup_json(found, reports_of(found, wired) if found else 0, wanted(request, language))
