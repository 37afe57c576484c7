"""`/desk/cases/{report}`: one reported message, its findings, and an agent's actions on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Path
from sqlalchemy.orm import Session
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.core.types import Label, MessageKind
from sms_verify.errors import SmsVerifyError
from sms_verify.store.people.roster import names
from sms_verify.store.reports import cases, decisions, evidence, queue
from sms_verify.store.reports.working import FOLLOWS, REPLIES, decide_and_answer
from sms_verify.store.tables import DecisionRow, ReportRow
from sms_verify.web.agents.case_view import lay_out
from sms_verify.web.agents.context import AgentContext, Deciding, Leading, Looking
from sms_verify.web.agents.undo import PARAMETER, undoable
from sms_verify.web.auth.session import FactorNeeded
from sms_verify.web.rendering.pagination import MAX_ROW_ID
from sms_verify.web.rendering.words import Words
from sms_verify.web.staff.page import DONE, done, zone_of

router = APIRouter(prefix="/desk/cases/{report}")
Id = Annotated[int, Path(alias="report", ge=1, le=MAX_ROW_ID)]
Text = Annotated[str, Form(max_length=10_000)]

NOTHING_TYPED: Mapping[str, str] = MappingProxyType({"finding": "", "note": "", "code": FOLLOWS, "words": ""})


@router.get("")
def show(agent: Looking, identifier: Id) -> HTMLResponse:
    """Show a case."""
    with agent.wired.the_store.database.reading() as session:
        return _page(agent, session, queue.report(session, identifier))


@router.post("/decide")
def decide(
    agent: Deciding,
    identifier: Id,
    finding: Text = "",
    note: Text = "",
    over: Annotated[int, Form(ge=0, le=MAX_ROW_ID)] = 0,
    code: Text = "",
    words: Text = "",
) -> Response:
    """Record an agent's finding, answer the reader with it, and open the next case."""
    database, typed = agent.wired.the_store.database, {"finding": finding, "note": note, "code": code, "words": words}
    try:
        with database.writing() as session:
            row = cases.get(session, identifier)
            if agent.leads and evidence.hard_evidence(row, finding):
                agent.person.proves(agent.wired.now(), f"/desk/cases/{identifier}")
            decide_and_answer(session, agent.act, row, finding, note, code, words, leads=agent.leads, over=over)
            session.flush()
            following = queue.take_next(session, agent.act)
    except FactorNeeded:
        raise
    except SmsVerifyError as error:
        with database.reading() as session:
            return _page(agent, session, queue.report(session, identifier), error, typed)
    agent.wired.refresh_registry()
    path = f"/desk/cases/{following}" if following else "/desk"
    return RedirectResponse(f"{path}?{urlencode({DONE: 'decided', PARAMETER: f'cases/{identifier}'})}", 303)


@router.post("/undo")
def undo(agent: Deciding, identifier: Id) -> Response:
    """Undo this agent's last decision."""
    return _done(agent, identifier, "undone", lambda session, row: decisions.undo(session, agent.act, row))


@router.post("/reply")
def reply(agent: Deciding, identifier: Id, code: Text = "", words: Text = "") -> Response:
    """Answer the reader."""
    known = code if code in REPLIES else ""
    return _done(agent, identifier, "replied", lambda session, row: cases.reply(session, agent.act, row, known, words))


@router.post("/hand-over")
def hand_over(agent: Deciding, identifier: Id) -> Response:
    """Hand the case over to the organisation that the message names."""
    return _done(agent, identifier, "handed", lambda session, row: cases.hand_over(session, agent.act, row))


@router.post("/original")
def original(agent: Deciding, identifier: Id, why: Text = "") -> HTMLResponse:
    """Show the message as it was received, once, to an agent who states a reason."""
    with agent.wired.the_store.database.writing() as session:
        row = cases.get(session, identifier)
        try:
            text, sender = cases.original(session, agent.act, row, why)
        except SmsVerifyError as error:
            return _page(agent, session, row, error)
        return agent.page("desk/original.html", row=row, text=text, sender=sender)


@router.post("/contacts")
def contacts(agent: Deciding, identifier: Id, why: Text = "") -> HTMLResponse:
    """Show the fraud's own contacts to an agent who states a reason."""
    with agent.wired.the_store.database.writing() as session:
        row = cases.get(session, identifier)
        try:
            found = cases.contacts(session, agent.act, row, why)
        except SmsVerifyError as error:
            return _page(agent, session, row, error)
        return agent.page("desk/contacts.html", row=row, contacts=found)


@router.post("/teach")
def teach(agent: Leading, identifier: Id, kind: Text = "") -> Response:
    """Propose a case as a lesson for the model or the registry."""
    agent.person.proves(agent.wired.now(), f"/desk/cases/{identifier}")
    return _done(agent, identifier, "proposed", lambda session, row: cases.propose(session, agent.act, row, kind))


@router.post("/agree")
def agree(agent: Leading, identifier: Id) -> Response:
    """Agree to a proposed lesson as the second lead."""
    agent.person.proves(agent.wired.now(), f"/desk/cases/{identifier}")
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


def _page(
    agent: AgentContext,
    session: Session,
    row: ReportRow,
    error: SmsVerifyError | None = None,
    typed: Mapping[str, str] = NOTHING_TYPED,
) -> HTMLResponse:
    found, replies, history = (
        queue.decisions(session, row),
        queue.replies(session, row),
        queue.history(session, row),
    )
    actors = {int(each.actor[5:]) for each in history if each.actor.startswith("user:")}
    people = names(session, actors | {each.user_id for each in found} | {each.user_id for each in replies})
    return agent.page(
        "desk/case.html",
        error=error,
        row=row,
        shown=lay_out(row, agent.wired.checker.registry, agent.words),
        campaign=row.campaign,
        similar=queue.similar(session, row),
        decisions=found,
        standing=_others(decisions.newest(session, row), agent),
        typed=typed,
        undo=undoable(agent, session),
        worker=_worker(agent, session, row),
        evidence={each: _said(evidence.hard_evidence(row, each), agent) for each in decisions.FINDINGS},
        outcomes={each: _outcome(row, each) for each in decisions.FINDINGS},
        follows=FOLLOWS,
        answers=replies,
        history=[
            (agent.words.moment_of(each.at, zone_of(agent.request)), _actor(each.actor, people), each.action)
            for each in history
        ],
        people=people,
        findings=decisions.FINDINGS,
        replies=cases.replies_for(cases.finding_of(row), Label(row.label)),
        why=cases.WHY,
        kinds=tuple(MessageKind),
        why_contacts=cases.WHY_CONTACTS,
        lesson=queue.lesson(session, row),
    )


def _worker(agent: AgentContext, session: Session, row: ReportRow) -> str:
    """Return the name of somebody else who works on the case now."""
    worker = queue.worker(row, agent.wired.now())
    return names(session, {worker}).get(worker, "") if worker and worker != agent.person.id else ""


def _others(decision: DecisionRow | None, agent: AgentContext) -> DecisionRow | None:
    """Return the decision that stands where it is somebody else's, who is not to be overruled unseen."""
    return decision if decision and decision.user_id != agent.person.id else None


def _said(codes: tuple[str, ...], agent: AgentContext) -> tuple[str, ...]:
    return tuple(map(agent.words.rule, codes))


def _outcome(row: ReportRow, finding: str) -> tuple[Label, str]:
    """Return what a finding leads to: the label, and the prepared reply in the reader's language."""
    label = evidence.label_of(row, finding)
    return label, Words(row.language).page(f"replies.{cases.replies_for(finding, label)[0]}")


def _actor(actor: str, people: dict[int, str]) -> str:
    return people.get(int(actor[5:]), actor) if actor.startswith("user:") else ""
