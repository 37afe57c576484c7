"""`/account/sessions`: end one's sessions in other browsers."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from sms_verify.store.people.sessions import close_others
from sms_verify.web.account.overview import START
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.deps import ServicesDep
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/account/sessions")


@router.post("/end")
def end(
    wired: ServicesDep,
    person: PersonDep,
    start: Annotated[str, Form(alias="session", pattern=rf"^[0-9a-f]{{{START}}}$")],
) -> Response:
    """End one of the other sessions; a session that has ended already is no error."""
    with wired.the_store.database.writing() as session:
        close_others(session, person.act(wired.now()), person.id, person.token, start)
    return done("/account", "session")


@router.post("/end-others")
def end_others(wired: ServicesDep, person: PersonDep) -> Response:
    """End all the other sessions."""
    with wired.the_store.database.writing() as session:
        close_others(session, person.act(wired.now()), person.id, person.token)
    return done("/account", "sessions")
