"""Messages that an organisation has sent, read from whatever table they come in: their texts and places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing import sources
from sms_verify.registry_files.importing.columns import FIELDS
from sms_verify.registry_files.importing.sources import SourceChunk

_TEXT = list(FIELDS).index("body")


class Sent(NamedTuple):
    """Messages with the places where they stand."""

    places: list[str]
    """`12`, or `file.csv:12` in a folder."""
    texts: list[str]


def read_sent(source: Path, progress: Callable[[int, int], None] = lambda *_: None) -> Sent:
    """Return the messages of a table or a folder of tables; raises `InvalidInput`."""
    total = sources.size(source)

    def told() -> Iterable[SourceChunk]:
        for chunk in sources.chunks(source):
            yield chunk
            progress(chunk.done, total)

    return texts_of(told())


def texts_of(chunks: Iterable[SourceChunk]) -> Sent:
    """Return the messages of a table's rows; raises `InvalidInput` where no column holds any."""
    sent = Sent([], [])
    for chunk in chunks:
        if "body" not in chunk.columns.names:
            raise InvalidInput(Reason("table.column", line=chunk.rows[0].place, column="text"))
        for row in chunk.rows:
            if row.cells[_TEXT].strip():
                sent.places.append(row.place)
                sent.texts.append(row.cells[_TEXT])
    return sent
