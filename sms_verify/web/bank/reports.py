"""`/bank/{organisation}/reports`: what goes round in an organisation's name, and the cases that wait for its word."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Path
from sqlalchemy import select
from starlette.responses import HTMLResponse, Response

from sms_verify.errors import NotFound, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import campaigns, cases
from sms_verify.store.tables import CampaignRow, ReportRow
from sms_verify.web.bank.context import BankContext, BankDep
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.staff.page import done, said

router = APIRouter(prefix="/bank/{organisation}/reports")

REPORTS_PER_PAGE = 50
SPEAKERS = (Role.MAKER, Role.CHECKER)
"""Whose word is the organisation's."""


@router.get("")
def show(visit: BankDep) -> HTMLResponse:
    """Show what waits and what goes round; masked, as the agents see it."""
    return _page(visit)


@router.post("/{report}")
def answer(
    visit: BankDep, report: Annotated[int, Path(ge=1, le=MAX_ROW_ID)], finding: Annotated[str, Form(max_length=20)] = ""
) -> Response:
    """Say whether the organisation sent a message."""
    visit.person.needs(*SPEAKERS, at=visit.organisation)
    try:
        with visit.wired.the_store.database.writing() as session:
            row = cases.get(session, report)
            if row.organisation != visit.organisation or row.state != "handed":
                raise NotFound(Reason("report.unknown"))
            cases.speak(session, visit.person.act(visit.wired.now()), row, finding)
    except NotFound:
        raise
    except SmsVerifyError as error:
        return _page(visit, error)
    return done(visit.path("reports"), "decided")


def _page(visit: BankContext, error: SmsVerifyError | None = None) -> HTMLResponse:
    own = visit.organisation
    handed = select(ReportRow).where(ReportRow.organisation == own, ReportRow.state == "handed")
    states = (campaigns.OPEN, campaigns.CONFIRMED)
    around = select(CampaignRow).where(CampaignRow.organisation == own, CampaignRow.state.in_(states))
    with visit.wired.the_store.database.reading() as session:
        return visit.show(
            "bank/reports.html",
            status=error.status if error else 200,
            problems=said(visit.words, error) if error else (),
            handed=session.scalars(handed.order_by(ReportRow.id).limit(REPORTS_PER_PAGE)).all(),
            around=session.scalars(around.order_by(CampaignRow.last_seen.desc()).limit(REPORTS_PER_PAGE)).all(),
            speaks=visit.person.is_a(*SPEAKERS, at=own),
        )
