"""Agents on both databases: what the reader sees follows them, what is learnt follows two leads."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from sms_verify.errors import Conflict, InvalidInput, NotFound
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import campaigns, cases, decisions, votes
from sms_verify.store.reports.submission import report_of, withdraw
from sms_verify.store.tables import AuditRow, DecisionRow, LessonRow
from tests.store.reports.test_submission import COPY, OTHER, PARCEL, READER, report
from tests.support.store import NOW, person


@pytest.fixture
def acts(database: Database) -> dict[str, ChangeContext]:
    """Two agents and two leads."""
    roles = {"agent": Role.AGENT, "second": Role.AGENT, "lead": Role.LEAD, "other-lead": Role.LEAD}
    return {login: ChangeContext.of_user(person(database, login, role), NOW) for login, role in roles.items()}


@pytest.mark.parametrize(
    ("finding", "label"), [("fraud", "fraud"), ("genuine", "consistent"), ("unclear", "unverified")]
)
def test_the_reader_sees_what_the_agent_found(
    database: Database, acts: dict[str, ChangeContext], finding: str, label: str
) -> None:
    number = report(database, OTHER)
    with database.writing() as session:
        decisions.decide(session, acts["agent"], report_of(session, number), finding, "the caller was calm")
    with database.reading() as session:
        row = report_of(session, number)
        assert (row.label, row.state, row.decided_at) == (label, "decided", NOW)
        assert isinstance(chain.verify(session), chain.Checkpoint)
        assert "calm" not in "".join(session.scalars(select(AuditRow.detail)))


@pytest.mark.parametrize(("finding", "note"), [("maybe", ""), ("", ""), ("fraud", "x" * 2001)])
def test_what_is_no_finding_is_refused(
    database: Database, acts: dict[str, ChangeContext], finding: str, note: str
) -> None:
    number = report(database, OTHER)
    with pytest.raises(InvalidInput), database.writing() as session:
        decisions.decide(session, acts["agent"], report_of(session, number), finding, note)


def test_an_agent_decides_once_and_may_change_it(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, OTHER)
    for finding in ("fraud", "unclear"):
        with database.writing() as session:
            decisions.decide(session, acts["agent"], report_of(session, number), finding)
    with database.reading() as session:
        assert session.scalars(select(DecisionRow.finding)).all() == ["unclear"]


def test_a_campaign_is_decided_as_one_and_known_to_all_once_two_agree(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    first, copy, other = report(database, PARCEL), report(database, COPY), report(database, OTHER)
    with database.writing() as session:
        code = report_of(session, first).campaign.code  # type: ignore[union-attr]
        assert votes.decide_campaign(session, acts["agent"], code, "fraud") == 2
        assert votes.decide_campaign(session, acts["agent"], code, "fraud") == 0
    with database.reading() as session:
        assert [report_of(session, number).state for number in (first, copy, other)] == ["decided", "decided", "open"]
        assert campaigns.campaign_of(session, code).state == campaigns.OPEN
    with database.writing() as session:
        assert votes.decide_campaign(session, acts["second"], code, "fraud") == 0
        assert campaigns.campaign_of(session, code).state == campaigns.CONFIRMED


def test_the_original_is_shown_with_a_reason_only_and_the_look_is_kept(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    kept, masked = report(database, OTHER, keep_original=True), report(database, OTHER)
    with database.writing() as session:
        for reason in ("", " talking", "John Smith, card 4111 1111 1111 1111, reads it to me"):
            with pytest.raises(InvalidInput):
                cases.original(session, acts["agent"], report_of(session, kept), reason)
        with pytest.raises(NotFound):
            cases.original(session, acts["agent"], report_of(session, masked), "talking")
        shown = cases.original(session, acts["agent"], report_of(session, kept), "talking")
        assert shown == (OTHER, "+447700900123")
        look = session.scalars(select(AuditRow).order_by(AuditRow.number)).all()[-1]
        assert (look.action, look.detail) == ("report.look", '{"reason":"talking"}')


def test_a_reply_needs_words_and_a_case_without_a_name_is_nobodys(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    number = report(database, OTHER)
    with database.writing() as session:
        row = report_of(session, number)
        with pytest.raises(InvalidInput):
            cases.reply(session, acts["agent"], row, "", "  ")
        assert cases.reply(session, acts["agent"], row, "ask-bank").code == "ask-bank"
        with pytest.raises(Conflict):
            cases.hand_over(session, acts["agent"], row)


def test_two_leads_agree_before_anything_is_learnt(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, PARCEL)
    with database.writing() as session:
        row = report_of(session, number)
        with pytest.raises(Conflict):
            cases.propose(session, acts["lead"], row, "smishing")
        decisions.decide(session, acts["agent"], row, "fraud")
        with pytest.raises(Conflict):
            cases.agree(session, acts["lead"], row)
        cases.propose(session, acts["lead"], row, "smishing")
        session.flush()
        assert list(cases.lessons(session)) == []
        with pytest.raises(Conflict):
            cases.agree(session, acts["lead"], row)
        cases.agree(session, acts["other-lead"], row)
        learnt = list(cases.lessons(session))
    assert [(each.kind, each.language) for each in learnt] == [("smishing", "en")]
    assert "1.99" not in learnt[0].text


def test_what_a_reader_takes_back_is_not_learnt(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = report(database, PARCEL)
    with database.writing() as session:
        row = report_of(session, number)
        decisions.decide(session, acts["agent"], row, "fraud")
        cases.propose(session, acts["lead"], row, "smishing")
        cases.reply(session, acts["agent"], row, "fraud")
    with database.writing() as session:
        withdraw(session, READER, number)
    with database.reading() as session:
        assert not session.scalars(select(DecisionRow)).all() and not session.scalars(select(LessonRow)).all()


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([], None),
        ([("fraud", "fraud")], None),
        ([("fraud", "fraud"), ("genuine", "genuine")], 1.0),
        ([("fraud", "genuine"), ("genuine", "fraud")], -1.0),
    ],
)
def test_how_far_agents_agree(
    database: Database, acts: dict[str, ChangeContext], pairs: list[tuple[str, str]], kappa: float | None
) -> None:
    for number, findings in [(report(database, OTHER), pair) for pair in pairs]:
        with database.writing() as session:
            for login, finding in zip(("agent", "second"), findings, strict=True):
                row = report_of(session, number)
                seen = decisions.newest(session, row)
                decisions.decide(session, acts[login], row, finding, over=seen.id if seen else 0)
    with database.reading() as session:
        assert cases.agreement(session) == (len(pairs), kappa)
