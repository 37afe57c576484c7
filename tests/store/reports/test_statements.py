"""An organisation's word: refused where a finding contradicts it, two people else, and never the checker's words."""

from __future__ import annotations

import pytest

from sms_verify.core.types import Label
from sms_verify.errors import Conflict, InvalidInput, Refused
from sms_verify.store.context import ChangeContext
from sms_verify.store.database import Database
from sms_verify.store.people.roles import Role
from sms_verify.store.reports import cases, statements
from sms_verify.store.reports.submission import report_of
from sms_verify.store.tables import ReportRow
from tests.store.reports.test_submission import OTHER, PARCEL, report
from tests.support.registry import CHECKER, GENUINE_DEBIT
from tests.support.store import NOW, person

PLAIN = "Your new card has been made and lies ready at the branch that you chose."


@pytest.fixture
def acts(database: Database) -> dict[str, ChangeContext]:
    """An agent and two people of a bank; their roles are the pages' business."""
    return {
        login: ChangeContext.of_user(person(database, login, Role.AGENT), NOW)
        for login in ("agent", "maker", "checker", "third")
    }


def handed(database: Database, acts: dict[str, ChangeContext], text: str, **allowed: object) -> str:
    """Report a message and hand it over to a bank."""
    number = report(database, text, **allowed)
    with database.writing() as session:
        row = report_of(session, number)
        row.organisation = "cmb"
        cases.hand_over(session, acts["agent"], row)
    return number


def says(
    database: Database, act: ChangeContext, number: str, finding: str, reason: str = "our log shows it"
) -> ReportRow:
    """Have a person of the bank speak; return the report."""
    with database.writing() as session:
        row = report_of(session, number)
        statements.speak(session, act, row, finding, reason, statements.judged_anew(row, CHECKER))
        session.flush()
        session.refresh(row)
        session.expunge_all()
        return row


@pytest.mark.parametrize("allowed", [{}, {"keep_original": True}])
def test_what_a_finding_contradicts_is_called_ours_by_nobody(
    database: Database, acts: dict[str, ChangeContext], allowed: dict[str, bool]
) -> None:
    number = handed(database, acts, PARCEL, **allowed)
    for who in ("maker", "checker", "maker"):
        with pytest.raises(Refused, match=r"depot-fee\.top.*not among your domains"):
            says(database, acts[who], number, "genuine")
    with database.reading() as session:
        assert report_of(session, number).state == "handed"


def test_two_people_with_reasons_make_it_consistent_at_most(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = handed(database, acts, PLAIN)
    with pytest.raises(InvalidInput):
        says(database, acts["maker"], number, "genuine", "  ")
    first = says(database, acts["maker"], number, "genuine")
    assert (first.state, first.label) == ("handed", first.told)
    with pytest.raises(Conflict, match="second person"):
        says(database, acts["maker"], number, "genuine")
    second = says(database, acts["checker"], number, "genuine")
    assert (second.state, second.label, second.decided_as) == ("decided", Label.CONSISTENT, "organisation:genuine")


def test_one_person_says_that_it_is_not_theirs(database: Database, acts: dict[str, ChangeContext]) -> None:
    row = says(database, acts["maker"], handed(database, acts, OTHER), "fraud", "")
    assert (row.label, row.decided_as) == (Label.FRAUD, "organisation:fraud")


def test_what_the_registry_proves_is_disowned_by_no_click(database: Database, acts: dict[str, ChangeContext]) -> None:
    number = handed(database, acts, GENUINE_DEBIT, keep_original=True)
    with database.writing() as session:
        row = report_of(session, number)
        row.told = Label.CONSISTENT
        row.original, row.sender = None, None
    with pytest.raises(Conflict, match="withdraw"):
        says(database, acts["maker"], number, "fraud")


@pytest.mark.parametrize("finding", ["", "unclear", "maybe"])
def test_a_word_that_says_neither_is_refused(database: Database, acts: dict[str, ChangeContext], finding: str) -> None:
    with pytest.raises(InvalidInput):
        says(database, acts["maker"], handed(database, acts, OTHER), finding)


def test_a_case_is_settled_by_what_was_registered_meanwhile_and_by_nothing_else(
    database: Database, acts: dict[str, ChangeContext]
) -> None:
    number = handed(database, acts, PARCEL, keep_original=True)
    with database.writing() as session:
        row = report_of(session, number)
        with pytest.raises(Conflict):
            statements.settle(session, acts["maker"], row, statements.judged_anew(row, CHECKER))
        with pytest.raises(Conflict):
            statements.settle(session, acts["maker"], row, None)
        row.original, row.sender = GENUINE_DEBIT, None
        statements.settle(session, acts["maker"], row, statements.judged_anew(row, CHECKER))
        assert (row.state, Label(row.label).positive, row.decided_as) == ("decided", True, None)
