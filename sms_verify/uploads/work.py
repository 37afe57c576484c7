"""Judges the tables that wait, a piece at a time, for some seconds; killed or not, it goes on with the next piece.

Several processes share a table: each takes the next piece that nobody has. A piece is judged by one of them at a time;
if they are killed, somebody takes it when its lease has ended.
"""

from __future__ import annotations

import datetime
import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from sms_verify.batch.guard import unguard
from sms_verify.batch.judge import Answer, Request, judge, request
from sms_verify.core.checker import Checker
from sms_verify.store import leases
from sms_verify.store.database import Database
from sms_verify.store.tables import BulkChunkRow, BulkJobRow
from sms_verify.uploads.jobs import JobState

MAX_TURN_SECONDS = 20.0
"""Seconds of one turn; somebody else may go on then."""

PIECE_LEASE = datetime.timedelta(minutes=1)
"""For how long a piece is whose it is, from the begin of their turn: longer than a turn and a piece take."""


class Piece(NamedTuple):
    """The rows of one leased piece of a table."""

    job: int
    number: int
    places: dict[str, Any]
    content: str
    today: datetime.date


def turn(
    database: Database,
    checker: Callable[[], Checker],
    at: datetime.datetime,
    stopping: Callable[[], bool] = bool,
) -> bool:
    """Judge what waits for up to `MAX_TURN_SECONDS` seconds; return whether more is waiting.

    Once it is `stopping` no further piece is taken and the one at hand is given back: others go on at once.
    """
    began = time.monotonic()
    if not _is_any(database, at):
        return False
    while time.monotonic() - began < MAX_TURN_SECONDS and not stopping():
        with database.writing() as session:
            piece = _take(session, at)
        if piece is None:
            return False
        current = checker()
        answers = _answers(current, piece, stopping)
        with database.writing() as session:
            if answers is None:
                _give_back(session, piece, at)
            else:
                _note(session, piece, answers, current, at)
    return True


def _is_any(database: Database, at: datetime.datetime) -> bool:
    """Look without a lock, so that nobody waits for what is rarely so."""
    with database.reading() as session:
        return session.scalar(_free(at)) is not None


def _free(at: datetime.datetime) -> Select[BulkChunkRow]:
    """Find the first piece of the oldest table that runs which has no answers and is nobody's."""
    return (
        select(BulkChunkRow)
        .join(BulkJobRow, BulkJobRow.id == BulkChunkRow.job_id)
        .where(
            BulkJobRow.state == JobState.RUNNING,
            BulkChunkRow.done_at.is_(None),
            leases.is_free(BulkChunkRow, at),
        )
        .order_by(BulkJobRow.id, BulkChunkRow.number)
        .limit(1)
    )


def _take(session: Session, at: datetime.datetime) -> Piece | None:
    """Take the next piece; nothing where there is none, or others have them all."""
    chunk = session.scalar(_free(at).with_for_update(skip_locked=True, of=BulkChunkRow))
    if chunk is None:
        return None
    leases.take(chunk, at, PIECE_LEASE)
    job = session.get_one(BulkJobRow, chunk.job_id)
    return Piece(job.id, chunk.number, job.places, chunk.content, job.created_at.date())


def _give_back(session: Session, piece: Piece, at: datetime.datetime) -> None:
    """End the lease of a piece that was not judged to its end, unless somebody else has it meanwhile."""
    own = update(BulkChunkRow).where(BulkChunkRow.job_id == piece.job, BulkChunkRow.number == piece.number)
    session.execute(own.where(leases.is_own(BulkChunkRow, at + PIECE_LEASE)).values(leased_until=None))


def _answers(checker: Checker, piece: Piece, stopping: Callable[[], bool] = bool) -> list[Answer] | None:
    """Return the answers to a piece's rows, the same message being judged once; None where it was `stopping`."""
    known: dict[Request, Answer] = {}
    answers = []
    for cells, problem, judged, guarded in json.loads(piece.content):
        if stopping():
            return None
        asked = _request(cells, judged, guarded, piece)
        if asked not in known:
            (known[asked],) = judge(checker, [asked])
        answers.append(known[asked].because(problem))
    return answers


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
        job.state = JobState.DONE
