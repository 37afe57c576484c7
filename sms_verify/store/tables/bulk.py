"""Tables that agents had judged: each row of theirs is encrypted, and none is kept for long."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sms_verify.store.leases import Leased
from sms_verify.store.tables.base import Base, Canonical, Encrypted


class BulkJobRow(Base):
    """A table to be judged."""

    __tablename__ = "bulk_jobs"
    __table_args__ = (Index("ix_bulk_jobs_state", "state", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    """Whose it is: nobody else sees it."""
    created_at: Mapped[datetime.datetime]
    changed_at: Mapped[datetime.datetime]
    state: Mapped[str]
    """One of `bulk.jobs.State`."""
    name: Mapped[str] = mapped_column(Encrypted)
    """Of the file."""
    language: Mapped[str]
    """Of the reasons."""
    columns: Mapped[str] = mapped_column(Encrypted)
    """A list in JSON."""
    places: Mapped[dict[str, Any]]
    """Which column holds what is read."""
    notes: Mapped[str]
    """As what it was read."""
    rows: Mapped[int]
    done: Mapped[int]
    labels: Mapped[dict[str, Any]]
    """Answers so far, by label."""
    reasons: Mapped[int]
    """Rows without an answer or with a remark."""
    versions: Mapped[dict[str, Any] | None] = mapped_column(Canonical)
    """What the answers rest on."""


class BulkChunkRow(Leased, Base):
    """Some rows of a table, in their order, and the answers to them."""

    __tablename__ = "bulk_chunks"

    job_id: Mapped[int] = mapped_column(ForeignKey("bulk_jobs.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rows: Mapped[int]
    content: Mapped[str] = mapped_column(Encrypted)
    answers: Mapped[str | None] = mapped_column(Encrypted)
    done_at: Mapped[datetime.datetime | None]
