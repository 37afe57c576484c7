"""What a link's path gives away: another host it forwards to, a file that installs something."""

from __future__ import annotations

import re
from urllib.parse import unquote

from sms_verify.core.extract.hosts import is_ending
from sms_verify.core.extract.tables import DOWNLOADS, STRONG

_FORWARD = re.compile(r"(?:https?|hxxps?)(?::|%3a)|[=/@\\,;?&]//|[=,;@]www\.", re.IGNORECASE)
_INNER = re.compile(r"(?:[=,;@\\]|/(?=[\w.-]+/))((?:[A-Za-z0-9-]+\.)+)([A-Za-z]{2,12})(?![\w.-])")
_FILE = re.compile(r"[^?#]*")


def target_traits(rest: str) -> frozenset[str]:
    """Return what is noteworthy about path, query and fragment."""
    if len(rest) < 2:
        return frozenset()
    decoded = unquote(unquote(rest))
    traits = set()
    if _FORWARD.search(decoded) or any(_is_host(match) for match in _INNER.finditer(decoded)):
        traits.add("redirect")
    path = _FILE.match(decoded)
    if path and path.group().lower().endswith(DOWNLOADS):
        traits.add("download")
    return frozenset(traits)


def _is_host(match: re.Match[str]) -> bool:
    ending = match.group(2).lower()
    return ending in STRONG and is_ending(ending)
