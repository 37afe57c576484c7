"""`/bank/{organisation}`: entries in force, open drafts, recent changes; `…/things`: all entries, filtered."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Annotated, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from sms_verify.store.people.roles import OF_ORGANISATIONS, Role
from sms_verify.store.people.roster import colleagues
from sms_verify.store.registry import queries, setup
from sms_verify.store.registry.queries import VersionQuery
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.tables import VersionRow
from sms_verify.web.bank.context import BankDep
from sms_verify.web.bank.entry_view import EntryLine, line
from sms_verify.web.bank.forms import FORMS
from sms_verify.web.rendering.pagination import PageNumber
from sms_verify.web.rendering.words import Words

router = APIRouter(prefix="/bank/{organisation}")

MAX_OVERVIEW_VERSIONS = 8
"""Versions of one kind that the overview shows."""
KNOWS_PEOPLE = (*OF_ORGANISATIONS, Role.OPERATOR)
"""Who sees an organisation's people by name."""
ENDS_SOON = datetime.timedelta(days=30)
"""How long before an entry's last day the overview warns of it."""


class EntryGroup(NamedTuple):
    """The entries of one kind that are in force."""

    kind: str
    total: int
    lines: tuple[EntryLine, ...]


@router.get("")
def overview(visit: BankDep) -> HTMLResponse:
    """Show the overview of the desk."""
    place, words = visit.organisation, visit.words
    with visit.wired.the_store.database.reading() as session:
        counted = queries.counts(session, place)
        waiting = queries.newest(session, VersionQuery(place, states=queries.OPEN))
        rejected = queries.rejected_since(session, place, visit.wired.now() - queries.RECENT)
        standing = queries.in_force(session, place, MAX_OVERVIEW_VERSIONS)
        today = visit.wired.now().date()
        ending = queries.ending_by(session, place, today, today + ENDS_SOON)
        to_do = setup.steps(session, place)
        people = colleagues(session, place) if visit.person.is_a(*KNOWS_PEOPLE, at=place) else ()
        names = queries.people(
            session, (*waiting, *rejected, *ending, *(each for kind in standing.values() for each in kind))
        )
        shelves = tuple(
            EntryGroup(
                kind, counted.get((kind, VersionState.APPROVED), 0), lines_of(standing.get(kind, ()), words, names)
            )
            for kind in FORMS
        )
        return visit.show(
            "bank/overview.html",
            shelves=shelves,
            waiting=lines_of(waiting, words, names),
            waiting_count=sum(count for (_, state), count in counted.items() if state in queries.OPEN),
            rejected=lines_of(rejected, words, names),
            ending=lines_of(ending, words, names),
            people=people,
            steps=to_do,
            steps_done=sum(step.state is setup.StepState.DONE for step in to_do),
        )


@router.get("/things")
def things(
    visit: BankDep,
    kind: Annotated[str, Query(max_length=40)] = "",
    state: Annotated[str, Query(max_length=40)] = "",
    q: Annotated[str, Query(max_length=200)] = "",
    number: PageNumber = 1,
) -> HTMLResponse:
    """List versions; without a filter, those in force."""
    chosen = {"": (VersionState.APPROVED,), "open": queries.OPEN, "all": ()}.get(
        state, (VersionState(state),) if _is(state) else ()
    )
    wanted = VersionQuery(visit.organisation, (kind,) if kind in FORMS else (), chosen, q)
    with visit.wired.the_store.database.reading() as session:
        page = queries.page(session, wanted, number)
        lines = lines_of(page.versions, visit.words, queries.people(session, page.versions))

    def address(to: int) -> str:
        asked = {"kind": kind, "state": state, "q": q, "page": str(to)}
        return f"{visit.path('things')}?{urlencode({name: value for name, value in asked.items() if value})}"

    return visit.show(
        "bank/things.html",
        lines=lines,
        page=page,
        address=address,
        kinds=tuple(FORMS),
        states=("", "open", "all", *(each for each in VersionState if each is not VersionState.APPROVED)),
        asked={"kind": kind, "state": state, "q": q},
    )


def lines_of(versions: Iterable[VersionRow], words: Words, names: Mapping[int, str]) -> tuple[EntryLine, ...]:
    """Return versions as lists show them."""
    return tuple(line(version, words, names) for version in versions)


def _is(state: str) -> bool:
    return state in tuple(VersionState)
