"""Finds files that install something, named as an attachment: `Undangan.apk`. Banks and courts send none."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.extract.found import ContactCandidate
from sms_verify.core.extract.tables import DOWNLOADS
from sms_verify.core.types import ContactKind, ContactTrait

_ENDING = re.compile(
    rf"(?:{'|'.join(ending.replace('.', '') for ending in DOWNLOADS)})(?![\w/-]|\.\w)", re.IGNORECASE | re.ASCII
)
_MAY_BE_FILE = re.compile(rf"[.。][\s\S]{{0,2}}(?:{_ENDING.pattern})", _ENDING.flags)
"""The same behind its dot, which search finds sooner."""
_DOT = re.compile(r"\s?[.．。]\s?$")
_NAME = re.compile(r"[\w()&'-]+(?:[ ._-]{1,2}[A-Z\d][\w()&'-]*){0,4}$")
MAX_NAME_CHARS = 64


def attachments(text: str) -> Iterator[ContactCandidate]:
    """Yield the names of such files, in small letters without blanks."""
    for ending in _ENDING.finditer(text) if _MAY_BE_FILE.search(text) else ():
        dot = _DOT.search(text, max(0, ending.start() - 3), ending.start())
        name = _NAME.search(text[max(0, dot.start() - MAX_NAME_CHARS) : dot.start()]) if dot else None
        if dot and name:
            start = dot.start() - len(name.group())
            value = "".join(text[start : ending.end()].lower().split())
            yield ContactCandidate(ContactKind.LINK, start, ending.end(), value, frozenset({ContactTrait.ATTACHMENT}))
