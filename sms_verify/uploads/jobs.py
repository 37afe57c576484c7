"""A table comes in, is confirmed, paused, cancelled, and forgotten after a week."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sms_verify.batch.columns import READ, places
from sms_verify.batch.formats import open_source
from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.reports.codes import new_code, spelled
from sms_verify.store.tables import BulkChunkRow, BulkJobRow
from sms_verify.tabular.limits import UPLOAD
from sms_verify.tabular.table import Chunk, TableSource, spell

MAX_WAITING_ROWS = 400_000
"""Rows of one person that wait to be judged."""
MAX_PERSON_BYTES = 256 << 20
"""Of the rows that one person keeps, as they are stored; another table is refused beyond."""
TABLE_RETENTION = datetime.timedelta(days=7)
LOADED = datetime.timedelta(hours=1)
"""A table that is not in by then never will be: who brought it in was killed."""
PIECES_PER_TRANSACTION = 25
"""Pieces that one transaction brings in, so that others need not wait for a large table."""

CODE = 8


class JobState(StrEnum):
    """The state of an uploaded table."""

    LOADING = "loading"
    READY = "ready"
    """Its columns are to be confirmed."""
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


STEPS = {
    "start": ((JobState.READY, JobState.PAUSED), JobState.RUNNING),
    "pause": ((JobState.RUNNING,), JobState.PAUSED),
}
"""What a person may do, from where, and where it leads; to cancel is to forget the table."""


def bring_in(database: Database, act: ChangeContext, path: Path, name: str, language: str) -> str:
    """Bring a file in and return its code; raises `UnreadableTable` or `InvalidInput` and keeps nothing."""
    with database.reading() as session:
        _check_quota(session, act.user)
    with open_source(path, UPLOAD, name) as source:
        if not source.rows:
            raise InvalidInput(Reason("bulk.empty"))
        with database.writing() as session:
            _check_quota(session, act.user, source.rows)
            job = _begun(act, source, name, language)
            session.add(job)
            session.flush()
            identifier, code = job.id, job.code
        try:
            for pieces in _pieces(source):
                with database.writing() as session:
                    session.add_all(BulkChunkRow(job_id=identifier, number=n, rows=r, content=c) for n, r, c in pieces)
            with database.writing() as session:
                session.get_one(BulkJobRow, identifier).state = JobState.READY
                chain.record(session, act, "bulk.add", f"bulk:{code}", {"rows": source.rows})
        except BaseException:
            with database.writing() as session:
                _remove(session, session.get_one(BulkJobRow, identifier))
            raise
    return code


def _check_quota(session: Session, user: int | None, more: int = 0) -> None:
    """Raise `InvalidInput` where a person's tables would hold more than one may keep."""
    own = select(BulkJobRow.id).where(BulkJobRow.user_id == user)
    waiting = session.scalar(select(func.sum(BulkJobRow.rows - BulkJobRow.done)).where(BulkJobRow.user_id == user)) or 0
    if waiting + more > MAX_WAITING_ROWS:
        raise InvalidInput(Reason("bulk.waiting", most=waiting))
    held = select(func.sum(func.length(BulkChunkRow.content))).where(BulkChunkRow.job_id.in_(own))
    if (session.scalar(held) or 0) > MAX_PERSON_BYTES:
        raise InvalidInput(Reason("bulk.quota", most=MAX_PERSON_BYTES >> 20))


def _begun(act: ChangeContext, source: TableSource, name: str, language: str) -> BulkJobRow:
    return BulkJobRow(
        code=new_code(act, CODE),
        user_id=act.user,
        created_at=act.at,
        changed_at=act.at,
        state=JobState.LOADING,
        name=Path(name).name[:200],
        language=language,
        columns=json.dumps(source.columns),
        places=places(source.columns),
        notes=next(iter(source.notes), ""),
        rows=source.rows,
        done=0,
        labels={},
        reasons=0,
    )


def _pieces(source: TableSource) -> Iterator[list[tuple[int, int, str]]]:
    """Yield a table's pieces (number, rows, content), some at once."""
    taken: list[tuple[int, int, str]] = []
    for number, chunk in enumerate(source.chunks()):
        taken.append((number, len(chunk.rows), _content(chunk, source.style.guarded)))
        if len(taken) == PIECES_PER_TRANSACTION:
            yield taken
            taken = []
    if taken:
        yield taken


def _content(chunk: Chunk, guarded: bool) -> str:
    rows = [[[spell(cell) for cell in row.cells], row.problem, row.judged, guarded] for row in chunk.rows]
    return json.dumps(rows, ensure_ascii=False)


def job_of(session: Session, user: int, code: str) -> BulkJobRow:
    """Return a person's table; raises `NotFound` for those of others as for none."""
    row = session.scalar(select(BulkJobRow).filter_by(code=spelled(code), user_id=user))
    if row is None:
        raise NotFound(Reason("bulk.unknown"))
    return row


def jobs_of(session: Session, user: int) -> list[BulkJobRow]:
    """Return a person's tables, the newest first."""
    return list(session.scalars(select(BulkJobRow).filter_by(user_id=user).order_by(BulkJobRow.id.desc())))


def columns_of(job: BulkJobRow) -> tuple[str, ...]:
    """Return the names of a table's columns."""
    return tuple(json.loads(job.columns))


def first_rows(session: Session, job: BulkJobRow, count: int) -> list[list[str]]:
    """Return a table's first rows, to see what its columns hold."""
    row = session.get(BulkChunkRow, (job.id, 0))
    return [cells for cells, *_ in json.loads(row.content)[:count]] if row else []


def confirm(session: Session, act: ChangeContext, job: BulkJobRow, chosen: Mapping[str, int]) -> None:
    """Say which columns hold what is read, and begin."""
    width = len(columns_of(job))
    if "text" not in chosen or not all(name in READ and 0 <= place < width for name, place in chosen.items()):
        raise InvalidInput(Reason("bulk.no-text"))
    if len(set(chosen.values())) < len(chosen):
        raise InvalidInput(Reason("bulk.twice"))
    if job.state != JobState.READY:
        raise Conflict(Reason("bulk.state"))
    job.places = dict(chosen)
    do(session, act, job, "start")


def do(session: Session, act: ChangeContext, job: BulkJobRow, step: str) -> None:
    """Start or pause a table; raises `Conflict` where its state does not allow it."""
    before, after = STEPS[step]
    if job.state not in before:
        raise Conflict(Reason("bulk.state"))
    job.state, job.changed_at = after, act.at
    chain.record(session, act, f"bulk.{step}", f"bulk:{job.code}")


def cancel(session: Session, act: ChangeContext, job: BulkJobRow) -> None:
    """Forget a table and its answers."""
    chain.record(session, act, "bulk.cancel", f"bulk:{job.code}")
    _remove(session, job)


def forget_old(session: Session, act: ChangeContext) -> int:
    """Forget the tables that have been here long enough, and those that never came in whole; return how many."""
    is_half = (BulkJobRow.state == JobState.LOADING) & (BulkJobRow.created_at < act.at - LOADED)
    old = session.scalars(select(BulkJobRow).where((BulkJobRow.created_at < act.at - TABLE_RETENTION) | is_half)).all()
    for job in old:
        chain.record(session, act, "bulk.expire", f"bulk:{job.code}")
        _remove(session, job)
    return len(old)


def _remove(session: Session, job: BulkJobRow) -> None:
    session.execute(delete(BulkChunkRow).where(BulkChunkRow.job_id == job.id))
    session.delete(job)
    session.flush()
