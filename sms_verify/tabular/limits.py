"""The limits of a table's size and cost, for each place that accepts tables, and the error of exceeding one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sms_verify.errors import UnreadableTable
from sms_verify.reasons import Reason
from sms_verify.tabular.table import Row, spell

UNLIMITED = 1 << 62
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits for one kind of table."""

    rows: int
    columns: int
    cells: int
    """Rows times columns; absent keys of a JSONL file and empty cells of a sheet count."""
    cell_chars: int
    chars: int
    """Characters in all cells together."""
    unpacked_bytes: int
    """Unpacked size of a `.gz` file."""
    memory_bytes: int
    """Address space of the reading process; libraries reserve more than they use."""
    seconds: int
    """Seconds of the reading process's computing, and of waiting for it."""


UPLOAD = Limits(
    rows=200_000,
    columns=1_000,
    cells=4_000_000,
    cell_chars=32_767,
    chars=64 * MEGABYTE,
    unpacked_bytes=256 * MEGABYTE,
    memory_bytes=1536 * MEGABYTE,
    seconds=60,
)
"""Limits for a table of messages at the agents' desk; a cell may be as long as in a spreadsheet."""

IMPORT = Limits(
    rows=20_000,
    columns=1_000,
    cells=2_000_000,
    cell_chars=32_767,
    chars=32 * MEGABYTE,
    unpacked_bytes=64 * MEGABYTE,
    memory_bytes=1536 * MEGABYTE,
    seconds=60,
)
"""Limits for a table of templates or sent messages at a bank's desk."""

COMMAND_LINE = Limits(
    rows=UNLIMITED,
    columns=1_000,
    cells=UNLIMITED,
    cell_chars=MEGABYTE // 4,
    chars=UNLIMITED,
    unpacked_bytes=UNLIMITED,
    memory_bytes=8192 * MEGABYTE,
    seconds=3600,
)
"""Limits on a person's own machine: any number of rows, since they are streamed, but no chunk that fills the memory."""

MAX_LINE_CHARS = 16 * MEGABYTE
"""Characters of one line: a row of many columns fits, a file without line ends does not."""

MAX_PACKING = 200
"""The greatest packing ratio beyond `FREE_UNPACKED_BYTES`; real tables of messages reach 30."""

FREE_UNPACKED_BYTES = 16 * MEGABYTE

PLAIN_CHARS = 8
"""Characters that a number, a date or an empty cell counts as."""


class LimitExceeded(UnreadableTable):
    """A table exceeds one of its limits."""

    status = 422
    code = "table-limit"


@dataclass(frozen=True, slots=True)
class Task:
    """A table to read, with its limits."""

    path: Path
    name: str
    """The file's name, as its owner calls it."""
    limits: Limits
    text_names: tuple[str, ...] = ()
    """Names of the text column, ours first; it selects the sheet and receives a malformed line."""
    as_arrow: bool = False
    """Whether a Parquet file's rows also arrive as Arrow batches, for a target that keeps their types."""

    def refuse(self, code: str, most: int, **facts: int) -> LimitExceeded:
        """Return the error for a limit that is exceeded."""
        return LimitExceeded(Reason(f"table.{code}", file=self.name, most=most, **facts))

    def check_size(self, rows: int, columns: int) -> None:
        """Raise `LimitExceeded` where a table has too many rows, columns or cells."""
        limits = self.limits
        if columns > limits.columns:
            raise self.refuse("columns", limits.columns)
        if rows > limits.rows:
            raise self.refuse("rows", limits.rows)
        if rows * columns > limits.cells:
            raise self.refuse("cells", limits.cells)

    def measure(self, rows: Iterable[Row], columns: int) -> None:
        """Read a whole table first, where its characters are limited, so that no chunk of a refused one is stored."""
        if self.limits.chars < UNLIMITED:
            for _ in self.bounded(rows, columns):
                pass

    def bounded(self, rows: Iterable[Row], columns: int) -> Iterator[Row]:
        """Yield rows within the limits; raises `LimitExceeded`."""
        most_chars, longest = self.limits.chars, self.limits.cell_chars
        most_rows = min(self.limits.rows, self.limits.cells // max(1, columns))
        chars = 0
        for count, row in enumerate(rows, 1):
            lengths = [len(cell) if type(cell) is str else _length(cell) for cell in row.cells]
            chars += sum(lengths)
            if count > most_rows:
                self.check_size(count, columns)
            if lengths and max(lengths) > longest:
                raise self.refuse("long", longest, row=row.place)
            if chars > most_chars:
                raise self.refuse("chars", most_chars)
            yield row


def _length(cell: Any) -> int:
    return len(spell(cell)) if isinstance(cell, list | dict | tuple | bytes) else PLAIN_CHARS
