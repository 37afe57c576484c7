"""One spelling for digits and for Persian letters and signs, as Persian and Arabic keyboards type them."""

from __future__ import annotations

from collections.abc import Iterator

from sms_verify import lazy_re as re
from sms_verify.core.normalise.edited_text import Edit
from sms_verify.core.types import DisguiseKind

_ZEROS = (0x660, 0x6F0, 0x7C0, *range(0x966, 0xD67, 0x80), 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810)
SPELLING = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
SPELLING |= dict(zip(map(ord, "يىكۀأإٱؤئ٪٫٬،؛؟"), "ییکهاااوی%.,,;?", strict=True))
"""One spelling for digits and for Persian letters and signs."""


def respelt(char: str) -> str:
    """The one spelling of a character."""
    return SPELLING.get(ord(char), char)


def is_respelt(char: str) -> bool:
    """Whether a character has another spelling."""
    return ord(char) in SPELLING


_HOST = re.compile(r"(?<![0-9A-Za-z٠-٩۰-۹.-])[0-9A-Za-z٠-٩۰-۹-]{1,63}(?:\.[0-9A-Za-z٠-٩۰-۹-]{1,63}){1,8}")
_DOMAIN = re.compile(r"\.[A-Za-z]{2,24}$")
_FOREIGN_DIGIT = re.compile(r"[A-Za-z-][٠-٩۰-۹]|[٠-٩۰-۹][A-Za-z-]")


def spellings(text: str) -> Iterator[Edit]:
    """The edits that give digits and Persian letters one spelling, except in a host, where they make another host."""
    new = text.translate(SPELLING)
    if new == text:
        return
    done = 0
    for found in _HOST.finditer(text):
        if _FOREIGN_DIGIT.search(found[0]) and _DOMAIN.search(found[0]):
            yield Edit(done, found.start(), new[done : found.start()])
            yield Edit(found.start(), found.end(), found[0], DisguiseKind.DIGITS, new[found.start() : found.end()])
            done = found.end()
    yield Edit(done, len(text), new[done:])
