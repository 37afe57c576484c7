"""`/registry/organisations`: organisations that may register; operators add them."""

from __future__ import annotations

from typing import Annotated, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.core.registry.lint.facts import ID
from sms_verify.core.types import Organisation
from sms_verify.errors import Conflict, InvalidInput, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import editing, queries
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import OrganisationRow
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import PageNumber
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, staff_page

router = APIRouter(prefix="/registry/organisations")

LONGEST_ID = 60


class OrganisationLine(NamedTuple):
    """An organisation in the list."""

    id: str
    name: str
    in_force: bool
    """Whether its name and kind are in force, so that messages are checked against it."""
    waiting: int
    """Versions that wait for the operator's approval."""


@router.get("")
def organisations(
    request: Request,
    wired: ServicesDep,
    person: PersonDep,
    q: Annotated[str, Query(max_length=100)] = "",
    number: PageNumber = 1,
) -> Response:
    """List the organisations."""
    person.needs(Role.OPERATOR, Role.AUDITOR)
    return _page(request, wired, person, q, number)


@router.post("")
def add(
    request: Request, wired: ServicesDep, person: PersonDep, organisation: Annotated[str, Form(max_length=500)] = ""
) -> Response:
    """Add an organisation."""
    person.needs(Role.OPERATOR)
    person.proves(wired.now(), "/registry/organisations")
    identifier = organisation.strip()
    try:
        with wired.the_store.database.writing() as session:
            refuse_id(session, identifier)
            editing.add_organisation(session, person.act(wired.now()), identifier)
    except SmsVerifyError as error:
        return _page(request, wired, person, typed=organisation, error=error)
    return done("/registry/organisations", "organisation")


def refuse_id(session: Session, identifier: str) -> None:
    """Raise `InvalidInput` for an invalid id, and `Conflict` for one that is taken."""
    if not ID.fullmatch(identifier) or len(identifier) > LONGEST_ID:
        raise InvalidInput(Reason("desk.id", value=identifier[:LONGEST_ID], most=LONGEST_ID))
    if session.get(OrganisationRow, identifier):
        raise Conflict(Reason("desk.there", value=identifier))


def _page(
    request: Request,
    wired: Services,
    person: Person,
    q: str = "",
    number: int = 1,
    typed: str = "",
    error: SmsVerifyError | None = None,
) -> Response:
    words, known = Words(of_page(request)), wired.checker.registry.organisations
    with wired.the_store.database.reading() as session:
        every = queries.organisations(session)
        fitting = [each for each in every if _is_called(q.strip().casefold(), each, known.get(each))]
        page = queries.VersionPage((), min(number, queries.VersionPage((), 1, len(fitting)).pages), len(fitting))
        ids = fitting[(page.number - 1) * queries.PAGE :][: queries.PAGE]
        waiting = queries.waiting(session, ids, VersionState.ENDORSED)
    listed = [OrganisationLine(each, words.name_in(known, each), each in known, waiting.get(each, 0)) for each in ids]
    return staff_page(
        request,
        "registry/organisations.html",
        words,
        person,
        error=error,
        houses=listed,
        page=page,
        q=q,
        typed=typed,
        adds=person.is_a(Role.OPERATOR),
        longest=LONGEST_ID,
        address=lambda to: f"/registry/organisations?{urlencode({'q': q, 'page': to})}",
    )


def _is_called(text: str, identifier: str, organisation: Organisation | None) -> bool:
    """Whether a text stands in an organisation's id or in one of its names."""
    names = (name for spellings in organisation.names.values() for name in spellings) if organisation else ()
    return any(text in each.casefold() for each in (identifier, *names))
