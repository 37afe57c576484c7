"""Judges the tables that wait, a piece at a time, for some seconds; killed or not, it goes on with the next piece."""

from __future__ import annotations

import datetime
import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sms_verify.batch.guard import unguard
from sms_verify.batch.judge import Answer, Request, judge, request
from sms_verify.bulk.jobs import State
from sms_verify.core.checker import Checker
from sms_verify.store.database import Database
from sms_verify.store.tables import BulkChunkRow, BulkJobRow

LONGEST = 20.0
"""Seconds of one turn; somebody else may go on then."""


class Piece(NamedTuple):
    """The next rows to judge."""

    job: int
    number: int
    places: dict[str, Any]
    content: str
    today: datetime.date


def turn(database: Database, checker: Callable[[], Checker], at: datetime.datetime) -> bool:
    """Judge what waits for up to `LONGEST` seconds; return whether more is waiting."""
    began = time.monotonic()
    while time.monotonic() - began < LONGEST:
        piece = _next(database)
        if piece is None:
            return False
        current = checker()
        answers = _answers(current, piece)
        with database.writing() as session:
            _note(session, piece, answers, current, at)
    return True


def _next(database: Database) -> Piece | None:
    """Return the first piece without answers of the oldest table that runs."""
    found = (
        select(BulkChunkRow, BulkJobRow)
        .join(BulkJobRow, BulkJobRow.id == BulkChunkRow.job_id)
        .where(BulkJobRow.state == State.RUNNING, BulkChunkRow.done_at.is_(None))
        .order_by(BulkJobRow.id, BulkChunkRow.number)
        .limit(1)
    )
    with database.reading() as session:
        row = session.execute(found).first()
        if row is None:
            return None
        chunk, job = row
        return Piece(job.id, chunk.number, job.places, chunk.content, job.created_at.date())


def _answers(checker: Checker, piece: Piece) -> list[Answer]:
    rows = json.loads(piece.content)
    answers = judge(checker, [_request(cells, judged, guarded, piece) for cells, _, judged, guarded in rows])
    return [answer.because(problem) for answer, (_, problem, *_) in zip(answers, rows, strict=True)]


def _request(cells: list[str], judged: bool, guarded: bool, piece: Piece) -> Request:
    if not judged:
        return ""
    given = {name: unguard(cells[place]) if guarded else cells[place] for name, place in piece.places.items()}
    return request(given, piece.today)


def _note(session: Session, piece: Piece, answers: list[Answer], checker: Checker, at: datetime.datetime) -> None:
    """Write the answers to a piece and count them, unless somebody else has done so meanwhile."""
    own = update(BulkChunkRow).where(
        BulkChunkRow.job_id == piece.job, BulkChunkRow.number == piece.number, BulkChunkRow.done_at.is_(None)
    )
    job = session.get(BulkJobRow, piece.job, with_for_update=True)
    written = session.execute(own.values(answers=json.dumps(answers, ensure_ascii=False), done_at=at))
    if job is None or written.rowcount != 1:  # type: ignore[attr-defined]
        return
    job.done += len(answers)
    job.labels = dict(Counter(job.labels) + Counter(answer.label for answer in answers if answer.label))
    job.reasons += sum(bool(answer.error) for answer in answers)
    job.changed_at = at
    versions = checker.versions
    job.versions = {name: getattr(versions, name) for name in ("rules", "registry", "model", "campaigns")}
    if job.done == job.rows:
        job.state = State.DONE
