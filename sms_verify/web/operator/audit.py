"""`/registry/audit`: the whole audit, and the verification of its chain."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import SmsVerifyError
from sms_verify.store.audit import chain
from sms_verify.store.audit.chain import Break, Checkpoint
from sms_verify.store.people.roles import Role
from sms_verify.store.people.roster import all_names
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.audit_view import AskedFor, AuditForm, file, look
from sms_verify.web.staff.audit_words import AuditWords
from sms_verify.web.staff.page import staff_page

router = APIRouter(prefix="/registry/audit")

READERS = (Role.OPERATOR, Role.AUDITOR)
NOTHING = AuditForm("", "", "", "", "", 1)


@router.get("")
def rows(request: Request, wired: ServicesDep, person: PersonDep, query: AskedFor) -> Response:
    """Show rows, newest first."""
    person.needs(*READERS)
    return _page(request, wired, person, query)


@router.post("/verify")
def verify(
    request: Request, wired: ServicesDep, person: PersonDep, checkpoint: Annotated[str, Form(max_length=200)] = ""
) -> Response:
    """Verify the chain: find altered, removed or moved rows."""
    person.needs(*READERS)
    try:
        earlier = Checkpoint.read(checkpoint) if checkpoint.strip() else None
    except SmsVerifyError as error:
        return _page(request, wired, person, NOTHING, typed=checkpoint, error=error)
    with wired.the_store.database.reading() as session:
        found = chain.verify(session, earlier)
    return _page(request, wired, person, NOTHING, typed=checkpoint, found=found)


@router.get("/export.{kind}")
def export(wired: ServicesDep, person: PersonDep, query: AskedFor, kind: Literal["csv", "jsonl"]) -> Response:
    """Export the filtered rows as a file."""
    person.needs(*READERS)
    return file(wired.the_store.database, query.wanted(wired.checker.registry), kind, "audit")


def _page(
    request: Request,
    wired: Services,
    person: Person,
    query: AuditForm,
    typed: str = "",
    found: Checkpoint | Break | None = None,
    error: SmsVerifyError | None = None,
) -> Response:
    words = Words(of_page(request))
    registry = wired.checker.registry
    shown, wrong = look(wired.the_store.database, registry, query)
    with wired.the_store.database.reading() as session:
        checkpoint = chain.end(session)
        people = all_names(session) if person.is_a(Role.OPERATOR) else {}
    problem = error or wrong
    return staff_page(
        request,
        "registry/audit.html",
        words,
        person,
        error=problem,
        query=query,
        said=AuditWords(words, registry.organisations, people),
        page=shown,
        checkpoint=checkpoint,
        found=found,
        is_broken=isinstance(found, Break),
        typed=typed,
        here="/registry/audit",
        address=lambda to: f"/registry/audit?{query.query}&page={to}",
    )
