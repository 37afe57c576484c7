"""What a table may hold and cost, by the door that it comes through, and the refusal of one that holds more."""

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
    """How much of a table is read."""

    rows: int
    columns: int
    cells: int
    """Rows times columns: absent keys of a JSONL file and empty cells of a sheet count."""
    cell_chars: int
    chars: int
    """In all cells."""
    unpacked_bytes: int
    """Of a `.gz` file."""
    memory_bytes: int
    """Address space of the reading process, of which libraries reserve more than they use."""
    seconds: int
    """Of computing there, and of waiting for it here."""


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
"""A table of messages at the agents' desk; a cell may be as long as in a spreadsheet."""

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
"""A table of templates or sent messages at a bank's desk."""

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
"""A person's own machine: as many rows as they like, since rows come and go; no piece that fills the memory."""

MAX_LINE_CHARS = 16 * MEGABYTE
"""Characters of a line: a row of many columns fits, a file without line ends does not."""

MAX_PACKING = 200
"""How many times its size a packed file may unpack to, beyond `FREE_UNPACKED_BYTES`; tables of messages reach 30."""

FREE_UNPACKED_BYTES = 16 * MEGABYTE

PLAIN_CHARS = 8
"""Characters that a number, a day or nothing counts for."""


class LimitExceeded(UnreadableTable):
    """A table holds more, or costs more to read, than its door allows."""

    status = 422
    code = "table-limit"


@dataclass(frozen=True, slots=True)
class Task:
    """A table to be read."""

    path: Path
    name: str
    """As the person calls it who brought it."""
    limits: Limits
    text_names: tuple[str, ...] = ()
    """Spellings, ours first, of the column that decides which sheet is read and where a broken line stands."""
    as_arrow: bool = False
    """Whether the rows of a Parquet file come as Arrow batches too, for a target that keeps their types."""

    def refuse(self, code: str, most: int, **facts: int) -> LimitExceeded:
        """Return the refusal for a limit that is exceeded."""
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
        """Read a whole table before anybody keeps a piece of it, where its door counts characters."""
        if self.limits.chars < UNLIMITED:
            for _ in self.bounded(rows, columns):
                pass

    def bounded(self, rows: Iterable[Row], columns: int) -> Iterator[Row]:
        """Yield rows as long as they stay within the limits; raises `LimitExceeded`."""
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
