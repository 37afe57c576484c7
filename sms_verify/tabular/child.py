"""The reading process: `python -m sms_verify.tabular.child`, tasks on standard input, frames on standard output.

It has no keys, writes no file, and is killed when it exceeds its memory or time; then only the table that it was
reading is lost.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sms_verify.errors import SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.tabular import readers, wire
from sms_verify.tabular.limits import MEGABYTE, LimitExceeded, Limits, Task


def main() -> None:
    """Read the tables of the tasks on standard input."""
    asked = json.load(sys.stdin)
    limits = Limits(**asked["limits"])
    _confine(limits)
    out = sys.stdout.buffer
    try:
        for path, name in asked["files"]:
            _send(out, Task(Path(path), name, limits, tuple(asked["text_names"]), asked["as_arrow"]))
            out.flush()
    except BrokenPipeError:
        sys.stdout = None  # nobody listens any more, and nothing is to be flushed at the end


def _confine(limits: Limits) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends this process
    for kind, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _send(out: BinaryIO, task: Task) -> None:
    """Write a table's frames; the last frame marks the end, or gives the reason why the table is unreadable."""
    try:
        for frame in _frames(task):
            wire.write(out, *frame)
    except BrokenPipeError:
        raise
    except MemoryError:
        wire.write(out, "refused", "table.memory", {"file": task.name, "most": task.limits.memory_bytes // MEGABYTE})
    except LimitExceeded as refusal:
        (reason,) = (each for each in refusal.reasons if isinstance(each, Reason))
        wire.write(out, "refused", reason.code, dict(reason.facts))
    except SmsVerifyError as error:
        wire.write(out, "unreadable", error.detail)
    except Exception as error:  # whatever a library says of a broken file, it is broken
        wire.write(out, "unreadable", f"{task.path}: cannot be read: {type(error).__name__}: {error}")


def _frames(task: Task) -> Iterator[tuple[object, ...]]:
    table = readers.read(task)
    yield "table", table.columns, table.rows, table.notes, wire.packed_style(table.style)
    is_typed = table.style.schema is not None or table.style.texts
    for chunk in table.chunks():
        yield ("rows", *wire.packed_chunk(chunk, is_typed, task.as_arrow))
    yield ("end",)


if __name__ == "__main__":
    main()
