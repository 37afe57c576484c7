"""Tables of messages read and written; a heavy library is imported with the format that needs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from sms_verify.batch.columns import TEXT_NAMES, Layout
from sms_verify.batch.judge import Answer
from sms_verify.errors import UnreadableTable
from sms_verify.tabular import confined
from sms_verify.tabular.limits import Limits, Task
from sms_verify.tabular.table import Chunk, TableSource

FORMATS = {
    ".csv": ("csv_table", "CsvTarget"),
    ".csv.gz": ("csv_table", "CsvTarget"),
    ".jsonl": ("jsonl", "JsonlTarget"),
    ".jsonl.gz": ("jsonl", "JsonlTarget"),
    ".parquet": ("parquet", "ParquetTarget"),
    ".xlsx": ("xlsx", "XlsxTarget"),
}
"""Module and class that write, by the end of the name; the same ends are read."""


class Target(Protocol):
    """A table that can be written."""

    def write(self, chunk: Chunk, answers: Sequence[Answer]) -> None:
        """Write rows with their answers."""
        ...

    def close(self) -> None:
        """Finish the file."""
        ...


def ending(path: Path) -> str:
    """Return the end of a name that says its format; raises `UnreadableTable` for others."""
    for known in sorted(FORMATS, key=len, reverse=True):
        if path.name.lower().endswith(known):
            return known
    raise UnreadableTable(f"{path}: the name must end in one of {' '.join(FORMATS)}.")


@contextmanager
def open_source(path: Path, limits: Limits, name: str = "", as_arrow: bool = False) -> Iterator[TableSource]:
    """Give a table of messages, read in a process of its own; raises `UnreadableTable`."""
    ending(path)
    if not path.is_file():
        raise UnreadableTable(f"{path}: there is no such file.")
    with confined.opened(Task(path, name or str(path), limits, TEXT_NAMES, as_arrow)) as table:
        yield table


def open_target(path: Path, name: Path, layout: Layout, source: TableSource) -> Target:
    """Open a table for writing at a path, in the format that another name says."""
    module, found = FORMATS[ending(name)]
    made: Any = getattr(import_module(f"{__name__}.{module}"), found)
    return cast(Target, made(path, layout, source, ending(name).endswith(".gz")))
