"""Who asks, and under which name: proxies that are trusted, the address that counts as a client, the host asked for."""

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
"""Paths that machines ask for, by the address of this one."""


def behind_proxies(app: ASGIApp, trusted: Iterable[Network]) -> ASGIApp:
    """Believe of trusted proxies alone who asks: the right-most address that is none of theirs."""
    networks = [str(each) for each in trusted]
    return cast(ASGIApp, ProxyHeadersMiddleware(app, networks)) if networks else app  # type: ignore[arg-type]


def client_of(request: Request) -> str:
    """Return the address that counts as one client: an IPv4 address, or the /64 an IPv6 subscriber is given."""
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
    """The host that is asked for is not this one."""

    status = 421
    code = "misdirected"


class KnownHost:
    """Answers to the name of `PUBLIC_URL` alone, so that no other one gets into links, cookies or caches."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self.app, self.host = app, _plain(urlsplit(public_url).netloc)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on a request for this host."""
        if scope["type"] != "http" or scope["path"] in UNNAMED or self._is_ours(scope):
            return await self.app(scope, receive, send)
        refused = Misdirected("This service answers under another name.")
        return await closing(reply(Request(scope), refused))(scope, receive, send)

    def _is_ours(self, scope: Scope) -> bool:
        return [_plain(host) for host in Headers(scope=scope).getlist("host")] == [self.host]


def _plain(host: str) -> str:
    """Return a host in lower case, without its port."""
    return _PORT.sub("", host.lower())
