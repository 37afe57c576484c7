"""What people at the desk found, said and agreed on."""

from __future__ import annotations

import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sms_verify.store.tables.base import Base, Encrypted


class DecisionRow(Base):
    """What one person found of a reported message; another one may find something else."""

    __tablename__ = "decisions"
    __table_args__ = (UniqueConstraint("report_id", "user_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"))
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime.datetime]
    finding: Mapped[str]
    """`genuine`, `fraud` or `unclear`."""
    note: Mapped[str | None] = mapped_column(Encrypted)
    """For the desk alone; agents may write what a caller said."""
    organisation: Mapped[str | None]
    """For whom the person spoke; none for an agent."""


class CampaignVoteRow(Base):
    """What one agent found of a campaign; a later row of the same person takes the place of an earlier one."""

    __tablename__ = "campaign_votes"

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime.datetime]
    finding: Mapped[str]
    """`genuine`, `fraud` or `unclear`."""


class ReplyRow(Base):
    """What an agent answered to the reader, as their case shows it."""

    __tablename__ = "replies"

    id: Mapped[int] = mapped_column(primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime.datetime]
    code: Mapped[str | None]
    """A key of the prepared replies, said in the reader's language."""
    words: Mapped[str | None] = mapped_column(Encrypted)
    """The agent's own, where no prepared one fits."""


class LessonRow(Base):
    """A decided case that the model or the registry may learn from, once two leads agree."""

    __tablename__ = "lessons"
    __table_args__ = (
        UniqueConstraint("report_id"),
        CheckConstraint("agreed_by <> proposed_by", name="second_lead"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"))
    kind: Mapped[str]
    """What the message is: `ham`, `official`, `spam` or `smishing`."""
    proposed_by: Mapped[int] = mapped_column(ForeignKey("users.id"))
    proposed_at: Mapped[datetime.datetime]
    agreed_by: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    agreed_at: Mapped[datetime.datetime | None]


class SavedFilterRow(Base):
    """A view of the queue that an agent comes back to."""

    __tablename__ = "saved_filters"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    name: Mapped[str]
    query: Mapped[str]
    """What the address of the queue says of it."""
