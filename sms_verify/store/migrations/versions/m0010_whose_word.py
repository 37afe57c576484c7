"""Whose word an answer is, what a hasty decision replaced, who works on a case, and how a campaign was voted on."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("reports", sa.Column("decided_as", sa.Text(), nullable=True))
    op.add_column("reports", sa.Column("replaced", sa.Text(), nullable=True))
    op.add_column("reports", sa.Column("taken_by", sa.Integer(), nullable=True))
    op.add_column("reports", sa.Column("taken_until", _MOMENT, nullable=True))
    op.add_column("decisions", sa.Column("organisation", sa.Text(), nullable=True))
    op.create_table(
        "campaign_votes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_campaign_votes_campaign_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_campaign_votes_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_votes")),
    )
    op.create_index(op.f("ix_campaign_votes_campaign_id"), "campaign_votes", ["campaign_id"], unique=False)
