"""`/robots.txt` and `/.well-known/security.txt` (RFC 9116)."""

from __future__ import annotations

import datetime

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from sms_verify.errors import NotFound
from sms_verify.explain import languages
from sms_verify.web.deps import ServicesDep

router = APIRouter()

VALID_FOR = datetime.timedelta(days=180)
"""How long a security.txt is valid; the standard asks for less than a year."""

CLOSED = ("/v/", "/r/", "/account", "/bank", "/desk", "/registry", "/api/", "/sign-in", "/reset", "/forgot")
"""Paths closed to search engines: people's answers and cases, and the desks."""


@router.get("/robots.txt")
def robots() -> PlainTextResponse:
    """Return the paths that search engines may not visit."""
    return PlainTextResponse("User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in CLOSED))


@router.get("/.well-known/security.txt")
def security(request: Request, wired: ServicesDep) -> PlainTextResponse:
    """Return the contact for security flaws; answer 404 where the operator set none."""
    contact = wired.settings.contact
    if contact is None:
        raise NotFound("Whoever runs this service has given no contact.")
    until = (wired.now() + VALID_FOR).astimezone(datetime.UTC).strftime("%Y-%m-%dT00:00:00Z")
    origin = request.app.state.foot(request).origin
    lines = (
        f"Contact: {contact}",
        f"Expires: {until}",
        f"Preferred-Languages: {', '.join(languages.tags())}",
        f"Canonical: {origin}/.well-known/security.txt",
    )
    return PlainTextResponse("\n".join(lines) + "\n")
