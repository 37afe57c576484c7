"""Domains looked after: their TXT records are looked up outside of any transaction, what came of it is noted in one."""

from __future__ import annotations

from collections.abc import Callable

from sms_verify.outbound.txt import Records
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.registry import domain_proofs
from sms_verify.store.registry.domain_proofs import Due, ProofOutcome

LookUp = Callable[[str], Records]

DOMAINS_PER_STEP = 10
"""Domains of one step of the chore."""


def check(database: Database, act: ChangeContext, found: Due, look_up: LookUp) -> ProofOutcome:
    """Check a domain's record now; no record is looked up for a domain that cannot be proven."""
    records = look_up(domain_proofs.name_of(found.domain)) if domain_proofs.is_provable(found.domain) else Records(())
    with database.writing() as session:
        return domain_proofs.note(session, act, found, *records)


def check_due(database: Database, act: ChangeContext, look_up: LookUp) -> bool:
    """Check some of the domains that are due; return whether there may be more."""
    with database.reading() as session:
        due = domain_proofs.due(session, act.at, DOMAINS_PER_STEP)
    for found in due:
        check(database, act, found, look_up)
    return len(due) == DOMAINS_PER_STEP
