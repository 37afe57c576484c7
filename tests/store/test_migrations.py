"""The migrations make the tables that the code reads, once, whoever comes first."""

from __future__ import annotations

import threading

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from sms_verify.store.database import Database
from sms_verify.store.migrations import upgrade
from sms_verify.store.tables import Base


def test_the_migrations_make_the_tables_of_the_code(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_several_processes_may_start_at_once(address: str) -> None:
    failures: list[Exception] = []

    def start() -> None:
        opened = Database.open(address)
        try:
            upgrade(opened)
        except Exception as error:
            failures.append(error)
        finally:
            opened.close()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    opened = Database.open(address)
    with opened.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM audit_head")) == 1
    opened.close()
