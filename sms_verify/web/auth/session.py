"""Who is signed in: a cookie holds a token, the database its digest; no page of the staff is without a person.

A session of somebody with a second factor counts only once a code was shown in it. Over TLS the cookie's name begins
with `__Host-`: browsers take it from this host alone, so that no neighbour under the same domain can plant one.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sms_verify.errors import NotFound, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import Role
from sms_verify.store.people.sessions import SESSION_LIFETIME, session_of
from sms_verify.store.tables import SessionRow
from sms_verify.web.deps import Services, ServicesDep, services

COOKIE = "session"
HOST = "__Host-"
APPROVING = (Role.CHECKER, Role.OPERATOR, Role.LEAD)
"""What people are whose word brings something into force."""


class NotSignedIn(SmsVerifyError):
    """Nobody is signed in, or their second factor is still to be shown."""

    status = 401
    code = "not-signed-in"

    def __init__(self, asks_for_code: bool = False) -> None:
        super().__init__(Reason("sign-in-first"))
        self.asks_for_code = asks_for_code


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in, for one request."""

    id: int
    login: str
    name: str
    has_second_factor: bool
    roles: Mapping[str | None, frozenset[Role]]
    """By organisation; those for the registry as a whole under None."""
    token: str = field(repr=False)

    @property
    def owes_second_factor(self) -> bool:
        """Whether they approve what others did, with a password alone."""
        return not self.has_second_factor and any(not held.isdisjoint(APPROVING) for held in self.roles.values())

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations they have a role at."""
        return tuple(sorted(each for each in self.roles if each))

    def roles_at(self, organisation: str | None) -> frozenset[Role]:
        """Return what they are at an organisation, what they are for the registry included."""
        return self.roles.get(organisation, frozenset()) | self.roles.get(None, frozenset())

    def is_a(self, *roles: Role, at: str | None = None) -> bool:
        """Whether they have one of some roles, at an organisation or for the registry."""
        return not self.roles_at(at).isdisjoint(roles)

    def needs(self, *roles: Role, at: str | None = None) -> None:
        """Pass whoever has one of some roles; to others the place does not exist."""
        if not self.is_a(*roles, at=at):
            raise NotFound(Reason("not-yours"))

    def act(self, at: datetime.datetime) -> ChangeContext:
        """Return the circumstances of what they do now."""
        return ChangeContext.of_user(self.id, at)


def person(request: Request, wired: ServicesDep) -> Person:
    """Return who is signed in; raises `NotSignedIn`."""
    token, database = token_of(request), wired.the_store.database
    with database.reading() as session:
        found, is_noted = _found(session, token, wired.now())
    if not is_noted:
        # Once a minute it is noted that they were seen; all other requests leave the only write lock to others.
        with database.writing() as session:
            found, _ = _found(session, token, wired.now())
    return found


def _found(session: Session, token: str, at: datetime.datetime) -> tuple[Person, bool]:
    """Return who has a session, and whether it is noted already that they were seen."""
    row = session_of(session, token, at) if token else None
    if row is None:
        raise NotSignedIn
    if _asks_for_code(row):
        raise NotSignedIn(asks_for_code=True)
    return _person(row, token), not session.is_modified(row)


PersonDep = Annotated[Person, Depends(person)]


def half_signed_in(session: Session, request: Request, wired: Services) -> SessionRow | None:
    """Return the session of somebody who has shown a password and owes a code."""
    row = session_of(session, token_of(request), wired.now())
    return row if row and _asks_for_code(row) else None


def is_secure(request: Request) -> bool:
    """Whether this service is reached over TLS, which may end before it."""
    return request.url.scheme == "https" or (services(request).settings.public_url or "").startswith("https:")


def cookie_name(request: Request, name: str = COOKIE) -> str:
    """Return what a cookie of ours is called here."""
    return HOST + name if is_secure(request) else name


def token_of(request: Request) -> str:
    """Return the token that the browser shows."""
    return request.cookies.get(cookie_name(request), "")


def remember(request: Request, response: Response, token: str) -> None:
    """Leave a session's token with the browser, for this site's own requests alone."""
    secure, longest = is_secure(request), int(SESSION_LIFETIME.total_seconds())
    response.set_cookie(
        cookie_name(request), token, max_age=longest, httponly=True, samesite="lax", secure=secure, path="/"
    )


def forget(request: Request, response: Response) -> None:
    """Take a session's token away from the browser."""
    response.delete_cookie(cookie_name(request), httponly=True, samesite="lax", secure=is_secure(request))


def to_sign_in(request: Request, error: NotSignedIn) -> Response:
    """Return the way to where one signs in, and back to a page that was only looked at."""
    path = "/sign-in/code" if error.asks_for_code else "/sign-in"
    asked = request.url.path if request.method == "GET" else ""
    return RedirectResponse(f"{path}?{urlencode({'next': asked})}" if asked else path, 303)


def install(app: FastAPI) -> None:
    """Send whoever is not signed in to where one signs in."""
    app.exception_handler(NotSignedIn)(to_sign_in)


def _asks_for_code(row: SessionRow) -> bool:
    return row.user.totp_confirmed and not row.second_factor


def _person(row: SessionRow, token: str) -> Person:
    roles: dict[str | None, frozenset[Role]] = {}
    for held in row.user.memberships:
        roles[held.organisation] = roles.get(held.organisation, frozenset()) | {Role(held.role)}
    return Person(row.user.id, row.user.login, row.user.name, row.user.totp_confirmed, roles, token)
