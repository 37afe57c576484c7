"""What readers reported, and its campaigns. No column but the encrypted ones holds a person's data."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sms_verify.store.leases import Leased, Retried
from sms_verify.store.tables.base import Base, Canonical, Encrypted


class SecretRow(Base):
    """A secret of the service that stays the same when the keys are changed."""

    __tablename__ = "secrets"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(Encrypted)


class CampaignRow(Base):
    """Near copies of one message."""

    __tablename__ = "campaigns"
    __table_args__ = (Index("ix_campaigns_state", "state", "last_seen"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    """What the desk and the bank call it."""
    state: Mapped[str]
    """`open`, `confirmed` as fraud, or `dismissed`; `merged` into another."""
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("campaigns.id"))
    size: Mapped[int]
    first_seen: Mapped[datetime.datetime]
    last_seen: Mapped[datetime.datetime]
    changed_at: Mapped[datetime.datetime]
    """When what the checker knows of it changed last."""
    organisation: Mapped[str | None] = mapped_column(index=True)
    """Whom most of its messages claim to be from."""
    language: Mapped[str]
    sample: Mapped[str]
    """The first message, masked."""
    wording: Mapped[list[Any]] = mapped_column(Canonical)
    """The hashes of the first message's words: those to compare, those to find."""
    alerted_size: Mapped[int]
    """How many reports it had when the bank was last told of a wave."""
    alerted_at: Mapped[datetime.datetime | None]


class CampaignLeadRow(Base):
    """A hash of a campaign's wording, by which near copies find it."""

    __tablename__ = "campaign_leads"

    lead: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"), primary_key=True, index=True)


class CampaignContactRow(Base):
    """A contact that a campaign's messages lead to."""

    __tablename__ = "campaign_contacts"

    digest: Mapped[str] = mapped_column(primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"), primary_key=True, index=True)
    kind: Mapped[str]
    shown: Mapped[str]
    """A service's number or a host whole, of anybody's own only its form."""
    first_seen: Mapped[datetime.datetime]
    size: Mapped[int]


class ReportRow(Leased, Base):
    """A message that a reader reported."""

    __tablename__ = "reports"
    __table_args__ = (
        Index("ix_reports_state", "state", "id"),
        Index("ix_reports_campaign", "campaign_id", "created_at"),
        Index("ix_reports_organisation", "organisation", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    """The reader's case number: who has it has the case."""
    created_at: Mapped[datetime.datetime] = mapped_column(index=True)
    door: Mapped[str]
    """`page`, `api` or `bulk`."""
    state: Mapped[str]
    """`open`, `decided`, or `handed` over to the bank."""
    language: Mapped[str]
    """In which the reader is answered."""
    spoken: Mapped[str]
    """Of the message."""
    region: Mapped[str | None]
    scheme: Mapped[str | None]
    """Of the sender."""
    received: Mapped[datetime.date | None]
    text: Mapped[str]
    """Masked."""
    original: Mapped[str | None] = mapped_column(Encrypted)
    """As it was pasted, with the reader's consent only."""
    sender: Mapped[str | None] = mapped_column(Encrypted)
    email: Mapped[str | None] = mapped_column(Encrypted)
    """Where a change of the answer is told, if the reader wants it."""
    told: Mapped[str]
    """The label that the reader was told first."""
    label: Mapped[str] = mapped_column(index=True)
    """The label now, after people have looked at it."""
    doubted: Mapped[str | None]
    """What the reader holds it to be, `fraud` or `genuine`, where they say that the answer is wrong."""
    score: Mapped[float]
    probability: Mapped[float | None]
    findings: Mapped[list[Any]] = mapped_column(Canonical)
    """Code, weight and span of each."""
    contacts: Mapped[list[Any]] = mapped_column(Canonical)
    """Kind, form, standing, owner and span of each."""
    contact_values: Mapped[str | None] = mapped_column(Encrypted)
    """Of an alarm: kind and value of each contact that is nobody's official one, as JSON; readers' own are not kept."""
    versions: Mapped[dict[str, Any]]
    organisation: Mapped[str | None]
    template: Mapped[str | None]
    """The one it follows or is a near copy of."""
    differences: Mapped[list[Any]] = mapped_column(Canonical)
    """Where it parts from that template: span and place of each."""
    slots: Mapped[list[Any]] = mapped_column(Canonical)
    """The spans of what fills that template's slots."""
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaigns.id"))
    decided_at: Mapped[datetime.datetime | None]
    decided_as: Mapped[str | None]
    """Whose word the answer is and what they found, like `agent:fraud`; none where it is the checker's own."""
    replaced: Mapped[str | None] = mapped_column(Encrypted)
    """What the newest decision replaced, as JSON, so that it can be undone at once."""
    taken_by: Mapped[int | None]
    """The agent who works on it."""
    leased_until: Mapped[datetime.datetime | None] = mapped_column("taken_until")
    campaign: Mapped[CampaignRow | None] = relationship(lazy="joined")


class NoticeRow(Retried, Base):
    """A reader waits to be told that there is an answer; one row, however much has changed meanwhile."""

    __tablename__ = "notices"

    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True)
    changed_at: Mapped[datetime.datetime]
    next_at: Mapped[datetime.datetime | None] = mapped_column(index=True, nullable=False)
