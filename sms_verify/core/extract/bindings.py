"""Finds the last line of an origin-bound one-time code: `@host #code`, which tells a browser where the code belongs.

The line binds the code to a site; nobody is asked to go there. It stands at the end of a message, on a line of its own
or, where a phone or gateway lost the line's end, behind a code that the message has already told.

Format: https://wicg.github.io/sms-one-time-codes/ (read 2026-11): `@top-level.example #code %embedded.example`.
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.extract.found import ContactCandidate, Written
from sms_verify.core.extract.hosts import is_ending, plain, read_host
from sms_verify.core.types import ContactKind, ContactTrait

_HOST = r"(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}"
_LAST_LINE = re.compile(rf"(?:(?<=[\s。.!！])|^)@({_HOST})[ \t]+#([A-Za-z0-9-]{{3,12}})(?:[ \t]+%@?({_HOST}))?\s*\Z")


def binding(text: str, written: Written) -> ContactCandidate | None:
    """Return the host that the code is bound to, None where the text has no such line."""
    line = _LAST_LINE.search(text, max(0, text.rfind("@", 0, text.rfind("#") + 1)))
    if line is None or not (_starts_line(text, line.start()) or _is_told(text, line)):
        return None
    host = read_host(plain(written(*line.span(1))))
    if host is None or host.is_address or not is_ending(host.value.rpartition(".")[2]):
        return None
    return ContactCandidate(ContactKind.LINK, *line.span(1), host.value, frozenset({ContactTrait.BOUND}))


def without_binding(text: str, bound: ContactCandidate) -> str:
    """Return a text of the same length with blanks for its last line, which is nobody's words."""
    start = bound.start - 1
    return text[:start] + " " * (len(text) - start)


def _starts_line(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] == "\n"


def _is_told(text: str, line: re.Match[str]) -> bool:
    """Whether the code stands in the words before the line too."""
    return line[2] in text[: line.start()]
