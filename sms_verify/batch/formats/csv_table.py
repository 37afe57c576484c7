"""CSV files to be written: UTF-8 with the delimiter of the source, every cell disarmed (see `guard`).

They get the mark by which spreadsheets know UTF-8 (BOM) where the source was no plain UTF-8.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sms_verify.batch.columns import Layout
from sms_verify.batch.guard import guard
from sms_verify.batch.judge import Answer
from sms_verify.tabular.table import Chunk, TableSource, spell


class CsvTarget:
    """A CSV file to be written."""

    def __init__(self, path: Path, layout: Layout, source: TableSource, packed: bool) -> None:
        self._raw = path.open("wb")
        binary: Any = gzip.GzipFile("", "wb", compresslevel=6, fileobj=self._raw) if packed else self._raw
        self._file = io.TextIOWrapper(binary, "utf-8-sig" if source.style.bom else "utf-8", newline="")
        # With this line end the writer quotes both of its characters inside cells, too.
        self._writer = csv.writer(self._file, delimiter=source.style.delimiter, lineterminator="\r\n")
        self._writer.writerow([guard(spell(name)) for name in layout.names])

    def write(self, chunk: Chunk, answers: Sequence[Answer]) -> None:
        """Write rows with their answers."""
        for row, answer in zip(chunk.rows, answers, strict=True):
            self._writer.writerow([*(guard(spell(cell)) for cell in row.cells), *map(_own, answer)])

    def close(self) -> None:
        """Finish the file."""
        self._file.close()
        self._raw.close()


def _own(value: str | float | None) -> str:
    return repr(value) if isinstance(value, float) else guard(spell(value))
