"""`…/audit`: the audit rows of this organisation's entries, roles and cases."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from starlette.responses import Response

from sms_verify.store.people.roles import Role
from sms_verify.store.people.roster import all_names
from sms_verify.web.bank.context import BankDep
from sms_verify.web.staff.audit_view import AskedFor, file, look
from sms_verify.web.staff.audit_words import AuditWords

router = APIRouter(prefix="/bank/{organisation}/audit")

READERS = (Role.CHECKER, Role.AUDITOR)


@router.get("")
def rows(visit: BankDep, query: AskedFor) -> Response:
    """Show the organisation's rows, newest first."""
    visit.person.needs(*READERS, at=visit.organisation)
    database, registry = visit.wired.the_store.database, visit.wired.checker.registry
    shown, problem = look(database, registry, query, visit.organisation)
    with database.reading() as session:
        people = all_names(session, visit.organisation)
    here = visit.path("audit")
    return visit.show(
        "bank/audit.html",
        error=problem,
        query=query,
        said=AuditWords(visit.words, registry.organisations, people),
        page=shown,
        audit=here,
        address=lambda to: f"{here}?{query.query}&page={to}",
    )


@router.get("/export.{kind}")
def export(visit: BankDep, query: AskedFor, kind: Literal["csv", "jsonl"]) -> Response:
    """Export the filtered rows of the organisation as a file."""
    visit.person.needs(*READERS, at=visit.organisation)
    wanted = query.wanted(visit.wired.checker.registry, visit.organisation)
    return file(visit.wired.the_store.database, wanted, kind, f"{visit.organisation}-audit")
