"""Marks on letters: Arabic vowels and kashida, zalgo, letters struck through."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_MARKS = "\u0300-\u036f\u0483-\u0489\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_MARKS += "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
_STRIKES = "\u0334-\u0338\u0488\u0489\u20d2\u20d3\u20d8-\u20da\u20dd-\u20e0\u20e2\u20e4-\u20f0"
_MARKED = re.compile(rf"(?P<word>(?:[0-9A-Za-z][{_MARKS}]{{1,40}})+)|[{_MARKS}]+")
_MARK = re.compile(f"[{_MARKS}]")
MARK = _MARK.match
_STRUCK = re.compile(f"[{_STRIKES}]|[{_MARKS}]{{3}}")


def marks(text: str) -> Iterator[Edit]:
    """The edits that take off marks no letter of our languages needs; struck-out letters are a disguise."""
    for found in _MARKED.finditer(text):
        struck = found["word"] and _STRUCK.search(found["word"])
        yield Edit(
            found.start(), found.end(), _MARK.sub("", found[0]), DisguiseKind.LOOKALIKE_LETTERS if struck else None
        )
