"""The frame of every staff page: navigation, and the confirmation of the last action."""

from __future__ import annotations

import datetime
from functools import cache
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
"""The cookie that holds the browser's time zone."""

DONE = "done"
"""The query parameter that names the last action, by a key of `page.done.*`."""


class Place(NamedTuple):
    """An entry of the navigation, with the roles that may enter it."""

    name: str
    path: str
    roles: tuple[Role, ...]
    is_organisations: bool = False
    """Whether a role at an organisation opens it, rather than one for the whole registry."""


PLACES = (
    Place("desk", "/desk", (Role.AGENT, Role.LEAD, Role.AUDITOR)),
    Place("bank", "/bank", (Role.MAKER, Role.CHECKER, Role.OPERATOR, Role.AUDITOR), is_organisations=True),
    Place("registry", "/registry", (Role.OPERATOR, Role.AUDITOR)),
)
"""The navigation in its order; everybody has their account besides."""


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
    """Return a staff page for a person.

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
    """Return the time zone of the reader's browser; None where it is absent or unknown."""
    told = request.cookies.get(ZONE, "").replace("%2F", "/")
    return ZoneInfo(told) if told and told in _zones() else None


@cache
def _zones() -> frozenset[str]:
    # Listing them walks a tree of files, which takes longer than most pages.
    return frozenset(available_timezones())


def zone_name(zone: datetime.tzinfo | None) -> str:
    """Return a zone with its present offset from UTC; the service's zone where none is given."""
    now = datetime.datetime.now(zone) if zone else datetime.datetime.now().astimezone()
    offset = now.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:]}"


def may_enter(person: Person, place: Place) -> bool:
    """Whether a person may enter a place."""
    held = (roles for at, roles in person.roles.items() if at is None or place.is_organisations)
    return any(not roles.isdisjoint(place.roles) for roles in held)


def done(path: str, what: str = "") -> RedirectResponse:
    """Redirect after a submitted form, so that reloading does not send it again."""
    return RedirectResponse(f"{path}{'&' if '?' in path else '?'}{DONE}={what}" if what else path, 303)


def done_words(request: Request, words: Words) -> str:
    """Return the confirmation of the last action in the reader's language; empty without one."""
    key = f"done.{request.query_params.get(DONE, '')}"
    return words.page(key) if words.has(key) else ""


def said(words: Words, error: SmsVerifyError) -> tuple[str, ...]:
    """Return the reason of a refusal, in the reader's language."""
    return tuple(map(words.reason, error.reasons))


def own_path(path: str) -> str:
    """Return a path of this site to continue at, whatever the address names."""
    parts = urlsplit(path)
    is_own = path.startswith("/") and not path.startswith(("//", "/\\")) and not parts.netloc and path.isprintable()
    return path if is_own else "/account"
