"""The audit, to which rows are only added."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


GUARDS = {
    "sqlite": (
        """
        CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'rows of the audit stay as they are'); END
        """,
        """
        CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'rows of the audit stay as they are'); END
        """,
    ),
    "postgresql": (
        """
        CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE integrity_constraint_violation USING MESSAGE = 'rows of the audit stay as they are'; END $$
        """,
        """
        CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
        FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()
        """,
    ),
}
"""The database itself refuses changes; whoever removes the guards is found by the chain."""


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit")),
    )
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.bulk_insert(head, [{"id": 1, "rows": 0, "hash": "0" * 64}])
    for statement in GUARDS[op.get_bind().dialect.name]:
        op.execute(statement)
