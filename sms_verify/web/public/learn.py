"""`/learn` and `/help`: lessons on each kind of fraud with a checked example, and first aid afterwards."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.regions import REGIONS
from sms_verify.core.types import Message
from sms_verify.errors import NotFound
from sms_verify.explain.advice import REPORT
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.public.examples import Example
from sms_verify.web.public.lesson_messages import frauds
from sms_verify.web.public.verdict_view import Result, calls, lay_out, report_calls
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()

MISHAPS = ("clicked", "paid", "code", "installed")
"""What may have happened to a reader; each is a table of `page.help`."""

Name = Annotated[str, Path(max_length=40)]


@router.get("/learn")
def lessons(request: Request) -> HTMLResponse:
    """List the lessons."""
    words = Words(of_page(request))
    return page(request, "lessons.html", words, chosen="lang" in request.query_params, names=tuple(frauds("en")))


@router.get("/learn/{name}")
def lesson(request: Request, wired: ServicesDep, name: Name) -> HTMLResponse:
    """Show the lesson on one kind of fraud."""
    words = Words(of_page(request))
    example = frauds(words.language).get(name)
    if example is None:
        raise NotFound("There is no such lesson.")
    return page(
        request,
        "lesson.html",
        words,
        chosen="lang" in request.query_params,
        name=name,
        parts={part: sentences(f"lesson.{name}.{part}", words) for part in ("how", "tell", "do")},
        example=example,
        result=marked(example, wired, words),
        others=[each for each in frauds("en") if each != name],
    )


@router.get("/help/{name}")
def after(request: Request, name: Name, region: Annotated[str, Query(max_length=10)] = "") -> HTMLResponse:
    """Show what to do after a mishap, and whom to call in a region."""
    if name not in MISHAPS:
        raise NotFound("There is no such page.")
    words = Words(of_page(request))
    here = region if region in REPORT else ""
    police = [found] if here and (found := REGIONS[here].police) else []
    return page(
        request,
        "help.html",
        words,
        chosen="lang" in request.query_params,
        keep=f"&region={here}" if here else "",
        name=name,
        mishaps=MISHAPS,
        steps=sentences(f"help.{name}.step", words),
        region=here,
        regions=[(code, known) for code, known in words.regions.items() if code in REPORT],
        calls=list(report_calls(here, words)),
        danger=list(calls(police, words)),
        sources=[
            f"{channel.value}: {source}"
            for channel in (*police, *REPORT.get(here, ()))
            if (source := _source(channel.source))
        ],
    )


def sentences(key: str, words: Words) -> list[str]:
    """Return the numbered sentences under a key, in order."""
    return [words.page(f"{key}.{number}") for number in words.catalogue.under(f"page.{key}")]


_SOURCE = re.compile(r"https://(?P<host>[^/\s]+)\S*(?: \(read (?P<month>[\d-]+)\))?")


def _source(written: str) -> str:
    """Return host and month of a source that people can look at; nothing for a note of ours."""
    found = _SOURCE.match(written)
    return " · ".join(filter(None, found.groups())) if found else ""


def marked(example: Example, wired: Services, words: Words) -> Result:
    """Return an invented message with the checker's present marks."""
    message = Message(example.text, example.sender or None, example.region or None, None, wired.today())
    return lay_out(wired.checker.check(message), example.text, words, {})
