"""`/desk/cases/{report}`: a reported message, what was found of it, and what an agent does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Form, Path
from sqlalchemy.orm import Session
from starlette.responses import HTMLResponse, Response

from sms_verify.errors import SmsVerifyError
from sms_verify.store.reports import cases, queue
from sms_verify.store.tables import ReportRow
from sms_verify.web.agents.case_view import lay_out
from sms_verify.web.agents.context import AgentContext, Deciding, Leading, Looking
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.staff.page import done, said

router = APIRouter(prefix="/desk/cases/{report}")
Id = Annotated[int, Path(alias="report", ge=1, le=MAX_ROW_ID)]
Text = Annotated[str, Form(max_length=10_000)]

REPLIES = ("fraud", "genuine", "unclear", "paid", "ask-bank")
"""Prepared replies, keys of `page.replies.*`."""


@router.get("")
def show(agent: Looking, identifier: Id) -> HTMLResponse:
    """Show a case."""
    with agent.wired.the_store.database.reading() as session:
        return _page(agent, session, queue.report(session, identifier))


@router.post("/decide")
def decide(agent: Deciding, identifier: Id, finding: Text = "", note: Text = "") -> Response:
    """Note what an agent finds."""
    return _done(
        agent, identifier, "decided", lambda session, row: cases.decide(session, agent.act, row, finding, note)
    )


@router.post("/reply")
def reply(agent: Deciding, identifier: Id, code: Text = "", words: Text = "") -> Response:
    """Answer the reader."""
    known = code if code in REPLIES else ""
    return _done(agent, identifier, "replied", lambda session, row: cases.reply(session, agent.act, row, known, words))


@router.post("/hand-over")
def hand_over(agent: Deciding, identifier: Id) -> Response:
    """Leave the case to the organisation it names."""
    return _done(agent, identifier, "handed", lambda session, row: cases.hand_over(session, agent.act, row))


@router.post("/original")
def original(agent: Deciding, identifier: Id, why: Text = "") -> HTMLResponse:
    """Show the message as it was received, once, to somebody who says why."""
    with agent.wired.the_store.database.writing() as session:
        row = cases.get(session, identifier)
        try:
            text, sender = cases.original(session, agent.act, row, why)
        except SmsVerifyError as error:
            return _page(agent, session, row, error)
        return agent.page("desk/original.html", row=row, text=text, sender=sender)


@router.post("/teach")
def teach(agent: Leading, identifier: Id, kind: Text = "") -> Response:
    """Propose that the case teaches."""
    return _done(agent, identifier, "proposed", lambda session, row: cases.propose(session, agent.act, row, kind))


@router.post("/agree")
def agree(agent: Leading, identifier: Id) -> Response:
    """Agree, as the second lead, that the case teaches."""
    return _done(agent, identifier, "agreed", lambda session, row: cases.agree(session, agent.act, row))


def _done(agent: AgentContext, identifier: int, what: str, act: Callable[[Session, ReportRow], object]) -> Response:
    """Do something with a case and go back to it; a refusal is said on it."""
    database = agent.wired.the_store.database
    try:
        with database.writing() as session:
            act(session, cases.get(session, identifier))
    except SmsVerifyError as error:
        with database.reading() as session:
            return _page(agent, session, queue.report(session, identifier), error)
    agent.wired.refresh_registry()
    return done(f"/desk/cases/{identifier}", what)


def _page(agent: AgentContext, session: Session, row: ReportRow, error: SmsVerifyError | None = None) -> HTMLResponse:
    decisions, replies, history = (
        queue.decisions(session, row),
        queue.replies(session, row),
        queue.history(session, row),
    )
    actors = {int(each.actor[5:]) for each in history if each.actor.startswith("user:")}
    people = queue.names(session, actors | {each.user_id for each in decisions} | {each.user_id for each in replies})
    return agent.page(
        "desk/case.html",
        status=error.status if error else 200,
        problems=said(agent.words, error) if error else (),
        row=row,
        shown=lay_out(row, agent.wired.checker.registry, agent.words),
        campaign=row.campaign,
        similar=queue.similar(session, row),
        decisions=decisions,
        answers=replies,
        history=[(agent.words.moment_of(each.at), _actor(each.actor, people), each.action) for each in history],
        people=people,
        findings=tuple(cases.FINDINGS),
        replies=REPLIES,
        why=cases.WHY,
        kinds=cases.KINDS,
        lesson=queue.lesson(session, row),
    )


def _actor(actor: str, people: dict[int, str]) -> str:
    return people.get(int(actor[5:]), actor) if actor.startswith("user:") else ""
