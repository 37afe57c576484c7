"""The language of an answer: the one requested, remembered, or preferred by the browser."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from sms_verify.explain.languages import choose

COOKIE = "language"
YEAR = 365 * 24 * 3600


def wanted(request: Request, *asked: str | None) -> str:
    """Return the tag of the requested catalogue, or else of the one that the browser prefers."""
    for tag in asked:
        if tag:
            return choose(tag)
    return choose(request.headers.get("accept-language", ""))


def of_page(request: Request, posted: str | None = None) -> str:
    """Return the language of a page: the one in the form or address, or else the remembered one."""
    return wanted(request, posted, request.query_params.get("lang"), request.cookies.get(COOKIE))


def remember(request: Request, response: Response, language: str) -> None:
    """Remember the chosen language for a year, and nothing else."""
    secure = request.url.scheme == "https"
    response.set_cookie(COOKIE, language, max_age=YEAR, httponly=True, samesite="lax", secure=secure)
