"""In which language people are written to, and when keys were used."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("users", sa.Column("language", sa.Text(), nullable=True))
    op.add_column("api_keys", sa.Column("used_at", sa.DateTime(timezone=True), nullable=True))
