"""Parquet files to be written: from Parquet every column keeps its type and values, from elsewhere it is text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from sms_verify.batch.arrow import own_columns, own_fields
from sms_verify.batch.columns import OWN, Layout
from sms_verify.batch.judge import Answer
from sms_verify.tabular.table import MISSING, Chunk, TableSource, spell

GROUP_ROWS = 20_000
GROUP_SIZE = 64_000_000
"""Rows or bytes gathered before they are written as a group: what is held in memory, and read together later."""


class ParquetTarget:
    """A Parquet file to be written."""

    def __init__(self, path: Path, layout: Layout, source: TableSource, _packed: bool) -> None:
        schema = source.style.schema or pa.schema([(spell(name), pa.string()) for name in layout.columns])
        self._typed = source.style.schema is not None
        self._schema = pa.schema([*schema, *own_fields(layout)], metadata=schema.metadata)
        self._writer = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._waiting: list[Any] = []

    def write(self, chunk: Chunk, answers: Sequence[Answer]) -> None:
        """Write rows with their answers."""
        kept = chunk.arrow.columns if self._typed else _texts(chunk, len(self._schema) - len(OWN))
        self._waiting.append(pa.RecordBatch.from_arrays([*kept, *own_columns(answers)], schema=self._schema))
        rows = sum(batch.num_rows for batch in self._waiting)
        if rows >= GROUP_ROWS or sum(batch.nbytes for batch in self._waiting) >= GROUP_SIZE:
            self._flush()

    def close(self) -> None:
        """Finish the file."""
        try:
            self._flush()
        finally:
            self._writer.close()

    def _flush(self) -> None:
        if self._waiting:
            self._writer.write_table(pa.Table.from_batches(self._waiting))
            self._waiting = []


def _texts(chunk: Chunk, width: int) -> Iterator[Any]:
    for place in range(width):
        cells = [row.cells[place] for row in chunk.rows]
        yield pa.array([None if cell is None or cell is MISSING else spell(cell) for cell in cells], pa.string())
