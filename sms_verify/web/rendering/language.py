"""In which language a reader is answered: asked for, remembered, or preferred by the browser."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from sms_verify.explain.languages import choose

COOKIE = "language"
YEAR = 365 * 24 * 3600


def wanted(request: Request, *asked: str | None) -> str:
    """Return the catalogue's tag for what is asked for, else for what the browser prefers."""
    for tag in asked:
        if tag:
            return choose(tag)
    return choose(request.headers.get("accept-language", ""))


def of_page(request: Request, posted: str | None = None) -> str:
    """Return the language of a page: the one in the form or address, else the remembered one."""
    return wanted(request, posted, request.query_params.get("lang"), request.cookies.get(COOKIE))


def remember(request: Request, response: Response, language: str) -> None:
    """Keep a choice of language, and nothing else, for a year."""
    secure = request.url.scheme == "https"
    response.set_cookie(COOKIE, language, max_age=YEAR, httponly=True, samesite="lax", secure=secure)
