"""Where organisations want to be told, what they are told, and how that went."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sms_verify.store.leases import Retried
from sms_verify.store.tables.base import Base, Canonical, Encrypted


class WebhookRow(Base):
    """An address of an organisation that alerts are sent to: a webhook's, or `mailto:` and somebody's mail."""

    __tablename__ = "webhooks"

    id: Mapped[int] = mapped_column(primary_key=True)
    organisation: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    url: Mapped[str] = mapped_column(Encrypted)
    """Often as good as a password, and therefore encrypted like one."""
    secret: Mapped[str] = mapped_column(Encrypted)
    """Signs what is posted to a webhook; opens the links in a mail."""
    events: Mapped[list[Any]] = mapped_column(Canonical)
    maker_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime.datetime]
    disabled_at: Mapped[datetime.datetime | None]
    language: Mapped[str | None]
    """In which mails are written; none: it is a webhook."""
    confirmed_at: Mapped[datetime.datetime | None]
    """When whoever reads the mails agreed to get them."""


class AlertRow(Base):
    """Something an organisation is told."""

    __tablename__ = "alerts"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    """By which a receiver knows that it has had it already."""
    organisation: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    event: Mapped[str]
    data: Mapped[dict[str, Any]]
    once: Mapped[str | None] = mapped_column(unique=True)
    """What must not be told twice."""
    at: Mapped[datetime.datetime]


class DeliveryRow(Retried, Base):
    """An alert on its way to one address."""

    __tablename__ = "deliveries"
    __table_args__ = (Index("ix_deliveries_due", "state", "next_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    alert_id: Mapped[int] = mapped_column(ForeignKey("alerts.id"), index=True)
    webhook_id: Mapped[int] = mapped_column(ForeignKey("webhooks.id"), index=True)
    state: Mapped[str]
    """One of `deliveries.Delivery`."""
    last_at: Mapped[datetime.datetime | None]
    status: Mapped[int | None]
    """The last answer's HTTP status."""
    problem: Mapped[str | None]
    """Why there was no answer that counts, as a code."""
    alert: Mapped[AlertRow] = relationship(lazy="joined", innerjoin=True)
    webhook: Mapped[WebhookRow] = relationship(lazy="joined", innerjoin=True)
