"""Tables of templates in whatever file they come, as rows of our fields; each file is read in a process of its own.

A row keeps the place where it stands (the line of a text file, the row of another). A registry's own files serve too:
their organisations' templates are rows.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sms_verify.errors import InvalidInput, UnreadableTable
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing.columns import FIELDS, Columns
from sms_verify.tabular import confined
from sms_verify.tabular.limits import COMMAND_LINE, LimitExceeded, Limits, Task
from sms_verify.tabular.readers import READERS, kind
from sms_verify.tabular.readers.records import BLANK, BROKEN, NO_OBJECT
from sms_verify.tabular.table import MISSING, Row, TableSource

ROWS_PER_CHUNK = 2_000
"""Rows of a chunk."""

NOT_TEMPLATES = (".errors.csv", ".todo.csv", "organisations.csv", "organisations.parquet")
"""How files of a registry's folder end that hold no templates."""

_LONGEST_EXACT = 2**53


class SourceRow(NamedTuple):
    """A row of a table."""

    place: str
    """`12`, or `file.csv:12` in a folder."""
    cells: tuple[str, ...]
    """In the order of `FIELDS`."""
    fault: str = ""
    """Why it cannot be read."""


class SourceChunk(NamedTuple):
    """Some rows of one file."""

    columns: Columns
    rows: tuple[SourceRow, ...]
    done: int
    """Bytes of the source that are read."""


def size(source: Path) -> int:
    """Return the bytes of a source."""
    return sum(file.stat().st_size for file in _files(source))


def chunks(source: Path, limits: Limits = COMMAND_LINE, name: str = "") -> Iterator[SourceChunk]:
    """Yield a source's rows; raises `InvalidInput` where a file cannot be read or holds more than its door allows."""
    files, before = _files(source), 0
    with confined.tables([Task(file, name or str(file), limits) for file in files]) as found:
        for file in files:
            weight = file.stat().st_size
            prefix = f"{file.relative_to(source)}:" if source.is_dir() else ""
            try:
                for chunk in _chunks(next(found), prefix, weight):
                    yield chunk._replace(done=before + chunk.done)
            except LimitExceeded as error:
                raise InvalidInput(*error.reasons) from None
            except UnreadableTable as error:
                said = error.detail.removeprefix(f"{file}: cannot be read: ")
                raise InvalidInput(Reason("table.unreadable", file=name or file, error=said)) from None
            before += weight


def _files(source: Path) -> list[Path]:
    if not source.exists():
        raise InvalidInput(Reason("table.absent", file=source))
    if source.is_dir():
        found = sorted(file for file in source.rglob("*") if file.is_file() and not file.name.startswith("."))
        files = [file for file in found if kind(file.name) and not file.name.endswith(NOT_TEMPLATES)]
    else:
        files = [source] if kind(source.name) else []
    if not files:
        raise InvalidInput(Reason("table.none", file=source, known=" ".join(READERS)))
    return files


def _chunks(table: TableSource, prefix: str, weight: int) -> Iterator[SourceChunk]:
    """Yield a table's rows in chunks, each with the share of the file's weight that is read by then."""
    if table.rows and not table.columns:
        raise UnreadableTable("it has no columns")
    columns, read = Columns.of(table.columns), 0
    waiting: list[SourceRow] = []
    for chunk in table.chunks():
        read += len(chunk.rows)
        waiting += [_source_row(columns, row, prefix) for row in chunk.rows if _is_filled(row)]
        while len(waiting) >= ROWS_PER_CHUNK:
            rows, waiting = waiting[:ROWS_PER_CHUNK], waiting[ROWS_PER_CHUNK:]
            yield SourceChunk(columns, tuple(rows), weight * read // table.rows)
    if waiting:
        yield SourceChunk(columns, tuple(waiting), weight)


def _is_filled(row: Row) -> bool:
    return row.problem != BLANK and (row.problem != "" or any(cell != "" for cell in row.cells))


def _source_row(columns: Columns, row: Row, prefix: str) -> SourceRow:
    picked = [None if place is None else row.cells[place] for place in columns.places]
    return SourceRow(f"{prefix}{row.place}", tuple(map(_text, picked)), _fault(row, picked))


def _fault(row: Row, picked: Sequence[Any]) -> str:
    """Return what cannot be read of a row."""
    if row.surplus:
        width = len(row.cells)
        return Reason("row.cells", count=width + row.surplus, width=width)
    if row.problem.startswith(BROKEN):
        return Reason("row.quotation")
    if row.problem == NO_OBJECT:
        return Reason("row.no-object")
    rounded = (
        field
        for field, cell in zip(FIELDS, picked, strict=True)
        if isinstance(cell, float) and abs(cell) >= _LONGEST_EXACT
    )
    field = next(rounded, "")
    return Reason("at", place=field, reason=Reason("row.rounded")) if field else ""


def _text(cell: Any) -> str:
    """Return a typed cell as it would stand in a CSV file."""
    if cell is None or cell is MISSING:
        return ""
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
