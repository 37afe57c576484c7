"""A table in memory: rows of cells, in chunks, with the problems of malformed rows.

Cells keep what their format holds (a Parquet or JSONL number stays one); `spell` writes any of them as text.
"""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

CHUNK_ROWS = 200
"""Rows checked together: about a fifth of a second of work."""

CHUNK_SIZE = 1_000_000
"""Characters that end a chunk early, so that a table of huge cells does not fill the memory."""


MAX_NAMED_COLUMNS = 20
"""Columns that a message to a person names."""

MAX_COLUMN_NAME_CHARS = 40
"""Characters of a column's name that are shown."""


MAX_NESTING = 64
"""Nested lists and objects; anything deeper is neither a table's row nor an organisation."""


class Missing(Enum):
    """Marks a key that an object of a JSONL file does not have."""

    MISSING = ""


MISSING = Missing.MISSING


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one for each column."""

    cells: tuple[Any, ...]
    problem: str = ""
    """The problem of the row's shape; empty for none."""
    judged: bool = True
    """Whether its columns are unambiguous, so that a verdict makes sense."""
    place: int = 0
    """The number of its first line in a text file, or its row number in another."""
    surplus: int = 0
    """Cells beyond the last column."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive rows of a table."""

    rows: tuple[Row, ...]
    arrow: Any = None
    """The same rows as a `pyarrow.RecordBatch`, where the format has one."""


@dataclass(frozen=True, slots=True)
class Style:
    """The format details of a table that its copy repeats."""

    delimiter: str = ","
    bom: bool = False
    """Whether a CSV file needs the byte order mark by which spreadsheets recognise UTF-8."""
    guarded: bool = False
    """Whether cells may start with the quotation mark with which `guard` disarms formulas."""
    texts: bool = False
    """Whether cells are text as displayed, whatever a number or date was stored as: true for a sheet."""
    schema: Any = None
    """The `pyarrow.Schema` of a Parquet file."""


class TableSource(Protocol):
    """A table that can be read in chunks, any number of times."""

    columns: tuple[str, ...]
    """Unique names."""
    rows: int
    notes: tuple[str, ...]
    """The reader's choices, such as encoding and sheet, to be shown to a person."""
    style: Style

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in order, in chunks."""
        ...


def chunked(rows: Iterable[Row]) -> Iterator[Chunk]:
    """Yield rows in chunks of `CHUNK_ROWS`, or fewer where they are large."""
    taken: list[Row] = []
    size = 0
    for row in rows:
        taken.append(row)
        size += sum(len(cell) for cell in row.cells if isinstance(cell, str))
        if len(taken) == CHUNK_ROWS or size >= CHUNK_SIZE:
            yield Chunk(tuple(taken))
            taken, size = [], 0
    if taken:
        yield Chunk(tuple(taken))


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Return column names without repetition.

    >>> unique(["id", "text", "text"])
    ('id', 'text', 'text_2')
    """
    wanted = list(names)
    given, taken, numbers = set(wanted), set[str](), dict[str, int]()
    for position, name in enumerate(wanted):
        own = name
        while own in taken or (own is not name and own in given):
            numbers[name] = numbers.get(name, 1) + 1
            own = f"{name}_{numbers[name]}"
        taken.add(own)
        wanted[position] = own
    return tuple(wanted)


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return the first free name among `name_2`, `name_3` and so on."""
    used = set(taken)
    number = 2
    while f"{name}_{number}" in used:
        number += 1
    return f"{name}_{number}"


def place_of(name: str, columns: Sequence[str]) -> int | None:
    """Return a column's index: that of the exact name, or else of the first that differs only in case or blanks."""
    if name in columns:
        return columns.index(name)
    return next((place for place, column in enumerate(columns) if column.strip().casefold() == name), None)


def shown(names: Sequence[str]) -> str:
    r"""Return some names to show: not too many, none too long, no control characters.

    >>> shown(["id", "\x1b[2J"])
    '`id`, `�[2J`'
    """
    each = (
        "".join(char if char.isprintable() else "\ufffd" for char in name[:MAX_COLUMN_NAME_CHARS])
        for name in names[:MAX_NAMED_COLUMNS]
    )
    more = f" and {len(names) - MAX_NAMED_COLUMNS} more" if len(names) > MAX_NAMED_COLUMNS else ""
    return (", ".join(f"`{name}`" for name in each) or "none") + more


def is_flat(value: Any) -> bool:
    """Whether a JSON value is nested no deeper than `MAX_NESTING`; the cost is linear and there is no recursion."""
    level = [value]
    for _ in range(MAX_NESTING):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return True
    return False


def spell(value: Any) -> str:
    """Return a cell as text: whole numbers without a point, dates and times in ISO form, None as empty.

    >>> spell(95588.0), spell(None), spell(datetime.datetime(2026, 11, 21))
    ('95588', '', '2026-11-21')
    """
    if isinstance(value, str):
        return _writable(value)
    if value is None or value is MISSING:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return _spell_float(value)
    if isinstance(value, datetime.datetime) and not (value.hour or value.minute or value.second or value.microsecond):
        return value.date().isoformat()
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, list | dict | tuple):
        return _writable(json.dumps(value, ensure_ascii=False, default=str))
    return str(value)


def _spell_float(value: float) -> str:
    if math.isnan(value):
        return ""
    return f"{value:.0f}" if value.is_integer() and abs(value) < 1e21 else repr(value)


def _writable(text: str) -> str:
    """Return a text without halves of characters, which no file but JSON can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
