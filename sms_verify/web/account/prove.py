"""`/account/prove`: show a second factor again before an approval, then return to the page before."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sms_verify.store.people import passkeys, sessions
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import SessionRow
from sms_verify.web.account.sign_in import shows_factor
from sms_verify.web.auth.session import Person, PersonDep, site_of
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import own_path, staff_page

router = APIRouter(prefix="/account/prove")


@router.get("")
def ask(
    request: Request,
    wired: ServicesDep,
    person: PersonDep,
    goal: Annotated[str, Query(alias="next", max_length=300)] = "",
) -> Response:
    """Ask for a code or a passkey."""
    return _page(request, wired, person, goal)


@router.post("", dependencies=[Depends(one_try)])
def take(
    request: Request,
    wired: ServicesDep,
    person: PersonDep,
    code: Annotated[str, Form(max_length=40)] = "",
    passkey: Annotated[str, Form(max_length=10_000)] = "",
    goal: Annotated[str, Form(alias="next", max_length=300)] = "",
) -> Response:
    """Record that the second factor was used, and redirect to the page before."""
    act = person.act(wired.now())
    with wired.the_store.database.writing() as session:
        held = session.get_one(SessionRow, digest_of_token(person.token))
        is_them = person.has_second_factor and shows_factor(session, act, site_of(request), held, code, passkey)
        if is_them:
            sessions.prove(session, act, person.token)
    return RedirectResponse(own_path(goal), 303) if is_them else _page(request, wired, person, goal, wrong=True)


def _page(request: Request, wired: Services, person: Person, goal: str, *, wrong: bool = False) -> Response:
    with wired.the_store.database.writing() as session:
        held = session.get_one(SessionRow, digest_of_token(person.token))
        has_passkeys = bool(passkeys.of(session, person.id))
        act, site = person.act(wired.now()), site_of(request)
        options = passkeys.begin_showing(session, act, site, held) if has_passkeys else ""
    return staff_page(
        request,
        "prove.html",
        Words(of_page(request)),
        person,
        status=401 if wrong else 200,
        keep=f"&{urlencode({'next': goal})}",
        goal=goal,
        wrong=wrong,
        options=options,
    )
