"""The frame of every page for people who are signed in: where they may go, and what was just done."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from sms_verify.errors import SmsVerifyError
from sms_verify.store.people.roles import Role
from sms_verify.web.auth.session import Person
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

ZONE = "zone"
"""The cookie in which a browser tells its time zone."""

DONE = "done"
"""The part of an address that names what was just done, by a key of `page.done.*`."""


class Place(NamedTuple):
    """A part of the product, and who may enter it."""

    name: str
    path: str
    roles: tuple[Role, ...]
    is_organisations: bool = False
    """Whether a role at an organisation leads there; else one for the registry as a whole."""


PLACES = (
    Place("desk", "/desk", (Role.AGENT, Role.LEAD, Role.AUDITOR)),
    Place("bank", "/bank", (Role.MAKER, Role.CHECKER, Role.OPERATOR, Role.AUDITOR), is_organisations=True),
    Place("registry", "/registry", (Role.OPERATOR, Role.AUDITOR)),
)
"""In the order of the navigation; everybody has their account besides."""


def staff_page(
    request: Request,
    template: str,
    words: Words,
    person: Person,
    *,
    error: SmsVerifyError | None = None,
    status: int = 200,
    problems: tuple[str, ...] = (),
    **values: Any,
) -> HTMLResponse:
    """Return a page for a person.

    `problems` are what keeps a form from being taken, in the reader's words; of an error both they and the status
    come from it.
    """
    here = zone_of(request)
    return page(
        request,
        template,
        words,
        error.status if error else status,
        chosen="lang" in request.query_params,
        person=person,
        path=request.url.path,
        places=[place for place in PLACES if may_enter(person, place)],
        done=done_words(request, words),
        problems=said(words, error) if error else problems,
        reason=words.reason,
        moment=lambda moment: words.moment(moment, here),
        zone=zone_name(here),
        **values,
    )


def zone_of(request: Request) -> datetime.tzinfo | None:
    """Return the time zone that the reader's browser told; none where it told none that is known."""
    told = request.cookies.get(ZONE, "").replace("%2F", "/")
    return ZoneInfo(told) if told in available_timezones() else None


def zone_name(zone: datetime.tzinfo | None) -> str:
    """Return a zone with its distance from UTC now, as pages tell it: that of the service where none is given."""
    now = datetime.datetime.now(zone) if zone else datetime.datetime.now().astimezone()
    offset = now.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:]}"


def may_enter(person: Person, place: Place) -> bool:
    """Whether a person has one of a place's roles where it counts."""
    held = (roles for at, roles in person.roles.items() if at is None or place.is_organisations)
    return any(not roles.isdisjoint(place.roles) for roles in held)


def done(path: str, what: str = "") -> RedirectResponse:
    """Return the way on after a form was taken, so that reloading does not send it again."""
    return RedirectResponse(f"{path}{'&' if '?' in path else '?'}{DONE}={what}" if what else path, 303)


def done_words(request: Request, words: Words) -> str:
    """Return what was just done, in the reader's words; nothing for nothing."""
    key = f"done.{request.query_params.get(DONE, '')}"
    return words.page(key) if words.has(key) else ""


def said(words: Words, error: SmsVerifyError) -> tuple[str, ...]:
    """Return why a form was not taken, in the reader's words."""
    return tuple(map(words.reason, error.reasons))


def own_path(path: str) -> str:
    """Return a path of this site to go on to, whatever the address asked for."""
    parts = urlsplit(path)
    is_own = path.startswith("/") and not path.startswith(("//", "/\\")) and not parts.netloc and path.isprintable()
    return path if is_own else "/account"
