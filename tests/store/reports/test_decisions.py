"""A person's word: never positive against the evidence, never over somebody else's unseen, undone within seconds."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from sqlalchemy import select

from sms_verify.core.types import Label
from sms_verify.errors import Conflict, InvalidInput, Refused
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import campaigns, cases, decisions, queue, votes
from sms_verify.store.reports.submission import report_of
from sms_verify.store.tables import DecisionRow, NoticeRow, ReplyRow, ReportRow
from tests.store.reports.test_submission import COPY, OTHER, PARCEL, report
from tests.support.registry import GENUINE_DEBIT
from tests.support.store import NOW, person

SECOND = datetime.timedelta(seconds=1)


@pytest.fixture
def acts(database: Database) -> dict[str, ChangeContext]:
    """Two agents and two leads."""
    roles = {"agent": Role.AGENT, "second": Role.AGENT, "lead": Role.LEAD, "other-lead": Role.LEAD}
    return {login: ChangeContext.of_user(person(database, login, role), NOW) for login, role in roles.items()}


def later(act: ChangeContext, by: datetime.timedelta) -> ChangeContext:
    """Return the same person some time later."""
    return replace(act, at=act.at + by)


@pytest.mark.parametrize(("leads", "note"), [(False, ""), (False, "I know the sender"), (True, ""), (True, "  ")])
def test_against_hard_evidence_one_agent_or_no_note_is_refused(
    database: Database, acts: dict[str, ChangeContext], leads: bool, note: str
) -> None:
    number = report(database, PARCEL)
    with pytest.raises(Refused), database.writing() as session:
        decisions.decide(session, acts["agent"], report_of(session, number), "genuine", note, leads=leads)


def test_even_a_lead_with_a_note_makes_no_contradicted_message_positive(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    number = report(database, PARCEL)
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, acts["lead"], row, "genuine", "the courier called us", leads=True)
        assert (row.label, row.decided_as) == (Label.UNVERIFIED, "agent:genuine")


def test_whoever_cannot_tell_takes_no_alarm_away(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, PARCEL)
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, acts["agent"], row, "unclear")
        assert row.label == row.told and not Label(row.label).positive


def test_a_proven_message_is_called_fraud_by_no_click(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, GENUINE_DEBIT)
    with database.writing() as session:
        row = report_of(session, number)
        row.told = row.label = Label.GENUINE
        with pytest.raises(Refused):
            decisions.decide(session, acts["agent"], row, "fraud")
        decisions.decide(session, acts["lead"], row, "fraud", "their gateway was broken into", leads=True)
        assert row.label == Label.SUSPICIOUS


def test_nobody_overrules_somebody_unseen(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, OTHER)
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, acts["agent"], row, "fraud")
        for over in (0, 999):
            with pytest.raises(Conflict):
                decisions.decide(session, acts["second"], row, "unclear", over=over)
        seen = decisions.newest(session, row)
        assert seen
        decisions.decide(session, acts["second"], row, "unclear", over=seen.id)
        assert row.decided_as == "agent:unclear"


def test_the_prepared_reply_follows_from_the_decision(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, PARCEL)
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, acts["agent"], row, "fraud")
        for code in ("genuine", "unclear", "ask-bank"):
            with pytest.raises(InvalidInput):
                cases.reply(session, acts["agent"], row, code)
        assert cases.reply(session, acts["agent"], row, "fraud").code == "fraud"


@pytest.mark.parametrize("finding", ["", *decisions.FINDINGS])
@pytest.mark.parametrize("label", list(Label))
def test_no_prepared_reply_says_more_than_the_answer(finding: str, label: Label) -> None:
    replies = cases.replies_for(finding, label)
    assert "genuine" not in replies or label.positive
    assert "fraud" not in replies or finding == "fraud"


def test_a_decision_is_undone_within_ten_seconds_with_its_reply(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    number, agent = report(database, OTHER, email="reader@example.org"), acts["agent"]
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, agent, row, "fraud", "calm")
        cases.reply(session, agent, row, "fraud")
        for act in (acts["second"], later(agent, 11 * SECOND)):
            with pytest.raises(Conflict):
                decisions.undo(session, act, row)
        decisions.undo(session, later(agent, 10 * SECOND), row)
        assert (row.label, row.state, row.decided_as, row.decided_at) == (row.told, "open", None, None)
        for table in (DecisionRow, ReplyRow, NoticeRow):
            assert not session.scalars(select(table)).all()
        with pytest.raises(Conflict):
            decisions.undo(session, agent, row)


def test_undoing_a_change_brings_the_earlier_decision_back(database: Database, acts: dict[str, ChangeContext]) -> None:
    number, agent = report(database, OTHER), acts["agent"]
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, agent, row, "fraud", "first")
        again = later(agent, 60 * SECOND)
        decisions.decide(session, again, row, "unclear", "second")
        decisions.undo(session, again, row)
        held = session.scalars(select(DecisionRow)).one()
        assert (row.decided_as, row.decided_at, held.finding, held.note, held.at) == (
            "agent:fraud",
            NOW,
            "fraud",
            "first",
            NOW,
        )


def test_a_vote_on_a_campaign_is_undone_with_its_decisions(database: Database, acts: dict[str, ChangeContext]) -> None:
    first, copy = report(database, PARCEL), report(database, COPY)
    with database.writing() as session:
        code = report_of(session, first).campaign.code  # type: ignore[union-attr]
        votes.decide_campaign(session, acts["agent"], code, "fraud")
        second = later(acts["second"], 60 * SECOND)
        votes.decide_campaign(session, second, code, "fraud")
        assert campaigns.campaign_of(session, code).state == campaigns.CONFIRMED
        with pytest.raises(Conflict):
            votes.undo_campaign(session, later(acts["agent"], 5 * SECOND), code)
        votes.undo_campaign(session, second, code)
        assert campaigns.campaign_of(session, code).state == campaigns.OPEN
        votes.undo_campaign(session, acts["agent"], code)
        assert [report_of(session, number).state for number in (first, copy)] == ["open", "open"]


def test_a_campaign_with_hard_evidence_is_dismissed_by_leads_only(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    first = report(database, PARCEL)
    with database.writing() as session:
        code = report_of(session, first).campaign.code  # type: ignore[union-attr]
        with pytest.raises(Refused):
            votes.decide_campaign(session, acts["agent"], code, "genuine", "a note")
        with pytest.raises(Refused):
            votes.decide_campaign(session, acts["lead"], code, "genuine", leads=True)
        votes.decide_campaign(session, acts["lead"], code, "genuine", "a note", leads=True)
        assert report_of(session, first).label == Label.UNVERIFIED


def test_the_worst_and_oldest_case_is_taken_and_nobody_else_is_given_it(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    for text in (OTHER, PARCEL, COPY):
        report(database, text)
    agent, second = acts["agent"], acts["second"]
    with database.writing() as session:
        taken = [queue.take_next(session, each) for each in (agent, second, agent)]
        assert taken == [2, 3, 2], "the worst first, the oldest of those, and one's own until it is decided"
        assert queue.worker(session.get_one(ReportRow, 2), NOW) == agent.user
        late = later(second, queue.LEASE)
        assert queue.worker(session.get_one(ReportRow, 2), late.at) is None
        assert queue.take_next(session, late) == 2
        decisions.decide(session, late, session.get_one(ReportRow, 2), "fraud")
        session.flush()
        assert queue.take_next(session, late) == 3
