"""XLSX files: the first sheet with a text column, or else the first sheet; every cell as it is stored."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from sms_verify.encoding import unreadable
from sms_verify.errors import UnreadableTable
from sms_verify.tabular.limits import Task
from sms_verify.tabular.table import Chunk, Row, Style, chunked, shown, spell, unique


class XlsxSource:
    """A sheet of a workbook."""

    def __init__(self, task: Task) -> None:
        self._task = task
        try:
            with CalamineWorkbook.from_path(task.path) as book:
                self._sheet, names = _chosen(book, task), book.sheet_names
        except (CalamineError, OSError) as error:
            raise unreadable(task.path, error) from None
        self.columns = unique(_header(self._sheet))
        self.rows = sum(1 for _ in self._rows())
        others = [name for name in names if name != self._sheet.name]
        self.notes = (f"read the sheet {shown([self._sheet.name])}, not {shown(others)}",) if others else ()
        self.style = Style(bom=True, texts=True)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        return chunked(self._rows())

    def _rows(self) -> Iterator[Row]:
        lines = islice(_lines(self._sheet), 1, None)
        return self._task.bounded((Row(tuple(cells), place=number) for number, cells in lines), len(self.columns))


def _chosen(book: CalamineWorkbook, task: Task) -> CalamineSheet:
    wanted, sheets = task.text_names[:1], []
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        task.check_size(sheet.total_height - 1, sheet.total_width)
        if not wanted or any(column.strip().casefold() in wanted for column in _header(sheet)):
            return sheet
        sheets.append(sheet)
    if not sheets:
        raise UnreadableTable("The workbook has no sheet.")
    return sheets[0]


def _header(sheet: CalamineSheet) -> tuple[str, ...]:
    return tuple(map(spell, next(_lines(sheet), (0, []))[1]))


def _lines(sheet: CalamineSheet) -> Iterator[tuple[int, list[Any]]]:
    """Yield the rows with their numbers, from the first that holds anything."""
    started = False
    for number, cells in enumerate(sheet.iter_rows(), 1):
        started = started or any(cell != "" for cell in cells)
        if started:
            yield number, cells
