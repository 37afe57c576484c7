"""One case worked on: decided and answered in one step, alone or with others that are ticked."""

from __future__ import annotations

from sqlalchemy.orm import Session

from sms_verify.core.types import Label
from sms_verify.store.context import ChangeContext
from sms_verify.store.reports import cases, decisions
from sms_verify.store.tables import ReportRow

REPLIES = ("fraud", "genuine", "unclear", "paid", "ask-bank")
"""Prepared replies, keys of `page.replies.*`."""

FOLLOWS = "follows"
"""The prepared reply that a decision leads to, whichever it is."""


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
    """Note what an agent finds and answer the reader with it; raises what `decide` and `reply` raise."""
    decisions.decide(session, act, report, finding, note, leads=leads, over=over)
    if code == FOLLOWS:  # what follows from the decision is known only now
        code = cases.replies_for(cases.finding_of(report), Label(report.label))[0]
    if code or words.strip():
        cases.reply(session, act, report, code if code in REPLIES else "", words)
