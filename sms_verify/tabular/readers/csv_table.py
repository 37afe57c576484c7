"""CSV files, plain or packed, with comma, semicolon or tab; every cell is text.

A row with too few cells is filled up; the surplus cells of one with too many are joined to the last column. Blank lines
are rows, except at the very end.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sms_verify.tabular import packed
from sms_verify.tabular.limits import Task
from sms_verify.tabular.readers.records import BLANK, DAMAGED, Record, records, sniff
from sms_verify.tabular.table import Chunk, Row, Style, chunked, place_of, unique

HEADER_LINES = 20
"""Lines that a header may span."""


class CsvSource:
    """A CSV file."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._encoding = packed.detect(task)
        with packed.text(task, self._encoding) as file:
            head = [line for line in islice(packed.lines(file, task), HEADER_LINES) if line.strip()]
        self._delimiter = sniff(head)
        header = next(records(head, self._delimiter, 0), Record([])).cells
        task.check_size(0, len(header))
        self.columns = unique(header)
        # A column `text` at the end may take the surplus of its row: that only undoes a missing quotation mark.
        found = (place_of(name, self.columns) for name in task.text_names)
        self._text_is_last = next((at for at in found if at is not None), None) == len(self.columns) - 1
        self.rows = sum(1 for _ in self._rows())
        self.notes = (f"read as {self._encoding}",)
        self.style = Style(self._delimiter, bom=self._has_mark(), guarded=True)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        return chunked(self._rows())

    def _has_mark(self) -> bool:
        with packed.opened(self._task)(self._task.path) as file:
            return self._encoding.name != "utf-8-sig" or file.read(3) == b"\xef\xbb\xbf"

    def _rows(self) -> Iterator[Row]:
        return self._task.bounded(self._unbounded(), len(self.columns))

    def _unbounded(self) -> Iterator[Row]:
        blanks: list[int] = []
        for record in islice(self._records(), 1, None):
            if not record.cells and len(self.columns) > 1:
                blanks.append(record.line)
                continue
            for line in blanks:
                yield Row(("",) * len(self.columns), BLANK, judged=False, place=line)
            blanks.clear()
            yield self._row(record)

    def _records(self) -> Iterator[Record]:
        """Yield the records from the header on."""
        with packed.text(self._task, self._encoding) as file:
            found = records(packed.lines(file, self._task), self._delimiter, len(self.columns))
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
        is_judged = self._text_is_last or not any(surplus)
        return Row(tuple(cells), "; ".join(problems), is_judged, record.line, len(surplus))


def _misfit(cells: int, columns: int) -> str:
    return f"row: {cells} {'cell' if cells == 1 else 'cells'} for {columns} {'column' if columns == 1 else 'columns'}"
