"""Whether the domains that people registered are theirs."""

from __future__ import annotations

import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sms_verify.store.tables.base import Base


class DomainProofRow(Base):
    """The token of one organisation's domain, and how looking for it went."""

    __tablename__ = "domain_proofs"

    thing_id: Mapped[int] = mapped_column(ForeignKey("things.id"), primary_key=True)
    token: Mapped[str]
    checked_at: Mapped[datetime.datetime | None]
    outcome: Mapped[str | None]
    """Of the last look: one of `domains.Outcome`."""
    proven_at: Mapped[datetime.datetime | None]
    """Since when it counts; none: never, or no longer."""
    failing_since: Mapped[datetime.datetime | None]
    """Of a domain that counts, or did until the grace had run out."""
    failures: Mapped[int]
    """In a row."""
    told_at: Mapped[datetime.datetime | None]
    """When its organisation was told last that it fails."""
    next_at: Mapped[datetime.datetime] = mapped_column(index=True)
