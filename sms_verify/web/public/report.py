"""`/report` and `/r/{number}`: a reader reports a message, follows its case, and withdraws it.

Nothing is stored before they press the button. The case number alone opens the case, so that no account is needed.
"""

from __future__ import annotations

from typing import Annotated, NamedTuple

from fastapi import APIRouter, Depends, Form, Path
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.core.types import Label
from sms_verify.errors import InvalidInput, NotFound
from sms_verify.explain import explain
from sms_verify.explain.facts import isolate
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports.queue import replies
from sms_verify.store.reports.submission import Reported, report_of, take, withdraw
from sms_verify.store.space import truncate_log
from sms_verify.store.tables import ReportRow
from sms_verify.web.deps import ServicesDep, one_look, one_report
from sms_verify.web.public.answer_link import CheckForm
from sms_verify.web.public.check import asked, problem
from sms_verify.web.public.kept_verdict import kept_verdict
from sms_verify.web.public.verdict_view import advice_of, calls_of
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

READER = "reader"
"""The audit's name for a reader who reports."""
DOUBTS = ("fraud", "genuine")
"""What a reader may take a message for when they dispute the verdict."""


class ToldBy(NamedTuple):
    """The author of an answer."""

    who: str
    said: str
    shows_summary: bool
    """Whether the checker's own verdict stands beside it."""


router = APIRouter()
Number = Annotated[str, Path(max_length=40)]


@router.post("/report", dependencies=[Depends(one_report)])
def report(
    request: Request,
    wired: ServicesDep,
    text: Annotated[str, Form()] = "",
    sender: Annotated[str, Form()] = "",
    region: Annotated[str, Form()] = "",
    claimed: Annotated[str, Form()] = "",
    keep_original: Annotated[str, Form()] = "",
    email: Annotated[str, Form(max_length=300)] = "",
    says: Annotated[str, Form(max_length=20)] = "",
    lang: Annotated[str, Form()] = "",
) -> Response:
    """Store a report and redirect to its case."""
    words, database = Words(of_page(request, lang)), wired.the_store.database
    form = CheckForm.of(text, sender, region, claimed)
    if found := problem(form, words):
        raise InvalidInput(*found.values())
    message = asked(form, words, wired.today())
    reported = Reported(
        wired.checker.case(message),
        wired.checker.check(message),
        words.language,
        keep_original=bool(keep_original),
        email=email.strip() or None,
        doubted=says if says in DOUBTS else None,
    )
    with database.writing() as session:
        number = take(session, ChangeContext(READER, wired.now()), reported, wired.secret()).number
    return RedirectResponse(f"/r/{number}?lang={words.language}", 303)


@router.get("/r")
def find_case(request: Request, wired: ServicesDep) -> HTMLResponse:
    """Ask for a case number."""
    _ = wired.the_store
    return page(request, "find_case.html", Words(of_page(request)), chosen="lang" in request.query_params, typed="")


@router.post("/r", dependencies=[Depends(one_report)])
def open_case(
    request: Request,
    wired: ServicesDep,
    number: Annotated[str, Form(max_length=40)] = "",
    lang: Annotated[str, Form()] = "",
) -> Response:
    """Redirect to the case of a number, however it was typed; an unknown number is reported beside the field."""
    words = Words(of_page(request, lang))
    try:
        with wired.the_store.database.reading() as session:
            found = report_of(session, number).number
    except NotFound:
        return page(request, "find_case.html", words, 404, typed=number.strip())
    return RedirectResponse(f"/r/{found}", 303)


@router.get("/r/{number}", dependencies=[Depends(one_look)])
def case(request: Request, wired: ServicesDep, number: Number) -> HTMLResponse:
    """Show the state of a case."""
    words = Words(of_page(request))
    with wired.the_store.database.reading() as session:
        row = report_of(session, number)
        known = wired.checker.registry.organisations.get(row.organisation or "")
        verdict = kept_verdict(row, known)
        return page(
            request,
            "case.html",
            words,
            chosen="lang" in request.query_params,
            number=row.number,
            told=Label(row.told),
            label=Label(row.label),
            told_by=_told_by(row, words, words.name_of(known) if known else ""),
            summary=words.said(f"summary.{row.label}", "default"),
            state=row.state,
            text=row.text,
            spoken=row.spoken,
            created=words.moment(row.created_at),
            decided=words.moment(row.decided_at),
            name=words.name_of(known) if known else "",
            answers=[
                (said, words.moment(each.at))
                for each in replies(session, row)
                if (said := tuple(filter(None, (each.code and words.page(f"replies.{each.code}"), each.words))))
            ],
            advice=advice_of(explain(verdict, words.language)),
            calls=calls_of(verdict, words),
            keeps_original=row.original is not None,
            keeps_address=row.email is not None,
        )


def _told_by(row: ReportRow, words: Words, name: str) -> ToldBy | None:
    """Return who answered and in which words of their own; nothing where the answer is the checker's."""
    who, _, finding = (row.decided_as or "").partition(":")
    if not finding:
        return None
    doubted = finding == "genuine" and not Label(row.label).positive
    blanks = {"name": isolate(name or row.organisation or "")} if who == "organisation" else {}
    return ToldBy(
        words.page(f"case.by_{who}", **blanks),
        words.page(f"case.said_{who}_{finding}{'_doubted' if doubted else ''}", **blanks),
        finding == "unclear" and row.label in (Label.FRAUD, Label.SUSPICIOUS),
    )


@router.get("/r/{number}/withdraw", dependencies=[Depends(one_look)])
def ask_back(request: Request, wired: ServicesDep, number: Number) -> HTMLResponse:
    """Ask the reader to confirm that the report is to be erased."""
    with wired.the_store.database.reading() as session:
        found = report_of(session, number).number
    words = Words(of_page(request))
    return page(request, "erase.html", words, chosen="lang" in request.query_params, number=found)


@router.post("/r/{number}/withdraw", dependencies=[Depends(one_look)])
def take_back(request: Request, wired: ServicesDep, number: Number, lang: Annotated[str, Form()] = "") -> HTMLResponse:
    """Erase a report."""
    with wired.the_store.database.writing() as session:
        withdraw(session, ChangeContext(READER, wired.now()), number)
    truncate_log(wired.the_store.database)
    return page(request, "withdrawn.html", Words(of_page(request, lang)))
