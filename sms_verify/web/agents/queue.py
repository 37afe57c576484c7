"""`/desk`: the queue, filtered by state, answer, organisation, language, day and words; decides many at once."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Annotated
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Depends, Form, Path, Query
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.core.attribution.lookup import look_up
from sms_verify.core.campaigns import contact_digest
from sms_verify.core.types import Label
from sms_verify.errors import Conflict, SmsVerifyError
from sms_verify.reasons import Reason
from sms_verify.store.people.roster import names
from sms_verify.store.reports import cases, decisions, evidence, saved_filters
from sms_verify.store.reports import queue as stored
from sms_verify.store.reports.queue import QueueQuery
from sms_verify.store.reports.working import FOLLOWS, decide_and_answer
from sms_verify.web.agents.context import AgentContext, Deciding, Looking
from sms_verify.web.agents.undo import PARAMETER, many_of, named, undoable
from sms_verify.web.rendering.pagination import MAX_ROW_ID, PageNumber
from sms_verify.web.staff.page import DONE, done, said

router = APIRouter(prefix="/desk")
Asked = Annotated[str, Query(max_length=100)]
Typed = Annotated[str, Form(max_length=10_000)]
Cases = Annotated[tuple[Annotated[int, Form(ge=1, le=MAX_ROW_ID)], ...], Form(alias="case", max_length=50)]

_CASES = r"^[0-9]{1,9}(\.[0-9]{1,9}){0,49}$"

FILTERS = ("label", "organisation", "language", "sort", "since", "until", "told", "scheme", "template", "apart")
"""Filters in the address besides state and words, in their order."""


def asked(
    state: Asked = "open",
    label: Asked = "",
    organisation: Asked = "",
    language: Asked = "",
    q: Annotated[str, Query(max_length=200)] = "",
    sort: Asked = "worst",
    since: Asked = "",
    until: Asked = "",
    told: Asked = "",
    scheme: Asked = "",
    template: Annotated[str, Query(max_length=300)] = "",
    apart: Asked = "",
) -> QueueQuery:
    """Read the filters of an address; an unknown state or day is ignored."""
    known = state if state in stored.STATES else "open"
    found = QueueQuery(known, label, organisation, language, q, sort, _day(since), _day(until))
    return replace(found, told=told, scheme=scheme, template=template, apart=bool(apart))


AskedFor = Annotated[QueueQuery, Depends(asked)]


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        return None


@router.get("")
def queue(agent: Looking, wanted: AskedFor, number: PageNumber = 1) -> HTMLResponse:
    """Show a page of the queue."""
    return _page(agent, wanted, number)


def _page(
    agent: AgentContext,
    wanted: QueueQuery,
    number: int = 1,
    problems: tuple[str, ...] = (),
    status: int = 200,
    undo: str = "",
) -> HTMLResponse:
    at = agent.wired.now()
    with agent.wired.the_store.database.reading() as session:
        regions = stored.regions(session) if wanted.words.strip() else []
        page = stored.page(session, replace(wanted, contacts=_digests(agent, wanted.words, regions)), number)
        session.expunge_all()
        workers = {row.id: worker for row in page.rows if (worker := stored.worker(row, at))}
        people = names(session, set(workers.values()))
        frame = {
            "undo": undo or undoable(agent, session),
            "waiting": stored.waiting(session),
            "organisations": stored.organisations(session),
            "tongues": stored.languages(session),
            "saved": [(each.id, each.name, each.query) for each in saved_filters.of(session, agent.person.id)],
        }
    return agent.page(
        "desk/queue.html",
        status=status,
        problems=problems,
        keep=f"&{query_of(wanted)}",
        queue=page,
        workers={row: people.get(worker, "") for row, worker in workers.items()},
        asked=wanted,
        here=query_of(wanted),
        address=lambda to: f"/desk?{query_of(wanted, page=to)}",
        is_filtered=query_of(wanted) != query_of(QueueQuery(words=wanted.words)),
        states=stored.STATES,
        sorts=stored.SORTS,
        labels=tuple(Label),
        findings=decisions.FINDINGS,
        follows=FOLLOWS,
        **frame,
    )


def query_of(wanted: QueueQuery, **more: object) -> str:
    """Return the query string of some filters."""
    fields = {name: getattr(wanted, name) for name in FILTERS} | {"apart": "1" if wanted.apart else ""}
    said_ = {"state": wanted.state, "q": wanted.words, **fields, **more}
    return urlencode({name: str(value) for name, value in said_.items() if value})


def _digests(agent: AgentContext, words: str, regions: list[str]) -> tuple[str, ...]:
    """Return the digests that a number, host or handle has in campaigns, in each spelling it may be typed in."""
    registry, key = agent.wired.checker.registry, agent.wired.secret()
    found = (look_up(words.strip(), region, registry) for region in (None, *regions)) if words.strip() else ()
    contacts = [each.contact for each in found if each and each.contact]
    return tuple(dict.fromkeys(digest for each in contacts if (digest := contact_digest(each, key))))


@router.post("/next")
def take(agent: Deciding) -> Response:
    """Lease the next case to this agent and open it."""
    with agent.wired.the_store.database.writing() as session:
        following = stored.take_next(session, agent.act)
    return done(f"/desk/cases/{following}") if following else done("/desk")


@router.post("/decide")
def decide_ticked(
    agent: Deciding, ticked: Cases = (), finding: Typed = "", note: Typed = "", code: Typed = "", here: Typed = ""
) -> Response:
    """Decide and answer all ticked cases, each by the rules of a single one; refused cases stay and are listed."""
    refused = {identifier: _decide(agent, identifier, finding, note, code) for identifier in ticked}
    agent.wired.refresh_registry()
    problems = tuple(problem for each in refused.values() for problem in each)
    decided = [identifier for identifier, why in refused.items() if not why]
    if problems:
        return _page(agent, _of_query(here), problems=problems, status=409, undo=named(decided) if decided else "")
    back = f"/desk?{query_of(_of_query(here))}"
    more = urlencode({DONE: "decided-many", PARAMETER: named(decided)})
    return RedirectResponse(f"{back}&{more}" if decided else back, 303)


@router.post("/many/{cases}/undo")
def undo_many(agent: Deciding, asked: Annotated[str, Path(alias="cases", pattern=_CASES)]) -> Response:
    """Undo this agent's decisions on many cases; those that somebody has decided again since stay."""
    with agent.wired.the_store.database.writing() as session:
        rows = many_of(session, asked)
        mine = [each for each in rows if decisions.can_undo(each, agent.person.id, agent.act.at)]
        for row in mine:
            decisions.undo(session, agent.act, row)
    if not mine:
        return _page(agent, QueueQuery(), problems=said(agent.words, Conflict(Reason("report.too-late"))), status=409)
    agent.wired.refresh_registry()
    return done("/desk", "undone")


def _decide(agent: AgentContext, identifier: int, finding: str, note: str, code: str) -> tuple[str, ...]:
    """Decide one of many; return why it cannot be decided so."""
    number = ""
    try:
        with agent.wired.the_store.database.writing() as session:
            row = cases.get(session, identifier)
            number = row.number
            if agent.leads and evidence.hard_evidence(row, finding):
                agent.person.proves(agent.wired.now(), f"/desk/cases/{identifier}")
            decide_and_answer(session, agent.act, row, finding, note, code, leads=agent.leads)
    except SmsVerifyError as error:
        return tuple(agent.words.page("desk.not_decided", number=number, why=why) for why in said(agent.words, error))
    return ()


@router.post("/filters")
def save(agent: Looking, name: Typed = "", here: Typed = "") -> Response:
    """Save the current filters under a name."""
    wanted = _of_query(here)
    try:
        with agent.wired.the_store.database.writing() as session:
            saved_filters.save(session, agent.person.id, name, query_of(wanted))
    except SmsVerifyError as error:
        return _page(agent, wanted, problems=said(agent.words, error), status=error.status)
    return done(f"/desk?{query_of(wanted)}", "filter-saved")


@router.post("/filters/forget")
def forget(agent: Looking, identifier: Annotated[int, Form(alias="filter", ge=0, le=MAX_ROW_ID)] = 0) -> Response:
    """Delete one of this person's saved filters."""
    with agent.wired.the_store.database.writing() as session:
        saved_filters.forget(session, agent.person.id, identifier)
    return done("/desk")


def _of_query(query: str) -> QueueQuery:
    """Return what an address of the queue looks for; what it does not know is left out."""
    known = {"state", "q", *FILTERS}
    return asked(**{name: value[:200] for name, value in parse_qsl(query[:2_000]) if name in known})
