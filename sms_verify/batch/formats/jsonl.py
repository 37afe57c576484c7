"""JSONL files to be written: one object a line.

From JSONL to JSONL every value stays what it is, and an absent key absent.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sms_verify.batch.columns import Layout
from sms_verify.batch.judge import Answer
from sms_verify.tabular.table import MISSING, Chunk, TableSource, spell


class JsonlTarget:
    """A JSONL file to be written."""

    def __init__(self, path: Path, layout: Layout, source: TableSource, packed: bool) -> None:
        self._names, self._as_text = layout.names, source.style.texts
        self._raw = path.open("wb")
        self._file: Any = (
            gzip.GzipFile(filename="", mode="wb", fileobj=self._raw, compresslevel=6) if packed else self._raw
        )

    def write(self, chunk: Chunk, answers: Sequence[Answer]) -> None:
        """Write rows with their answers."""
        for row, answer in zip(chunk.rows, answers, strict=True):
            cells = map(spell, row.cells) if self._as_text else row.cells
            pairs = zip(self._names, (*cells, *answer), strict=True)
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
