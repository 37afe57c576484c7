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
from sms_verify.store.act import Act
from sms_verify.store.tables import AuditHeadRow, AuditRow
from sms_verify.store.tables.base import canonical

START = "0" * 64
"""What the first row seals."""

_AT_ONCE = 1_000

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
            raise InvalidInput("A checkpoint is written rows:hash, as `audit verify` prints it.")
        return cls(int(rows[:18]), sealed)


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold."""

    number: int
    reason: str


def record(session: Session, act: Act, action: str, subject: str, detail: Detail | None = None) -> None:
    """Add a row to the chain in the caller's transaction; other writers wait until that ends."""
    record_all(session, act, action, [(subject, detail or {})])


def record_all(session: Session, act: Act, action: str, subjects: Iterable[tuple[str, Detail]]) -> None:
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
        return Break(0, "the checkpoint is of another chain")
    for row in _rows(session):
        number += 1
        if row.number != number:
            return Break(number, f"row {number} is missing, row {row.number} follows")
        if row.hash != seal(previous, row):
            return Break(number, "the row or the one before it is not what was sealed")
        if checkpoint and checkpoint.rows == number and checkpoint.hash != row.hash:
            return Break(number, "the chain is not the one of the checkpoint")
        previous = row.hash
    if checkpoint and checkpoint.rows > number:
        return Break(number + 1, f"the checkpoint knows {checkpoint.rows} rows, {number} are left")
    return _end(session, number, previous)


def _end(session: Session, number: int, last: str) -> Checkpoint | Break:
    heads = session.scalars(select(AuditHeadRow)).all()
    if len(heads) != 1:
        return Break(number + 1, "the end of the chain is not noted")
    if (heads[0].rows, heads[0].hash) != (number, last):
        return Break(number + 1, f"the chain ended after {heads[0].rows} rows, {number} are left")
    return Checkpoint(number, last)


def export(session: Session) -> Iterator[str]:
    """Yield every row as a line of JSON."""
    for row in _rows(session):
        number, at, actor, action, subject, detail = _cells(row)
        yield canonical(
            {
                "number": number,
                "at": at,
                "actor": actor,
                "action": action,
                "object": subject,
                "detail": _parsed(str(detail)),
                "hash": row.hash,
            }
        )


def _parsed(detail: str) -> object:
    try:
        return json.loads(detail)
    except ValueError:
        return detail


def _rows(session: Session) -> Iterator[AuditRow]:
    found = select(AuditRow).order_by(AuditRow.number).limit(_AT_ONCE)
    rows = session.scalars(found).all()
    while rows:
        yield from rows
        last = rows[-1].number
        session.expunge_all()
        rows = session.scalars(found.where(AuditRow.number > last)).all()


def _cells(row: AuditRow) -> tuple[object, ...]:
    return row.number, row.at, row.actor, row.action, row.object, row.detail
