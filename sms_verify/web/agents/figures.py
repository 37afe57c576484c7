"""`/desk/figures`: counts of reports and answers; each chart has a table, each number links to its cases."""

from __future__ import annotations

import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from sms_verify.store.reports.figures import Figures, figures, first_day
from sms_verify.store.reports.queue import QueueQuery
from sms_verify.web.agents.context import AgentContext, Looking
from sms_verify.web.agents.queue import query_of
from sms_verify.web.rendering.chart import chart

router = APIRouter(prefix="/desk/figures")

DAYS = (7, 30, 90)
MIN_CASES = 20
"""Fewest cases for which a share is shown."""


@router.get("")
def show(agent: Looking, days: Annotated[int, Query(ge=1, le=366)] = 30) -> HTMLResponse:
    """Show the figures of the last days."""
    with agent.wired.the_store.database.reading() as session:
        told = figures(session, agent.wired.now(), days)
    return agent.page(
        "desk/figures.html",
        figures=told,
        days=days,
        keep=f"&days={days}",
        choices=DAYS,
        least=MIN_CASES,
        over_time=chart([(each.reports, each.alarms) for each in told.days]),
        **_names(agent),
        **_links(told, first_day(agent.wired.now(), days)),
    )


def _names(agent: AgentContext) -> dict[str, Any]:
    words = agent.words
    return {
        "label_name": lambda label: words.page(f"desk.label_{label}"),
        "scheme_name": lambda scheme: words.page(f"scheme.{scheme}"),
        "campaign_name": lambda state: words.page(f"desk.campaign_{state}"),
        "plain_name": str,
    }


def _links(told: Figures, since: datetime.date) -> dict[str, Any]:
    """Return, by what is counted, how the address of the cases follows from a row."""

    def cases(**wanted: Any) -> str:
        return f"/desk?{query_of(QueueQuery(**{'state': 'all', 'sort': 'new', 'since': since, **wanted}))}"

    return {
        "of_label": lambda label: cases(told=label),
        "of_organisation": lambda organisation: cases(organisation=organisation),
        "of_language": lambda language: cases(language=language),
        "of_scheme": lambda scheme: cases(scheme=scheme),
        "of_template": lambda template: cases(template=template),
        "of_campaign": lambda state: f"/desk/campaigns?state={state}" if state != "merged" else "",
        "of_day": lambda day: cases(since=day, until=day),
        "first": told.days[0].day,
        "last": told.days[-1].day,
    }
