"""Who may send a large body: a person who is signed in, or a program that is within its rate."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from sms_verify.errors import SmsVerifyError
from sms_verify.web.api.callers import shown_caller
from sms_verify.web.auth.session import NotSignedIn, person, to_sign_in
from sms_verify.web.deps import Services, services_of
from sms_verify.web.errors import reply
from sms_verify.web.http.bodies import BATCH_PATH
from sms_verify.web.http.clients import client_of


async def admit(request: Request) -> Response | None:
    """Return the answer that refuses a large body, or None where the body is accepted."""
    wired = services_of(request)
    look = _may_ask if request.url.path == BATCH_PATH else _is_signed_in
    try:
        await wired.lanes.key(partial(look, request, wired))
    except NotSignedIn as error:
        return to_sign_in(request, error)
    except SmsVerifyError as error:
        return reply(request, error)
    return None


def _may_ask(request: Request, wired: Services) -> None:
    known = shown_caller(request, wired)
    if known:
        wired.keyed.needs_room(f"key:{known.key}")
    else:
        wired.batches.needs_room(client_of(request))


def _is_signed_in(request: Request, wired: Services) -> None:
    person(request, wired)
