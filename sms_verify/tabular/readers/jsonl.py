"""JSONL files, plain or packed: one object a line; the columns are the keys of all objects.

A malformed line keeps its row: the line becomes the text, and the row gets the reason instead of a
verdict. An absent key is `MISSING`. Blank lines are rows, except at the very end.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from sms_verify.tabular import packed
from sms_verify.tabular.limits import Task
from sms_verify.tabular.readers.records import BLANK, DAMAGED, NO_OBJECT
from sms_verify.tabular.table import MISSING, Chunk, Row, Style, chunked, is_flat, place_of


class _Line(NamedTuple):
    """The content of a line: an object, or the text of a malformed line."""

    found: dict[str, Any] | str
    number: int


class JsonlSource:
    """A JSONL file."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._encoding = packed.detect(task)
        self.rows, columns = 0, dict[str, None]()
        for line in self._lines():
            self.rows += 1
            if isinstance(line.found, dict) and not line.found.keys() <= columns.keys():
                columns |= dict.fromkeys(line.found)
                task.check_size(self.rows, len(columns))
        task.check_size(self.rows, len(columns))
        self.columns = tuple(columns)
        found = (place_of(name, self.columns) for name in task.text_names)
        self._text = self.columns[next((at for at in found if at is not None), 0)] if self.columns else ""
        self.notes = (f"read as {self._encoding}",)
        self.style = Style()
        task.measure(map(self._row, self._lines()), len(self.columns))

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        return chunked(self._rows())

    def _rows(self) -> Iterator[Row]:
        return self._task.bounded(map(self._row, self._lines()), len(self.columns))

    def _row(self, line: _Line) -> Row:
        found = line.found
        if isinstance(found, str):
            cells = (found if column == self._text and found else MISSING for column in self.columns)
            return Row(tuple(cells), NO_OBJECT if found else BLANK, judged=False, place=line.number)
        cells = (found.get(column, MISSING) for column in self.columns)
        damaged = self._encoding.damaged and any("\ufffd" in each for each in found.values() if isinstance(each, str))
        return Row(tuple(cells), DAMAGED if damaged else "", place=line.number)

    def _lines(self) -> Iterator[_Line]:
        """Yield each line as the object it holds, or as it stands."""
        blanks: list[int] = []
        with packed.text(self._task, self._encoding) as file:
            for number, line in enumerate(packed.lines(file, self._task), 1):
                if not line.strip():
                    blanks.append(number)
                    continue
                yield from (_Line("", blank) for blank in blanks)
                blanks.clear()
                yield _Line(_parsed(line), number)


def _parsed(line: str) -> dict[str, Any] | str:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) and is_flat(value) else line.rstrip("\r\n")
