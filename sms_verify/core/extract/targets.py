"""What a link's path gives away: another host it forwards to, a file that installs something."""

from __future__ import annotations

from urllib.parse import unquote

from sms_verify import lazy_re as re
from sms_verify.core.extract.hosts import DOTS, is_ending
from sms_verify.core.extract.tables import DOWNLOADS
from sms_verify.core.suffixes import LAST_IN_PATH, SURE, alternatives
from sms_verify.core.types import ContactTrait

_FORWARD = re.compile(r"^//|(?:https?|hxxps?)(?::|%3a)|[=/@\\,;?&]//|[=,;@]www\.", re.IGNORECASE)
_ADDRESS = re.compile(r"[=,;@](?:\[|\d{1,3}(?:\.\d{1,3}){3}(?![\w.]))")
_ENCODED = re.compile(r"[=/?#\w-]aHR0c")
"""`http` in the alphabet of base64, as it begins where three bytes begin."""
_INNER = re.compile(r"(?:[=,;@\\]|/(?=[\w.-]+/))((?:[A-Za-z0-9-]+\.)+)([A-Za-z]{2,12})(?![\w.-])")
_PATH = re.compile(r"[=,;@](?:[A-Za-z0-9-]+\.)+([A-Za-z]{2,12})/")
_LAST = re.compile(rf"/(?:[A-Za-z0-9-]+\.)+({alternatives(LAST_IN_PATH)})(?=[/?#]|$)", re.IGNORECASE)
"""A host that is the last step of a path; other endings are those of files. A review site has such links too."""
_FILE = re.compile(r"[^?#]*")
_DOT = re.compile(f"[{DOTS}]")


def target_traits(rest: str) -> frozenset[ContactTrait]:
    """Return what is noteworthy about path, query and fragment."""
    if len(rest) < 2:
        return frozenset()
    decoded = _DOT.sub(".", unquote(unquote(rest)))
    traits = set()
    if any(sign.search(decoded) for sign in (_FORWARD, _ADDRESS, _ENCODED)) or _names_host(decoded):
        traits.add(ContactTrait.REDIRECT)
    if _LAST.search(decoded):
        traits.add(ContactTrait.HOST_IN_PATH)
    path = _FILE.match(decoded)
    if path and path.group().lower().endswith(DOWNLOADS):
        traits.add(ContactTrait.DOWNLOAD)
    return frozenset(traits)


def _names_host(rest: str) -> bool:
    """Whether a value or a step of the path is a host."""
    endings = (match.group(2).lower() for match in _INNER.finditer(rest))
    values = (match.group(1).lower() for match in _PATH.finditer(rest))
    return any(ending in SURE and is_ending(ending) for ending in endings) or any(map(is_ending, values))
