"""The service keeps what its OpenAPI document promises, on generated requests."""

from __future__ import annotations

import schemathesis
from hypothesis import HealthCheck, settings

from tests.support import web

schema = schemathesis.openapi.from_asgi("/openapi.json", web.client().app)


@schema.parametrize()
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_document_is_kept(case: schemathesis.Case) -> None:
    case.call_and_validate()
