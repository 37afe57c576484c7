"""`/registry/people`: list and add the people who sign in.

The audit records every look at a person's data.
"""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, BackgroundTasks, Form, Query
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import SmsVerifyError
from sms_verify.store.audit import chain
from sms_verify.store.people import resets, users
from sms_verify.store.people.roles import Role
from sms_verify.store.people.roster import roster, with_factor
from sms_verify.store.people.users import MAX_NAME_CHARS
from sms_verify.web.account.password_reset import hand_link
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.operator.person import named
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import PageNumber
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, staff_page

router = APIRouter(prefix="/registry/people")

Field = Annotated[str, Form(max_length=500)]


@router.get("")
def people(
    request: Request,
    wired: ServicesDep,
    person: PersonDep,
    q: Annotated[str, Query(max_length=100)] = "",
    role: Annotated[str, Query(max_length=20)] = "",
    number: PageNumber = 1,
) -> Response:
    """List the people."""
    person.needs(Role.OPERATOR)
    return _page(request, wired, person, q, number, role if role in tuple(Role) else "")


@router.post("")
def add(
    request: Request,
    wired: ServicesDep,
    later: BackgroundTasks,
    person: PersonDep,
    login: Field = "",
    name: Field = "",
    email: Field = "",
) -> Response:
    """Add a person; the link that sets their password is mailed to them and shown to nobody else."""
    person.needs(Role.OPERATOR)
    person.proves(wired.now(), "/registry/people")
    act = person.act(wired.now())
    try:
        with wired.the_store.database.writing() as session:
            user = users.add_user(session, act, login, name, email.strip() or None)
            mailed, identifier = resets.for_mail(session, act, user, resets.HANDED_OVER), user.id
    except SmsVerifyError as error:
        return _page(request, wired, person, typed={"login": login, "name": name, "email": email}, error=error)
    what = hand_link(wired, later, mailed, of_page(request))
    return done(f"/registry/people/{identifier}", f"added_{what}")


def _page(
    request: Request,
    wired: Services,
    person: Person,
    q: str = "",
    number: int = 1,
    role: str = "",
    typed: dict[str, str] | None = None,
    error: SmsVerifyError | None = None,
) -> Response:
    words = Words(of_page(request))
    with wired.the_store.database.writing() as session:
        page = roster(session, q, number, role)
        chain.record(session, person.act(wired.now()), "people.look", "users", {"people": len(page.people)})
        at = {each.organisation for user in page.people for each in user.memberships if each.organisation}
        return staff_page(
            request,
            "registry/people.html",
            words,
            person,
            error=error,
            people=page.people,
            with_factor=with_factor(session, page.people),
            names=named(wired, words, at),
            page=page,
            q=q,
            role=role,
            roles=tuple(Role),
            keep="".join(f"&{urlencode({name: value})}" for name, value in (("q", q), ("role", role)) if value),
            typed=typed or {},
            longest=MAX_NAME_CHARS,
            address=lambda to: f"/registry/people?{urlencode({'q': q, 'role': role, 'page': to})}",
        )
