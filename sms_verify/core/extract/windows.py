"""Groups of digits that could be one number together, however they are grouped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sms_verify import lazy_re as re

_RUN = re.compile(r"\d(?:[ \t\n\-–—‐‑−.·•()（）\[\]_~,，、/|*:：]{0,3}\d)*")
_DIGITS = re.compile(r"\d+")
_PLAIN = re.compile(r"[ \n\-–—‐‑−.·()（）]{1,3}")
_PLUS = re.compile(r"[+＋]\s?[(（]?\s?$|[(（]\s?[+＋]\s?$")
_LONGEST = 15
_GROUPS = 6
"""More groups than people print; only a mobile's eleven digits are still put together."""


class Window(NamedTuple):
    """Neighbouring groups of digits, read as one number."""

    start: int
    end: int
    digits: str
    written: str
    after: int
    """Index of the group behind the last."""
    groups: int
    gaps: frozenset[str]
    """What stands between the groups."""
    tidy: bool
    """Whether only signs that people print inside numbers stand between the groups."""
    plus: bool
    crowded: bool
    """Whether more digits stand right beside it, so that it may be a part of something longer."""

    @property
    def first(self) -> int:
        """Where its first digit stands; it starts earlier with a plus or a bracket."""
        return self.end - len(self.written)


Group = tuple[int, int]


def runs(text: str) -> Iterator[tuple[Group, ...]]:
    """Yield the groups of digits that stand close together."""
    for run in _RUN.finditer(text):
        yield tuple([match.span() for match in _DIGITS.finditer(text, *run.span())])


def windows(text: str, groups: tuple[Group, ...], first: int) -> list[Window]:
    """Return the numbers that a run's groups, from one on, may form together, the longest first."""
    found: list[Window] = []
    start = groups[first][0]
    plus = _PLUS.search(text, max(0, start - 3), start)
    opening = plus.start() if plus else start - (text[start - 1 : start] in ("(", "（") and start > 0)
    before = first > 0 and _touches(text, groups[first - 1], groups[first])
    digits, gaps, tidy = "", frozenset[str](), True
    for index in range(first, len(groups)):
        begin, end = groups[index]
        digits += text[begin:end]
        if len(digits) > _LONGEST:
            break
        if index > first:
            gap = text[groups[index - 1][1] : begin]
            gaps, tidy = gaps | {gap}, tidy and _PLAIN.fullmatch(gap) is not None
        if index - first >= _GROUPS and len(digits) != 11:
            continue
        after = index + 1 < len(groups) and _touches(text, groups[index], groups[index + 1])
        found.append(
            Window(
                opening,
                end,
                digits,
                text[start:end],
                index + 1,
                index + 1 - first,
                gaps,
                tidy,
                plus is not None,
                before or after,
            )
        )
    found.reverse()
    return found


def _touches(text: str, one: Group, other: Group) -> bool:
    return other[0] - one[1] == 1 and text[one[1]] in " -"
