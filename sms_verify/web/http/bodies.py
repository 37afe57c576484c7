"""Limits of request bodies: size, speed and sender. What can be refused is refused before a byte of it is read."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

import anyio
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sms_verify.web.errors import TooLarge, TooSlow, reply

SMALL_BODY = 64 * 1024
"""In bytes: 4,000 characters with every one escaped, and room for the other fields."""
BATCH_BODY = 16 * 1024 * 1024
"""In bytes: 1,000 messages of 4,000 Chinese characters."""
TABLE_BODY = 64 * 1024 * 1024
"""In bytes: 200,000 rows of a spreadsheet."""
TEMPLATES_BODY = 17 * 1024 * 1024
"""In bytes: a table of 16 MiB in a form, or 20,000 templates that come back packed with the preview of one."""
BATCH_PATH = "/api/v1/check/batch"
LIMITS = (
    (BATCH_PATH, BATCH_BODY),
    ("/desk/bulk", TABLE_BODY),
    ("/import", TEMPLATES_BODY),
    ("/import/messages", TEMPLATES_BODY),
    ("/import/drafts", TEMPLATES_BODY),
)
"""The endings of paths that accept more than a small body, with their limits in bytes."""

PAUSE_SECONDS = 15.0
"""Seconds within which the next part of a body has to arrive."""
LEAST_BYTES_PER_SECOND = 16 * 1024
"""The lowest average speed of a body, once the first pause's time is over."""


def limit_of(path: str) -> int:
    """Return the limit of a path in bytes."""
    return next((size for ending, size in LIMITS if path.endswith(ending)), SMALL_BODY)


class BodyLimit:
    """Refuses a body that exceeds its path's limit or arrives too slowly."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request whose body is counted and timed."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        limit = limit_of(scope["path"])
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdecimal() or int(announced[:20]) > limit:
            return await closing(reply(Request(scope, receive), TooLarge(limit)))(scope, receive, send)
        return await self.app(scope, counted_body(receive, limit), send)


def counted_body(receive: Receive, limit: int, clock: Callable[[], float] = time.monotonic) -> Receive:
    """Return the receiver of a body's parts; it raises when they exceed the limit or arrive too slowly."""
    received, is_whole, began = 0, False, clock()

    async def counted() -> Message:
        nonlocal received, is_whole
        if is_whole:
            return await receive()  # whoever asks now waits for the asker to go
        ends = began + PAUSE_SECONDS + received / LEAST_BYTES_PER_SECOND
        with anyio.move_on_after(max(0.0, min(PAUSE_SECONDS, ends - clock()))) as waiting:
            message = await receive()
        if waiting.cancelled_caught:
            raise HTTPException(TooSlow.status, TooSlow().detail, {"Connection": "close"})
        received += len(message.get("body", b""))
        if received > limit:
            raise HTTPException(TooLarge.status, TooLarge(limit).detail, {"Connection": "close"})
        is_whole = not message.get("more_body", False)
        return message

    return counted


def closing(response: Response) -> Response:
    """Return an answer that closes the connection, so that the rest of a body is not read."""
    response.headers["Connection"] = "close"
    return response


Admit = Callable[[Request], Awaitable[Response | None]]
"""Judges a request with a large body before it is read; returns the answer that refuses it, or None."""


class Admission:
    """Refuses a large body before it is read, unless its sender is admitted."""

    def __init__(self, app: ASGIApp, admit: Admit) -> None:
        self.app, self.admit = app, admit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, or refuse its announced body."""
        if scope["type"] == "http" and scope["method"] == "POST" and limit_of(scope["path"]) > SMALL_BODY:
            refused = await self.admit(Request(scope))
            if refused is not None:
                return await closing(refused)(scope, receive, send)
        return await self.app(scope, receive, send)
