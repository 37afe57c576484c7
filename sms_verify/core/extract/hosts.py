"""A host as a browser reads it: its letters by WHATWG, its registrable part by the public suffix list.

Nothing is fetched: the suffix list is the one inside tldextract's wheel. Both libraries are loaded by the first message
that holds a dot between letters.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import NamedTuple

from sms_verify import lazy_re as re
from sms_verify.core.extract.tables import SHORTENERS
from sms_verify.core.identifiers.hosts import extractor
from sms_verify.core.identifiers.reserved_hosts import is_reserved
from sms_verify.core.suffixes import APP_LINKS, CHEAP
from sms_verify.core.types import ContactTrait

DOTS = ".。．｡·․"
"""Signs read as the dot of a host: UTS 46 maps the first four, readers take the others for one."""

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_BRACKETED_DOT = re.compile(
    r"\s?[\[({（［【]\s?(?:[.。．]|dot|点|點)\s?[\])}）］】]\s?|\s+(?:dot|点|點)\s+", re.IGNORECASE
)
_SPACED_DOT = re.compile(r"\s*[.。．｡·․]\s*")
_SPACES = re.compile(r"\s+")
_SCRIPT_NAMES = (
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "ARMENIAN",
    "CHEROKEE",
    "CJK",
    "HIRAGANA",
    "KATAKANA",
    "HANGUL",
    "ARABIC",
    "HEBREW",
)
_TOGETHER = ({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}, {"LATIN", "CJK", "HANGUL"})


class Host(NamedTuple):
    """A host in its comparable form."""

    value: str
    """A-label, lower case; an address as numbers."""
    is_address: bool


@functools.cache
def endings() -> frozenset[str]:
    """Return every top-level domain, in letters and as A-label."""
    from ada_url import idna_to_ascii

    tlds = {suffix for suffix in extractor().tlds if "." not in suffix}
    encoded = {idna_to_ascii(tld).decode() for tld in tlds if not tld.isascii()}
    return frozenset(tlds | encoded)


def is_ending(label: str) -> bool:
    """Whether a label is a top-level domain."""
    return label.lower() in endings()


def registrable(host: str) -> tuple[str, str, bool]:
    """Return the label somebody registered, the suffix it stands under, and whether that suffix is a private one."""
    found = extractor()(host, include_psl_private_domains=True)
    return found.domain, found.suffix, found.is_private


def plain(written: str) -> str:
    """Return a written host without blanks, invisible letters and bracketed dots."""
    text = _BRACKETED_DOT.sub(".", _INVISIBLE.sub("", written))
    return _SPACES.sub("", _SPACED_DOT.sub(".", text)).strip(".")


def read_host(written: str) -> Host | None:
    """Return a written host as a browser reads it; None where a browser refuses it.

    >>> read_host("CMB。China．com"), read_host("0x7f.1")
    (Host(value='cmb.china.com', is_address=False), Host(value='127.0.0.1', is_address=True))
    """
    from ada_url import URL, HostType

    try:
        url = URL(f"http://{written}/")
    except ValueError:
        return None
    if not url.hostname:
        return None
    return Host(url.hostname.rstrip("."), url.host_type is not HostType.DEFAULT)


def host_traits(host: Host) -> frozenset[ContactTrait]:
    """Return what is noteworthy about a host itself."""
    if host.is_address:
        return frozenset({ContactTrait.IP_ADDRESS})
    traits = set()
    if _is_listed(host.value, SHORTENERS):
        traits.add(ContactTrait.SHORTENER)
    _, suffix, private = registrable(host.value)
    if private and suffix not in CHEAP and not is_reserved(host.value):
        traits.add(ContactTrait.FREE_HOST)
    if (suffix.rpartition(".")[2] in CHEAP or suffix in CHEAP) and not host.value.endswith(APP_LINKS):
        traits.add(ContactTrait.CHEAP_DOMAIN)
    if "xn--" in host.value:
        traits.add(ContactTrait.PUNYCODE)
        if any(_mixes_scripts(label) for label in unicode_host(host.value).split(".")):
            traits.add(ContactTrait.MIXED_SCRIPT)
    return frozenset(traits)


def unicode_host(host: str) -> str:
    """Return a host's letters as a browser would show them."""
    from ada_url import idna_to_unicode

    try:
        return str(idna_to_unicode(host))
    except ValueError:
        return host


def _is_listed(host: str, table: frozenset[str]) -> bool:
    """Whether a host or a parent of it stands in a table."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in table for start in range(max(0, len(labels) - 3), len(labels) - 1))


def _mixes_scripts(label: str) -> bool:
    names = {_script(ch) for ch in label if ch.isalpha()} - {""}
    return len(names) > 1 and not any(names <= allowed for allowed in _TOGETHER)


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPT_NAMES if name.startswith(script)), name.partition(" ")[0])
