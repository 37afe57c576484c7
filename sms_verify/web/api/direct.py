"""Routes of programs that are asked hundreds of times a second: FastAPI describes them, each reads its own request.

Solving what a route asks for, anew for each request, takes it longer than reading, counting and answering together.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.web.api.callers import Caller, caller_of
from sms_verify.web.deps import Services, services_of
from sms_verify.web.errors import InvalidJson

Body = TypeVar("Body", bound=BaseModel)
Endpoint = Callable[[Any, Request, Services, Caller | None], Awaitable[Response]]


def direct(kind: type[BaseModel]) -> type[APIRoute]:
    """Return the class of routes whose endpoint takes a body of a kind, the request, the services and the caller."""

    class Direct(APIRoute):
        """A route that is documented by its endpoint's signature and calls it with these four."""

        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            """Return the function that answers a request."""
            endpoint: Endpoint = self.endpoint

            async def answer(request: Request) -> Response:
                wired = services_of(request)
                told = await _told(request)
                caller = await caller_of(request, wired)
                return await endpoint(_read(kind, told), request, wired, caller)

            return answer

    return Direct


async def _told(request: Request) -> Any:
    """Return the JSON of a body, or its bytes where it says that it is none."""
    content = await request.body()
    told, _, _ = request.headers.get("content-type", "").partition(";")
    if told.strip().lower() != "application/json" or not content:
        return content or None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise InvalidJson("The body is not JSON.") from None


def _read(kind: type[Body], told: Any) -> Body:
    try:
        return kind.model_validate(told)
    except ValidationError as error:
        rows = error.errors(include_url=False, include_input=False)
        raise RequestValidationError([{**row, "loc": ("body", *row["loc"])} for row in rows]) from None
