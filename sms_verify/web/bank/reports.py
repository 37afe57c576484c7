"""`/bank/{organisation}/reports`: campaigns in an organisation's name, and the cases that wait for its statement."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Form, Path
from sqlalchemy.orm import Session
from starlette.responses import HTMLResponse, Response

from sms_verify.errors import NotFound, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.context import ChangeContext
from sms_verify.store.people.roles import Role
from sms_verify.store.people.roster import names
from sms_verify.store.reports import campaign_queries, cases, decisions, imitations, queue, statements
from sms_verify.store.tables import DecisionRow, ReportRow
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/bank/{organisation}/reports")

SPEAKERS = (Role.MAKER, Role.CHECKER)
"""Roles that speak for the organisation."""

SHOWN_LEADS, MAX_PAGE_READ = 20, 500
"""Contacts of frauds that the page shows, and the newest reports that it counts them in; the files count in more."""

ReportId = Annotated[int, Path(ge=1, le=MAX_ROW_ID)]
Finding = Annotated[str, Form(max_length=20)]
Why = Annotated[str, Form(max_length=10_000)]


class Waiting(NamedTuple):
    """A case that waits for the organisation's statement."""

    row: ReportRow
    missing: tuple[str, ...]
    """Facts that prevent the message from being called the organisation's own."""
    is_settled: bool
    """Whether the checker finds it official by now."""
    first: DecisionRow | None
    """The first person's statement, which waits for a second person."""
    speaker: str


@router.get("")
def show(visit: BankDep) -> HTMLResponse:
    """Show waiting cases and campaigns, masked as at the agents' desk."""
    return _page(visit)


@router.post("/{report}")
def answer(visit: BankDep, report: ReportId, finding: Finding = "", reason: Why = "") -> Response:
    """Record whether the organisation sent a message; a yes needs a second person."""

    if finding == "genuine":
        visit.person.needs(*SPEAKERS, at=visit.organisation)
        visit.person.proves(visit.wired.now(), visit.path("reports"))

    def say(session: Session, act: ChangeContext, row: ReportRow) -> str:
        statements.speak(session, act, row, finding, reason, statements.judged_anew(row, visit.wired.checker))
        return "decided" if row.state == "decided" else "said_first"

    return _change(visit, report, say)


@router.post("/{report}/settle")
def settle(visit: BankDep, report: ReportId) -> Response:
    """Close a case with the checker's present verdict."""

    def close(session: Session, act: ChangeContext, row: ReportRow) -> str:
        statements.settle(session, act, row, statements.judged_anew(row, visit.wired.checker))
        return "decided"

    return _change(visit, report, close)


def _change(visit: BankContext, report: int, change: Callable[[Session, ChangeContext, ReportRow], str]) -> Response:
    """Do something with a case that was handed over to this organisation."""
    visit.person.needs(*SPEAKERS, at=visit.organisation)
    try:
        with visit.wired.the_store.database.writing() as session:
            row = cases.get(session, report)
            if row.organisation != visit.organisation or row.state != "handed":
                raise NotFound(Reason("report.unknown"))
            what = change(session, visit.person.act(visit.wired.now()), row)
    except NotFound:
        raise
    except SmsVerifyError as error:
        return _page(visit, error)
    return done(visit.path("reports"), what)


def _waiting(visit: BankContext, session: Session, row: ReportRow) -> Waiting:
    anew = statements.judged_anew(row, visit.wired.checker)
    first = statements.pending(session, row)
    return Waiting(
        row,
        tuple(map(visit.words.reason, statements.missing(row, anew))),
        anew is not None and anew.label.positive,
        first,
        names(session, {first.user_id}).get(first.user_id, "") if first else "",
    )


def _week(visit: BankContext) -> datetime.datetime:
    return visit.wired.now() - datetime.timedelta(days=7)


def _page(visit: BankContext, error: SmsVerifyError | None = None) -> HTMLResponse:
    own = visit.organisation
    with visit.wired.the_store.database.reading() as session:
        return visit.show(
            "bank/reports.html",
            error=error,
            handed=[_waiting(visit, session, row) for row in queue.handed_over(session, own)],
            longest=decisions.MAX_NOTE_CHARS,
            counted=MAX_PAGE_READ,
            met=[(row, row.template.partition("/")[2]) for row in imitations.wordings(session, own, _week(visit))],
            leads=imitations.leads(session, own, MAX_PAGE_READ)[:SHOWN_LEADS],
            around=campaign_queries.going_round(session, own),
            speaks=visit.person.is_a(*SPEAKERS, at=own),
        )
