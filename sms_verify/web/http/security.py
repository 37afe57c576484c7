"""Protection of the reader's browser and of the service: headers, cross-origin posts, request rates.

Decisions are the libraries' (secure, asgi-cross-origin-protection, limits); this module holds the policy.
"""

from __future__ import annotations

import time
from typing import Any, NoReturn

import limits
from asgi_cross_origin_protection import CrossOriginProtection
from limits.storage import Storage
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
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sms_verify.errors import SmsVerifyError
from sms_verify.web.errors import reply
from sms_verify.web.http.clients import client_of
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
    xcto=XContentTypeOptions().nosniff(),
    xfo=XFrameOptions().deny(),
    coop=CrossOriginOpenerPolicy().same_origin(),
    corp=CrossOriginResourcePolicy().same_origin(),
    permissions=PermissionsPolicy().camera("()").geolocation("()").microphone("()").payment("()"),
)

OVER_TLS = Secure(hsts=StrictTransportSecurity().max_age(31_536_000))


class SecurityHeaders:
    """Sets the security headers on every answer; an answer without caching headers becomes `no-store`.

    Strict-Transport-Security is sent over TLS only; browsers must ignore it elsewhere (RFC 6797).
    """

    def __init__(self, app: ASGIApp, over_tls: bool = False) -> None:
        self.app, self.over_tls = app, over_tls
        self.headers = dict(HEADERS.headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request and set the headers of its answer."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self.headers)
                if self.over_tls or scope["scheme"] == "https":
                    headers.update(OVER_TLS.headers)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class CrossOrigin(SmsVerifyError):
    """A form was posted from another site."""

    status = 403
    code = "cross-origin"


async def _deny(scope: Any, receive: Any, send: Any) -> None:
    error = CrossOrigin("This form was sent from another site. Open the page itself and send it from there.")
    await reply(Request(scope, receive), error)(scope, receive, send)


def same_origin_forms(app: ASGIApp) -> ASGIApp:
    """Refuse forms that other sites post to the pages; the API has no session that could be abused."""
    return CrossOriginProtection(app, exempt_paths=("/api",), deny_app=_deny)


class RateLimited(SmsVerifyError):
    """A client exceeds its rate."""

    status = 429
    code = "rate-limited"

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__(detail)
        self.headers = {"Retry-After": str(retry_after)}


WEIGHED_CHARS = 1_000
"""Characters of a message that count as one request; most messages have fewer than 200."""
BATCH_CHARS = 400_000
"""Characters of a batch that count as one request; the largest batch counts as ten."""


def weight(chars: int, whole: int = WEIGHED_CHARS) -> int:
    """Return the number of requests that some characters count as: longer texts cost more.

    >>> weight(0), weight(1_000), weight(4_000), weight(4_000_000, BATCH_CHARS)
    (1, 1, 4, 10)
    """
    return max(1, -(-chars // whole))


class Throttle:
    """Counts each client's requests in a window, in this process's memory or in a shared store."""

    def __init__(self, rate: str, name: str = "", windows: Storage | None = None) -> None:
        self.rate, self.name = limits.parse(rate), name
        self.limiter = FixedWindowRateLimiter(windows or Windows())

    def hit(self, request: Request, cost: int = 1) -> None:
        """Count a request against its client's address; raises `RateLimited` when the rate is exceeded."""
        self.count(client_of(request), cost)

    def count(self, client: str, cost: int = 1) -> None:
        """Count a request against a client; raises `RateLimited` when the rate is exceeded."""
        if not self.limiter.hit(self.rate, self.name, client, cost=min(cost, self.rate.amount)):
            self._refuse(client)

    def needs_room(self, client: str) -> None:
        """Raise `RateLimited` where a client's rate is used up, without counting."""
        if not self.limiter.test(self.rate, self.name, client):
            self._refuse(client)

    def _refuse(self, client: str) -> NoReturn:
        wait = max(1, round(self.limiter.get_window_stats(self.rate, self.name, client).reset_time - time.time()))
        raise RateLimited(f"Too many requests: {self.rate}. Try again in {wait} seconds.", wait)
