"""The frames in which a table crosses from the reading process: plain values, which cannot name code to run."""

from __future__ import annotations

import datetime
import decimal
import io
import pickle
from collections.abc import Callable
from typing import Any, BinaryIO

from sms_verify.tabular.table import Chunk, Missing, Row, Style, spell

LENGTH_BYTES = 8

PLAIN = frozenset((str, int, float, bool, type(None), Missing))
VALUES = frozenset((bytes, datetime.date, datetime.time, datetime.timedelta, decimal.Decimal))
NAMED = {
    **{("datetime", kind.__name__): kind for kind in (datetime.date, datetime.datetime, datetime.time)},
    **{("datetime", kind.__name__): kind for kind in (datetime.timedelta, datetime.timezone)},
    ("decimal", "Decimal"): decimal.Decimal,
    (Missing.__module__, Missing.__name__): Missing,
}
"""The only classes that a frame may contain besides texts, numbers, lists and objects."""


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Return an allowed class of a frame; raises for any other."""
        try:
            return NAMED[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} has no place in a table") from None


def write(out: BinaryIO, *frame: Any) -> None:
    """Write a frame."""
    data = pickle.dumps(frame, protocol=5)
    out.write(len(data).to_bytes(LENGTH_BYTES, "big"))
    out.write(data)


def read(receive: Callable[[int], bytes | bytearray], most_bytes: int) -> tuple[Any, ...]:
    """Read a frame with a function that returns the next bytes; raises `UnpicklingError` for one that is not ours."""
    length = int.from_bytes(receive(LENGTH_BYTES), "big")
    if length > most_bytes:
        raise pickle.UnpicklingError("a frame is too long")
    frame = _Reader(io.BytesIO(receive(length))).load()
    if not isinstance(frame, tuple):
        raise pickle.UnpicklingError("a frame is no frame")
    return frame


def packed_style(style: Style) -> tuple[Any, ...]:
    """Return a style as plain values."""
    schema = style.schema.serialize().to_pybytes() if style.schema is not None else None
    return style.delimiter, style.bom, style.guarded, style.texts, schema


def style_of(delimiter: str, bom: bool, guarded: bool, texts: bool, schema: bytes | None) -> Style:
    """Return the style of some plain values."""
    if schema is None:
        return Style(delimiter, bom, guarded, texts)
    import pyarrow as pa

    return Style(delimiter, bom, guarded, texts, pa.ipc.read_schema(pa.py_buffer(schema)))


def packed_chunk(chunk: Chunk, is_typed: bool, as_arrow: bool) -> tuple[Any, ...]:
    """Return a chunk as plain values; cells of Parquet may have any type."""
    rows = [
        (tuple(map(portable, row.cells)) if is_typed else row.cells, row.problem, row.judged, row.place, row.surplus)
        for row in chunk.rows
    ]
    return rows, _packed_batch(chunk.arrow) if as_arrow and chunk.arrow is not None else None


def _packed_batch(batch: Any) -> bytes:
    """Return an Arrow batch with its dictionaries."""
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def chunk_of(rows: list[tuple[Any, ...]], batch: bytes | None) -> Chunk:
    """Return the chunk of some plain values."""
    made = tuple(Row(*row) for row in rows)
    if batch is None:
        return Chunk(made)
    import pyarrow as pa

    return Chunk(made, pa.ipc.open_stream(pa.py_buffer(batch)).read_next_batch())


def portable(cell: Any) -> Any:
    """Return a cell reduced to what a frame may contain; `spell` gives the same text for it.

    >>> portable([1, "a", Missing.MISSING, datetime.timezone.utc])
    [1, 'a', <Missing.MISSING: ''>, 'UTC']
    """
    if type(cell) in PLAIN or type(cell) in VALUES:
        return cell
    if isinstance(cell, datetime.datetime):
        return _with_offset(cell)
    if isinstance(cell, list | tuple):
        return [portable(each) for each in cell]
    if isinstance(cell, dict):
        return {str(key): portable(value) for key, value in cell.items()}
    return spell(cell)


def _with_offset(moment: datetime.datetime) -> datetime.datetime:
    """Return a moment whose zone is a plain difference to UTC."""
    offset = moment.utcoffset()
    moment = datetime.datetime.fromisoformat(moment.isoformat())
    return moment if offset is None else moment.replace(tzinfo=datetime.timezone(offset))
