"""Page templates rendered to answers: escaping is always on, and an undefined variable is an error."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.explain import languages as catalogues
from sms_verify.reasons import Reason
from sms_verify.web.rendering import language as languages
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.static_files import asset
from sms_verify.web.rendering.words import Words

TEMPLATES = Path(__file__).parent.parent / "templates"


@cache
def environment() -> Environment:
    """Return the environment of the page templates."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        auto_reload=False,
    )


def page(
    request: Request,
    template: str,
    words: Words,
    status: int = 200,
    *,
    headers: Mapping[str, str] | None = None,
    chosen: bool = False,
    keep: str = "",
    **values: object,
) -> HTMLResponse:
    """Return a page; `chosen` remembers its language, `keep` is the query that a change of language preserves."""
    html = (
        environment()
        .get_template(template)
        .render(
            t=words.page,
            digits=words.number,
            language=words.language,
            dir=words.direction,
            percent=words.percent,
            day=words.day,
            foot=request.app.state.foot(request),
            languages=catalogues.names().items(),
            asset=asset,
            keep=keep,
            **values,
        )
    )
    response = HTMLResponse(html, status, dict(headers or {}) | {"Content-Language": words.language})
    if chosen:
        languages.remember(request, response, words.language)
    return response


SENTENCES = {404: "error.not_found", 405: "error.not_found", 413: "error.too_long", 429: "error.rate_limit"}


def error_page(
    request: Request, status: int, headers: Mapping[str, str] | None = None, reasons: tuple[str, ...] = ()
) -> HTMLResponse:
    """Return the page of an error, with its reasons and a way on."""
    words = Words(of_page(request))
    key = SENTENCES.get(status, "error.server" if status >= 500 else "error.bad_input")
    known = [words.reason(each) for each in reasons if isinstance(each, Reason)]
    sentences = known or [words.page(key, limit=words.limit)]
    title = words.page("error.nowhere" if status == HTTPStatus.NOT_FOUND else "error.title")
    return page(request, "error.html", words, status, headers=headers, title=title, sentences=sentences)
