"""Bytes and lines of a text file, unpacked if necessary, and counted while they are read."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, TextIO, cast

from sms_verify import encoding
from sms_verify.encoding import Encoding
from sms_verify.tabular.limits import FREE_UNPACKED_BYTES, MAX_LINE_CHARS, MAX_PACKING, MEGABYTE, Task


class _Unpacked(gzip.GzipFile):
    """A packed file that stops at the limit of its task."""

    def __init__(self, path: Path, task: Task) -> None:
        super().__init__(path, "rb")
        self._task, self._count = task, 0
        self._packing = max(FREE_UNPACKED_BYTES, MAX_PACKING * path.stat().st_size)

    def read(self, size: int | None = -1) -> bytes:
        """Read some bytes."""
        return self._counted(super().read(size))

    def read1(self, size: int = -1) -> bytes:
        """Read the bytes that are available."""
        return self._counted(super().read1(size))

    def _counted(self, data: bytes) -> bytes:
        self._count += len(data)
        most = self._task.limits.unpacked_bytes
        if self._count > most:
            raise self._task.refuse("large", most // MEGABYTE)
        if self._count > self._packing:
            raise self._task.refuse("packed", MAX_PACKING)
        return data


def opened(task: Task) -> Callable[[Path], BinaryIO]:
    """Return the function that opens a task's file for reading."""

    def open_file(path: Path) -> BinaryIO:
        is_packed = path.suffix.lower() == ".gz"
        return cast(BinaryIO, _Unpacked(path, task)) if is_packed else path.open("rb")

    return open_file


def detect(task: Task) -> Encoding:
    """Return the encoding of a task's file; raises `UnreadableTable`."""
    return encoding.detect(task.path, opened(task))


def text(task: Task, found: Encoding) -> TextIO:
    """Open a task's file as text with its line ends as they are."""
    return encoding.text(task.path, found, opened(task))


def lines(file: TextIO, task: Task) -> Iterator[str]:
    """Yield the lines of a file; raises `LimitExceeded` at a line that is too long."""
    read: Any = partial(file.readline, MAX_LINE_CHARS)
    for number, line in enumerate(iter(read, ""), 1):
        if len(line) == MAX_LINE_CHARS:
            raise task.refuse("long", task.limits.cell_chars, row=number)
        yield line


def unpack(data: bytes) -> bytes:
    """Return packed bytes unpacked; raises `ValueError` above the packing ratio that tables and registries have."""
    most = max(FREE_UNPACKED_BYTES, MAX_PACKING * len(data))
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
        found = file.read(most + 1)
    if len(found) > most:
        raise ValueError(f"unpacks to more than {MAX_PACKING} times its size")
    return found
