"""`/sign-in`: a password, then the code of the second factor where there is one; `/sign-out`.

Whatever is wrong, the answer is the same, so that nobody learns which logins there are.
"""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Form, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.errors import SmsVerifyError
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import second_factor, sessions, users
from sms_verify.web.auth.session import forget, half_signed_in, remember, token_of
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done_words, own_path, said

NOBODY = "nobody"
"""As the audit names somebody who is not signed in."""

router = APIRouter()
Asked = Annotated[str, Query(alias="next", max_length=300)]
Kept = Annotated[str, Form(alias="next", max_length=300)]


@router.get("/sign-in")
def show(request: Request, wired: ServicesDep, goal: Asked = "") -> HTMLResponse:
    """Ask for login and password; raises `NotFound` where there is no database."""
    _ = wired.the_store
    return show_form(request, wired, "password", goal)


@router.post("/sign-in", dependencies=[Depends(one_try)])
def sign_in(
    request: Request,
    wired: ServicesDep,
    login: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=1_000)] = "",
    goal: Kept = "",
) -> Response:
    """Let in whoever knows the password, or ask them for their code."""
    act = ChangeContext(NOBODY, wired.now())
    with wired.the_store.database.writing() as session:
        found = users.sign_in(session, act, login, password)
        if found.user:
            sessions.close_session(session, act, token_of(request))
            found.user.language = of_page(request)
            token = sessions.open_session(session, act, found.user, second_factor=False)
    if not found.user:
        return show_form(request, wired, "password", goal, wrong=True)
    return go_on(request, "/sign-in/code" if found.asks_for_code else goal, token, goal if found.asks_for_code else "")


@router.get("/sign-in/code")
def ask_for_code(request: Request, wired: ServicesDep, goal: Asked = "") -> Response:
    """Ask for the code of the second factor."""
    with wired.the_store.database.writing() as session:
        if half_signed_in(session, request, wired) is None:
            return RedirectResponse("/sign-in", 303)
    return show_form(request, wired, "code", goal)


@router.post("/sign-in/code", dependencies=[Depends(one_try)])
def take_code(
    request: Request,
    wired: ServicesDep,
    code: Annotated[str, Form(max_length=20)] = "",
    goal: Kept = "",
) -> Response:
    """Let in whoever shows the code; they get a new token, so that the one before is worth nothing."""
    act = ChangeContext(NOBODY, wired.now())
    with wired.the_store.database.writing() as session:
        half = half_signed_in(session, request, wired)
        if half is None:
            return RedirectResponse("/sign-in", 303)
        token = None
        if second_factor.show_code(session, act, half.user, code):
            sessions.close_session(session, act, token_of(request))
            token = sessions.open_session(session, act, half.user, second_factor=True)
    return go_on(request, goal, token) if token else show_form(request, wired, "code", goal, wrong=True)


@router.post("/sign-out")
def sign_out(request: Request, wired: ServicesDep) -> Response:
    """End the session here and in the database."""
    with wired.the_store.database.writing() as session:
        sessions.close_session(session, ChangeContext(NOBODY, wired.now()), token_of(request))
    response = RedirectResponse("/sign-in", 303)
    forget(request, response)
    return response


def show_form(
    request: Request,
    wired: Services,
    step: str,
    goal: str,
    *,
    wrong: bool = False,
    error: SmsVerifyError | None = None,
) -> HTMLResponse:
    """Return the form of a step, after a mistake or with why another way of signing in led nowhere."""
    words = Words(of_page(request))
    return page(
        request,
        "sign_in.html",
        words,
        error.status if error else 401 if wrong else 200,
        chosen="lang" in request.query_params,
        keep=f"&{urlencode({'next': goal})}" if goal else "",
        step=step,
        goal=goal,
        wrong=wrong,
        problems=said(words, error) if error else (),
        elsewhere=wired.settings.oidc_issuer is not None,
        done=done_words(request, words),
    )


def go_on(request: Request, path: str, token: str, goal: str = "") -> Response:
    """Go on with a new session."""
    after = f"?{urlencode({'next': goal})}" if goal else ""
    response = RedirectResponse(own_path(path) + after, 303)
    remember(request, response, token)
    return response
