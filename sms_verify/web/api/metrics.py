"""`GET /metrics`: Prometheus metrics, for a key of the registry that may read reports."""

from __future__ import annotations

from fastapi import APIRouter
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store.people.api_keys import Scope, key_of
from sms_verify.web.deps import Services, ServicesDep

router = APIRouter()


@router.get("/metrics")
def metrics(request: Request, wired: ServicesDep) -> Response:
    """Show the numbers."""
    if not _has_key(request, wired):
        raise NotFound(Reason("not-yours"))
    return Response(wired.metrics.shown(), media_type=CONTENT_TYPE_LATEST)


def _has_key(request: Request, wired: Services) -> bool:
    key = request.headers.get("authorization", "").removeprefix("Bearer ")
    if wired.store is None or not key:
        return False
    with wired.store.database.reading() as session:
        found = key_of(session, key, Scope.REPORTS_READ, wired.now())
        return found is not None and found.organisation is None
