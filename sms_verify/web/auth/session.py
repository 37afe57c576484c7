"""Who is signed in: a cookie holds a token, the database its digest; no page of the staff is without a person.

A session of somebody with a second factor counts only once a code was shown in it. Over TLS the cookie's name begins
with `__Host-`: browsers take it from this host alone, so that no neighbour under the same domain can plant one.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlencode, urlsplit

from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sms_verify.errors import NotFound, Refused, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import second_factor
from sms_verify.store.people.guessing import REMEMBERED
from sms_verify.store.people.passkeys import Site
from sms_verify.store.people.roles import APPROVING, Role
from sms_verify.store.people.sessions import FRESH, SESSION_LIFETIME, session_of
from sms_verify.store.tables import SessionRow
from sms_verify.web.deps import Services, ServicesDep, services_of

COOKIE = "session"
HOST = "__Host-"


class NotSignedIn(SmsVerifyError):
    """Nobody is signed in, or their second factor is still to be shown."""

    status = 401
    code = "not-signed-in"

    def __init__(self, asks_for_code: bool = False) -> None:
        super().__init__(Reason("sign-in-first"))
        self.asks_for_code = asks_for_code


class FactorNeeded(SmsVerifyError):
    """What is asked for needs a second factor that was used within the last minutes."""

    status = 403
    code = "factor-needed"

    def __init__(self, back: str) -> None:
        super().__init__(Reason("people.factor-needed"))
        self.back = back


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
    factor_at: datetime.datetime | None = None
    """When they used their second factor last, in this session."""
    approves_from: datetime.datetime | None = None
    """Until when their approvals rest."""

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

    def has_proved(self, at: datetime.datetime) -> bool:
        """Whether they used a second factor within the last minutes."""
        return self.has_second_factor and self.factor_at is not None and at - self.factor_at <= FRESH

    def proves(self, at: datetime.datetime, back: str) -> None:
        """Pass whoever has just used a second factor and was not helped into their account lately.

        Raises `FactorNeeded`, by which they are sent to show it and back, or `Refused`.
        """
        if not self.has_proved(at):
            raise FactorNeeded(back)
        if self.approves_from and at < self.approves_from:
            raise Refused(Reason("people.rest"))

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
    has_factor = second_factor.is_on(session, row.user)
    if has_factor and not row.second_factor:
        raise NotSignedIn(asks_for_code=True)
    return _person(row, token, has_factor), not session.is_modified(row)


PersonDep = Annotated[Person, Depends(person)]


def half_signed_in(session: Session, request: Request, wired: Services) -> SessionRow | None:
    """Return the session of somebody who has shown a password and owes a code."""
    row = session_of(session, token_of(request), wired.now())
    return row if row and not row.second_factor and second_factor.is_on(session, row.user) else None


def is_secure(request: Request) -> bool:
    """Whether this service is reached over TLS, which may end before it."""
    return request.url.scheme == "https" or (services_of(request).settings.public_url or "").startswith("https:")


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


BROWSER = "browser"
"""The cookie by which a browser is known that was signed in with before."""


def browser_of(request: Request) -> str:
    """Return the token of a known browser."""
    return request.cookies.get(cookie_name(request, BROWSER), "")[:100]


def remember_browser(request: Request, response: Response, token: str) -> None:
    """Leave with a browser what it is known by."""
    longest = int(REMEMBERED.total_seconds())
    response.set_cookie(
        cookie_name(request, BROWSER),
        token,
        max_age=longest,
        httponly=True,
        samesite="lax",
        secure=is_secure(request),
        path="/",
    )


def forget(request: Request, response: Response) -> None:
    """Take a session's token away from the browser."""
    response.delete_cookie(cookie_name(request), httponly=True, samesite="lax", secure=is_secure(request))


def to_sign_in(request: Request, error: NotSignedIn) -> Response:
    """Return the way to where one signs in, and back to a page that was only looked at."""
    path = "/sign-in/code" if error.asks_for_code else "/sign-in"
    asked = request.url.path if request.method == "GET" else ""
    return RedirectResponse(f"{path}?{urlencode({'next': asked})}" if asked else path, 303)


def to_factor(_request: Request, error: FactorNeeded) -> Response:
    """Return the way to where one shows a second factor, and back to the page that was pressed on."""
    return RedirectResponse(f"/account/prove?{urlencode({'next': error.back})}", 303)


def install(app: FastAPI) -> None:
    """Send whoever is not signed in, or has to show a second factor, to where that is done."""
    app.exception_handler(NotSignedIn)(to_sign_in)
    app.exception_handler(FactorNeeded)(to_factor)


def site_of(request: Request) -> Site:
    """Return the site that passkeys are good for: the public address, else where this request went."""
    origin = (services_of(request).settings.public_url or str(request.base_url)).rstrip("/")
    return Site(urlsplit(origin).hostname or "", origin)


def _person(row: SessionRow, token: str, has_factor: bool) -> Person:
    roles: dict[str | None, frozenset[Role]] = {}
    for held in row.user.memberships:
        roles[held.organisation] = roles.get(held.organisation, frozenset()) | {Role(held.role)}
    user = row.user
    return Person(user.id, user.login, user.name, has_factor, roles, token, row.factor_at, user.approves_from)
