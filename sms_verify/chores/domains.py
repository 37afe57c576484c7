"""Domains looked after: their TXT records are looked up outside of any transaction, what came of it is noted in one."""

from __future__ import annotations

from collections.abc import Callable

from sms_verify.network.txt import Records
from sms_verify.store import domains
from sms_verify.store.act import Act
from sms_verify.store.database import Database
from sms_verify.store.domains import Due, Outcome

LookUp = Callable[[str], Records]

STEP = 10
"""Domains of one step of the chore."""


def check(database: Database, act: Act, found: Due, look_up: LookUp) -> Outcome:
    """Look at a domain's record now; one that cannot be proven is not asked for."""
    records = look_up(domains.name_of(found.domain)) if domains.is_provable(found.domain) else Records(())
    with database.writing() as session:
        return domains.note(session, act, found, *records)


def check_due(database: Database, act: Act, look_up: LookUp) -> bool:
    """Look at some of the domains that are due; return whether there may be more."""
    with database.reading() as session:
        due = domains.due(session, act.at, STEP)
    for found in due:
        check(database, act, found, look_up)
    return len(due) == STEP
