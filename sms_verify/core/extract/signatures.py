"""Finds the signature of a message: what stands in 【】 or its kin at the start or the end, also several in a row.

Chinese carriers ask for 【…】 on every business message (MIIT, 2015); banks also print [ ], 〔 〕 and 〖 〗.
"""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.normalise import NormalText
from sms_verify.core.types import Signature, Span

_BRACKETED = (
    r"(?:【([^【】\n]{1,40})】|\[([^\[\]\n]{1,40})\]|〔([^〔〕\n]{1,40})〕|［([^［］\n]{1,40})］|〖([^〖〗\n]{1,40})〗)"
)
_FIRST = re.compile(rf"[\s\u200b-\u200f\ufeff]{{0,8}}{_BRACKETED}")
_ONE = re.compile(_BRACKETED)
_END = " \t\r\n\u3000\u200b\u200c\u200d\u200e\u200f\ufeff。.!！"


def signatures(text: NormalText) -> tuple[Signature, ...]:
    """Return the signatures in the order of the text."""
    found: dict[int, Signature] = {}
    raw, position = text.raw, 0
    while match := _FIRST.match(raw, position):
        found[match.start()] = _signature(match)
        position = match.end()
    tail = max(position, len(raw) - 120)
    for match in _at_the_end(raw, tail):
        found.setdefault(match.start(), _signature(match))
    return tuple(found[start] for start in sorted(found))


def _at_the_end(raw: str, start: int) -> list[re.Match[str]]:
    """Return the bracketed runs that nothing but other bracketed runs follows."""
    end, found = len(raw.rstrip(_END)), []
    for match in reversed(list(_ONE.finditer(raw, start, end))):
        if match.end() != end:
            break
        found.append(match)
        end = len(raw[: match.start()].rstrip())
    return found


def _signature(match: re.Match[str]) -> Signature:
    group = match.lastindex or 0
    return Signature(match.group(group).strip(), Span(*match.span(group)))
