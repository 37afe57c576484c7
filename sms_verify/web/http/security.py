"""What protects the reader's browser and the service: headers, cross-origin posts, body size, request rate.

Decisions are the libraries' (secure, asgi-cross-origin-protection, limits); this module holds the policy.
"""

from __future__ import annotations

import ipaddress
import time
from typing import Any, NoReturn

import limits
from asgi_cross_origin_protection import CrossOriginProtection
from limits.strategies import FixedWindowRateLimiter
from secure import (
    ContentSecurityPolicy,
    CrossOriginOpenerPolicy,
    CrossOriginResourcePolicy,
    PermissionsPolicy,
    ReferrerPolicy,
    Secure,
    StrictTransportSecurity,
    XContentTypeOptions,
    XFrameOptions,
)
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sms_verify.errors import SmsVerifyError
from sms_verify.web.errors import TooLarge, reply
from sms_verify.web.http.rate_windows import Windows

HEADERS = Secure(
    csp=ContentSecurityPolicy()
    .default_src("'none'")
    .script_src("'self'")
    .style_src("'self'")
    .img_src("'self'")
    .connect_src("'self'")
    .form_action("'self'")
    .base_uri("'none'")
    .frame_ancestors("'none'"),
    # Not `no-referrer`: under it browsers send `Origin: null` with our own form, and without TLS nothing else tells
    # that form from a stranger's. Other sites learn as little from this one.
    referrer=ReferrerPolicy().same_origin(),
    hsts=StrictTransportSecurity().max_age(31_536_000),
    xcto=XContentTypeOptions().nosniff(),
    xfo=XFrameOptions().deny(),
    coop=CrossOriginOpenerPolicy().same_origin(),
    corp=CrossOriginResourcePolicy().same_origin(),
    permissions=PermissionsPolicy().camera("()").geolocation("()").microphone("()").payment("()"),
)

SMALL_BODY = 64 * 1024
"""Bytes: 4,000 characters with every one escaped, and room for the other fields."""
BATCH_BODY = 16 * 1024 * 1024
"""Bytes: 1,000 messages of 4,000 Chinese characters."""
TABLE_BODY = 64 * 1024 * 1024
"""Bytes: 200,000 rows of a spreadsheet."""
TEMPLATES_BODY = 17 * 1024 * 1024
"""Bytes: a table of 16 MiB in a form, or 20,000 templates that come back packed with the preview of one."""
LIMITS = (
    ("/api/v1/check/batch", BATCH_BODY),
    ("/desk/bulk", TABLE_BODY),
    ("/import", TEMPLATES_BODY),
    ("/import/messages", TEMPLATES_BODY),
    ("/import/drafts", TEMPLATES_BODY),
)
"""How a path ends that takes more than a small body, and how much."""


class SecurityHeaders:
    """Puts the headers on every answer; an answer that names no caching is not to be kept anywhere."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = dict(HEADERS.headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wrap an answer."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self.headers)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class BodyLimit:
    """Refuses a body that is larger than its path may take, before or while it is read."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with a counted body."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        limit = next((size for ending, size in LIMITS if scope["path"].endswith(ending)), SMALL_BODY)
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdecimal() or int(announced[:20]) > limit:
            return await reply(Request(scope, receive), TooLarge(limit))(scope, receive, send)
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                raise HTTPException(TooLarge.status, TooLarge(limit).detail)
            return message

        return await self.app(scope, counted, send)


class CrossOrigin(SmsVerifyError):
    """A form was sent from another site."""

    status = 403
    code = "cross-origin"


async def _deny(scope: Any, receive: Any, send: Any) -> None:
    error = CrossOrigin("This form was sent from another site. Open the page itself and send it from there.")
    await reply(Request(scope, receive), error)(scope, receive, send)


def same_origin_forms(app: ASGIApp) -> ASGIApp:
    """Refuse forms that other sites send to the pages; the API keeps no session that could be abused."""
    return CrossOriginProtection(app, exempt_paths=("/api",), deny_app=_deny)


class RateLimited(SmsVerifyError):
    """A client asks more often than it may."""

    status = 429
    code = "rate-limited"

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__(detail)
        self.headers = {"Retry-After": str(retry_after)}


WEIGHED_CHARS = 1_000
"""Characters up to which a message counts as one; most have fewer than 200."""
BATCH_CHARS = 400_000
"""Characters up to which a batch counts as one; the largest one counts as ten."""


def weight(chars: int, whole: int = WEIGHED_CHARS) -> int:
    """Return as how many something counts that is to be judged: long ones cost more.

    >>> weight(0), weight(1_000), weight(4_000), weight(4_000_000, BATCH_CHARS)
    (1, 1, 4, 10)
    """
    return max(1, -(-chars // whole))


class Throttle:
    """Counts each client's requests in a window, in this process's memory."""

    def __init__(self, rate: str) -> None:
        self.rate = limits.parse(rate)
        self.limiter = FixedWindowRateLimiter(Windows())

    def hit(self, request: Request, cost: int = 1) -> None:
        """Count a request against its address; raises `RateLimited` when it is one too many."""
        self.count(client_of(request), cost)

    def count(self, client: str, cost: int = 1) -> None:
        """Count something against a client; raises `RateLimited` when it is one too many."""
        if not self.limiter.hit(self.rate, client, cost=min(cost, self.rate.amount)):
            self._refuse(client)

    def needs_room(self, client: str) -> None:
        """Pass a client whose window is not used up, without counting; raises `RateLimited`."""
        if not self.limiter.test(self.rate, client):
            self._refuse(client)

    def _refuse(self, client: str) -> NoReturn:
        wait = max(1, round(self.limiter.get_window_stats(self.rate, client).reset_time - time.time()))
        raise RateLimited(f"Too many requests: {self.rate}. Try again in {wait} seconds.", wait)


def client_of(request: Request) -> str:
    """The address that counts as one client: an IPv4 address, or the /64 an IPv6 subscriber is given."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.version == 4:
        return host
    return str(ipaddress.ip_network((address.packed[:8] + bytes(8), 64)))
