"""`/sign-in`: a password, then the code of the second factor where there is one; `/sign-out`.

An unknown login and a wrong password get the same answer, so that nobody learns which logins exist.
"""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, BackgroundTasks, Depends, Form, Query
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.errors import SmsVerifyError
from sms_verify.outbound import mail
from sms_verify.store.context import ChangeContext
from sms_verify.store.people import guessing, passkeys, passwords, second_factor, sessions, users
from sms_verify.store.people.passkeys import Site
from sms_verify.store.people.roles import Role
from sms_verify.store.tables import SessionRow, UserRow
from sms_verify.web.auth.session import (
    browser_of,
    forget,
    half_signed_in,
    remember,
    remember_browser,
    site_of,
    token_of,
)
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.http.clients import client_of
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import PLACES, done_words, own_path, said

NOBODY = "nobody"
"""The audit's name for a client that is not signed in."""

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
    later: BackgroundTasks,
    login: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=1_000)] = "",
    goal: Kept = "",
) -> Response:
    """Sign in a person with the right password, or ask for the code of their second factor."""
    act, database, browser = ChangeContext(NOBODY, wired.now()), wired.the_store.database, browser_of(request)
    with database.reading() as session:
        known = users.claimant(session, login, client_of(request), browser, act.at)
    fits = passwords.fits(password, known.password_hash)
    with database.writing() as session:
        found = users.sign_in(session, act, known, fits)
        if found.user:
            sessions.close_session(session, act, token_of(request))
            found.user.language = of_page(request)
            token = sessions.open_session(session, act, found.user, second_factor=False)
            browser = "" if found.asks_for_code else guessing.remember(session, act, found.user, browser)
            home = home_of(found.user)
    if not found.user:
        if found.warns:
            later.add_task(warn_owner, wired, known.user or 0)
        return show_form(request, wired, "password", goal, wrong=True, login=login)
    asks = found.asks_for_code
    return go_on(request, "/sign-in/code" if asks else goal or home, token, goal if asks else "", browser)


def warn_owner(wired: Services, user: int) -> None:
    """Mail a person that their password is being guessed; without an address nothing is sent."""
    with wired.the_store.database.reading() as session:
        found = session.get_one(UserRow, user)
        login, email, language = found.login, found.email, found.language
    if wired.settings.smtp_url and email:
        words = Words(language or "en")
        lines = (words.page("mail.guessed", login=login), words.page("mail.guessed_do"))
        mail.send(wired.settings, email, words.page("mail.guessed_subject"), "\n\n".join(lines) + "\n")


@router.get("/sign-in/code")
def ask_for_code(request: Request, wired: ServicesDep, goal: Asked = "") -> Response:
    """Ask for the code of the second factor."""
    return ask_for_factor(request, wired, goal)


def ask_for_factor(request: Request, wired: Services, goal: str, *, wrong: bool = False) -> Response:
    """Return the form for a code or a passkey, shown after the right password."""
    with wired.the_store.database.writing() as session:
        half = half_signed_in(session, request, wired)
        if half is None:
            return RedirectResponse("/sign-in", 303)
        has_passkeys = bool(passkeys.of(session, half.user_id))
        act = ChangeContext(NOBODY, wired.now())
        options = passkeys.begin_showing(session, act, site_of(request), half) if has_passkeys else ""
    return show_form(request, wired, "code", goal, wrong=wrong, options=options)


@router.post("/sign-in/code", dependencies=[Depends(one_try)])
def take_code(
    request: Request,
    wired: ServicesDep,
    code: Annotated[str, Form(max_length=40)] = "",
    passkey: Annotated[str, Form(max_length=10_000)] = "",
    goal: Kept = "",
) -> Response:
    """Sign in a person with a valid code or passkey; they get a new token and the old one becomes void."""
    act = ChangeContext(NOBODY, wired.now())
    with wired.the_store.database.writing() as session:
        half = half_signed_in(session, request, wired)
        if half is None:
            return RedirectResponse("/sign-in", 303)
        token, browser = None, browser_of(request)
        if shows_factor(session, act, site_of(request), half, code, passkey):
            sessions.close_session(session, act, token_of(request))
            token = sessions.open_session(session, act, half.user, second_factor=True, factor_at=act.at)
            browser, goal = guessing.remember(session, act, half.user, browser), goal or home_of(half.user)
    return go_on(request, goal, token, "", browser) if token else ask_for_factor(request, wired, goal, wrong=True)


def home_of(user: UserRow) -> str:
    """Return the path a person starts at: their first desk, or else their account."""
    held = {(Role(each.role), each.organisation is not None) for each in user.memberships}
    for place in sorted(PLACES, key=lambda place: place.is_organisations):
        if any(role in place.roles and (place.is_organisations or not at_one) for role, at_one in held):
            return place.path
    return "/account"


def shows_factor(session: Session, act: ChangeContext, site: Site, held: SessionRow, code: str, passkey: str) -> bool:
    """Whether the form holds a valid passkey, app code or recovery code of the person."""
    if passkey:
        return passkeys.show(session, act, site, held, passkey)
    return second_factor.show(session, act, held.user, code)


@router.post("/sign-out")
def sign_out(request: Request, wired: ServicesDep) -> Response:
    """End the session in this browser and in the database."""
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
    login: str = "",
    error: SmsVerifyError | None = None,
    options: str = "",
) -> HTMLResponse:
    """Return the form of a step, with the reason why the last try or another way of signing in was refused."""
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
        login=login,
        options=options,
        problems=said(words, error) if error else (),
        elsewhere=wired.settings.oidc_issuer is not None,
        done=done_words(request, words),
    )


def go_on(request: Request, path: str, token: str, goal: str = "", browser: str = "") -> Response:
    """Start a new session in this browser and remember the browser as known."""
    after = f"?{urlencode({'next': goal})}" if goal else ""
    response = RedirectResponse(own_path(path) + after, 303)
    remember(request, response, token)
    if browser:
        remember_browser(request, response, browser)
    return response
