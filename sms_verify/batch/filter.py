"""JSON lines through a pipe: one object a line in, the same objects with our keys out, at once and in order.

What has arrived is a block; it is answered and flushed before more is read, so that a caller who waits for its answers
(a ClickHouse executable pool, a coprocess) gets them. A line that cannot be judged keeps its place with the reason in
`error`.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from io import BufferedReader
from typing import Any, BinaryIO

from sms_verify.batch.columns import arrange, arrange_as
from sms_verify.batch.formats.jsonl import json_line
from sms_verify.batch.judge import Answer, Request, judge, request
from sms_verify.core.checker import Checker
from sms_verify.errors import UnreadableTable

BLOCK_BYTES = 1 << 16
"""What is read at once at most."""

MAX_LINE_BYTES = 1_000_000
"""A longer line is not read to its end."""

NO_OBJECT = "row: not a JSON object"
TOO_LONG = f"row: longer than {MAX_LINE_BYTES:,} bytes"

Line = dict[str, Any] | str
"""An object, or why there is none."""


def filter_lines(
    checker: Checker, source: BufferedReader, target: BinaryIO, today: Callable[[], datetime.date]
) -> None:
    """Answer line by line until the source ends; `today` is asked once a block."""
    for block in _blocks(source):
        found = [_parsed(line) for line in block]
        day = today()
        answers = judge(checker, [_request(each, day) for each in found])
        target.write(b"".join(map(_answered, found, answers)))
        target.flush()


def _blocks(source: BufferedReader) -> Iterator[list[bytes]]:
    """Yield the lines that have arrived; an unfinished one waits for its end."""
    rest = b""
    while arrived := source.read1(BLOCK_BYTES):
        *lines, rest = (rest + arrived).split(b"\n")
        rest = rest[: MAX_LINE_BYTES + 1]
        if lines:
            yield lines
    if rest:
        yield [rest]


def _parsed(line: bytes) -> Line:
    if len(line) > MAX_LINE_BYTES:
        return TOO_LONG
    try:
        found = json.loads(line, parse_constant=lambda _: None)
        json.dumps(found, allow_nan=False)  # what is nested too deeply or too large to be written is no object either
    except (ValueError, RecursionError):
        return NO_OBJECT
    return found if isinstance(found, dict) else NO_OBJECT


def _request(found: Line, today: datetime.date) -> Request:
    if isinstance(found, str):
        return found
    try:
        places = arrange(tuple(found)).places
    except UnreadableTable:
        return "text: missing"
    values = tuple(found.values())
    return request({name: values[place] for name, place in places.items()}, today)


def _answered(found: Line, answer: Answer) -> bytes:
    """Return a line with our keys; where one of its own is named like ours, ours is `sms_verify_…`."""
    if isinstance(found, str):
        return json_line({"error": found})
    return json_line(found | dict(zip(arrange_as(tuple(found), {}).own, answer, strict=True)))
