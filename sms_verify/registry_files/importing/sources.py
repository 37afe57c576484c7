"""Tables of templates in whatever file they come, read in chunks: CSV(.gz), Parquet, XLSX, JSONL, TOML and JSON.

A row keeps the place where it stands (the line of a text file, the row of another). A registry's own files serve too:
their organisations' templates are rows.
"""

from __future__ import annotations

import csv
import datetime
import gzip
import io
import json
import tomllib
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import IO, Any, NamedTuple

from sms_verify.encoding import detect
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing.columns import FIELDS, Columns

ROWS_PER_CHUNK = 2_000
"""Rows of a chunk."""

KINDS = (".csv", ".csv.gz", ".tsv", ".parquet", ".xlsx", ".jsonl", ".jsonl.gz", ".toml", ".json")

NOT_TEMPLATES = (".errors.csv", ".todo.csv", "organisations.csv", "organisations.parquet")
"""How files of a registry's folder end that hold no templates."""

_LONGEST_EXACT = 2**53
_DELIMITERS = ",;\t"
_LONGEST_CELL = 1 << 20


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


def chunks(source: Path) -> Iterator[SourceChunk]:
    """Yield a source's rows; raises `InvalidInput` where a file cannot be read."""
    before = 0
    for file in _files(source):
        prefix = f"{file.relative_to(source)}:" if source.is_dir() else ""
        try:
            for chunk in _READERS[_kind(file)](file):
                rows = tuple(row._replace(place=f"{prefix}{row.place}") for row in chunk.rows) if prefix else chunk.rows
                yield SourceChunk(chunk.columns, rows, before + chunk.done)
        except (ValueError, OSError, EOFError, RecursionError, csv.Error, zlib.error) as error:
            raise InvalidInput(Reason("table.unreadable", file=file, error=error)) from error
        before += file.stat().st_size


def _kind(file: Path) -> str:
    return max((kind for kind in KINDS if file.name.lower().endswith(kind)), key=len, default="")


def _files(source: Path) -> list[Path]:
    if not source.exists():
        raise InvalidInput(Reason("table.absent", file=source))
    if source.is_dir():
        found = sorted(file for file in source.rglob("*") if file.is_file() and not file.name.startswith("."))
        files = [file for file in found if _kind(file) and not file.name.endswith(NOT_TEMPLATES)]
    else:
        files = [source] if _kind(source) else []
    if not files:
        raise InvalidInput(Reason("table.none", file=source, known=" ".join(KINDS)))
    return files


def _cut(columns: Columns, rows: Iterable[SourceRow], done: Iterator[int]) -> Iterator[SourceChunk]:
    """Yield rows in chunks."""
    waiting: list[SourceRow] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == ROWS_PER_CHUNK:
            yield SourceChunk(columns, tuple(waiting), next(done))
            waiting.clear()
    if waiting:
        yield SourceChunk(columns, tuple(waiting), next(done))


def _positions(raw: IO[bytes]) -> Iterator[int]:
    while True:
        yield raw.tell()


def _csv(file: Path) -> Iterator[SourceChunk]:
    encoding = detect(file)
    with file.open("rb") as raw:
        data: Any = gzip.GzipFile(fileobj=raw) if file.suffix == ".gz" else raw
        with io.TextIOWrapper(data, encoding=encoding.name, errors=encoding.errors, newline="") as text:
            csv.field_size_limit(_LONGEST_CELL)
            first = text.readline().removeprefix("\ufeff")
            delimiter = max(_DELIMITERS, key=first.count)
            reader = csv.reader(chain([first], text), delimiter=delimiter)
            header = next(reader, [])
            yield from _cut(Columns.of(header), _csv_rows(reader, Columns.of(header), len(header)), _positions(raw))


def _csv_rows(reader: Any, columns: Columns, width: int) -> Iterator[SourceRow]:
    line = reader.line_num + 1
    for cells in reader:
        if cells:
            fault = Reason("row.cells", count=len(cells), width=width) if len(cells) > width else ""
            yield SourceRow(str(line), columns.pick(cells), fault)
        line = reader.line_num + 1


def _parquet(file: Path) -> Iterator[SourceChunk]:
    import pyarrow.parquet  # heavy, and many sources are none

    with pyarrow.parquet.ParquetFile(file) as table:
        names = table.schema_arrow.names
        columns = Columns.of(names)
        number, total, weight = 0, max(table.metadata.num_rows, 1), file.stat().st_size
        for batch in table.iter_batches(ROWS_PER_CHUNK):
            read = [batch.column(place).to_pylist() for place in range(len(names))]
            rows = tuple(
                SourceRow(str(number + place), *_texts(columns, cells))
                for place, cells in enumerate(zip(*read, strict=True), 1)
            )
            number += len(rows)
            yield SourceChunk(columns, rows, weight * number // total)


def _xlsx(file: Path) -> Iterator[SourceChunk]:
    import python_calamine

    try:
        sheet = python_calamine.load_workbook(file).get_sheet_by_index(0).to_python(skip_empty_area=False)
    except python_calamine.CalamineError as error:
        raise ValueError(str(error)) from error
    header = [str(cell) for cell in sheet[0]] if sheet else []
    columns, weight = Columns.of(header), file.stat().st_size
    rows = (SourceRow(str(number), *_texts(columns, cells)) for number, cells in enumerate(sheet[1:], 2) if any(cells))
    yield from _cut(columns, rows, iter(lambda: weight, None))


def _texts(columns: Columns, cells: Sequence[Any]) -> tuple[tuple[str, ...], str]:
    """Return a row's cells as texts, and what cannot be read of them."""
    picked = [None if place is None or place >= len(cells) else cells[place] for place in columns.places]
    rounded = [
        field
        for field, cell in zip(FIELDS, picked, strict=True)
        if isinstance(cell, float) and abs(cell) >= _LONGEST_EXACT
    ]
    fault = Reason("at", place=rounded[0], reason=Reason("row.rounded")) if rounded else ""
    return tuple(map(_text, picked)), fault


def _text(cell: Any) -> str:
    """Return a typed cell as it would stand in a CSV file."""
    if cell is None:
        return ""
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _jsonl(file: Path) -> Iterator[SourceChunk]:
    encoding = detect(file)
    with file.open("rb") as raw:
        data: Any = gzip.GzipFile(fileobj=raw) if file.suffix == ".gz" else raw
        with io.TextIOWrapper(data, encoding=encoding.name, errors=encoding.errors) as text:
            records = ((str(line), json.loads(row)) for line, row in enumerate(text, 1) if row.strip("\ufeff \r\n"))
            yield from _records(records, _positions(raw))


def _document(file: Path) -> Iterator[SourceChunk]:
    """Yield the templates of an organisation's file, of a snapshot, or of a bare list."""
    text = file.read_bytes().decode("utf-8-sig")
    record = tomllib.loads(text) if file.suffix.lower() == ".toml" else json.loads(text)
    weight = file.stat().st_size
    yield from _records(_owned(record), iter(lambda: weight, None))


def _owned(record: Any) -> Iterator[tuple[str, Any]]:
    """Yield each template with its number, under its organisation's id."""
    rows: list[Any] = []
    for home in record if isinstance(record, list) else record.get("organisations", [record]):
        if not isinstance(home, Mapping):
            raise ValueError("must hold tables of keys")
        if "templates" in home or "names" in home:
            owner = {"organisation": home["id"]} if "id" in home else {}
            rows += [{**owner, **row} for row in home.get("templates", ()) if isinstance(row, Mapping)]
        else:
            rows.append(home)
    yield from ((str(number), row) for number, row in enumerate(rows, 1))


def _records(records: Iterable[tuple[str, Any]], done: Iterator[int]) -> Iterator[SourceChunk]:
    """Yield records with keys as rows; the first one's keys are the header, and others may be added."""
    header: dict[str, int] = {}
    rows: list[tuple[str, Any]] = []
    for place, record in records:
        if not isinstance(record, Mapping):
            raise ValueError(f"row {place} must be a table of keys")
        for key in record:
            header.setdefault(str(key), len(header))
        rows.append((place, record))
        if len(rows) == ROWS_PER_CHUNK:
            yield _keyed(header, rows, next(done))
            rows.clear()
    if rows:
        yield _keyed(header, rows, next(done))


def _keyed(header: Mapping[str, int], rows: list[tuple[str, Any]], done: int) -> SourceChunk:
    columns = Columns.of(list(header))
    return SourceChunk(
        columns,
        tuple(SourceRow(place, *_texts(columns, [record.get(key) for key in header])) for place, record in rows),
        done,
    )


_READERS = {
    ".csv": _csv,
    ".csv.gz": _csv,
    ".tsv": _csv,
    ".parquet": _parquet,
    ".xlsx": _xlsx,
    ".jsonl": _jsonl,
    ".jsonl.gz": _jsonl,
    ".toml": _document,
    ".json": _document,
}
