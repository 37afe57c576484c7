"""Fills an empty database with the demonstration; one that holds anything stays as it is."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from sms_verify.batch.columns import places
from sms_verify.core.checker import Checker
from sms_verify.core.registry.registry import Registry
from sms_verify.demo import drafts, reports
from sms_verify.demo.people import Person, add_people
from sms_verify.errors import Conflict
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roster import is_anybody
from sms_verify.store.registry.registry_store import RegistryStore
from sms_verify.store.secrets import secret
from sms_verify.uploads import jobs, work

HERE = Path(__file__).parent
ORGANISATIONS, TABLE = HERE / "registry", HERE / "table.csv"
BEGAN = datetime.timedelta(days=30)
"""How long ago the demonstration's people were added."""


def refuse_what_is_full(store: RegistryStore) -> None:
    """Raise `Conflict` where a database holds anything."""
    with store.database.reading() as session:
        if store.revision() or is_anybody(session):
            raise Conflict("The database holds something already; set SMS_VERIFY_DATA to an empty folder.")


def fill(store: RegistryStore, make: Callable[[Registry], Checker], at: datetime.datetime) -> dict[str, Person]:
    """Bring in organisations, people, reports, drafts and a table; return the people with what they sign in with.

    The caller has seen that the database is empty. `make` returns a checker on a registry.
    """
    began = ChangeContext("console", at - BEGAN)
    store.load_files(ORGANISATIONS, began)
    people = add_people(store.database, began)
    checker = make(store.snapshot(at.date()))
    reports.report(store.database, checker, people, at, secret(store.database, began))
    drafts.draft(store.database, checker.registry, people, at)
    _judge_a_table(store, checker, ChangeContext.of_user(people["agent"].id, at))
    return people


def _judge_a_table(store: RegistryStore, checker: Checker, act: ChangeContext) -> None:
    code = jobs.bring_in(store.database, act, TABLE, "messages-of-a-shift.csv", "en")
    with store.database.writing() as session:
        job = jobs.job_of(session, act.user or 0, code)
        jobs.confirm(session, act, job, places(jobs.columns_of(job)))
    work.turn(store.database, lambda: checker, act.at)
