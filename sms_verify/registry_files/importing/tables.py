"""Tables as an import leaves them: written beside the old one and put in its place once complete."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from sms_verify.errors import InvalidInput
from sms_verify.registry_files.files import TABLES, read_table
from sms_verify.registry_files.importing.rows import TABLE

SUFFIXES = (".csv", ".csv.gz", ".parquet")

_RISKY = ("=", "+", "-", "@", "\t", "\r")
_AT_ONCE = 20_000


class Writer(Protocol):
    """Writes the rows of a table."""

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Write some rows."""
        ...


def table_of(target: Path) -> Path:
    """Return the table that a target means: itself, or the one beside a folder's organisations."""
    if target.is_dir():
        present = [target / name for name in reversed(TABLES) if (target / name).exists()]
        return present[0] if present else target / TABLES[-1]
    if not target.name.endswith(SUFFIXES):
        raise InvalidInput(f"{target}: must be a registry's folder, or a table: {' '.join(SUFFIXES)}")
    if not target.parent.is_dir():
        raise InvalidInput(f"{target}: there is no folder {target.parent}")
    return target


@contextmanager
def table_writer(path: Path, name: str) -> Iterator[Writer]:
    """Open a writer of templates in the format that a file's name tells."""
    if not name.endswith(".parquet"):
        with csv_writer(path, TABLE, packed=name.endswith(".gz")) as writer:
            yield writer
        return
    import pyarrow
    import pyarrow.parquet  # heavy, and other kinds need none

    schema = pyarrow.schema([(column, pyarrow.string()) for column in TABLE])
    with pyarrow.parquet.ParquetWriter(path, schema, compression="zstd") as file:
        writer = _Parquet(file, schema)
        yield writer
        writer.flush()


class _Parquet:
    def __init__(self, file: Any, schema: Any) -> None:
        self.file = file
        self.schema = schema
        self.waiting: list[Sequence[str]] = []

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        self.waiting += rows
        if len(self.waiting) >= _AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        import pyarrow

        if self.waiting:
            columns = [[cell or None for cell in column] for column in zip(*self.waiting, strict=True)]
            self.file.write_table(pyarrow.table(columns, schema=self.schema))
            self.waiting.clear()


@contextmanager
def csv_writer(path: Path, header: Sequence[str], packed: bool = False, safe: bool = False) -> Iterator[Writer]:
    """Open a writer of a CSV file; a safe one disarms cells that a spreadsheet would run."""
    with (
        path.open("wb") as raw,
        io.TextIOWrapper(
            gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="", compresslevel=6) if packed else raw,
            encoding="utf-8",
            errors="backslashreplace",
            newline="",
        ) as text,
    ):
        writer = _Csv(csv.writer(text), safe)
        writer.add([header])
        yield writer


class _Csv:
    def __init__(self, writer: Any, safe: bool) -> None:
        self.writer = writer
        self.safe = safe

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        self.writer.writerows([tuple(map(harmless, row)) for row in rows] if self.safe else rows)


def harmless(cell: str) -> str:
    """Return a cell disarmed, so that no spreadsheet runs it.

    >>> harmless("=1+1"), harmless("12")
    ("'=1+1", '12')
    """
    return f"'{cell}" if cell.startswith(_RISKY) else cell


def old_rows(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the rows of an existing table; raises `InvalidInput` where it is not a table of templates."""
    try:
        for row in read_table(path) if path.exists() else ():
            if strange := row.keys() - set(TABLE):
                raise InvalidInput(
                    f"{path}: has the column {min(strange)!r}, so it is no table of templates: name another"
                )
            yield tuple(row.get(name, "") for name in TABLE)
    except (ValueError, OSError, EOFError, csv.Error, zlib.error) as error:
        raise InvalidInput(f"{path}: cannot be read: {error}") from error
