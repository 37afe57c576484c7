"""A table between two files: rows of cells, in chunks, with what is wrong with a row's shape.

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
"""Rows judged together: about a fifth of a second of work."""

CHUNK_SIZE = 1_000_000
"""Characters after which a chunk ends early, so that a table of huge cells does not fill the memory."""


MAX_NAMED_COLUMNS = 20
"""Columns named to a person."""

MAX_COLUMN_NAME_CHARS = 40
"""Characters shown of a name."""


MAX_NESTING = 64
"""Lists and objects inside one another; what is deeper is neither a row of a table nor an organisation."""


class Missing(Enum):
    """A key that an object of a JSONL file does not have."""

    MISSING = ""


MISSING = Missing.MISSING


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one for each column."""

    cells: tuple[Any, ...]
    problem: str = ""
    """What is wrong with its shape."""
    judged: bool = True
    """Whether its columns can be told apart, so that a verdict means something."""
    place: int = 0
    """The line of a text file where it begins, or its number in another."""
    surplus: int = 0
    """Cells beyond the last column."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows in a row."""

    rows: tuple[Row, ...]
    arrow: Any = None
    """The same rows as a `pyarrow.RecordBatch`, where they come from one."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a table was written, for the target to follow."""

    delimiter: str = ","
    bom: bool = False
    """Whether a CSV file needs the mark by which spreadsheets know UTF-8."""
    guarded: bool = False
    """Whether cells may carry the quotation mark by which `guard` disarms formulas."""
    texts: bool = False
    """Whether cells are what a person sees, as text, whatever a number or a day was stored as: a sheet."""
    schema: Any = None
    """The `pyarrow.Schema` of a Parquet file."""


class TableSource(Protocol):
    """A table that can be read, in chunks, again and again."""

    columns: tuple[str, ...]
    """Unique names."""
    rows: int
    notes: tuple[str, ...]
    """What the reader was chosen to do, for a person: the encoding, the sheet."""
    style: Style

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
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
    """Return the first of `name_2`, `name_3` … that is not taken."""
    used = set(taken)
    number = 2
    while f"{name}_{number}" in used:
        number += 1
    return f"{name}_{number}"


def place_of(name: str, columns: Sequence[str]) -> int | None:
    """Return where a column stands: the one of that very name, else the first that differs in case or blanks."""
    if name in columns:
        return columns.index(name)
    return next((place for place, column in enumerate(columns) if column.strip().casefold() == name), None)


def shown(names: Sequence[str]) -> str:
    r"""Return some names for a person: not too many, none too long, and nothing that a terminal obeys.

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
    """Whether a value of JSON is nested no deeper than `MAX_NESTING`; its cost is linear, and it never recurses."""
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
    """Return a cell as text: whole numbers without a point, days and times in ISO form, nothing as an empty text.

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
