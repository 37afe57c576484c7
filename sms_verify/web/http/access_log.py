"""One log line a request: method, route, status, duration. Never an address, a query, a body or a value.

A failure is logged by its kind and the places it passed, because an exception's words may quote the message.
"""

from __future__ import annotations

import time
import traceback

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sms_verify.web.errors import CODES, DETAILS, answer
from sms_verify.web.http.metrics import Metrics

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.access")


class AccessLog:
    """Logs and counts each request, and answers in the common error shape when a route fails."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app, self.metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request and measure its duration."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        status, started = 0, time.perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        except Exception as error:
            log.error("failure", kind=type(error).__name__, route=route_of(scope), places=places(error))
            if not status:
                await answer(Request(scope), 500, CODES[500], DETAILS[500])(scope, receive, noted)
        finally:
            seconds = time.perf_counter() - started
            self.metrics.answered(scope["method"], route_of(scope), status, seconds)
            milliseconds = round(seconds * 1_000, 1)
            log.info("request", method=scope["method"], route=route_of(scope), status=status, milliseconds=milliseconds)
        return None


def route_of(scope: Scope) -> str:
    """The pattern of the matched route, or a fixed name without a match: the path itself is the client's text."""
    route = scope.get("route")
    return getattr(route, "path", "") or "(none)"


def places(error: Exception) -> list[str]:
    """The functions that an exception passed, outermost first."""
    return [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-8:]]
