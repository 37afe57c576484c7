"""`/account`: the first page after signing in."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.errors import SmsVerifyError
from sms_verify.store.people import recovery
from sms_verify.store.people.passwords import MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS
from sms_verify.store.people.sessions import ends_at, sessions_of
from sms_verify.store.people.tokens import digest_of_token
from sms_verify.store.tables import UserRow
from sms_verify.web.auth.session import Person, PersonDep
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import staff_page

START = 16
"""Characters of a session's digest by which its owner names the session."""

router = APIRouter(prefix="/account")


class Open(NamedTuple):
    """A session in the list."""

    start: str
    """The first characters of its digest."""
    created_at: datetime.datetime
    seen_at: datetime.datetime
    is_this: bool
    """Whether it is the session of this request."""


@router.get("")
def account(request: Request, wired: ServicesDep, person: PersonDep) -> HTMLResponse:
    """Show the signed-in person's name, roles and sessions."""
    return show(request, wired, person)


def show(request: Request, wired: Services, person: Person, error: SmsVerifyError | None = None) -> HTMLResponse:
    """Return the account page, with the reason why one of its forms was refused."""
    words, known = Words(of_page(request)), wired.checker.registry.organisations
    return staff_page(
        request,
        "account.html",
        words,
        person,
        error=error,
        names={each: words.name_in(known, each) for each in person.organisations},
        sessions=_open(wired, person),
        rests=person.approves_from if person.approves_from and wired.now() < person.approves_from else None,
        codes_left=_codes_left(wired, person),
        shortest=MIN_PASSWORD_CHARS,
        longest=MAX_PASSWORD_CHARS,
    )


def _codes_left(wired: Services, person: Person) -> int:
    with wired.the_store.database.reading() as session:
        return recovery.left(session, person.id)


def _open(wired: Services, person: Person) -> list[Open]:
    with wired.the_store.database.reading() as session:
        rows = sessions_of(session, session.get_one(UserRow, person.id))
        return [
            Open(row.digest[:START], row.created_at, row.seen_at, row.digest == digest_of_token(person.token))
            for row in rows
            if wired.now() < ends_at(row)
        ]
