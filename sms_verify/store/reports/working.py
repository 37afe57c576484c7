"""Work on a case: a decision and its reply in one step, for one case or many ticked ones."""

from __future__ import annotations

from sqlalchemy.orm import Session

from sms_verify.core.types import Label
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports import cases, decisions
from sms_verify.store.tables import ReportRow

REPLIES = ("fraud", "genuine", "unclear", "paid", "ask-bank")
"""Prepared replies, keys of `page.replies.*`."""

FOLLOWS = "follows"
"""Stands for the prepared reply that follows from the decision."""


def decide_and_answer(
    session: Session,
    act: ChangeContext,
    report: ReportRow,
    finding: str,
    note: str = "",
    code: str = "",
    words: str = "",
    *,
    leads: bool = False,
    over: int = 0,
) -> None:
    """Record an agent's finding and answer the reader; raises what `decide` and `reply` raise."""
    decisions.decide(session, act, report, finding, note, leads=leads, over=over)
    if code == FOLLOWS:  # what follows from the decision is known only now
        code = cases.replies_for(cases.finding_of(report), Label(report.label))[0]
    if code or words.strip():
        cases.reply(session, act, report, code if code in REPLIES else "", words)
