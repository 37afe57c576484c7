"""Templates in bulk into a registry: other people's tables, read, translated, checked and merged.

A row that fails is listed with its place and reason, and the others come in. Checked is each row alone (what lint calls
an error, and the doubts about its shape, `lint.quick`), and all rows against each other for the same words. Bodies of
several organisations with the same words are told and come in: were the second one refused, its messages would be
taken for the first one's; so the sender decides. Nothing is left half written.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from pathlib import Path

from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import Organisation
from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.registry_files.files import load
from sms_verify.registry_files.importing import rows, sources, tables
from sms_verify.registry_files.importing.columns import REQUIRED
from sms_verify.registry_files.importing.merge import Merge
from sms_verify.registry_files.importing.report import Report
from sms_verify.registry_files.importing.rows import ChunkOutcome, Defaults, RowReader
from sms_verify.registry_files.importing.sources import SourceChunk

__all__ = ["Defaults", "Report", "import_templates"]

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done."""

_IN_PROCESS = 8
"""Chunks of a source that are sooner read than processes started."""

_AHEAD = 4
"""Chunks per process that wait."""


def import_templates(
    source: Path, target: Path, home: Path, defaults: Defaults | None = None, progress: Progress = lambda *_: None
) -> Report:
    """Bring a source's templates into a table; raises `SmsVerifyError`, and then leaves everything as it was.

    The rows belong to organisations of the registry at `home`; a target that is a folder is that registry.
    """
    table = tables.table_of(target)
    organisations, others = load(home, besides=table)
    given = defaults or Defaults()
    _check_default(given, organisations)
    desk = RowReader(Registry.of(organisations), given)
    total = sources.size(source)
    with Merge.into(table, others if table.resolve().is_relative_to(home.resolve()) else ()) as merge:
        for outcome in _outcomes(_complete(sources.chunks(source), given), desk):
            merge.take(outcome)
            progress(outcome.done, total)
        return merge.finish()


def _check_default(defaults: Defaults, organisations: tuple[Organisation, ...]) -> None:
    if defaults.organisation and not any(each.id == defaults.organisation for each in organisations):
        raise InvalidInput(
            f"--organisation: {defaults.organisation!r} is not in the registry; `registry list` names all"
        )


def _complete(chunks: Iterator[SourceChunk], defaults: Defaults) -> Iterator[SourceChunk]:
    """Yield the chunks; raises `InvalidInput` where a whole column is missing and no option fills it."""
    checked: set[tuple[str, ...]] = set()
    for chunk in chunks:
        names = tuple(chunk.columns.names)
        if names not in checked:
            for field_name in REQUIRED:
                if field_name not in names and not getattr(defaults, field_name, ""):
                    raise InvalidInput(_no_column(chunk.rows[0].place, field_name, hasattr(defaults, field_name)))
            checked.add(names)
        yield chunk


def _no_column(line: str, column: str, has_option: bool) -> Reason:
    if has_option:
        return Reason("table.column-option", line=line, column=column, option=f"--{column}")
    return Reason("table.column", line=line, column=column)


def _outcomes(chunks: Iterator[SourceChunk], desk: RowReader) -> Iterator[ChunkOutcome]:
    """Yield what became of each chunk, in order; a long source is spread over processes."""
    first = list(islice(chunks, _IN_PROCESS))
    workers = os.cpu_count() or 1
    if len(first) < _IN_PROCESS or workers == 1:
        yield from map(desk.judge, chain(first, chunks))
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, rows.open_desk, (desk,)) as pool:
        waiting: deque[Future[ChunkOutcome]] = deque()
        for chunk in chain(first, chunks):
            waiting.append(pool.submit(rows.judge, chunk))
            if len(waiting) >= workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
