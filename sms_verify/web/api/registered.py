"""`/api/v1/registry/{organisation}`: what an organisation registered, read and drafted by its own programs.

A program drafts and submits as the person who made its key, if they are still a maker there. Approvals are people's.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from sqlalchemy.orm import Session

from sms_verify.core.registry import records
from sms_verify.errors import NotFound
from sms_verify.reasons import Reason
from sms_verify.store.people.api_keys import Scope
from sms_verify.store.registry import queries
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import OrganisationRow, VersionRow
from sms_verify.web.api import errors
from sms_verify.web.api.callers import Caller, KnownCaller
from sms_verify.web.api.schemas.registered import DraftsIn, RegisteredOut, VersionOut, VersionsOut
from sms_verify.web.deps import Services, ServicesDep
from sms_verify.web.rendering.pagination import MAX_ROW_ID

router = APIRouter(prefix="/api/v1/registry", tags=["registry"])
Organisation = Annotated[str, Path(max_length=100)]


@router.get("/{organisation}", response_model=RegisteredOut, responses=errors(401, 403, 404, 422, 429))
def registered(
    organisation: Organisation,
    wired: ServicesDep,
    caller: KnownCaller,
    state: Annotated[
        list[VersionState], Query(max_length=len(VersionState), description="States of the versions; all if left out.")
    ] = [],  # noqa: B006
    page: Annotated[int, Query(ge=1, le=MAX_ROW_ID)] = 1,
) -> dict[str, Any]:
    """Show what is in force and where the versions stand."""
    caller.needs(Scope.REGISTRY_READ)
    with wired.the_store.database.reading() as session:
        _allowed(session, caller, organisation)
        found = queries.page(session, queries.VersionQuery(organisation, states=tuple(state)), page)
        versions = [told(row) for row in found.versions]
    registry = wired.checker.registry
    known = registry.organisations.get(organisation)
    file = records.write(known, registry.templates_of(organisation)) if known else None
    return {"file": file, "versions": versions, "page": found.number, "pages": found.pages, "total": found.total}


@router.post(
    "/{organisation}/drafts",
    status_code=201,
    response_model=VersionsOut,
    responses=errors(400, 401, 403, 404, 409, 413, 422, 429),
)
def draft(organisation: Organisation, body: DraftsIn, wired: ServicesDep, caller: KnownCaller) -> dict[str, Any]:
    """Add drafts, all of them or none."""
    caller.needs(Scope.REGISTRY_WRITE)
    caller.needs_organisation(organisation)
    things = body.things(organisation)
    with wired.the_store.database.writing() as session:
        _allowed(session, caller, organisation)
        desk = _desk(session, wired, caller)
        return {"versions": [told(desk.draft(thing)) for thing in things]}


@router.post("/versions/{version}/submit", response_model=VersionOut, responses=errors(401, 403, 404, 409, 422, 429))
def submit(
    version: Annotated[int, Path(ge=1, le=MAX_ROW_ID)], wired: ServicesDep, caller: KnownCaller
) -> dict[str, Any]:
    """Submit a draft, for another person to approve."""
    caller.needs(Scope.REGISTRY_WRITE)
    with wired.the_store.database.writing() as session:
        row = session.get(VersionRow, version)
        if row is None:
            raise NotFound(Reason("not-yours"))
        _allowed(session, caller, row.thing.organisation)
        return told(_desk(session, wired, caller).do(version, Action.SUBMIT))


def told(row: VersionRow) -> dict[str, Any]:
    """Return a version without the people behind it."""
    thing = {"kind": row.thing.kind, "key": row.thing.key, "provisional": row.thing.provisional}
    return thing | {name: getattr(row, name) for name in VersionOut.model_fields if name not in thing}


def _allowed(session: Session, caller: Caller, organisation: str) -> None:
    """Pass keys of this organisation; to others it does not exist."""
    caller.needs_organisation(organisation)
    if not organisation.isprintable() or session.get(OrganisationRow, organisation) is None:
        raise NotFound(Reason("not-yours"))


def _desk(session: Session, wired: Services, caller: Caller) -> EntryEditor:
    return EntryEditor(session, caller.act(wired.now()), wired.checker.registry)
