"""The client and the host of a request: trusted proxies, the address that rates count, the accepted host."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import cast
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from sms_verify.errors import SmsVerifyError
from sms_verify.settings import Network
from sms_verify.web.errors import reply
from sms_verify.web.http.bodies import closing

_PORT = re.compile(r":\d+$")

UNNAMED = ("/healthz", "/readyz", "/metrics")
"""Paths that monitoring requests under the machine's own address instead of the public host."""


def behind_proxies(app: ASGIApp, trusted: Iterable[Network]) -> ASGIApp:
    """Take the client's address from trusted proxies only: the right-most address that is not a proxy's."""
    networks = [str(each) for each in trusted]
    return cast(ASGIApp, ProxyHeadersMiddleware(app, networks)) if networks else app  # type: ignore[arg-type]


def client_of(request: Request) -> str:
    """Return the address that counts as one client: an IPv4 address, or an IPv6 subscriber's /64."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.version == 4:
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address.packed[:8] + bytes(8), 64)))


class Misdirected(SmsVerifyError):
    """The request names another host than this service's."""

    status = 421
    code = "misdirected"


class KnownHost:
    """Accepts only the host of `PUBLIC_URL`, so that no other name gets into links, cookies or caches."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self.app, self.host = app, _plain(urlsplit(public_url).netloc)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request for this host; refuse others."""
        if scope["type"] != "http" or scope["path"] in UNNAMED or self._is_ours(scope):
            return await self.app(scope, receive, send)
        refused = Misdirected("This service answers under another name.")
        return await closing(reply(Request(scope), refused))(scope, receive, send)

    def _is_ours(self, scope: Scope) -> bool:
        return [_plain(host) for host in Headers(scope=scope).getlist("host")] == [self.host]


def _plain(host: str) -> str:
    """Return a host in lower case, without its port."""
    return _PORT.sub("", host.lower())
