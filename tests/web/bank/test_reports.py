"""What agents hand over: the bank's own people say whether they sent it, and nobody else's."""

from __future__ import annotations

import pytest

from sms_verify.store.tables import ReportRow
from tests.support.staff import NAMES, Staffed
from tests.support.web import LANGUAGES
from tests.web.agents.test_agents import row
from tests.web.public.test_report import FRAUD, number_of


@pytest.fixture
def handed(staffed: Staffed) -> Staffed:
    """A case that an agent handed over to north."""
    number_of(staffed.browser().post("/report", data={"text": FRAUD}))
    assert staffed.browser("agent").post("/desk/cases/1/hand-over").status_code == 303
    return staffed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bank_sees_what_waits_masked(handed: Staffed, language: str) -> None:
    page = handed.browser("checker", language).get("/bank/north/reports")
    assert page.status_code == 200 and f'<html lang="{language}"' in page.text
    assert "north-bank-verify.top" in page.text and "John" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_ours_is_told_in_the_organisations_name(handed: Staffed, language: str) -> None:
    assert handed.browser("maker").post("/bank/north/reports/1", data={"finding": "fraud"}).status_code == 303
    assert (row(handed, 1).label, row(handed, 1).state) == ("fraud", "decided")
    assert handed.browser("maker").post("/bank/north/reports/1", data={"finding": "fraud"}).status_code == 404
    case = handed.browser(language=language).get(f"/r/{row(handed, 1).number}?lang={language}").text
    name = NAMES["north"][language][0]
    assert case.count(name) >= 2 and 'class="card verdict fraud"' in case


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_finding_contradicts_cannot_be_called_ours_and_the_desk_says_why(handed: Staffed, language: str) -> None:
    for login in ("maker", "checker"):
        browser = handed.browser(login, language)
        page = browser.get("/bank/north/reports").text
        assert 'value="genuine"' not in page and "north-bank-verify.top" in page
        answer = browser.post("/bank/north/reports/1", data={"finding": "genuine", "reason": "ours"})
        assert answer.status_code == 403
    assert (row(handed, 1).state, row(handed, 1).label) == ("handed", row(handed, 1).told)


def test_two_people_say_that_they_sent_it_and_the_reader_is_told_who_said_so(staffed: Staffed) -> None:
    number_of(staffed.browser().post("/report", data={"text": "North Bank: your new card lies ready at your branch."}))
    with staffed.store.database.writing() as session:
        session.get_one(ReportRow, 1).organisation = "north"
    assert staffed.browser("agent").post("/desk/cases/1/hand-over").status_code == 303
    maker, checker = staffed.browser("maker"), staffed.browser("checker")
    said = {"finding": "genuine", "reason": "it stands in our gateway's log"}
    assert maker.post("/bank/north/reports/1", data={"finding": "genuine"}).status_code == 422
    assert maker.post("/bank/north/reports/1", data=said).headers["location"].endswith("done=said_first")
    assert maker.post("/bank/north/reports/1", data=said).status_code == 409
    assert row(staffed, 1).state == "handed"
    assert "gateway" in checker.get("/bank/north/reports").text
    assert checker.post("/bank/north/reports/1", data=said).headers["location"].endswith("done=decided")
    assert row(staffed, 1).label == "consistent"
    case = staffed.browser().get(f"/r/{row(staffed, 1).number}?lang=en").text
    assert "says that it sent this" in case and "North Bank" in case and "registered message" not in case


def test_a_word_that_says_neither_is_refused(handed: Staffed) -> None:
    assert handed.browser("maker").post("/bank/north/reports/1", data={"finding": "unclear"}).status_code == 422
    assert row(handed, 1).state == "handed"


@pytest.mark.parametrize("login", ["south-maker", "agent", "lead", "nobody", "operator", "auditor"])
def test_nobody_else_speaks_for_the_bank(handed: Staffed, login: str) -> None:
    assert handed.browser(login).post("/bank/north/reports/1", data={"finding": "genuine"}).status_code == 404
    assert handed.browser(login).post("/bank/south/reports/1", data={"finding": "genuine"}).status_code == 404
    assert row(handed, 1).state == "handed"
