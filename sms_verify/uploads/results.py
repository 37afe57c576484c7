"""A judged table, given back: the same rows in the same order, the answers beside them, and the reasons in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

from sqlalchemy import select

from sms_verify.batch.columns import arrange_as
from sms_verify.batch.formats import open_target
from sms_verify.batch.judge import Answer
from sms_verify.store.database import Database
from sms_verify.store.tables import BulkChunkRow, BulkJobRow
from sms_verify.tabular.table import Chunk, Row, Style, unique
from sms_verify.uploads.jobs import columns_of

REASONS = "reasons"
BETWEEN = " "


class Stored:
    """A table as the database holds it, with the reasons as one more column."""

    def __init__(self, database: Database, job: BulkJobRow, said: Callable[[str], str]) -> None:
        self._database, self._job, self._said = database, job.id, said
        self.columns = unique((*columns_of(job), REASONS))
        self.rows = job.done
        self.notes: tuple[str, ...] = ()
        self.style = Style(bom=True)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the rows that have answers."""
        return (chunk for chunk, _ in self.judged())

    def judged(self) -> Iterator[tuple[Chunk, Sequence[Answer]]]:
        """Yield the rows that have answers, with them."""
        with self._database.reading() as session:
            done = select(BulkChunkRow).where(BulkChunkRow.job_id == self._job, BulkChunkRow.done_at.is_not(None))
            for row in session.scalars(done.order_by(BulkChunkRow.number).execution_options(yield_per=20)):
                answers = [Answer(*each) for each in json.loads(row.answers or "[]")]
                cells = [cells for cells, *_ in json.loads(row.content)]
                rows = (Row((*own, self._reasons(each))) for own, each in zip(cells, answers, strict=True))
                yield Chunk(tuple(rows)), answers
                session.expunge(row)

    def rows_told(self, label: str, first: int, count: int) -> tuple[tuple[Row, Answer], ...]:
        """Return some rows with their answers, only those of a label where one is given; `first` counts from 0."""
        pairs = (pair for chunk, answers in self.judged() for pair in zip(chunk.rows, answers, strict=True))
        wanted = (pair for pair in pairs if not label or pair[1].label == label)
        return tuple(islice(wanted, first, first + count))

    def _reasons(self, answer: Answer) -> str:
        return BETWEEN.join(map(self._said, answer.findings.split()))


def write(table: Stored, target: Path, places: dict[str, int]) -> None:
    """Write a judged table as CSV or XLSX, as the target's name says."""
    layout = arrange_as(table.columns, places)
    with closing(open_target(target, target, layout, table)) as written:
        for chunk, answers in table.judged():
            written.write(chunk, answers)
