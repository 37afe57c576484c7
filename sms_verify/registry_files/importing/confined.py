"""Unpacks compressed tables in a child process with limits, so that a zip bomb kills the child and not the service."""

from __future__ import annotations

import multiprocessing
import resource
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing import sources
from sms_verify.registry_files.importing.sources import SourceChunk

PACKED = (".xlsx", ".parquet")

MEMORY = 3 << 30
"""Bytes of address space, of which a library that reads tables reserves much and uses little."""

SECONDS = 60
"""Of computing."""

MAX_CELL_CHARS_IN_ALL = 32 << 20
"""Characters in all cells."""


def chunks(file: Path, most: int) -> Iterator[SourceChunk]:
    """Yield the rows of an uploaded file, until more than `most` were read; raises `InvalidInput`."""
    if not file.name.lower().endswith(PACKED):
        yield from _bounded(file, most)
        return
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _confine) as pool:
        try:
            yield from pool.submit(_read, file, most).result()
        except (BrokenProcessPool, MemoryError):
            raise InvalidInput(Reason("import.too-much")) from None


def _confine() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(file: Path, most: int) -> list[SourceChunk]:
    return list(_bounded(file, most))


def _bounded(file: Path, most: int) -> Iterator[SourceChunk]:
    rows = length = 0
    for chunk in sources.chunks(file):
        rows += len(chunk.rows)
        length += sum(len(cell) for row in chunk.rows for cell in row.cells)
        if length > MAX_CELL_CHARS_IN_ALL:
            raise InvalidInput(Reason("import.too-much"))
        yield chunk
        if rows > most:
            return
