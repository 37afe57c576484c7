"""`…/reports/imitations.{ending}`: export the contacts of frauds in an organisation's name, to block or take down."""

from __future__ import annotations

import csv
import io

from fastapi import APIRouter
from starlette.responses import Response

from sms_verify.batch.guard import guard
from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store.audit import chain
from sms_verify.store.reports import imitations
from sms_verify.store.reports.stix import imitations as as_stix
from sms_verify.web.bank.context import BankDep

router = APIRouter(prefix="/bank/{organisation}/reports")

COLUMNS = imitations.Lead._fields
FORMATS = {"csv": "text/csv; charset=utf-8", "json": "application/stix+json;version=2.1"}


@router.get("/imitations.{ending}")
def export(visit: BankDep, ending: str) -> Response:
    """Export hosts, addresses and numbers as CSV or STIX 2.1; the audit records the export."""
    if ending not in FORMATS:
        raise NotFound(Reason("not-yours"))
    own, now = visit.organisation, visit.wired.now()
    with visit.wired.the_store.database.writing() as session:
        leads = imitations.leads(session, own)
        detail = {"organisation": own, "contacts": len(leads), "format": ending}
        chain.record(session, visit.person.act(now), "report.imitations", own, detail)
    content = as_stix(own, leads, now) if ending == "json" else _table(leads)
    name = f'attachment; filename="imitations-of-{own}.{ending}"'
    return Response(content, media_type=FORMATS[ending], headers={"Content-Disposition": name})


def _table(leads: tuple[imitations.Lead, ...]) -> str:
    """Return a table for a spreadsheet, which runs none of its cells; the mark at its start says that it is UTF-8."""
    table = io.StringIO()
    csv.writer(table).writerows((COLUMNS, *(tuple(map(guard, map(str, each))) for each in leads)))
    return "\ufeff" + table.getvalue()
