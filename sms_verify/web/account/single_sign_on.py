"""`/sign-in/organisation`: sign in at one's own organisation's provider, for people who have an account here.

It creates no account and no role. A person with a second factor here has to show it as well.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from sms_verify.errors import NotFound, Refused, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.keyring import Keyring
from sms_verify.store.people import second_factor, sessions, users
from sms_verify.web.account.sign_in import NOBODY, Asked, go_on, show_form
from sms_verify.web.auth.oidc import ERRAND_LIFETIME, Errand, Provider
from sms_verify.web.auth.session import cookie_name, is_secure, token_of
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.rendering.language import of_page

COOKIE = "errand"

router = APIRouter(prefix="/sign-in/organisation")


@router.get("", dependencies=[Depends(one_try)])
def leave(request: Request, wired: ServicesDep, goal: Asked = "") -> Response:
    """Redirect a person to their provider."""
    keys, errand = _keys(wired), Errand.new(goal, wired.now())
    try:
        response = RedirectResponse(Provider.of(wired.settings).address(errand), 303)
    except SmsVerifyError as error:
        return show_form(request, wired, "password", goal, error=error)
    name, longest = cookie_name(request, COOKIE), int(ERRAND_LIFETIME.total_seconds())
    secure = is_secure(request)
    response.set_cookie(name, errand.sealed(keys), max_age=longest, httponly=True, samesite="lax", secure=secure)
    return response


@router.get("/return", dependencies=[Depends(one_try)])
def come_back(
    request: Request,
    wired: ServicesDep,
    code: Annotated[str, Query(max_length=4_000)] = "",
    state: Annotated[str, Query(max_length=200)] = "",
    iss: Annotated[str, Query(max_length=1_000)] = "",
) -> Response:
    """Sign in the person whom the provider names, or ask for the code of their second factor."""
    sealed = request.cookies.get(cookie_name(request, COOKIE), "")
    try:
        errand = Errand.opened(sealed, _keys(wired), state, wired.now())
        if not code or (iss and iss != wired.settings.oidc_issuer):
            raise Refused(Reason("people.oidc"))
        login = Provider.of(wired.settings).login(errand, code, wired.now())
        response = _let_in(request, wired, login, errand.goal)
    except SmsVerifyError as error:
        response = show_form(request, wired, "password", "", error=error)
    response.delete_cookie(cookie_name(request, COOKIE), httponly=True, samesite="lax", secure=is_secure(request))
    return response


def _let_in(request: Request, wired: Services, login: str, goal: str) -> Response:
    """Open a session for the person of a login; raises `Refused` where there is none."""
    act = ChangeContext(NOBODY, wired.now())
    with wired.the_store.database.writing() as session:
        user = users.active_user(session, login)
        if user is None:
            raise Refused(Reason("people.oidc"))
        sessions.close_session(session, act, token_of(request))
        token = sessions.open_session(session, act, user, second_factor=False)
        user.language = of_page(request)
        chain.record(session, act, "user.sign-in", f"user:{user.id}", {"by": "organisation"})
        asks_for_code = second_factor.is_on(session, user)
    return go_on(request, "/sign-in/code" if asks_for_code else goal, token, goal if asks_for_code else "")


def _keys(wired: Services) -> Keyring:
    """Return the keys that seal an errand; raises `NotFound` where no provider is set."""
    database = wired.the_store.database
    if wired.settings.oidc_issuer is None:
        raise NotFound(Reason("not-yours"))
    return Keyring.on(database.engine.dialect)
