"""`POST /api/v1/reports` and the case of a number: report a message, read its answer, withdraw it."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.store.context import ChangeContext
from sms_verify.store.reports.submission import Reported, report_of, take, withdraw
from sms_verify.store.space import truncate_log
from sms_verify.store.tables import ReportRow
from sms_verify.web.api import errors
from sms_verify.web.api.schemas.reports import ReportIn, ReportOut
from sms_verify.web.deps import ServicesDep, one_look, one_report
from sms_verify.web.rendering.language import wanted

READER = "api"
"""The audit's name for a reader who reports over HTTP."""

router = APIRouter(prefix="/api/v1/reports", tags=["reports"])
Number = Annotated[str, Path(max_length=40)]


@router.post(
    "",
    status_code=201,
    response_model=ReportOut,
    dependencies=[Depends(one_report)],
    responses=errors(400, 404, 413, 422, 429),
)
def report(body: ReportIn, request: Request, wired: ServicesDep) -> dict[str, Any]:
    """Report a message."""
    database, message = wired.the_store.database, body.message(wired.today())
    reported = Reported(
        wired.checker.case(message),
        wired.checker.check(message),
        wanted(request, body.language),
        keep_original=body.keep_original,
        email=body.email or None,
        door="api",
    )
    with database.writing() as session:
        return _told(take(session, ChangeContext(READER, wired.now()), reported, wired.secret()))


@router.get("/{number}", response_model=ReportOut, dependencies=[Depends(one_look)], responses=errors(404, 422, 429))
def case(number: Number, wired: ServicesDep) -> dict[str, Any]:
    """Show what became of a report."""
    with wired.the_store.database.reading() as session:
        return _told(report_of(session, number))


@router.post(
    "/{number}/withdraw",
    status_code=204,
    response_class=Response,
    dependencies=[Depends(one_look)],
    responses=errors(404, 422, 429),
)
def take_back(number: Number, wired: ServicesDep) -> None:
    """Erase a report."""
    with wired.the_store.database.writing() as session:
        withdraw(session, ChangeContext(READER, wired.now()), number)
    truncate_log(wired.the_store.database)


def _told(row: ReportRow) -> dict[str, Any]:
    plain = ("number", "state", "told", "label", "text", "created_at", "decided_at", "organisation")
    held = {"keeps_original": row.original is not None, "keeps_address": row.email is not None}
    return {name: getattr(row, name) for name in plain} | held
