"""What a reader holds a message to be who says that the answer is wrong."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add the column."""
    op.add_column("reports", sa.Column("doubted", sa.Text(), nullable=True))
