"""Posts to addresses that others chose: over TLS, to the public internet only, within a time limit, no redirects.

The connection uses the very address that was looked up and permitted, so that a name cannot give one address to the
check and another to the connection.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import httpx2

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[[str, int], Awaitable[tuple[str, ...]]]

POST_TIMEOUT_SECONDS = 10.0
"""Seconds from the look-up of the name to the head of the answer."""

EMBEDDING = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "::/96", "::ffff:0:0:0/96")))
"""Networks that embed an IPv4 address: NAT64 (RFC 6052, 8215), compatible (RFC 4291), translated (RFC 2765)."""

CLOSED = tuple(
    map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "5f00::/16", "3fff::/20", "2001::/23"))
)
"""Non-public networks that Python counts as public: protocols' own, site-local, documentation."""


class Posted(NamedTuple):
    """The result of a post: an HTTP status, or a problem as a code."""

    status: int | None
    problem: str | None = None


async def resolve(host: str, port: int) -> tuple[str, ...]:
    """Return the IP addresses of a host."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(row[4][0]) for row in found))


@dataclass(frozen=True, slots=True)
class Poster:
    """Sends posts."""

    networks: tuple[Network, ...] = ()
    """Private networks that posts may reach besides the internet, also without TLS."""
    tls: ssl.SSLContext | None = None
    resolve: Resolve = resolve
    patience: float = POST_TIMEOUT_SECONDS

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Posted:
        """Post a body; the body of the answer is not read."""
        try:
            async with asyncio.timeout(self.patience):
                return await self._post(httpx2.URL(url), body, headers)
        except (TimeoutError, httpx2.TimeoutException):
            return Posted(None, "timeout")
        except (OSError, UnicodeError, httpx2.HTTPError, httpx2.InvalidURL) as error:
            is_tls = isinstance(error.__cause__ or error, ssl.SSLError) or "CERTIFICATE" in str(error)
            return Posted(None, "tls" if is_tls else "unreachable")

    async def _post(self, url: httpx2.URL, body: bytes, headers: Mapping[str, str]) -> Posted:
        host, is_plain = url.host, url.scheme != "https"
        found = await self.resolve(host, url.port or (80 if is_plain else 443))
        permitted = [each for each in found if self._may_reach(each, is_plain)]
        sent = {**headers, "Host": url.netloc.decode("ascii")}
        extensions = {} if is_plain else {"sni_hostname": host}
        # Proxies and passwords of this machine's environment are not for others' addresses.
        async with httpx2.AsyncClient(verify=self.tls or True, trust_env=False, follow_redirects=False) as client:
            for address in permitted:
                request = client.build_request(
                    "POST", url.copy_with(host=address), content=body, headers=sent, extensions=extensions
                )
                try:
                    answer = await client.send(request, stream=True)
                except httpx2.ConnectError:
                    if address == permitted[-1]:
                        raise
                    continue
                await answer.aclose()
                return Posted(answer.status_code, "redirected" if answer.is_redirect else None)
        return Posted(None, "forbidden")

    def _may_reach(self, address: str, is_plain: bool) -> bool:
        found = _unwrapped(ipaddress.ip_address(address.partition("%")[0]))
        if any(found in network for network in self.networks):
            return True
        return not is_plain and found.is_global and not found.is_multicast and not any(found in each for each in CLOSED)


def _unwrapped(address: Address) -> Address:
    """Return the IPv4 address inside an IPv6 one, where there is one."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if any(address in network for network in EMBEDDING):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
