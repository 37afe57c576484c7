"""The records of a CSV file in any state: no record is lost, and a stray quotation mark swallows no others.

A record that strict reading refuses (a quotation mark opened and never closed, or closed amid a cell) is read again as
its first line alone; reading goes on with the next line.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

DELIMITERS = (",", ";", "\t")

MAX_RECORD_CHARS = 64_000_000
"""Characters of a record of several lines; a longer one has an unclosed quotation mark."""

BROKEN = "row: a quotation mark is not closed where its cell ends"
BLANK = "row: blank line"
NO_OBJECT = "row: not a JSON object; the line stands in the column `text`"
DAMAGED = "row: some bytes are not of the file's encoding and were read as \ufffd"


class Record(NamedTuple):
    """The cells of a record, and its problem."""

    cells: list[str]
    problem: str = ""
    line: int = 0
    """The number of its first line."""


class _Lines:
    """Lines that remember which of them the current record took, and can return them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.first = 1
        """The number of the line where the current record begins."""
        self._size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        self._size += len(line)
        if self._size > MAX_RECORD_CHARS and len(self.taken) > 1:
            raise csv.Error("record too long")
        return line

    def begin(self) -> None:
        """Start a record."""
        self.first += len(self.taken)
        self.taken = []
        self._size = 0

    def give_back(self) -> str:
        """Return the record's first line, and queue the others to be read again."""
        first, *others = self.taken
        self._again.extendleft(reversed(others))
        self.taken = [first]
        return first


def records(lines: Iterable[str], delimiter: str, width: int) -> Iterator[Record]:
    """Yield the records of some lines; `width` is the number of columns, which repairs a broken record."""
    csv.field_size_limit(2**31 - 1)  # else a cell of more than 131,072 characters ends the reading
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    while True:
        source.begin()
        try:
            yield Record(next(reader), "", source.first)
        except StopIteration:
            return
        except csv.Error:
            line = source.give_back().rstrip("\r\n")
            reader = csv.reader(source, delimiter=delimiter, strict=True)
            yield Record(_cells(line, delimiter, width), BROKEN, source.first)


def _cells(line: str, delimiter: str, width: int) -> list[str]:
    """Return the cells of a broken line: as it stands, or as a lenient reader takes it where only that fits."""
    plain = line.split(delimiter)
    lenient = next(csv.reader([line], delimiter=delimiter))
    return lenient if len(plain) != width == len(lenient) else plain


def sniff(lines: list[str]) -> str:
    """Return the delimiter that gives the header a column `text`, or else the most columns.

    >>> sniff(["id;text;note, if any"])
    ';'
    """

    def fit(delimiter: str) -> tuple[bool, int]:
        header = next(records(lines, delimiter, 0), Record([])).cells
        return "text" in [cell.strip().casefold() for cell in header], len(header)

    return max(DELIMITERS, key=fit)
