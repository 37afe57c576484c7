"""`…/export/{file}`: download what an organisation has in force, as a registry file or a table of templates."""

from __future__ import annotations

import csv
import io

from fastapi import APIRouter
from starlette.responses import Response

from sms_verify.batch.guard import guard
from sms_verify.core.registry import records
from sms_verify.core.types import Organisation, Template
from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.registry_files.importing.rows import TABLE
from sms_verify.registry_files.toml_file import write_organisation
from sms_verify.store.registry.entries import MORE
from sms_verify.web.bank.context import BankContext, BankDep

router = APIRouter(prefix="/bank/{organisation}/export")


@router.get("/registry.toml")
def registry_file(visit: BankDep) -> Response:
    """Download the registry file, which `registry lint` and `registry import` read."""
    organisation, templates = _in_force(visit)
    return _file(f"{organisation.id}.toml", write_organisation(organisation, templates), "application/toml")


@router.get("/templates.csv")
def templates_table(visit: BankDep) -> Response:
    """Download the approved templates as a table; cells are guarded against formulas."""
    organisation, templates = _in_force(visit)
    table = io.StringIO()
    written = csv.DictWriter(table, (*TABLE, *MORE["template"]))
    written.writeheader()
    for template in templates:
        if not template.provisional:
            written.writerow({key: guard(str(cell)) for key, cell in records.template_row(template).items()})
    # The mark at the start tells spreadsheets that this is UTF-8.
    return _file(f"{organisation.id}-templates.csv", "\ufeff" + table.getvalue(), "text/csv")


def _in_force(visit: BankContext) -> tuple[Organisation, tuple[Template, ...]]:
    registry = visit.wired.checker.registry
    organisation = registry.organisations.get(visit.organisation)
    if organisation is None:
        raise NotFound(Reason("desk.nothing"))
    return organisation, registry.templates_of(organisation.id)


def _file(name: str, text: str, media: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text.encode(), media_type=f"{media}; charset=utf-8", headers=headers)
