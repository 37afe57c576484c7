"""What is done again and again: when it is due, and who has it."""

from __future__ import annotations

import datetime

from sqlalchemy.orm import Mapped, mapped_column

from sms_verify.store.leases import Leased
from sms_verify.store.tables.base import Base


class ChoreRow(Leased, Base):
    """A chore, by name."""

    __tablename__ = "chores"

    name: Mapped[str] = mapped_column(primary_key=True)
    due_at: Mapped[datetime.datetime]
