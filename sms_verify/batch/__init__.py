"""Tables of messages judged: a file or a frame in, the same rows in the same order out.

`run` is the command `sms-verify batch`; `check_frame` is for notebooks.
"""

from __future__ import annotations

import datetime
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sms_verify.batch.columns import Layout, arrange
from sms_verify.batch.engines import Engine, open_engine
from sms_verify.batch.formats import ending, open_source, open_target
from sms_verify.batch.frame import check_frame
from sms_verify.batch.guard import unguard
from sms_verify.batch.judge import Answer, Request, request
from sms_verify.batch.progress import Reporter, Silent, reporter
from sms_verify.batch.target import refuse_same, replacing
from sms_verify.core.checker import Checker
from sms_verify.errors import InvalidInput, UnreadableTable
from sms_verify.tabular.limits import COMMAND_LINE
from sms_verify.tabular.table import Chunk, Row, TableSource

__all__ = ["Summary", "check_frame", "reporter", "run"]


@dataclass
class Summary:
    """The counts of a judged table: rows, labels, errors."""

    rows: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    reasons: int = 0
    """Rows with a reason in `error`."""
    seconds: float = 0.0

    def add(self, answers: Sequence[Answer]) -> None:
        """Count some answers."""
        self.rows += len(answers)
        self.labels.update(answer.label for answer in answers if answer.label)
        self.reasons += sum(1 for answer in answers if answer.error)

    def __str__(self) -> str:
        labels = ", ".join(f"{count:,} {label}" for label, count in self.labels.most_common())
        rate = self.rows / max(self.seconds, 1e-9)
        told = f"{self.rows:,} rows in {self.seconds:,.1f} s ({rate:,.0f} rows/s)"
        return f"{told}: {labels or 'no verdict'}; {self.reasons:,} with a reason in `error`"


def run(
    checker: Checker,
    source: Path,
    target: Path,
    *,
    today: datetime.date,
    engine: str = "local",
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Reporter | None = None,
) -> Summary:
    """Judge a table into another; raises `UnreadableTable` or `InvalidInput` and then leaves no target behind."""
    told = progress or Silent()
    refuse_same(source, target)
    ending(target)
    with open_source(source, COMMAND_LINE, as_arrow=ending(target) == ".parquet") as table:
        layout = arrange(table.columns)
        for note in (*table.notes, *layout.notes):
            told.note(f"{source.name}: {note}")
        try:
            with replacing(target) as part, open_engine(checker, engine, workers, scheduler) as judging:
                summary = _write(table, layout, judging, part, target, today, told)
        except OSError as error:
            raise InvalidInput(f"{target}: cannot be written: {error.strerror or error}") from None
    told.note(str(summary))
    return summary


def _write(
    table: TableSource, layout: Layout, judging: Engine, part: Path, target: Path, today: datetime.date, told: Reporter
) -> Summary:
    """Write the answers to all rows; raises `UnreadableTable` where the table changed meanwhile."""
    summary, began = Summary(), time.monotonic()
    told.start(table.rows)
    try:
        with closing(open_target(part, target, layout, table)) as written:
            for chunk, answers in judging.answers(_requests(table, layout, today)):
                explained = [answer.because(row.problem) for row, answer in zip(chunk.rows, answers, strict=True)]
                written.write(chunk, explained)
                summary.add(explained)
                told.advance(len(explained))
    finally:
        told.stop()
    summary.seconds = time.monotonic() - began
    if summary.rows != table.rows:
        raise UnreadableTable(f"The table changed while it was read: {table.rows:,} rows, then {summary.rows:,}.")
    return summary


def _requests(table: TableSource, layout: Layout, today: datetime.date) -> Iterator[tuple[Chunk, list[Request]]]:
    for chunk in table.chunks():
        yield chunk, [_request(row, layout, today, table.style.guarded) for row in chunk.rows]


def _request(row: Row, layout: Layout, today: datetime.date, guarded: bool) -> Request:
    if not row.judged:
        return ""
    given = {name: row.cells[place] for name, place in layout.places.items()}
    return request({name: unguard(cell) for name, cell in given.items()} if guarded else given, today)
