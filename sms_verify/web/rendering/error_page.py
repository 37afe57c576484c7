"""The page of an error, in the reader's language; what was sent is never repeated."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.reasons import Reason
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

SENTENCES = {404: "error.not_found", 405: "error.not_found", 413: "error.too_long", 429: "error.rate_limit"}


def error_page(
    request: Request, status: int, headers: Mapping[str, str] | None = None, reasons: tuple[str, ...] = ()
) -> HTMLResponse:
    """Return the page that says what went wrong, by its reasons where they have words, and where to go on."""
    words = Words(of_page(request))
    key = SENTENCES.get(status, "error.server" if status >= 500 else "error.bad_input")
    known = [words.reason(each) for each in reasons if isinstance(each, Reason)]
    sentences = known or [words.page(key, limit=words.limit)]
    return page(request, "error.html", words, status, headers=headers, sentences=sentences)
