"""What agents hand over: the bank's own people say whether they sent it, and nobody else's."""

from __future__ import annotations

import pytest

from tests.support.staff import Staffed
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


@pytest.mark.parametrize(("finding", "label"), [("genuine", "genuine"), ("fraud", "fraud")])
def test_its_word_is_what_the_reader_sees(handed: Staffed, finding: str, label: str) -> None:
    assert handed.browser("maker").post("/bank/north/reports/1", data={"finding": finding}).status_code == 303
    assert (row(handed, 1).label, row(handed, 1).state) == (label, "decided")
    assert handed.browser("maker").post("/bank/north/reports/1", data={"finding": finding}).status_code == 404


def test_a_word_that_says_neither_is_refused(handed: Staffed) -> None:
    assert handed.browser("maker").post("/bank/north/reports/1", data={"finding": "unclear"}).status_code == 422
    assert row(handed, 1).state == "handed"


@pytest.mark.parametrize("login", ["south-maker", "agent", "lead", "nobody", "operator", "auditor"])
def test_nobody_else_speaks_for_the_bank(handed: Staffed, login: str) -> None:
    assert handed.browser(login).post("/bank/north/reports/1", data={"finding": "genuine"}).status_code == 404
    assert handed.browser(login).post("/bank/south/reports/1", data={"finding": "genuine"}).status_code == 404
    assert row(handed, 1).state == "handed"
