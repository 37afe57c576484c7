"""XLSX files to be written: each cell of the input as text, never as a formula, link or number; our scores as numbers.

At most 1,048,575 rows under the header. A text that is longer than a cell holds is cut, and `error` says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter

from sms_verify.batch.columns import NUMBERS, OWN, Layout
from sms_verify.batch.guard import runs
from sms_verify.batch.judge import Answer
from sms_verify.errors import UnreadableTable
from sms_verify.tabular.table import Chunk, TableSource, spell

MAX_ROWS = 1_048_575
MAX_COLUMNS = 16_384
MAX_CELL = 32_767
"""UTF-16 units."""

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


class XlsxTarget:
    """An XLSX file to be written."""

    def __init__(self, path: Path, layout: Layout, source: TableSource, _packed: bool) -> None:
        if source.rows > MAX_ROWS or len(layout.names) > MAX_COLUMNS:
            raise UnreadableTable(
                f"{source.rows:,} rows and {len(layout.names):,} columns do not fit into a sheet, which holds "
                f"{MAX_ROWS:,} and {MAX_COLUMNS:,}; write CSV or Parquet instead."
            )
        self._names = layout.names
        # The library keeps the rows in a file of its own until the end: messages, so in a folder nobody else reads.
        self._folder = TemporaryDirectory(prefix="sms-verify-")
        self._book = xlsxwriter.Workbook(path, {**OPTIONS, "tmpdir": self._folder.name})
        self._sheet = self._book.add_worksheet("messages")
        self._plain = self._book.add_format()
        self._text = self._book.add_format({"quote_prefix": True})
        self._next = 0
        self._row(layout.names)

    def write(self, chunk: Chunk, answers: Sequence[Answer]) -> None:
        """Write rows with their answers."""
        for row, answer in zip(chunk.rows, answers, strict=True):
            cut = self._row(row.cells)
            problem = "; ".join(f"{name}: cut to the {MAX_CELL:,} characters a cell of XLSX holds" for name in cut)
            self._own(answer.because(problem), len(row.cells))

    def close(self) -> None:
        """Finish the file."""
        try:
            self._book.close()
        finally:
            self._folder.cleanup()

    def _row(self, cells: Sequence[Any]) -> list[str]:
        """Begin a row with some texts; return the columns whose text had to be cut."""
        row, self._next = self._next, self._next + 1
        cut = [self._write(row, column, spell(cell)) for column, cell in enumerate(cells)]
        return [name for name, is_cut in zip(self._names, cut, strict=False) if is_cut]

    def _own(self, answer: Answer, column: int) -> None:
        row = self._next - 1
        for place, (name, value) in enumerate(zip(OWN, answer, strict=True), column):
            if name in NUMBERS and value is not None:
                self._sheet.write_number(row, place, value)
            else:
                self._write(row, place, spell(value))

    def _write(self, row: int, column: int, text: str) -> bool:
        """Write a text; return whether it had to be cut."""
        short = _cut(text)
        if short.startswith("<r>") and short.endswith("</r>"):
            # The library would take such a text for markup of its own, unescaped.
            self._sheet.write_rich_string(row, column, short[:1], self._plain, short[1:])
        elif short:
            self._sheet.write_string(row, column, short, self._text if runs(short) else None)
        return short is not text


def _cut(text: str) -> str:
    """Return as much of a text as a cell holds."""
    if len(text) <= MAX_CELL // 2:
        return text
    units = text.encode("utf-16-le")
    return text if len(units) <= 2 * MAX_CELL else units[: 2 * MAX_CELL].decode("utf-16-le", "ignore")
