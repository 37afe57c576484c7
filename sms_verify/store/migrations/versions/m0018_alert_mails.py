"""Alerts go by mail, too, to who agreed."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Add what a mail's address has besides a webhook's."""
    op.add_column("webhooks", sa.Column("language", sa.Text(), nullable=True))
    op.add_column("webhooks", sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
