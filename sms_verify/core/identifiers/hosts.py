"""Hosts as they are compared: A-labels, lower case, and the part of a name that is registered.

Public suffixes: the list that tldextract ships, without private suffixes (github.io is somebody's domain), and the
suffixes newer than that list.
"""

from __future__ import annotations

import ada_url

from sms_verify.core.identifiers.public_suffixes import Parts, cut
from sms_verify.core.suffixes import NEW


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
    return cut(host)


def is_public_suffix(host: str) -> bool:
    """Whether anybody may register names right under a host: `com.cn`, `gov.sg`, `bank.in`."""
    return parts(host).label == ""


def is_shared(host: str) -> bool:
    """Whether strangers get names under a host from the company that owns it: `github.io`."""
    found = cut(host, with_private=True)
    return found.is_private and not found.label


def parents(host: str) -> tuple[str, ...]:
    """Return a host and every domain above it, the most specific first."""
    labels = host.split(".")
    return tuple(".".join(labels[place:]) for place in range(len(labels)))
