"""Bodies of requests: how large, how fast, and whose. What can be refused is refused before a byte of it is read."""

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
"""Bytes: 4,000 characters with every one escaped, and room for the other fields."""
BATCH_BODY = 16 * 1024 * 1024
"""Bytes: 1,000 messages of 4,000 Chinese characters."""
TABLE_BODY = 64 * 1024 * 1024
"""Bytes: 200,000 rows of a spreadsheet."""
TEMPLATES_BODY = 17 * 1024 * 1024
"""Bytes: a table of 16 MiB in a form, or 20,000 templates that come back packed with the preview of one."""
BATCH_PATH = "/api/v1/check/batch"
LIMITS = (
    (BATCH_PATH, BATCH_BODY),
    ("/desk/bulk", TABLE_BODY),
    ("/import", TEMPLATES_BODY),
    ("/import/messages", TEMPLATES_BODY),
    ("/import/drafts", TEMPLATES_BODY),
)
"""How a path ends that takes more than a small body, and how much."""

PAUSE_SECONDS = 15.0
"""Seconds in which something more of a body has to come."""
LEAST_BYTES_PER_SECOND = 16 * 1024
"""How fast a body has to come on the whole, after the first pause's time."""


def limit_of(path: str) -> int:
    """Return how many bytes a path takes."""
    return next((size for ending, size in LIMITS if path.endswith(ending)), SMALL_BODY)


class BodyLimit:
    """Refuses a body that is larger than its path may take, or slower than people's lines are."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with a counted and timed body."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        limit = limit_of(scope["path"])
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdecimal() or int(announced[:20]) > limit:
            return await closing(reply(Request(scope, receive), TooLarge(limit)))(scope, receive, send)
        return await self.app(scope, counted_body(receive, limit), send)


def counted_body(receive: Receive, limit: int, clock: Callable[[], float] = time.monotonic) -> Receive:
    """Return what gives a body's parts, and raises where they are too much or come too slowly."""
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
    """Return an answer after which the line is closed, so that the rest of a body is not waited for."""
    response.headers["Connection"] = "close"
    return response


Admit = Callable[[Request], Awaitable[Response | None]]
"""Looks at a request with a large body before that is read; returns the answer where it is refused."""


class Admission:
    """Asks who sends a large body, and whether they may, before it is read."""

    def __init__(self, app: ASGIApp, admit: Admit) -> None:
        self.app, self.admit = app, admit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on whoever may send what they announce."""
        if scope["type"] == "http" and scope["method"] == "POST" and limit_of(scope["path"]) > SMALL_BODY:
            refused = await self.admit(Request(scope))
            if refused is not None:
                return await closing(refused)(scope, receive, send)
        return await self.app(scope, receive, send)
