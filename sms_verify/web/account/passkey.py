"""`/account/passkey`: add a passkey to one's account; the browser's part is a script."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import Refused, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.notifications import alerts
from sms_verify.store.people import help as help_
from sms_verify.store.people import passkeys, recovery, second_factor, sessions
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import SessionRow
from sms_verify.web.account.factor import show_codes
from sms_verify.web.account.overview import show
from sms_verify.web.auth.session import PersonDep, remember, site_of
from sms_verify.web.deps import ServicesDep, one_try
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, staff_page

router = APIRouter(prefix="/account/passkey")


@router.get("")
def begin(request: Request, wired: ServicesDep, person: PersonDep) -> Response:
    """Offer to make a passkey; a person with a second factor has to show it first."""
    act = person.act(wired.now())
    if person.has_second_factor:
        person.proves(act.at, "/account/passkey")
    with wired.the_store.database.writing() as session:
        held = session.get_one(SessionRow, digest_of_token(person.token))
        options = passkeys.begin_adding(session, act, site_of(request), held)
    return staff_page(request, "passkey.html", Words(of_page(request)), person, options=options)


@router.post("", dependencies=[Depends(one_try)])
def add(
    request: Request, wired: ServicesDep, person: PersonDep, passkey: Annotated[str, Form(max_length=10_000)] = ""
) -> Response:
    """Add a passkey; a person's first second factor ends their other sessions and shows recovery codes."""
    act, codes = person.act(wired.now()), tuple[str, ...]()
    if person.has_second_factor:
        person.proves(act.at, "/account/passkey")
    try:
        with wired.the_store.database.writing() as session:
            held = session.get_one(SessionRow, digest_of_token(person.token))
            user, is_first = held.user, not second_factor.is_on(session, held.user)
            if not passkeys.add(session, act, site_of(request), held, passkey):
                raise Refused(Reason("people.passkey"))
            session.flush()
            sessions.close_others(session, act, user.id, kept="")
            token = sessions.open_session(session, act, user, second_factor=True, factor_at=act.at)
            codes = recovery.new_codes(session, act, user) if is_first else ()
            if is_first and help_.settles(session, act, user):
                alerts.tell_rest(session, act, user, help_.FACTOR)
    except SmsVerifyError as error:
        return show(request, wired, person, error)
    response = show_codes(request, person, codes) if codes else done("/account", "passkey")
    remember(request, response, token)
    return response
