"""The audit is sealed with a key that is not in the database."""

import sqlalchemy as sa
from alembic import op

from sms_verify.store.seals import Seals

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the seals; what release 0.1 wrote is sealed as it stands, at its end."""
    for table in ("audit", "audit_head"):
        op.add_column(table, sa.Column("seal", sa.Text(), server_default="", nullable=False))
    connection = op.get_bind()
    head = connection.execute(sa.text("SELECT rows, hash FROM audit_head")).first()
    if head and head.rows:
        seal = Seals.on(connection.dialect).seal("end", head.rows, head.hash)
        connection.execute(sa.text("UPDATE audit_head SET seal = :seal"), {"seal": seal})
