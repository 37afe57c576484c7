"""`/bank`: choose an organisation's desk."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.store.people.roles import Role
from sms_verify.store.registry import queries
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.deps import ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import staff_page

router = APIRouter(prefix="/bank")

READERS = (Role.MAKER, Role.CHECKER, Role.OPERATOR, Role.AUDITOR)
"""Roles that may look at an organisation's desk."""


@router.get("")
def choose(request: Request, wired: ServicesDep, person: PersonDep) -> Response:
    """List the organisations whose desk this person may enter."""
    with wired.the_store.database.reading() as session:
        every = queries.organisations(session)
    words, known = Words(of_page(request)), wired.checker.registry.organisations
    mine = [each for each in every if person.is_a(*READERS, at=each)]
    rows = [(each, words.name_in(known, each)) for each in mine]
    return staff_page(request, "bank/choice.html", words, person, organisations=rows)
