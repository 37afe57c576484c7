"""What organisations registered: each thing, its versions, the ground they share, and what was in force."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sms_verify.store.tables.base import Base


class OrganisationRow(Base):
    """An organisation that may register."""

    __tablename__ = "organisations"

    id: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[datetime.datetime]


class ThingRow(Base):
    """A registered thing under the key it keeps through all its versions."""

    __tablename__ = "things"
    __table_args__ = (UniqueConstraint("organisation", "kind", "key", "provisional"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    organisation: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    kind: Mapped[str]
    """One of `things.KINDS`."""
    key: Mapped[str]
    provisional: Mapped[bool]
    versions: Mapped[list[VersionRow]] = relationship(back_populates="thing", order_by="VersionRow.number")


class VersionRow(Base):
    """A thing as somebody proposed it; once it leaves its draft its content stays as it is."""

    __tablename__ = "versions"
    __table_args__ = (
        UniqueConstraint("thing_id", "number"),
        Index(
            "ix_versions_in_force",
            "thing_id",
            unique=True,
            sqlite_where=text("state = 'approved'"),
            postgresql_where=text("state = 'approved'"),
        ),
        Index("ix_versions_state", "state"),
        CheckConstraint(
            "approver_id <> author_id AND endorser_id <> author_id AND approver_id <> endorser_id",
            name="second_person",
        ),
        CheckConstraint(
            "state NOT IN ('approved', 'retired') OR origin IS NOT NULL"
            " OR (author_id IS NOT NULL AND approver_id IS NOT NULL)",
            name="approved_by_somebody",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    thing_id: Mapped[int] = mapped_column(ForeignKey("things.id"))
    number: Mapped[int]
    state: Mapped[str]
    """One of `workflow.State`."""
    content: Mapped[dict[str, Any]]
    valid_from: Mapped[datetime.date | None]
    valid_to: Mapped[datetime.date | None]
    origin: Mapped[str | None]
    """Where it was imported from; none where a person wrote it."""
    author_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    endorser_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    """Who approved it for the organisation, where the operator has to approve as well."""
    approver_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    ender_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    """Who rejected, retired or withdrew it."""
    reason: Mapped[str | None]
    """Of the rejection, retirement or withdrawal."""
    created_at: Mapped[datetime.datetime]
    submitted_at: Mapped[datetime.datetime | None]
    approved_at: Mapped[datetime.datetime | None]
    ended_at: Mapped[datetime.datetime | None]
    thing: Mapped[ThingRow] = relationship(back_populates="versions", lazy="joined", innerjoin=True)


class GroundRow(Base):
    """What a thing in force stands on; two organisations on one token overlap."""

    __tablename__ = "ground"

    token: Mapped[str] = mapped_column(primary_key=True)
    thing_id: Mapped[int] = mapped_column(ForeignKey("things.id"), primary_key=True)


class RevisionRow(Base):
    """How often what is in force has changed: one row."""

    __tablename__ = "revision"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]


class SnapshotRow(Base):
    """A registry that was in force, whole."""

    __tablename__ = "snapshots"
    __table_args__ = (UniqueConstraint("version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[str]
    revision: Mapped[int]
    """The last one it was in force at."""
    day: Mapped[datetime.date]
    """The last one it was made for."""
    until: Mapped[datetime.date | None]
    """The day on which a validity date changes it."""
    made_at: Mapped[datetime.datetime]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
