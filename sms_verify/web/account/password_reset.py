"""`/forgot` mails a reset link; `/reset/{token}` sets a new password with it, once.

A known and an unknown login get the same answer in the same time: the mail is sent after the answer.
"""

from __future__ import annotations

import datetime
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends, Form, Path
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from sms_verify.errors import InvalidInput, Refused, SmsVerifyError
from sms_verify.outbound import mail
from sms_verify.reasons import Reason
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alerts
from sms_verify.store.people import help as help_
from sms_verify.store.people import passwords, resets
from sms_verify.store.people.passwords import MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS
from sms_verify.web.account.sign_in import NOBODY
from sms_verify.web.deps import Services, ServicesDep, one_try
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import done, said

router = APIRouter()

Token = Annotated[str, Path(max_length=100)]
Typed = Annotated[str, Form(max_length=1_000)]


@router.get("/forgot")
def ask(request: Request, wired: ServicesDep) -> HTMLResponse:
    """Ask for the login of a forgotten password; without a mail server, name whom to ask."""
    _ = wired.the_store
    return _forgot(request, wired)


@router.post("/forgot", dependencies=[Depends(one_try)])
def asked(
    request: Request, wired: ServicesDep, later: BackgroundTasks, login: Annotated[str, Form(max_length=200)] = ""
) -> HTMLResponse:
    """Give everybody the same answer; mail a reset link where the login exists."""
    _ = wired.the_store
    if wired.settings.smtp_url:
        later.add_task(mail_link, wired, login, of_page(request))
    return _forgot(request, wired, is_asked=True)


def mail_link(wired: Services, login: str, language: str) -> None:
    """Mail a reset link in its owner's language; a failure is not shown to anybody."""
    act = ChangeContext(NOBODY, wired.now())
    try:
        with wired.the_store.database.writing() as session:
            asked = resets.ask_by_mail(session, act, login)
    except SmsVerifyError as error:
        mail.log.warning("link not made", kind=type(error).__name__)
        return
    if asked:
        _send(wired, asked, language, resets.RESET_LIFETIME)


def hand_link(wired: Services, later: BackgroundTasks, mailed: resets.Mailed | None, language: str) -> str:
    """Mail a reset link after the answer; return `mailed`, or `console` where it has to be printed there.

    The person who asked never sees the link: they could set the password in the owner's place.
    """
    if mailed is None or not wired.settings.smtp_url:
        return "console"
    later.add_task(_send, wired, mailed, language, resets.HANDED_OVER)
    return "mailed"


def _send(wired: Services, asked: resets.Mailed, language: str, lasts: datetime.timedelta) -> None:
    words = Words(asked.language or language)
    link = address_of(wired.settings.public_url or "", asked.token, words.language)
    lines = (
        words.page("mail.asked", login=asked.login),
        link,
        words.page("mail.until", moment=words.moment(wired.now() + lasts)),
        words.page("mail.ignore"),
    )
    mail.send(wired.settings, asked.email, words.page("mail.subject"), "\n\n".join(lines) + "\n")


def address_of(origin: str, token: str, language: str | None = None) -> str:
    """Return the address of a reset link."""
    return f"{origin}/reset/{token}" + (f"?lang={language}" if language else "")


@router.get("/reset/{token}", dependencies=[Depends(one_try)])
def show(request: Request, wired: ServicesDep, token: Token) -> HTMLResponse:
    """Show the form for a new password; the link stays valid."""
    with wired.the_store.database.reading() as session:
        owner = resets.owner_of(session, token, wired.now())
        login = owner.login if owner else ""
    return _reset(request, login, None if owner else Refused(Reason("people.reset")))


@router.post("/reset/{token}", dependencies=[Depends(one_try)])
def set_password(
    request: Request, wired: ServicesDep, token: Token, password: Typed = "", again: Typed = ""
) -> Response:
    """Set the new password and void the link."""
    act, login = ChangeContext(NOBODY, wired.now()), ""
    try:
        with wired.the_store.database.reading() as session:
            owner = resets.owner_of(session, token, act.at)
            login = owner.login if owner else ""
        if not login:
            raise Refused(Reason("people.reset"))
        if password != again:
            raise InvalidInput(Reason("people.differ"))
        password_hash = passwords.hashed(password, login)
        with wired.the_store.database.writing() as session:
            user = resets.use_reset(session, act, token, password_hash)
            if user.approves_from and user.approves_from > act.at:
                alerts.tell_rest(session, act, user, help_.RESET)
    except SmsVerifyError as error:
        return _reset(request, login, error)
    return done("/sign-in", "password")


def _forgot(request: Request, wired: Services, *, is_asked: bool = False) -> HTMLResponse:
    mails, chosen = wired.settings.smtp_url is not None, "lang" in request.query_params
    return page(request, "forgot.html", Words(of_page(request)), chosen=chosen, mails=mails, is_asked=is_asked)


def _reset(request: Request, login: str, error: SmsVerifyError | None) -> HTMLResponse:
    """Return the form; without a login only the reason why there is none."""
    words = Words(of_page(request))
    return page(
        request,
        "reset.html",
        words,
        error.status if error else 200,
        chosen="lang" in request.query_params,
        login=login,
        problems=said(words, error) if error else (),
        shortest=MIN_PASSWORD_CHARS,
        longest=MAX_PASSWORD_CHARS,
    )
