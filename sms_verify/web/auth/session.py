"""Who is signed in: a cookie holds the session's token, the database its digest; each staff page requires a session.

The session of a person with a second factor is valid only after a code was shown in it. Over TLS the cookie's name
begins with `__Host-`: browsers accept it from this host only, so that no neighbour under the same domain can plant one.
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
from sms_verify.store.people.roles import APPROVING, WATCHING, Role
from sms_verify.store.people.sessions import FRESH, SESSION_LIFETIME, session_of
from sms_verify.store.tables import SessionRow
from sms_verify.web.deps import Services, ServicesDep, services_of

COOKIE = "session"
HOST = "__Host-"
ACCOUNT = "/account"


class NotSignedIn(SmsVerifyError):
    """The request has no session, or its second factor is still to be shown."""

    status = 401
    code = "not-signed-in"

    def __init__(self, asks_for_code: bool = False) -> None:
        super().__init__(Reason("sign-in-first"))
        self.asks_for_code = asks_for_code


class FactorNeeded(SmsVerifyError):
    """The action requires a second factor that was used within the last minutes."""

    status = 403
    code = "factor-needed"

    def __init__(self, back: str) -> None:
        super().__init__(Reason("people.factor-needed"))
        self.back = back


class FactorMissing(SmsVerifyError):
    """The person reads what everybody does, and has to set up a second factor first."""

    status = 403
    code = "factor-missing"

    def __init__(self) -> None:
        super().__init__(Reason("people.factor-missing"))


@dataclass(frozen=True, slots=True)
class Person:
    """The signed-in person of one request."""

    id: int
    login: str
    name: str
    has_second_factor: bool
    roles: Mapping[str | None, frozenset[Role]]
    """Their roles by organisation; roles for the whole registry stand under None."""
    token: str = field(repr=False)
    factor_at: datetime.datetime | None = None
    """When this session last used a second factor."""
    approves_from: datetime.datetime | None = None
    """Until when their approvals are suspended."""

    @property
    def owes_second_factor(self) -> bool:
        """Whether they may approve others' changes, or read what everybody does, but have no second factor."""
        approves = any(not held.isdisjoint(APPROVING) for held in self.roles.values())
        return not self.has_second_factor and (approves or self.is_a(*WATCHING))

    @property
    def is_shut_out(self) -> bool:
        """Whether only their own account is open to them, until they have a second factor."""
        return not self.has_second_factor and self.is_a(*WATCHING)

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations at which they have a role."""
        return tuple(sorted(each for each in self.roles if each))

    def roles_at(self, organisation: str | None) -> frozenset[Role]:
        """Return their roles at an organisation, including those for the whole registry."""
        return self.roles.get(organisation, frozenset()) | self.roles.get(None, frozenset())

    def is_a(self, *roles: Role, at: str | None = None) -> bool:
        """Whether they have one of some roles, at an organisation or for the whole registry."""
        return not self.roles_at(at).isdisjoint(roles)

    def needs(self, *roles: Role, at: str | None = None) -> None:
        """Raise `NotFound`, as for an unknown page, unless they have one of some roles."""
        if not self.is_a(*roles, at=at):
            raise NotFound(Reason("not-yours"))

    def has_proved(self, at: datetime.datetime) -> bool:
        """Whether this session used a second factor within the last minutes."""
        return self.has_second_factor and self.factor_at is not None and at - self.factor_at <= FRESH

    def proves(self, at: datetime.datetime, back: str) -> None:
        """Raise unless the second factor was used just now and the account was not recovered lately.

        `FactorNeeded` sends them to show the factor and back; `Refused` says that their approvals are suspended.
        """
        if not self.has_proved(at):
            raise FactorNeeded(back)
        if self.approves_from and at < self.approves_from:
            raise Refused(Reason("people.rest"))

    def act(self, at: datetime.datetime) -> ChangeContext:
        """Return who makes the changes of this request, and when."""
        return ChangeContext.of_user(self.id, at)


def person(request: Request, wired: ServicesDep) -> Person:
    """Return the signed-in person; raises `NotSignedIn`, and `FactorMissing` outside of their account."""
    token, database = token_of(request), wired.the_store.database
    with database.reading() as session:
        found, is_noted = _found(session, token, wired.now())
    if not is_noted:
        # Once a minute it is noted that they were seen; all other requests leave the only write lock to others.
        with database.writing() as session:
            found, _ = _found(session, token, wired.now())
    if found.is_shut_out and not is_own_account(request.url.path):
        raise FactorMissing
    return found


def is_own_account(path: str) -> bool:
    """Whether a path leads to the account of whoever asks, where a second factor is set up.

    >>> is_own_account("/account/factor"), is_own_account("/accounts")
    (True, False)
    """
    return path == ACCOUNT or path.startswith(f"{ACCOUNT}/")


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
    """Return the session of a person who has shown a password and still owes a code."""
    row = session_of(session, token_of(request), wired.now())
    return row if row and not row.second_factor and second_factor.is_on(session, row.user) else None


def is_secure(request: Request) -> bool:
    """Whether clients reach this service over TLS, also where a proxy ends it."""
    return request.url.scheme == "https" or (services_of(request).settings.public_url or "").startswith("https:")


def cookie_name(request: Request, name: str = COOKIE) -> str:
    """Return the full name of a cookie, with `__Host-` over TLS."""
    return HOST + name if is_secure(request) else name


def token_of(request: Request) -> str:
    """Return the session token that the browser sent."""
    return request.cookies.get(cookie_name(request), "")


def remember(request: Request, response: Response, token: str) -> None:
    """Set the cookie of a session's token, sent with this site's own requests only."""
    secure, longest = is_secure(request), int(SESSION_LIFETIME.total_seconds())
    response.set_cookie(
        cookie_name(request), token, max_age=longest, httponly=True, samesite="lax", secure=secure, path="/"
    )


BROWSER = "browser"
"""The cookie that marks a browser as known, because somebody has signed in with it before."""


def browser_of(request: Request) -> str:
    """Return the token of a known browser."""
    return request.cookies.get(cookie_name(request, BROWSER), "")[:100]


def remember_browser(request: Request, response: Response, token: str) -> None:
    """Set the cookie that marks a browser as known."""
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
    """Delete the session cookie."""
    response.delete_cookie(cookie_name(request), httponly=True, samesite="lax", secure=is_secure(request))


def to_sign_in(request: Request, error: NotSignedIn) -> Response:
    """Return the redirect to the sign-in page, and from there back to a page that was read."""
    path = "/sign-in/code" if error.asks_for_code else "/sign-in"
    asked = request.url.path if request.method == "GET" else ""
    return RedirectResponse(f"{path}?{urlencode({'next': asked})}" if asked else path, 303)


def to_factor(_request: Request, error: FactorNeeded) -> Response:
    """Return the redirect to the second factor, and from there back to the page whose button was pressed."""
    return RedirectResponse(f"/account/prove?{urlencode({'next': error.back})}", 303)


def to_account(_request: Request, _error: FactorMissing) -> Response:
    """Return the redirect to where a second factor is set up."""
    return RedirectResponse(f"{ACCOUNT}#factor", 303)


def install(app: FastAPI) -> None:
    """Redirect people without a session or second factor to the page that asks for it."""
    app.exception_handler(FactorMissing)(to_account)
    app.exception_handler(NotSignedIn)(to_sign_in)
    app.exception_handler(FactorNeeded)(to_factor)


def site_of(request: Request) -> Site:
    """Return the site that passkeys belong to: the public address, or else the host of this request."""
    origin = (services_of(request).settings.public_url or str(request.base_url)).rstrip("/")
    return Site(urlsplit(origin).hostname or "", origin)


def _person(row: SessionRow, token: str, has_factor: bool) -> Person:
    roles: dict[str | None, frozenset[Role]] = {}
    for held in row.user.memberships:
        roles[held.organisation] = roles.get(held.organisation, frozenset()) | {Role(held.role)}
    user = row.user
    return Person(user.id, user.login, user.name, has_factor, roles, token, row.factor_at, user.approves_from)
