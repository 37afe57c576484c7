"""Who did what: rows that are only ever added, each sealing the one before."""

from __future__ import annotations

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from sms_verify.store.tables.base import Base


class AuditRow(Base):
    """One act, in the words that its hash is made of."""

    __tablename__ = "audit"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """1, 2, 3 … without a gap."""
    at: Mapped[str]
    actor: Mapped[str]
    action: Mapped[str]
    object: Mapped[str] = mapped_column(index=True)
    detail: Mapped[str]
    """Canonical JSON."""
    hash: Mapped[str]
    """SHA-256 of the previous row's hash and this row."""
    seal: Mapped[str] = mapped_column(server_default="")
    """Made of the hash with a key that is not in the database; none in rows that release 0.1 wrote."""


class AuditHeadRow(Base):
    """The end of the chain: one row, whose lock puts writers in a queue."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rows: Mapped[int]
    hash: Mapped[str]
    seal: Mapped[str] = mapped_column(server_default="")
    """Of the end itself, so that a cut chain has none that fits."""


class LogLeafRow(Base):
    """An entry of the public log."""

    __tablename__ = "log_leaves"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """0, 1, 2 … without a gap."""
    at: Mapped[str]
    organisation: Mapped[str] = mapped_column(index=True)
    entry: Mapped[str]
    """The bytes that are hashed, as UTF-8."""
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class LogTileRow(Base):
    """The hash of a full tile of the log's tree, which is a hash in a tile one level above."""

    __tablename__ = "log_tiles"

    level: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    """Of the tile that the hash stands in: 1 and more."""
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
