"""`/desk/figures`: reports and answers in numbers, each picture a table too."""

from __future__ import annotations

import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from sms_verify.store.reports.figures import figures
from sms_verify.web.agents.context import Looking

router = APIRouter(prefix="/desk/figures")

DAYS = (7, 30, 90)


@router.get("")
def show(agent: Looking, days: Annotated[int, Query(ge=1, le=366)] = 30) -> HTMLResponse:
    """Show the numbers of the last days."""
    words = agent.words
    with agent.wired.the_store.database.reading() as session:
        told = figures(session, agent.wired.now(), days)
    return agent.page(
        "desk/figures.html",
        figures=told,
        days=days,
        choices=DAYS,
        label_name=lambda label: words.page(f"desk.label_{label}"),
        scheme_name=lambda scheme: words.page(f"scheme.{scheme}"),
        campaign_name=lambda state: words.page(f"desk.campaign_{state}"),
        day_name=lambda name: words.day(datetime.date.fromisoformat(name)),
        plain_name=str,
    )
