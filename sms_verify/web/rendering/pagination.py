"""Pages of a list that is held in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Query

MAX_ROW_ID = 2**31 - 1
"""The largest id or page number that an address may hold."""

PageNumber = Annotated[int, Query(alias="page", ge=1, le=MAX_ROW_ID)]
"""The requested page of a list."""

ROWS_PER_PAGE = 20


def typed_number(typed: object) -> int | None:
    """Return the id or place that a form's field holds; None where it holds none, or one that no row has.

    >>> typed_number("12"), typed_number("9" * 30), typed_number("0" * 5_000), typed_number("²")
    (12, None, None, None)
    """
    if not isinstance(typed, str) or not typed.isdecimal() or len(typed) > len(str(MAX_ROW_ID)):
        return None
    number = int(typed)
    return number if number <= MAX_ROW_ID else None


@dataclass(frozen=True, slots=True)
class Paged:
    """A page of rows."""

    rows: Sequence[Any]
    number: int
    """The page's number, from 1."""
    total: int
    """Rows on all pages."""
    size: int = ROWS_PER_PAGE

    @classmethod
    def of(cls, rows: Sequence[Any], number: int, size: int = ROWS_PER_PAGE) -> Paged:
        """Return a page of a list; a number beyond the last page gives the last one.

        >>> Paged.of("abcde", 9, size=2)
        Paged(rows='e', number=3, total=5, size=2)
        """
        number = min(number, cls((), 1, len(rows), size).pages)
        return cls(rows[(number - 1) * size :][:size], number, len(rows), size)

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.size))
