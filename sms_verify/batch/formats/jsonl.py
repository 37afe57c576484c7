"""JSONL files, plain or packed, in and out: one object a line.

A line that is no object keeps its row: the line stands in `text`, without a verdict and with the reason. From JSONL to
JSONL every value stays what it is, and an absent key absent. Blank lines are rows, except at the very end.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sms_verify import encoding
from sms_verify.batch.columns import Layout, places
from sms_verify.batch.formats.records import BLANK, DAMAGED
from sms_verify.batch.judge import Answer
from sms_verify.batch.table import MISSING, Chunk, Row, Style, TableSource, chunked, spell

NO_OBJECT = "row: not a JSON object; the line stands in the column `text`"


class JsonlSource:
    """A JSONL file; its columns are the keys of all its objects."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = encoding.detect(path)
        self.rows, columns = 0, dict[str, None]()
        for found in self._objects():
            self.rows += 1
            columns |= dict.fromkeys(found if isinstance(found, dict) else ())
        self.columns = tuple(columns)
        self._text = self.columns[places(self.columns).get("text", 0)] if self.columns else ""
        self.notes = (f"read as {self._encoding}",)
        self.style = Style()

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        return chunked(map(self._row, self._objects()))

    def _row(self, found: dict[str, Any] | str) -> Row:
        if isinstance(found, str):
            cells = (found if column == self._text and found else MISSING for column in self.columns)
            return Row(tuple(cells), NO_OBJECT if found else BLANK, judged=False)
        cells = (found.get(column, MISSING) for column in self.columns)
        damaged = self._encoding.damaged and any("\ufffd" in each for each in found.values() if isinstance(each, str))
        return Row(tuple(cells), DAMAGED if damaged else "")

    def _objects(self) -> Iterator[dict[str, Any] | str]:
        """Yield each line as the object it holds, or as it stands."""
        blanks = 0
        with encoding.text(self._path, self._encoding) as lines:
            for line in lines:
                if not line.strip():
                    blanks += 1
                    continue
                yield from [""] * blanks
                blanks = 0
                yield _parsed(line)


def _parsed(line: str) -> dict[str, Any] | str:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else line.rstrip("\r\n")


class JsonlTarget:
    """A JSONL file to be written."""

    def __init__(self, path: Path, layout: Layout, _source: TableSource, packed: bool) -> None:
        self._names = layout.names
        self._raw = path.open("wb")
        self._file: Any = (
            gzip.GzipFile(filename="", mode="wb", fileobj=self._raw, compresslevel=6) if packed else self._raw
        )

    def write(self, chunk: Chunk, answers: Sequence[Answer]) -> None:
        """Write rows with their answers."""
        for row, answer in zip(chunk.rows, answers, strict=True):
            pairs = zip(self._names, (*row.cells, *answer), strict=True)
            self._file.write(json_line({name: _plain(value) for name, value in pairs if value is not MISSING}))

    def close(self) -> None:
        """Finish the file."""
        self._file.close()
        self._raw.close()


def _plain(value: Any) -> Any:
    """Return a value that JSON can hold."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


def json_line(found: dict[str, Any]) -> bytes:
    """Return an object as a line of UTF-8."""
    try:
        return json.dumps(found, ensure_ascii=False, default=spell).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, which JSON can write as an escape
        return json.dumps(found, default=spell).encode() + b"\n"
