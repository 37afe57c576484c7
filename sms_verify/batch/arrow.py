"""Arrow record batches, for engines: rows in, the same rows with our columns out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from sms_verify.batch.columns import NUMBERS, OWN, Layout, arrange
from sms_verify.batch.judge import Answer, judge, request
from sms_verify.core.checker import Checker
from sms_verify.tabular.table import unique


def check_batch(checker: Checker, batch: pa.RecordBatch, today: datetime.date) -> pa.RecordBatch:
    """Return a record batch with our columns added; its rows, columns and types stay as they are.

    A row without a day of receipt is taken to be received `today`. Raises `UnreadableTable` where there is no column
    `text`.
    """
    layout = arrange(unique(batch.schema.names))
    columns = [_values(batch.column(place)) for place in layout.places.values()]
    rows = zip(*columns, strict=True)
    answers = judge(checker, [request(dict(zip(layout.places, row, strict=True)), today) for row in rows])
    kept = [field.with_name(name) for field, name in zip(batch.schema, layout.columns, strict=True)]
    schema = pa.schema([*kept, *own_fields(layout)], metadata=batch.schema.metadata)
    return pa.RecordBatch.from_arrays([*batch.columns, *own_columns(answers)], schema=schema)


def check_table(checker: Checker, table: pa.Table, today: datetime.date) -> pa.Table:
    """Return a table, batch by batch, with our columns added."""
    judged = [check_batch(checker, batch, today) for batch in table.to_batches()]
    nothing = check_batch(checker, pa.RecordBatch.from_pylist([], schema=table.schema), today)
    return pa.Table.from_batches(judged, schema=nothing.schema)


def own_fields(layout: Layout) -> list[pa.Field]:
    """Return our fields as they are named in a table."""
    return [pa.field(name, own_type(kind)) for name, kind in zip(layout.own, OWN, strict=True)]


def own_columns(answers: Sequence[Answer]) -> list[pa.Array]:
    """Return our columns of some rows."""
    columns = zip(*answers, strict=True) if answers else ((),) * len(OWN)
    return [pa.array(values, own_type(kind)) for values, kind in zip(columns, OWN, strict=True)]


def own_type(kind: str) -> pa.DataType:
    """Return the type of one of our columns."""
    return pa.float64() if kind in NUMBERS else pa.string()


def _values(column: pa.Array) -> list[Any]:
    """Return a column's values; bytes that are no UTF-8 stay bytes, a day that Python has not (year 10,000) a text.

    A moment in a time zone that nobody knows is read as one of UTC, as Arrow stores it.
    """
    try:
        return list(column.to_pylist())
    except KeyError:
        return _values(column.cast(pa.timestamp(column.type.unit)))
    except (ValueError, OverflowError, pa.ArrowException):
        is_text = pa.types.is_string(column.type) or pa.types.is_large_string(column.type)
        return list(column.cast(pa.large_binary() if is_text else pa.string()).to_pylist())
