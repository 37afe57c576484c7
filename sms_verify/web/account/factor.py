"""`/account/factor`: set up a second factor, confirm it with a code, remove it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import Refused, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.notifications import alerts
from sms_verify.store.people import help as help_
from sms_verify.store.people import recovery, second_factor, sessions
from sms_verify.store.tables import UserRow
from sms_verify.web.account.overview import show
from sms_verify.web.account.password import Typed, shows_password
from sms_verify.web.auth.session import Person, PersonDep, remember
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.rendering import qr
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, staff_page

router = APIRouter(prefix="/account/factor")

Code = Annotated[str, Form(max_length=40)]
GROUP = 4
"""Letters of a secret in one group, so that it is easier to type."""

_WRONG = Refused(Reason("people.wrong"))


@router.post("")
def begin(request: Request, wired: ServicesDep, person: PersonDep) -> Response:
    """Make a secret; it is not asked for until its owner has shown one of its codes."""
    try:
        with wired.the_store.database.writing() as session:
            second_factor.new_secret(session, person.act(wired.now()), session.get_one(UserRow, person.id))
    except SmsVerifyError as error:
        return show(request, wired, person, error)
    return done("/account/factor")


@router.get("")
def secret(request: Request, wired: ServicesDep, person: PersonDep) -> Response:
    """Show the secret that is not yet confirmed."""
    return _secret(request, wired, person)


@router.post("/confirm", dependencies=[Depends(one_try)])
def confirm(request: Request, wired: ServicesDep, person: PersonDep, code: Code = "") -> Response:
    """Confirm the second factor; end all other sessions and renew the one of this browser."""
    act, token = person.act(wired.now()), ""
    with wired.the_store.database.writing() as session:
        user = session.get_one(UserRow, person.id)
        if second_factor.confirm(session, act, user, code):
            sessions.close_others(session, act, user.id, kept="")
            token = sessions.open_session(session, act, user, second_factor=True, factor_at=act.at)
            codes = recovery.new_codes(session, act, user)
            if help_.settles(session, act, user):
                alerts.tell_rest(session, act, user, help_.FACTOR)
    if not token:
        return _secret(request, wired, person, _WRONG)
    response = show_codes(request, person, codes)
    remember(request, response, token)
    return response


@router.post("/codes")
def codes(request: Request, wired: ServicesDep, person: PersonDep) -> Response:
    """Replace the recovery codes and show the new ones once."""
    act = person.act(wired.now())
    person.proves(act.at, "/account")
    with wired.the_store.database.writing() as session:
        made = recovery.new_codes(session, act, session.get_one(UserRow, person.id))
    return show_codes(request, person, made)


def show_codes(request: Request, person: Person, codes: tuple[str, ...]) -> Response:
    """Return the page with new recovery codes."""
    return staff_page(request, "codes.html", Words(of_page(request)), person, codes=codes)


@router.post("/remove", dependencies=[Depends(one_try)])
def remove(request: Request, wired: ServicesDep, person: PersonDep, password: Typed = "", code: Code = "") -> Response:
    """Remove the second factor; asks for the password and one last code."""
    act, knows = person.act(wired.now()), shows_password(wired, person, password)
    with wired.the_store.database.writing() as session:
        user = session.get_one(UserRow, person.id)
        is_them = knows and second_factor.show(session, act, user, code)
        if is_them:
            second_factor.remove(session, act, user)
    return done("/account", "factor_removed") if is_them else show(request, wired, person, _WRONG)


def _secret(request: Request, wired: Services, person: Person, error: SmsVerifyError | None = None) -> Response:
    with wired.the_store.database.reading() as session:
        user = session.get_one(UserRow, person.id)
        held = None if user.totp_confirmed else user.totp_secret
    if held is None:
        return done("/account")
    words = Words(of_page(request))
    return staff_page(
        request,
        "factor.html",
        words,
        person,
        error=error,
        square=qr.square(second_factor.address(person.login, held)),
        groups=[held[at : at + GROUP] for at in range(0, len(held), GROUP)],
    )
