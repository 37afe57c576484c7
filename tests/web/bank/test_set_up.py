"""What a bank has still to set up, and what it takes along of the frauds in its name."""

from __future__ import annotations

import csv
import io
import json

import pytest
from sqlalchemy import select

from sms_verify.core.types import Label
from sms_verify.store.people.roles import Role
from sms_verify.store.registry import setup
from sms_verify.store.registry.editing import add_organisation
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.setup import StepState
from sms_verify.store.tables import AuditRow, ReportRow
from tests.support.bank import label_of, number
from tests.support.html_reading import Page
from tests.support.staff import Staffed, give_factor, take_factor
from tests.support.store import CONSOLE, person
from tests.web.public.test_report import FRAUD, number_of


@pytest.fixture
def kind() -> str:
    """One kind of database is enough to look at pages."""
    return "sqlite"


READY = "Tern Bank: your new statement can be read in our app, or at any branch, from"


def states(staffed: Staffed) -> dict[str, StepState]:
    with staffed.store.database.reading() as session:
        return {step.name: step.state for step in setup.steps(session, "north")}


def test_each_step_is_open_then_begun_then_done(staffed: Staffed) -> None:
    first = states(staffed)
    assert (first["person"], first["name"], first["domain"]) == (StepState.DONE, StepState.DONE, StepState.OPEN)
    assert "To be set up" in staffed.browser("maker").get("/bank/north").text
    staffed.approve(Entry(EntryKey("north", "domain", ""), {"value": "north.example"}))
    after = states(staffed)
    assert (after["domain"], after["proof"]) == (StepState.DONE, StepState.BEGUN), "it is in force and not proven"


def test_all_steps_that_need_nobody_else_make_a_message_consistent(staffed: Staffed) -> None:
    with staffed.store.database.writing() as session:
        add_organisation(session, CONSOLE, "east")
    for login, role in (("east-maker", Role.MAKER), ("east-checker", Role.CHECKER)):
        staffed.ids[login] = person(staffed.store.database, login, role, at="east")
        give_factor(staffed.store.database, staffed.ids[login])
    maker, checker = staffed.browser("east-maker"), staffed.browser("east-checker")
    entries = {
        "organisation": {"kind": "bank", "regions": "GB"},
        "name": {"key": "en", "names": "Tern Bank"},
        "template": {"key": "ready", "language": "en", "category": "transaction", "body": f"{READY} {{day:date}}."},
    }
    for step, typed in entries.items():
        assert f'href="/bank/east/new/{step}"' in maker.get("/bank/east").text, "the list leads there"
        version = number(maker.post(f"/bank/east/new/{step}", data={**typed, "do": "submit"}))
        assert checker.post(f"/bank/east/versions/{version}/approve", data={"reason": "ours"}).status_code == 303
    assert label_of(staffed.browser(), f"{READY} 24/11/2026.") == "consistent"


@pytest.fixture
def defrauded(staffed: Staffed) -> Staffed:
    """A bank in whose name a fraud was reported."""
    for label in (Label.FRAUD, Label.UNVERIFIED):
        number = number_of(staffed.browser().post("/report", data={"text": FRAUD}))
        with staffed.store.database.writing() as session:
            row = session.scalars(select(ReportRow).filter_by(number=number)).one()
            row.organisation, row.label = "north", label
    return staffed


def test_hosts_of_frauds_in_its_name_are_taken_along_and_the_look_is_kept(defrauded: Staffed) -> None:
    maker = defrauded.browser("maker")
    assert "north-bank-verify.top" in maker.get("/bank/north/reports").text
    rows = list(csv.DictReader(io.StringIO(maker.get("/bank/north/reports/imitations.csv").text.lstrip("\ufeff"))))
    assert [(row["value"], row["reports"]) for row in rows] == [("north-bank-verify.top", "1")]
    told = maker.get("/bank/north/reports/imitations.json")
    signs = [each for each in json.loads(told.text)["objects"] if each["type"] == "indicator"]
    assert [each["pattern"] for each in signs] == ["[domain-name:value = 'north-bank-verify.top']"]
    with defrauded.store.database.reading() as session:
        looks = session.scalars(select(AuditRow.object).where(AuditRow.action == "report.imitations")).all()
    assert looks == ["north", "north"]


@pytest.mark.parametrize("login", ["south-maker", "agent", "nobody"])
def test_no_other_bank_sees_where_they_lead(defrauded: Staffed, login: str) -> None:
    assert defrauded.browser(login).get("/bank/north/reports/imitations.csv").status_code == 404


def test_a_bank_sees_who_of_its_people_lacks_a_second_factor(staffed: Staffed) -> None:
    take_factor(staffed, "maker")
    for login in ("maker", "checker", "operator"):
        page = Page(staffed.browser(login).get("/bank/north").text)
        said = [" ".join(each.text.split()) for each in page.all("li") if "second factor" in each.text]
        assert said == ["CheckerCheckerWith a second factor", "MakerMakerWithout a second factor"]
    assert not Page(staffed.browser("auditor").get("/bank/north").text).all("h2", id="colleagues")
