"""The audit: a chain of rows in which no row can be altered, removed or moved without the chain telling.

A row's hash seals the row before it. The end of the chain stands in a table of its own, and its checkpoint (number of
rows, last hash) is to be kept elsewhere: whoever can rewrite the whole database can make a new chain, but not one that
passes through an old checkpoint.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from sms_verify.errors import InvalidInput
from sms_verify.reasons import Reason
from sms_verify.store.audit.query import AuditQuery, piece
from sms_verify.store.context import ChangeContext
from sms_verify.store.tables import AuditHeadRow, AuditRow
from sms_verify.store.tables.base import canonical

START = "0" * 64
"""What the first row seals."""

EVERYTHING = AuditQuery()
MIN_ROW_ID = -(2**31)
"""Below every number a row can have."""

Detail = Mapping[str, object]
"""More about an act: digests and counts, never a message or a person's data."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a chain ended once: `12:9f…`."""

    rows: int
    hash: str

    def __str__(self) -> str:
        return f"{self.rows}:{self.hash}"

    @classmethod
    def read(cls, text: str) -> Checkpoint:
        """Read a printed checkpoint; raises `InvalidInput`."""
        rows, _, sealed = text.strip().partition(":")
        if not rows.isascii() or not rows.isdecimal() or len(sealed) != len(START):
            raise InvalidInput(Reason("audit.checkpoint"))
        return cls(int(rows[:18]), sealed)


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold."""

    number: int
    reason: str


def record(session: Session, act: ChangeContext, action: str, subject: str, detail: Detail | None = None) -> None:
    """Add a row to the chain in the caller's transaction; other writers wait until that ends."""
    record_all(session, act, action, [(subject, detail or {})])


def record_all(session: Session, act: ChangeContext, action: str, subjects: Iterable[tuple[str, Detail]]) -> None:
    """Add a row to the chain for each subject of one action."""
    session.flush()
    found = select(AuditHeadRow).where(AuditHeadRow.id == 1).with_for_update()
    head = session.scalars(found.execution_options(populate_existing=True)).one()
    for subject, detail in subjects:
        row = AuditRow(
            number=head.rows + 1,
            at=act.at.isoformat(),
            actor=act.actor,
            action=action,
            object=subject,
            detail=canonical(detail),
        )
        row.hash = seal(head.hash, row)
        head.rows, head.hash = row.number, row.hash
        session.add(row)
    session.flush()


def seal(previous: str, row: AuditRow) -> str:
    """Return the hash of a row after the one whose hash is given."""
    return hashlib.sha256(canonical([previous, *_cells(row)]).encode()).hexdigest()


def verify(session: Session, checkpoint: Checkpoint | None = None) -> Checkpoint | Break:
    """Return where the chain ends, or the first place where it does not hold."""
    previous, number = START, 0
    if checkpoint and checkpoint.rows == 0 and checkpoint.hash != START:
        return Break(0, Reason("audit.other-chain"))
    for row in _rows(session):
        number += 1
        if row.number != number:
            return Break(number, Reason("audit.missing", number=number, next=row.number))
        if row.hash != seal(previous, row):
            return Break(number, Reason("audit.altered"))
        if checkpoint and checkpoint.rows == number and checkpoint.hash != row.hash:
            return Break(number, Reason("audit.not-through"))
        previous = row.hash
    if checkpoint and checkpoint.rows > number:
        return Break(number + 1, Reason("audit.cut", known=checkpoint.rows, left=number))
    return _end(session, number, previous)


def _end(session: Session, number: int, last: str) -> Checkpoint | Break:
    heads = session.scalars(select(AuditHeadRow)).all()
    if len(heads) != 1:
        return Break(number + 1, Reason("audit.no-end"))
    if (heads[0].rows, heads[0].hash) != (number, last):
        return Break(number + 1, Reason("audit.other-end", known=heads[0].rows, left=number))
    return Checkpoint(number, last)


def export(session: Session, wanted: AuditQuery = EVERYTHING) -> Iterator[str]:
    """Yield rows as lines of JSON."""
    return map(line, _rows(session, wanted))


def line(row: AuditRow) -> str:
    """Return a row as JSON."""
    names = ("number", "at", "actor", "action", "object", "detail")
    told = dict(zip(names, _cells(row), strict=True))
    return canonical(told | {"detail": _parsed(row.detail), "hash": row.hash})


def end(session: Session) -> Checkpoint:
    """Return where the chain ends by its own word, unverified."""
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
