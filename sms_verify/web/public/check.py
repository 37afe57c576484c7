"""`/` and `/v/…`: paste a message, read its verdict. The form works without JavaScript; nothing is stored."""

from __future__ import annotations

import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Path, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.core.attribution.lookup import look_up
from sms_verify.core.receipt import issue
from sms_verify.core.regions import speaking
from sms_verify.core.types import MAX_LENGTH, Message, Verdict
from sms_verify.store.reports import retention
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.http.lanes import on_check_threads
from sms_verify.web.http.seals import MAX_TOKEN_CHARS, LinkExpired
from sms_verify.web.http.security import RateLimited, weight
from sms_verify.web.public.answer_link import CheckForm, form_of, link_of
from sms_verify.web.public.examples import Example, examples
from sms_verify.web.public.lookup import called_exactly, lookup_page, names_page
from sms_verify.web.public.verdict_view import lay_out
from sms_verify.web.rendering import qr
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

LONGEST_SENDER = 100
MAX_NEAR = 6
"""Regions offered as buttons."""

router = APIRouter()


@router.get("/")
def home(request: Request, example: Annotated[str, Query(max_length=40)] = "") -> HTMLResponse:
    """Show the form, empty or filled with an example."""
    words = Words(of_page(request))
    chosen = examples(words.language).get(example, Example())
    return _form(request, words, CheckForm(chosen.text, chosen.sender, chosen.region), example=example)


@router.post("/")
@on_check_threads
def check(
    request: Request,
    wired: ServicesDep,
    text: Annotated[str, Form()] = "",
    sender: Annotated[str, Form()] = "",
    region: Annotated[str, Form()] = "",
    claimed: Annotated[str, Form()] = "",
    lang: Annotated[str, Form()] = "",
    whole: Annotated[str, Form()] = "",
) -> Response:
    """Redirect to the answer of a form; `whole` has a bare value checked as a message."""
    words = Words(of_page(request, lang))
    form = CheckForm.of(text, sender, region, claimed, whole)
    if found := problem(form, words):
        return _form(request, words, form, found, status=422)
    if link := link_of(form, wired.today(), wired):
        chosen = f"?lang={words.language}" if words.language != of_page(request) else ""
        return RedirectResponse(f"{link}{chosen}", 303)
    return _answer(request, wired, words, form, wired.today(), chosen=words.language != of_page(request))


@router.get("/v/{token}")
@on_check_threads
def answer(request: Request, wired: ServicesDep, token: Annotated[str, Path(max_length=MAX_TOKEN_CHARS)]) -> Response:
    """Show the verdict on a link's message, or the look-up of a bare value."""
    words = Words(of_page(request))
    try:
        form, received = form_of(token, wired)
    except LinkExpired as error:
        return _form(request, words, CheckForm(), {"text": words.page("error.link_expired")}, status=error.status)
    return _answer(request, wired, words, form, received, chosen="lang" in request.query_params)


def _answer(
    request: Request, wired: Services, words: Words, form: CheckForm, received: datetime.date, *, chosen: bool
) -> Response:
    try:
        wired.checks.hit(request, weight(len(form.text)))
    except RateLimited as error:
        said = {"text": words.page("error.rate_limit")}
        return _form(request, words, form, said, status=error.status, headers=error.headers)
    message = asked(form, words, received)
    is_alone = not (form.whole or form.sender or form.claimed)
    if is_alone and (value := look_up(form.text, message.region, wired.checker.registry)):
        return lookup_page(request, wired, words, form.text, form.region, value)
    if is_alone and (named := called_exactly(form.text, wired.checker.registry)):
        return names_page(request, words, form.text, form.region, named)
    verdict = wired.metrics.checked(wired.checker.check(message))
    code = issue(message, verdict, wired.secret()) if wired.store else ""
    return _verdict(request, wired, words, form, received, verdict, code, chosen=chosen)


def asked(form: CheckForm, words: Words, today: datetime.date) -> Message:
    """Return the message of a form, received today."""
    known = form.region if form.region in words.regions and len(form.region) == 2 else None
    return Message(form.text, form.sender or None, known, form.claimed or None, today)


def near(words: Words) -> list[tuple[str, str]]:
    """Return the most likely regions of a language's readers with their names; the last one is elsewhere."""
    known = (code for code in (*speaking(words.language), *words.regions) if len(code) == 2 and code in words.regions)
    offered = [*dict.fromkeys(known)]
    return [(code, words.regions[code]) for code in offered[:MAX_NEAR]]


def problem(form: CheckForm, words: Words) -> dict[str, str]:
    """Return the form's errors by field."""
    if not form.text.strip():
        return {"text": words.page("error.empty")}
    if len(form.text) > MAX_LENGTH:
        return {"text": words.page("error.too_long", limit=words.limit)}
    if len(form.sender) > LONGEST_SENDER:
        return {"sender": words.page("error.sender_too_long")}
    return {}


def _form(
    request: Request,
    words: Words,
    form: CheckForm,
    problem: dict[str, str] | None = None,
    *,
    example: str = "",
    status: int = 200,
    headers: dict[str, str] | None = None,
) -> HTMLResponse:
    known = examples(words.language)
    return page(
        request,
        "home.html",
        words,
        status,
        headers=headers,
        chosen="lang" in request.query_params,
        keep=f"&example={example}" if example in known else "",
        form=form,
        problem=problem or {},
        limit=MAX_LENGTH,
        regions=words.regions.items(),
        examples=tuple(known),
        example=example,
    )


def _verdict(
    request: Request,
    wired: Services,
    words: Words,
    form: CheckForm,
    received: datetime.date,
    verdict: Verdict,
    code: str,
    *,
    chosen: bool,
) -> HTMLResponse:
    known = wired.checker.registry.organisations
    owners = {contact.owner for contact in verdict.contacts if contact.owner in known}
    names = {owner: words.name_of(known[owner]) for owner in owners if owner}
    return page(
        request,
        "result.html",
        words,
        chosen=chosen,
        form=form,
        received=received,
        result=lay_out(verdict, form.text, words, names),
        regions=words.regions.items(),
        near=near(words),
        code=code,
        square=qr.square(code) if code else None,
        mails=wired.settings.smtp_url is not None,
        kept=retention.ADDRESS,
    )
