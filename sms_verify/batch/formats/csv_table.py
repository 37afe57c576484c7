"""CSV files, plain or packed, in and out.

Read: comma, semicolon or tab, as the header shows; every cell as text; a row with too few cells is filled up, of one
with too many the surplus is joined to the last column. Blank lines are rows, except at the very end.
Written: UTF-8 with the delimiter of the source, its mark (BOM) where the source was no plain UTF-8, and every cell
disarmed (see `guard`).
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sms_verify import encoding
from sms_verify.batch.columns import Layout, places
from sms_verify.batch.formats.records import BLANK, DAMAGED, Record, records, sniff
from sms_verify.batch.guard import guard
from sms_verify.batch.judge import Answer
from sms_verify.batch.table import Chunk, Row, Style, TableSource, chunked, spell, unique

HEADER_LINES = 20
"""Lines at most that a header may take."""


class CsvSource:
    """A CSV file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = encoding.detect(path)
        with encoding.text(path, self._encoding) as lines:
            head = [line for line in islice(lines, HEADER_LINES) if line.strip()]
        self._delimiter = sniff(head)
        self.columns = unique(next(records(head, self._delimiter, 0), Record([])).cells)
        # A column `text` at the end may take the surplus of its row: that only undoes a missing quotation mark.
        self._text_is_last = places(self.columns).get("text") == len(self.columns) - 1
        self.rows = sum(1 for _ in self._rows())
        self.notes = (f"read as {self._encoding}",)
        self.style = Style(self._delimiter, bom=self._has_mark(), guarded=True)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        return chunked(self._rows())

    def _has_mark(self) -> bool:
        with encoding.opened(self._path) as file:
            return self._encoding.name != "utf-8-sig" or file.read(3) == b"\xef\xbb\xbf"

    def _rows(self) -> Iterator[Row]:
        blanks = 0
        for record in islice(self._records(), 1, None):
            if not record.cells and len(self.columns) > 1:
                blanks += 1
                continue
            for _ in range(blanks):
                yield Row(("",) * len(self.columns), BLANK, judged=False)
            blanks = 0
            yield self._row(record)

    def _records(self) -> Iterator[Record]:
        """Yield the records from the header on."""
        with encoding.text(self._path, self._encoding) as lines:
            found = records(lines, self._delimiter, len(self.columns))
            header = next((record for record in found if any(map(str.strip, record.cells))), None)
            if header:
                yield header
                yield from found

    def _row(self, record: Record) -> Row:
        width = len(self.columns)
        cells, surplus = record.cells[:width], record.cells[width:]
        problems = [record.problem] if record.problem else []
        if len(cells) < width:
            problems += [_misfit(len(cells), width)] if cells else []
            cells += [""] * (width - len(cells))
        elif any(surplus):
            problems.append(f"{_misfit(len(record.cells), width)}; the surplus was joined to the last one")
            cells[-1] = self._delimiter.join([cells[-1], *surplus])
        if self._encoding.damaged and any("\ufffd" in cell for cell in cells):
            problems.append(DAMAGED)
        return Row(tuple(cells), "; ".join(problems), judged=self._text_is_last or not any(surplus))


def _misfit(cells: int, columns: int) -> str:
    return f"row: {cells} {'cell' if cells == 1 else 'cells'} for {columns} {'column' if columns == 1 else 'columns'}"


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
