"""`/alert-mails/{token}`: whoever reads an address agrees to alerts, or ends them with one click, signed in or not."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Depends, Path
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.errors import SmsVerifyError
from sms_verify.store.context import ChangeContext
from sms_verify.store.notifications import alert_mails
from sms_verify.web.deps import Services, ServicesDep, one_look
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter(prefix="/alert-mails/{token}", dependencies=[Depends(one_look)])

NOBODY = "nobody"
Token = Annotated[str, Path(max_length=100)]


class Wish(StrEnum):
    """What a link is for."""

    CONFIRM = "confirm"
    STOP = "stop"


DO = {Wish.CONFIRM: alert_mails.confirm, Wish.STOP: alert_mails.stop}


@router.get("/{wish}")
def ask(request: Request, wired: ServicesDep, token: Token, wish: Wish) -> HTMLResponse:
    """Ask, so that a program that looks at every link in a mail changes nothing."""
    with wired.the_store.database.reading() as session:
        organisation = alert_mails.of_token(session, token).organisation
    return _page(request, wired, wish, organisation)


@router.post("/{wish}")
def do(request: Request, wired: ServicesDep, token: Token, wish: Wish) -> HTMLResponse:
    """Do it; what is done already stays so. A mail program posts here by itself, too (RFC 8058)."""
    with wired.the_store.database.reading() as session:
        organisation = alert_mails.of_token(session, token).organisation
    try:
        with wired.the_store.database.writing() as session:
            DO[wish](session, ChangeContext(NOBODY, wired.now()), alert_mails.of_token(session, token))
    except SmsVerifyError as error:
        return _page(request, wired, wish, organisation, error)
    return _page(request, wired, wish, organisation, is_done=True)


def _page(
    request: Request,
    wired: Services,
    wish: Wish,
    organisation: str,
    error: SmsVerifyError | None = None,
    *,
    is_done: bool = False,
) -> HTMLResponse:
    words = Words(of_page(request))
    return page(
        request,
        "alert_mail.html",
        words,
        error.status if error else 200,
        wish=wish,
        name=words.name_in(wired.checker.registry.organisations, organisation),
        is_done=is_done,
        problem=words.reason(str(error)) if error else "",
    )
