"""`/desk`: what waits, found by state, answer, organisation, language and words."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse, Response

from sms_verify.core.types import Label
from sms_verify.store.people.roster import names
from sms_verify.store.reports import queue as stored
from sms_verify.web.agents.context import Deciding, Looking
from sms_verify.web.agents.undo import undoable
from sms_verify.web.staff.page import done

router = APIRouter(prefix="/desk")
Asked = Annotated[str, Query(max_length=100)]


@router.get("")
def queue(
    agent: Looking,
    state: Asked = "open",
    label: Asked = "",
    organisation: Asked = "",
    language: Asked = "",
    q: Annotated[str, Query(max_length=200)] = "",
    sort: Asked = "worst",
    number: Annotated[int, Query(alias="page", ge=1, le=1_000_000)] = 1,
) -> HTMLResponse:
    """Show a page of the queue."""
    asked = stored.QueueQuery(state if state in stored.STATES else "open", label, organisation, language, q, sort)
    with agent.wired.the_store.database.reading() as session:
        page = stored.page(session, asked, number)
        session.expunge_all()
        undo = undoable(agent, session)
        at = agent.wired.now()
        workers = {row.id: worker for row in page.rows if (worker := stored.worker(row, at))}
        people = names(session, set(workers.values()))
        named, spoken, waiting = stored.organisations(session), stored.languages(session), stored.waiting(session)

    def address(to: int) -> str:
        fields = {"state": asked.state, "label": label, "organisation": organisation, "language": language}
        fields |= {"q": q, "sort": sort, "page": str(to)}
        return f"/desk?{urlencode({name: value for name, value in fields.items() if value})}"

    return agent.page(
        "desk/queue.html",
        queue=page,
        workers={row: people.get(worker, "") for row, worker in workers.items()},
        undo=undo,
        asked=asked,
        address=address,
        waiting=waiting,
        states=stored.STATES,
        sorts=stored.SORTS,
        labels=tuple(Label),
        organisations=named,
        tongues=spoken,
    )


@router.post("/next")
def take(agent: Deciding) -> Response:
    """Take the next case for a while, and go to it."""
    with agent.wired.the_store.database.writing() as session:
        following = stored.take_next(session, agent.act)
    return done(f"/desk/cases/{following}") if following else done("/desk")
