"""The public log in the database: entries are appended in the transaction of their change, and read as its files.

An import of files adds one entry per organisation, with a digest of all that was imported: the files are public
themselves, and tens of thousands of single entries would be read by nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.secrets import secret
from sms_verify.store.tables import AuditHeadRow, LogLeafRow, LogTileRow
from sms_verify.transparency.leaves import Leaf
from sms_verify.transparency.merkle import Peaks, leaf_hash, root_of
from sms_verify.transparency.notes import LogCheckpoint, Signer
from sms_verify.transparency.tiles import HEIGHT, WIDTH, Tile, bundled

SIGNING = "log"
"""The name of the secret that signs checkpoints."""

PAGE = 50
"""Entries on a page."""
MAX_ENTRIES = 2**31 - WIDTH
"""The greatest number that an entry's row can have."""


class LogPage(NamedTuple):
    """A page of log entries."""

    rows: tuple[tuple[int, Leaf], ...]
    """Number and entry, newest first."""
    number: int
    """The page's number, from 1."""
    total: int
    """Entries on all pages."""

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, -(-self.total // PAGE))


def signer(database: Database, act: ChangeContext, name: str) -> Signer:
    """Return the signer of the log's checkpoints under a name; its key is created once and stored encrypted."""
    return Signer(name, secret(database, act, SIGNING))


def publish(session: Session, leaves: Iterable[Leaf]) -> None:
    """Append entries in the caller's transaction, one writer at a time; times never go back from entry to entry."""
    session.flush()
    session.scalars(select(AuditHeadRow.id).with_for_update()).all()
    number = size(session)
    last = session.scalar(select(LogLeafRow.at).where(LogLeafRow.number == number - 1)) or ""
    rows: list[dict[str, object]] = []
    for leaf in leaves:
        last = max(last, leaf.at)
        entry = replace(leaf, at=last).written()
        rows.append(
            {
                "number": number + len(rows),
                "at": last,
                "organisation": leaf.organisation,
                "entry": entry.decode(),
                "hash": leaf_hash(entry),
            }
        )
    if rows:
        session.execute(insert(LogLeafRow), rows)
        _fill_tiles(session, 1, number, number + len(rows))


def _fill_tiles(session: Session, level: int, before: int, after: int) -> None:
    """Keep the hashes of the tiles that became full, level by level."""
    first, end = before // WIDTH, after // WIDTH
    if first == end:
        return
    hashes = {each: root_of(_hashes(session, level - 1, each * WIDTH, WIDTH)) for each in range(first, end)}
    made = [{"level": level, "number": each, "hash": hashed} for each, hashed in hashes.items()]
    session.execute(insert(LogTileRow), made)
    _fill_tiles(session, level + 1, first, end)


def _hashes(session: Session, level: int, first: int, count: int) -> tuple[bytes, ...]:
    """Return hashes of a level of tiles, from one on."""
    if level == 0:
        found = select(LogLeafRow.hash).where(LogLeafRow.number.between(first, first + count - 1))
        return tuple(session.scalars(found.order_by(LogLeafRow.number)))
    inside = LogTileRow.number.between(first, first + count - 1)
    found = select(LogTileRow.hash).where(LogTileRow.level == level, inside)
    return tuple(session.scalars(found.order_by(LogTileRow.number)))


def size(session: Session) -> int:
    """Return the number of entries in the log."""
    last = session.scalar(select(func.max(LogLeafRow.number)))
    return 0 if last is None else last + 1


def checkpoint(session: Session, act: ChangeContext, origin: str) -> LogCheckpoint:
    """Return the log's present size and the root of its tree."""
    count, peaks = size(session), Peaks()
    level = 0
    while count >> (HEIGHT * (level + 1)):
        level += 1
    for each in range(level, -1, -1):
        whole = count >> (HEIGHT * each)
        first = 0 if each == level else whole // WIDTH * WIDTH
        for hashed in _hashes(session, each, first, whole - first):
            peaks.add(hashed, HEIGHT * each)
    return LogCheckpoint(origin, count, peaks.root, act.at)


def file(session: Session, tile: Tile) -> bytes | None:
    """Return a file of the log; None where the log has not grown that far."""
    first = tile.number * WIDTH
    if first >= MAX_ENTRIES:
        return None
    if tile.level is not None:
        hashes = _hashes(session, tile.level, first, tile.width)
        return b"".join(hashes) if len(hashes) == tile.width else None
    found = select(LogLeafRow.entry).where(LogLeafRow.number.between(first, first + tile.width - 1))
    entries = [each.encode() for each in session.scalars(found.order_by(LogLeafRow.number))]
    return bundled(entries) if len(entries) == tile.width else None


def page(session: Session, organisation: str | None, number: int = 1) -> LogPage:
    """Return a page of entries, newest first, of one organisation or of all; a number too high gives the last page."""
    conditions = [LogLeafRow.organisation == organisation] if organisation else []
    total = session.scalar(select(func.count(LogLeafRow.number)).where(*conditions)) or 0
    number = min(number, LogPage((), 1, total).pages)
    found = select(LogLeafRow.number, LogLeafRow.entry).where(*conditions).order_by(LogLeafRow.number.desc())
    rows = session.execute(found.offset((number - 1) * PAGE).limit(PAGE)).all()
    return LogPage(tuple((place, Leaf.read(entry.encode())) for place, entry in rows), number, total)
