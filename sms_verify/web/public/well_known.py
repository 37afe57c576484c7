"""`/robots.txt`, `/sitemap.xml` and `/.well-known/security.txt` (RFC 9116)."""

from __future__ import annotations

import datetime
from urllib.parse import quote
from xml.sax.saxutils import escape

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from sms_verify.errors import NotFound
from sms_verify.explain import languages
from sms_verify.web.deps import ServicesDep, one_look
from sms_verify.web.public.learn import MISHAPS
from sms_verify.web.public.lesson_messages import frauds

router = APIRouter()

VALID_FOR = datetime.timedelta(days=180)
"""How long a security.txt is valid; the standard asks for less than a year."""

CLOSED = ("/v/", "/r/", "/account", "/bank", "/desk", "/registry", "/api/", "/sign-in", "/reset", "/forgot")
"""Paths closed to search engines: people's answers and cases, and the desks."""
OPEN = ("/", "/about", "/privacy", "/developers", "/learn", "/quiz", "/o")
"""Pages that stand alone."""
OF_DATABASE = ("/now", "/log")
"""Pages that are there where the service has a database."""
MAX_LISTED = 50_000
"""Pages that one sitemap may list."""
SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


@router.get("/robots.txt")
def robots(request: Request) -> PlainTextResponse:
    """Return the paths that search engines may not visit, and where the others are listed."""
    closed = "".join(f"Disallow: {path}\n" for path in CLOSED)
    return PlainTextResponse(f"User-agent: *\n{closed}Sitemap: {request.app.state.foot(request).origin}/sitemap.xml\n")


@router.get("/sitemap.xml", dependencies=[Depends(one_look)])
def sitemap(request: Request, wired: ServicesDep) -> Response:
    """Return the pages that anybody may read: lessons, first aid, and every organisation's own page."""
    origin, known = request.app.state.foot(request).origin, sorted(wired.checker.registry.organisations)
    paths = (*OPEN, *(f"/learn/{name}" for name in frauds("en")), *(f"/help/{name}" for name in MISHAPS))
    paths += OF_DATABASE if wired.store else ()
    listed = (*paths, *(f"/o/{quote(each, safe='')}" for each in known))[:MAX_LISTED]
    lines = "".join(f"<url><loc>{escape(origin + path)}</loc></url>\n" for path in listed)
    content = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{SITEMAPS}">\n{lines}</urlset>\n'
    return Response(content, media_type="application/xml")


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
