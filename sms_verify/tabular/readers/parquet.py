"""Parquet files: every cell keeps its type, and the rows also arrive as Arrow batches."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.parquet as pq

from sms_verify.encoding import unreadable
from sms_verify.tabular.limits import Task
from sms_verify.tabular.table import CHUNK_ROWS, Chunk, Row, Style, unique


class ParquetSource:
    """A Parquet file."""

    def __init__(self, task: Task) -> None:
        self._task = task
        try:
            with pq.ParquetFile(task.path) as file:
                schema, self.rows = file.schema_arrow, file.metadata.num_rows
                # Lists and structures hold columns of their own, which are read like others.
                task.check_size(self.rows, max(len(schema.names), file.metadata.num_columns))
        except (OSError, pa.ArrowException) as error:
            raise unreadable(task.path, error) from None
        self.columns = unique(schema.names)
        self.notes: tuple[str, ...] = ()
        renamed = [field.with_name(name) for field, name in zip(schema, self.columns, strict=True)]
        self.style = Style(schema=pa.schema(renamed, metadata=schema.metadata))
        task.measure(self._unbounded(), len(self.columns))

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows in their order."""
        for batch, rows in self._batches():
            yield Chunk(tuple(self._task.bounded(rows, len(self.columns))), batch)

    def _unbounded(self) -> Iterator[Row]:
        for _, rows in self._batches():
            yield from rows

    def _batches(self) -> Iterator[tuple[pa.RecordBatch, Iterator[Row]]]:
        place = 1
        try:
            with pq.ParquetFile(self._task.path) as file:
                for batch in file.iter_batches(batch_size=CHUNK_ROWS, use_threads=False):
                    columns = [column.to_pylist() for column in batch.columns]
                    rows = zip(*columns, strict=True) if columns else iter([()] * batch.num_rows)
                    yield batch, (Row(cells, place=number) for number, cells in enumerate(rows, place))
                    place += batch.num_rows
        except MemoryError:
            raise
        except (OSError, pa.ArrowException) as error:
            raise unreadable(self._task.path, error) from None
