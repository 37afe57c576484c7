"""The public suffix list, cut from hosts as https://github.com/publicsuffix/list/wiki/Format says.

It is the list inside tldextract's wheel, read without importing tldextract: that would load what fetches newer lists
(requests: a tenth of a second and 20 MB), and nothing is fetched here. A test holds both to the same answers.
"""

from __future__ import annotations

from functools import cache
from importlib.abc import ResourceLoader
from importlib.util import find_spec
from typing import NamedTuple

from sms_verify import lazy_re as re

_RULE = re.compile(r"^[.*!]*\w\S*", re.MULTILINE)
_PRIVATE_FROM = "// ===BEGIN PRIVATE DOMAINS==="
_BYTE = r"(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])"
_ADDRESS = re.compile(rf"(?:{_BYTE}\.){{3}}{_BYTE}", re.ASCII)


class Parts(NamedTuple):
    """A host cut at the name somebody registered: `www` `icbc` `com.cn`."""

    subdomain: str
    label: str
    """Empty for a bare suffix; the whole host where it is an address."""
    suffix: str
    is_private: bool = False
    """Whether the suffix belongs to a company under whose name strangers register: `github.io`."""

    @property
    def registrable(self) -> str:
        """The domain that somebody registered; empty for a bare suffix or an address."""
        return f"{self.label}.{self.suffix}" if self.label and self.suffix else ""


class _Rules(NamedTuple):
    """The list, with or without private suffixes: `com.cn`, `*.ck`, `!www.ck`."""

    rules: frozenset[str]
    private: frozenset[str]
    leading: frozenset[str]
    """What rules end in: a longer suffix may stand before it."""
    letters: dict[str, str]
    """By the A-label what a label of the list is in letters."""


def cut(host: str, *, with_private: bool = False) -> Parts:
    """Return a host's parts; a private suffix counts as one only where it is asked for.

    >>> cut("www.icbc.com.cn").registrable, cut("me.github.io").label, cut("me.github.io", with_private=True).label
    ('icbc.com.cn', 'github', 'me')
    """
    labels = host.split(".")
    at, is_private = _suffix_at(labels, _rules(with_private))
    if at == len(labels):
        return Parts("", host, "") if _ADDRESS.fullmatch(host) else Parts(".".join(labels[:-1]), labels[-1], "")
    return Parts(".".join(labels[: max(at - 1, 0)]), labels[at - 1] if at else "", ".".join(labels[at:]), is_private)


@cache
def top_levels() -> frozenset[str]:
    """Return the top-level domains, in letters."""
    return frozenset(rule for rule in _rules(with_private=False).rules if "." not in rule)


def _suffix_at(labels: list[str], known: _Rules) -> tuple[int, bool]:
    """Return the place of the longest suffix's first label, behind the last if there is none; whether it is private."""
    at, is_private, behind = len(labels), False, ""
    for place in range(len(labels) - 1, -1, -1):
        lower = labels[place].lower()
        suffix = f"{known.letters.get(lower, lower)}{behind}"
        if suffix in known.rules:
            at, is_private = place, suffix in known.private
        elif suffix not in known.leading:
            any_label = f"*{behind}"
            if any_label in known.rules:
                return place + (f"!{suffix}" in known.rules), any_label in known.private
            break
        behind = f".{suffix}"
    return at, is_private


@cache
def _rules(with_private: bool) -> _Rules:
    public, _, private = _list().partition(_PRIVATE_FROM)
    own = frozenset(_RULE.findall(private) if with_private else ())
    rules = own.union(_RULE.findall(public))
    leading = {rule[place + 1 :] for rule in rules for place, char in enumerate(rule) if char == "."}
    labels = {label for rule in rules if not rule.isascii() for label in rule.split(".") if not label.isascii()}
    return _Rules(
        rules, own, frozenset(leading), {f"xn--{label.encode('punycode').decode()}": label for label in labels}
    )


def _list() -> str:
    spec = find_spec("tldextract")
    if spec is None or not spec.submodule_search_locations or not isinstance(spec.loader, ResourceLoader):
        raise ModuleNotFoundError("tldextract, whose wheel holds the public suffix list")
    return spec.loader.get_data(f"{spec.submodule_search_locations[0]}/.tld_set_snapshot").decode()
