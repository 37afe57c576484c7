"""The formats of tables, known by the file's name; a heavy library is imported with the format that needs it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from sms_verify.batch.columns import Layout
from sms_verify.batch.judge import Answer
from sms_verify.batch.table import Chunk, TableSource
from sms_verify.errors import UnreadableTable

FORMATS = {
    ".csv": ("csv_table", "Csv"),
    ".csv.gz": ("csv_table", "Csv"),
    ".jsonl": ("jsonl", "Jsonl"),
    ".jsonl.gz": ("jsonl", "Jsonl"),
    ".parquet": ("parquet", "Parquet"),
    ".xlsx": ("xlsx", "Xlsx"),
}
"""Module and class by the end of the name."""


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


def open_source(path: Path) -> TableSource:
    """Open a table for reading; raises `UnreadableTable`."""
    found = _class(path, "Source")
    if not path.is_file():
        raise UnreadableTable(f"{path}: there is no such file.")
    return cast(TableSource, found(path))


def open_target(path: Path, name: Path, layout: Layout, source: TableSource) -> Target:
    """Open a table for writing at a path, in the format that another name says."""
    return cast(Target, _class(name, "Target")(path, layout, source, ending(name).endswith(".gz")))


def _class(path: Path, role: str) -> Any:
    module, name = FORMATS[ending(path)]
    return getattr(import_module(f"{__name__}.{module}"), name + role)
