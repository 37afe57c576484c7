"""The audit: a chain of rows in which no row can be altered, removed or moved without the chain telling.

A row's hash covers the row before it. Each row and the end of the chain bear a seal made with a key that is not in
the database: an attacker who can rewrite only the database can neither forge a valid chain nor shorten it. A database
that was restored as a whole to an earlier day is detected only with a checkpoint (number of rows, last hash) that is
kept elsewhere. A seal vouches for all before it, so rows of keys that are gone and rows that release 0.1 wrote
without any are covered by the first seal after them. Where the keys are lost for good, `reseal` begins anew: a row says
up to where nobody vouches, and the hashes go on, so that a checkpoint from before and one from after tie both parts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.errors import Conflict, InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.audit.query import AuditQuery, piece
from sms_verify.store.context import ChangeContext
from sms_verify.store.seals import Seals, SealState, key_id
from sms_verify.store.tables import AuditHeadRow, AuditRow
from sms_verify.store.tables.base import canonical

log: structlog.stdlib.BoundLogger = structlog.get_logger("sms_verify.audit")

START = "0" * 64
"""The hash that the first row follows."""

EVERYTHING = AuditQuery()
MIN_ROW_ID = -(2**31)
"""A number below that of every row."""

RESEAL = "audit.reseal"
"""The action of a row after which seals begin anew."""

Detail = Mapping[str, object]
"""Details of an act: digests and counts, never a message or a person's data."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The end of a chain at an earlier time: `12:9f…`."""

    rows: int
    hash: str

    def __str__(self) -> str:
        return f"{self.rows}:{self.hash}"

    @classmethod
    def read(cls, text: str) -> Checkpoint:
        """Parse a printed checkpoint; raises `InvalidInput`."""
        rows, _, sealed = text.strip().partition(":")
        if not rows.isascii() or not rows.isdecimal() or len(sealed) != len(START):
            raise InvalidInput(Reason("audit.checkpoint"))
        return cls(int(rows[:18]), sealed)


@dataclass(frozen=True, slots=True)
class Break:
    """The first row that breaks the chain."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Walk:
    """A chain whose hashes hold."""

    rows: int
    hash: str
    """Of the last row."""
    unsealed: int | None
    """The first row without a seal after sealed ones that no later row admits."""
    vouched: int
    """The last row whose seal a present key made."""


def record(session: Session, act: ChangeContext, action: str, subject: str, detail: Detail | None = None) -> None:
    """Append a row to the chain in the caller's transaction; other writers wait until it ends."""
    record_all(session, act, action, [(subject, detail or {})])


def record_all(session: Session, act: ChangeContext, action: str, subjects: Iterable[tuple[str, Detail]]) -> None:
    """Append a row to the chain for each subject of one action.

    After an end without a valid seal new rows are not sealed either, so that the break can still be found.
    """
    session.flush()
    found = select(AuditHeadRow).where(AuditHeadRow.id == 1).with_for_update()
    head = session.scalars(found.execution_options(populate_existing=True)).one()
    seals = _seals(session)
    is_sound = _is_new(head) or seals.state(head.seal, "end", head.rows, head.hash) is SealState.GOOD
    if not is_sound:
        log.error("audit broken", rows=head.rows)
    last = session.get(AuditRow, head.rows)
    previous = link(last) if last else head.hash
    for subject, detail in subjects:
        row = AuditRow(
            number=head.rows + 1,
            at=act.at.isoformat(),
            actor=act.actor,
            action=action,
            object=subject,
            detail=canonical(detail),
        )
        row.hash = hash_of(previous, row)
        row.seal = seals.seal("row", row.number, row.hash) if is_sound else ""
        previous = link(row)
        head.rows, head.hash = row.number, row.hash
        session.add(row)
    if is_sound:
        head.seal = seals.seal("end", head.rows, head.hash) if head.rows else head.seal
    session.flush()


def link(row: AuditRow) -> str:
    """Return the link of a row: the text that the next row's hash covers."""
    return f"{row.hash}{row.seal}"


def hash_of(previous: str, row: AuditRow) -> str:
    """Return a row's hash after the link of the row before it."""
    return hashlib.sha256(canonical([previous, *_cells(row)]).encode()).hexdigest()


def verify(session: Session, checkpoint: Checkpoint | None = None) -> Checkpoint | Break:
    """Return the chain's end, or the first row that breaks it."""
    walk = _walk(session, checkpoint)
    if isinstance(walk, Break):
        return walk
    if walk.unsealed is not None:
        return Break(walk.unsealed, Reason("audit.not-sealed"))
    return _end(session, _seals(session), walk.rows, walk.hash)


def _walk(session: Session, checkpoint: Checkpoint | None) -> _Walk | Break:
    """Follow the chain from its start to its last row."""
    previous = last = START
    number, vouched, is_sealed, seals = 0, 0, False, _seals(session)
    unsealed: int | None = None
    if checkpoint and checkpoint.rows == 0 and checkpoint.hash != START:
        return Break(0, Reason("audit.other-chain"))
    for row in _rows(session):
        number += 1
        if row.number != number:
            return Break(number, Reason("audit.missing", number=number, next=row.number))
        if row.hash != hash_of(previous, row):
            return Break(number, Reason("audit.altered"))
        if checkpoint and checkpoint.rows == number and checkpoint.hash != row.hash:
            return Break(number, Reason("audit.not-through"))
        state = seals.state(row.seal, "row", number, row.hash)
        if state is SealState.FORGED:
            return Break(number, Reason("audit.not-sealed"))
        if state is SealState.NONE and is_sealed and unsealed is None:
            unsealed = number
        if row.action == RESEAL and row.seal:
            unsealed = None  # admitted by a row that the seal of the end vouches for
        vouched = number if state is SealState.GOOD else vouched
        previous, last, is_sealed = link(row), row.hash, bool(row.seal)
    if checkpoint and checkpoint.rows > number:
        return Break(number + 1, Reason("audit.cut", known=checkpoint.rows, left=number))
    return _Walk(number, last, unsealed, vouched)


def reseal(session: Session, act: ChangeContext, checkpoint: Checkpoint | None = None) -> Checkpoint:
    """Begin new seals where the keys of the old ones are lost, and say in a row up to where nobody vouches.

    The hashes must hold, and the chain must pass through a checkpoint that is given. Raises `Conflict` where they do
    not, where the end bears a forged seal, or where nothing is lost.
    """
    session.flush()
    session.scalars(select(AuditHeadRow.id).with_for_update()).all()
    walk, seals = _walk(session, checkpoint), _seals(session)
    if isinstance(walk, Break):
        raise Conflict(Reason("audit.no-reseal", number=walk.number, reason=str(walk.reason)))
    head = session.scalars(select(AuditHeadRow)).one()
    if (head.rows, head.hash) != (walk.rows, walk.hash):
        raise Conflict(Reason("audit.other-end", known=head.rows, left=walk.rows))
    state = seals.state(head.seal, "end", head.rows, head.hash)
    if state is SealState.FORGED:
        raise Conflict(Reason("audit.not-sealed"))
    if _is_new(head) or (state is SealState.GOOD and walk.unsealed is None):
        raise Conflict(Reason("audit.nothing-lost"))
    told = {"from": walk.vouched + 1, "to": head.rows, "checkpoint": str(checkpoint or ""), "key": key_id(head.seal)}
    head.seal = seals.seal("end", head.rows, head.hash)
    record(session, act, RESEAL, "audit", told)
    return end(session)


def resealed(session: Session) -> tuple[tuple[int, int], ...]:
    """Return the first and last row of each part of the chain for which no seal vouches any more."""
    details = session.scalars(select(AuditRow.detail).where(AuditRow.action == RESEAL).order_by(AuditRow.number))
    return tuple((told["from"], told["to"]) for told in map(json.loads, details))


def _end(session: Session, seals: Seals, number: int, last: str) -> Checkpoint | Break:
    heads = session.scalars(select(AuditHeadRow)).all()
    if len(heads) != 1:
        return Break(number + 1, Reason("audit.no-end"))
    if (heads[0].rows, heads[0].hash) != (number, last):
        return Break(number + 1, Reason("audit.other-end", known=heads[0].rows, left=number))
    state = SealState.GOOD if _is_new(heads[0]) else seals.state(heads[0].seal, "end", number, last)
    if state is SealState.KEY_GONE:
        return Break(number, Reason("audit.key-gone", key=key_id(heads[0].seal)))
    return Checkpoint(number, last) if state is SealState.GOOD else Break(number, Reason("audit.not-sealed"))


def _is_new(head: AuditHeadRow) -> bool:
    """Whether nothing has been written yet."""
    return (head.rows, head.hash, head.seal) == (0, START, "")


def _seals(session: Session) -> Seals:
    return Seals.on(session.get_bind().dialect)


def export(session: Session, wanted: AuditQuery = EVERYTHING) -> Iterator[str]:
    """Yield the rows as lines of JSON."""
    return map(line, _rows(session, wanted))


def line(row: AuditRow) -> str:
    """Return a row as JSON."""
    names = ("number", "at", "actor", "action", "object", "detail")
    told = dict(zip(names, _cells(row), strict=True))
    return canonical(told | {"detail": _parsed(row.detail), "hash": row.hash, "seal": row.seal})


def end(session: Session) -> Checkpoint:
    """Return the chain's end as stored, without verifying it."""
    head = session.scalars(select(AuditHeadRow)).first()
    return Checkpoint(head.rows, head.hash) if head else Checkpoint(0, START)


def _parsed(detail: str) -> object:
    try:
        return json.loads(detail)
    except ValueError:
        return detail


def _rows(session: Session, wanted: AuditQuery = EVERYTHING) -> Iterator[AuditRow]:
    # The number of the first row can be anything in a chain that was tampered with.
    rows = piece(session, wanted, MIN_ROW_ID)
    while rows:
        yield from rows
        last = rows[-1].number
        session.expunge_all()
        rows = piece(session, wanted, last)


def _cells(row: AuditRow) -> tuple[object, ...]:
    return row.number, row.at, row.actor, row.action, row.object, row.detail
