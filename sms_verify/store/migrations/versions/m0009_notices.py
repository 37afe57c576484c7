"""Which readers wait to be told of an answer, and who judges which piece of a table."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table and the column."""
    op.create_table(
        "notices",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_notices_report_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_next_at"), "notices", ["next_at"], unique=False)
    op.add_column("bulk_chunks", sa.Column("leased_until", _MOMENT, nullable=True))
