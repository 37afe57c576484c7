"""`/account/password`: change one's password; every other session ends."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import InvalidInput, Refused, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people import passwords, sessions, users
from sms_verify.store.tables import UserRow
from sms_verify.web.account.overview import show
from sms_verify.web.auth.session import Person, PersonDep, remember
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/account/password")

Typed = Annotated[str, Form(max_length=1_000)]


@router.post("", dependencies=[Depends(one_try)])
def change(
    request: Request, wired: ServicesDep, person: PersonDep, old: Typed = "", password: Typed = "", again: Typed = ""
) -> Response:
    """Change one's password; renew the session of this browser and end all others."""
    try:
        token = _change(wired, person, old, password, again)
    except SmsVerifyError as error:
        return show(request, wired, person, error)
    response = done("/account", "password")
    remember(request, response, token)
    return response


def _change(wired: Services, person: Person, old: str, password: str, again: str) -> str:
    """Set a password and return the token of a new session."""
    act, database = person.act(wired.now()), wired.the_store.database
    if not shows_password(wired, person, old):
        raise Refused(Reason("people.wrong-old"))
    if password != again:
        raise InvalidInput(Reason("people.differ"))
    password_hash = passwords.hashed(password, person.login)
    with database.writing() as session:
        user = session.get_one(UserRow, person.id)
        users.put_hash(session, act, user, password_hash)
        has_factor = person.has_second_factor
        return sessions.open_session(session, act, user, second_factor=has_factor, factor_at=person.factor_at)


def shows_password(wired: Services, person: Person, password: str) -> bool:
    """Whether a person has typed their password; it is compared outside every transaction, and a failure is counted."""
    database = wired.the_store.database
    with database.reading() as session:
        stored = users.hash_of(session, person.id)
    fits = passwords.fits(password, stored)
    with database.writing() as session:
        return users.show_password(session, person.act(wired.now()), session.get_one(UserRow, person.id), fits)
