"""The steps from an empty database to the tables, run by program when a database is opened."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from sms_verify.store.database import WRITING, Database

LOCK = 7_670_871
"""PostgreSQL's advisory lock under which one process at a time migrates."""


def upgrade(database: Database) -> None:
    """Bring a database to the newest tables, in one transaction; of several processes one works, the others wait."""
    with database.engine.execution_options(**{WRITING: True}).begin() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        config = Config()
        config.set_main_option("script_location", "sms_verify.store:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
