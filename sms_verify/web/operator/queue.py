"""`/registry`: versions that wait for the operator, each with the overlap that requires it."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from sms_verify.store.people.needs import of_people
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import queries
from sms_verify.store.registry.editing import EntryEditor
from sms_verify.store.registry.queries import VersionQuery
from sms_verify.store.registry.versions import entry_of
from sms_verify.store.registry.workflow import Action, VersionState
from sms_verify.store.tables import VersionRow
from sms_verify.web.auth.session import PersonDep
from sms_verify.web.bank.entry_view import EntryLine, line
from sms_verify.web.deps import ServicesDep
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.pagination import PageNumber
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import staff_page

router = APIRouter(prefix="/registry")


class WaitingDraft(NamedTuple):
    """A version that waits for the operator's approval."""

    line: EntryLine
    organisation: str
    """The organisation's name."""
    endorser: str
    overlaps: tuple[str, ...]
    is_change: bool
    """Whether another version of the entry is in force."""
    allowed: tuple[Action, ...]


@router.get("")
def queue(
    request: Request,
    wired: ServicesDep,
    person: PersonDep,
    number: PageNumber = 1,
) -> Response:
    """Show a page of the queue."""
    person.needs(Role.OPERATOR, Role.AUDITOR)
    words, known = Words(of_page(request)), wired.checker.registry.organisations
    with wired.the_store.database.reading() as session:
        page = queries.page(session, VersionQuery(states=(VersionState.ENDORSED,)), number)
        names = queries.people(session, page.versions)
        desk = EntryEditor(session, person.act(wired.now()), wired.checker.registry)

        def waiting(row: VersionRow) -> WaitingDraft:
            shown = line(row, words, names)
            return WaitingDraft(
                shown._replace(person=names.get(row.author_id or 0, "")),
                words.name_in(known, shown.organisation),
                names.get(row.endorser_id or 0, ""),
                tuple(map(words.reason, desk.overlaps(entry_of(row)))),
                any(each.state == VersionState.APPROVED for each in row.thing.versions),
                desk.allowed(row),
            )

        rows = tuple(map(waiting, page.versions))
        needs = of_people(session) if person.is_a(Role.OPERATOR) else None
    return staff_page(
        request,
        "registry/queue.html",
        words,
        person,
        rows=rows,
        page=page,
        needs=needs,
        place_of=lambda organisation: words.name_in(known, organisation),
        unwell=[each for each in wired.readiness() if not each.ok],
        address=lambda to: f"/registry?page={to}",
    )
