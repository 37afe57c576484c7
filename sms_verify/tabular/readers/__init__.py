"""The readers by file ending; a heavy library is imported only with the format that needs it."""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast

from sms_verify.tabular.limits import Task
from sms_verify.tabular.table import TableSource

READERS = {
    ".csv": ("csv_table", "CsvSource"),
    ".csv.gz": ("csv_table", "CsvSource"),
    ".tsv": ("csv_table", "CsvSource"),
    ".jsonl": ("jsonl", "JsonlSource"),
    ".jsonl.gz": ("jsonl", "JsonlSource"),
    ".parquet": ("parquet", "ParquetSource"),
    ".xlsx": ("xlsx", "XlsxSource"),
    ".toml": ("document", "DocumentSource"),
    ".json": ("document", "DocumentSource"),
}
"""Module and class by file ending."""


def kind(name: str) -> str:
    """Return the file ending that names the format; empty for an unknown one."""
    return max((each for each in READERS if name.lower().endswith(each)), key=len, default="")


def read(task: Task) -> TableSource:
    """Open a table for reading in this process; raises `UnreadableTable`."""
    module, name = READERS[kind(task.path.name)]
    made: Any = getattr(import_module(f"{__name__}.{module}"), name)
    return cast(TableSource, made(task))
