"""Hosts as they are compared: A-labels, lower case, and the part of a name that is registered.

Public suffixes: the list that tldextract ships, without private suffixes (github.io is somebody's domain), and the
suffixes newer than that list. Nothing is fetched.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import ada_url

from sms_verify.core.suffixes import NEW

if TYPE_CHECKING:
    from tldextract import TLDExtract


class Parts(NamedTuple):
    """A host cut at the name somebody registered: `www` `icbc` `com.cn`."""

    subdomain: str
    label: str
    suffix: str

    @property
    def registrable(self) -> str:
        """The domain that somebody registered; empty for a bare suffix or an address."""
        return f"{self.label}.{self.suffix}" if self.label and self.suffix else ""


def canonical(host: str) -> str:
    """Return a host or printed domain as A-labels in lower case; empty where it is none.

    >>> canonical("WWW.ICBC.com.cn."), canonical("https://x.example/y"), canonical("例子.中国")
    ('www.icbc.com.cn', '', 'xn--fsqu00a.xn--fiqs8s')
    """
    plain = host.strip().rstrip(".").lower()
    if not plain or any(char in plain for char in "/@:?#%\\ \t\r\n"):
        return ""
    if not plain.isascii() or "xn--" in plain:
        try:
            plain = ada_url.URL(f"http://{plain}/").hostname
        except ValueError:
            return ""
    return plain if all(0 < len(label) <= 63 for label in plain.split(".")) and len(plain) <= 253 else ""


def parts(host: str) -> Parts:
    """Return a canonical host's parts."""
    for suffix in NEW:
        if host.endswith(f".{suffix}"):
            before, _, label = host.removesuffix(f".{suffix}").rpartition(".")
            return Parts(before, label, suffix)
    if host in NEW:
        return Parts("", "", host)
    found = extractor()(host)
    return Parts(found.subdomain, found.domain, found.suffix)


def is_public_suffix(host: str) -> bool:
    """Whether anybody may register names right under a host: `com.cn`, `gov.sg`, `bank.in`."""
    return parts(host).label == ""


def is_shared(host: str) -> bool:
    """Whether strangers get names under a host from the company that owns it: `github.io`."""
    found = extractor()(host, include_psl_private_domains=True)
    return found.is_private and not found.domain


def parents(host: str) -> tuple[str, ...]:
    """Return a host and every domain above it, the most specific first."""
    labels = host.split(".")
    return tuple(".".join(labels[place:]) for place in range(len(labels)))


@cache
def extractor() -> TLDExtract:
    """Return the public suffix list inside tldextract's wheel; it is loaded by the first link and never fetched."""
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=False)
