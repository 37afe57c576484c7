"""`/desk/campaigns`: list campaigns, decide one as a whole, merge two, export one as STIX."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Path, Query
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sms_verify.errors import SmsVerifyError
from sms_verify.store.people.roster import names
from sms_verify.store.reports import campaign_queries, campaigns, decisions, figures, surges, votes
from sms_verify.store.reports.queue import QueueQuery
from sms_verify.store.reports.stix import bundle
from sms_verify.web.agents.context import AgentContext, Deciding, Leading, Looking
from sms_verify.web.agents.queue import query_of
from sms_verify.web.agents.undo import PARAMETER, undoable
from sms_verify.web.rendering.chart import chart
from sms_verify.web.rendering.pagination import PageNumber
from sms_verify.web.staff.page import DONE, done

router = APIRouter(prefix="/desk/campaigns")
Code = Annotated[str, Path(max_length=20)]
Text = Annotated[str, Form(max_length=100)]
SHOWN_DAYS = 14
"""Days of a campaign's growth that its page shows."""

STATES = (campaigns.OPEN, campaigns.CONFIRMED, campaigns.DISMISSED)


@router.get("")
def listed(
    agent: Looking,
    state: Annotated[str, Query(max_length=20)] = campaigns.OPEN,
    sort: Annotated[str, Query(max_length=20)] = "size",
    number: PageNumber = 1,
) -> HTMLResponse:
    """List campaigns, the largest or the fastest growing first."""
    chosen = state if state in STATES else campaigns.OPEN
    order = sort if sort in campaign_queries.SORTS else "size"
    with agent.wired.the_store.database.reading() as session:
        page = campaign_queries.page(session, chosen, agent.wired.now(), order, number)
        return agent.page(
            "desk/campaigns.html",
            rows=page.rows,
            state=chosen,
            states=STATES,
            sort=order,
            sorts=campaign_queries.SORTS,
            keep=f"&state={chosen}&sort={order}",
            number=number,
            pages=page.pages,
        )


@router.get("/{code}")
def show(agent: Looking, code: Code) -> HTMLResponse:
    """Show a campaign."""
    return _page(agent, code)


@router.get("/{code}/stix.json")
def export(agent: Looking, code: Code) -> Response:
    """Export a campaign as STIX."""
    with agent.wired.the_store.database.reading() as session:
        campaign = campaigns.campaign_of(session, code)
        content = bundle(session, campaign, agent.wired.now())
        name = f'attachment; filename="campaign-{campaign.code}.json"'
    return Response(content, media_type="application/stix+json;version=2.1", headers={"Content-Disposition": name})


@router.post("/{code}/decide")
def decide(
    agent: Deciding, code: Code, finding: Text = "", note: Annotated[str, Form(max_length=10_000)] = ""
) -> Response:
    """Vote on a campaign and decide its waiting reports; two agents' equal votes count for every reader."""
    agent.person.proves(agent.wired.now(), f"/desk/campaigns/{code}")
    try:
        with agent.wired.the_store.database.writing() as session:
            votes.decide_campaign(session, agent.act, code, finding, note, leads=agent.leads)
    except SmsVerifyError as error:
        return _page(agent, code, error)
    agent.wired.refresh_registry()
    asked = urlencode({DONE: "voted", PARAMETER: f"campaigns/{code}"})
    return RedirectResponse(f"/desk/campaigns/{code}?{asked}", 303)


@router.post("/{code}/undo")
def undo(agent: Deciding, code: Code) -> Response:
    """Undo this agent's last vote."""
    try:
        with agent.wired.the_store.database.writing() as session:
            votes.undo_campaign(session, agent.act, code)
    except SmsVerifyError as error:
        return _page(agent, code, error)
    agent.wired.refresh_registry()
    return done(f"/desk/campaigns/{code}", "undone")


@router.post("/{code}/merge")
def merge(agent: Leading, code: Code, into: Text = "") -> Response:
    """Merge one campaign into another."""
    agent.person.proves(agent.wired.now(), f"/desk/campaigns/{code}")
    try:
        with agent.wired.the_store.database.writing() as session:
            home = campaigns.campaign_of(session, into)
            campaigns.merge(session, agent.act, campaigns.campaign_of(session, code), home)
    except SmsVerifyError as error:
        return _page(agent, code, error)
    agent.wired.refresh_registry()
    return done(f"/desk/campaigns/{home.code}", "merged")


def _page(agent: AgentContext, code: str, error: SmsVerifyError | None = None) -> HTMLResponse:
    at = agent.wired.now()
    with agent.wired.the_store.database.reading() as session:
        campaign = campaigns.campaign_of(session, code)
        cast = votes.votes_of(session, campaign)
        days = figures.over_time(session, at, SHOWN_DAYS, campaign.id)
        return agent.page(
            "desk/campaign.html",
            error=error,
            days=days,
            over_time=chart([(each.reports, each.alarms) for each in days]),
            of_day=lambda day: f"/desk?{query_of(QueueQuery('all', words=code, since=day, until=day))}",
            campaign=campaign,
            rate=campaign_queries.reports_since(session, campaign, at - surges.WINDOW),
            contacts=campaign_queries.contacts(session, campaign),
            reports=campaign_queries.newest_reports(session, campaign),
            findings=decisions.FINDINGS,
            votes=cast,
            people=names(session, {vote.user_id for vote in cast}),
            undo=undoable(agent, session),
        )
