"""The audit as people look at it: everything for the registry's people, its own for an organisation, verified, taken along."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from sqlalchemy import text

import sms_verify
from sms_verify.explain import languages
from sms_verify.store.audit import chain
from sms_verify.store.context import ChangeContext
from sms_verify.store.registry.workflow import Action
from sms_verify.web.rendering.words import Words
from tests.store.audit.test_chain import unguard
from tests.support.html_reading import Page
from tests.support.staff import NAMES, PEOPLE, Staffed
from tests.support.store import NOW
from tests.support.web import LANGUAGES
from tests.web.conftest import staffed

__all__ = ["staffed"]

RECORDED = re.compile(r'record(?:_all)?\(\s*\w+, [\w.]+(?:\([^"]*\))?, "([a-z]+\.[a-z-]+)"')
"""An act as the code names it where it is recorded."""

LOOKERS = {"/registry/audit": {"operator", "auditor"}, "/bank/north/audit": {"checker", "auditor"}}


def recorded(
    staffed: Staffed, action: str, subject: str, detail: dict[str, object] | None = None, actor: str = "t"
) -> None:
    """Write a row."""
    with staffed.store.database.writing() as session:
        chain.record(session, ChangeContext(actor, NOW), action, subject, detail)


def lines(staffed: Staffed, path: str, login: str = "auditor") -> list[dict[str, object]]:
    """Return the rows of a file of lines."""
    return [json.loads(line) for line in staffed.browser(login).get(path).text.splitlines()]


@pytest.mark.parametrize("login", [*PEOPLE, None])
@pytest.mark.parametrize("ending", ["", "/export.csv", "/export.jsonl"])
@pytest.mark.parametrize("path", LOOKERS)
def test_only_those_whose_work_it_is_look(staffed: Staffed, path: str, ending: str, login: str | None) -> None:
    status = staffed.browser(login).get(path + ending).status_code
    assert status == (200 if login in LOOKERS[path] else 404 if login else 303)


@pytest.mark.parametrize("login", ["maker", "checker", "agent", "nobody"])
def test_only_the_registrys_people_verify(staffed: Staffed, login: str) -> None:
    assert staffed.browser(login).post("/registry/audit/verify").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_shows_rows_with_numbers_of_people_in_every_language(staffed: Staffed, language: str) -> None:
    answer = staffed.browser("auditor", language).get("/registry/audit")
    page, said = Page(answer.text), languages.catalogue(language)
    assert page.one("h1").text == said.plain("page.audit.title")
    assert said.plain("page.audit.lead") in page.one("main").text
    assert f"user:{staffed.ids['maker']}" in page.one("main").text
    assert "Maker" not in [cell.text for cell in page.all("td")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_operator_reads_names_and_what_was_done_in_every_language(staffed: Staffed, language: str) -> None:
    recorded(staffed, "version.submit", "north/sender/95511", actor=f"user:{staffed.ids['maker']}")
    page, words = Page(staffed.browser("operator", language).get("/registry/audit").text), Words(language)
    cells = [cell.text for cell in page.all("td")]
    at, bank = cells.index("Maker"), NAMES["north"][language][0]
    assert cells[at : at + 3] == [
        "Maker",
        words.action_name("version.submit"),
        f"{bank} · {words.page('kind.sender')} · 95511",
    ]


def test_rows_are_found_by_the_name_of_an_organisation(staffed: Staffed) -> None:
    recorded(staffed, "version.submit", "south/sender/95511")
    recorded(staffed, "version.submit", "north/sender/95511")
    rows = lines(staffed, "/registry/audit/export.jsonl?object=南方银行&action=version.submit")
    assert "south/sender/95511" in {row["object"] for row in rows}
    assert all(str(row["object"]).startswith("south/") for row in rows)


def test_a_checker_reads_the_names_of_their_own_people_only(staffed: Staffed) -> None:
    for login in ("maker", "operator"):
        recorded(staffed, "version.submit", "north/sender/95511", actor=f"user:{staffed.ids[login]}")
    told = [cell.text for cell in Page(staffed.browser("checker").get("/bank/north/audit").text).all("td")]
    assert "Maker" in told and "Operator" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_that_is_recorded_has_words(language: str) -> None:
    sources = "".join(path.read_text("utf-8") for path in Path(sms_verify.__file__).parent.rglob("*.py"))
    acts = {*RECORDED.findall(sources), *(f"version.{each}" for each in Action)}
    assert len(acts) > 50
    assert {act for act in acts if not Words(language).has(f"deed.{act}")} == set()


def test_rows_are_found_by_actor_action_object_and_day(staffed: Staffed) -> None:
    recorded(staffed, "thing.do", "thing:1", actor="user:77")
    recorded(staffed, "thing.undo", "thing:22", actor="user:77")
    recorded(staffed, "other", "50%_", actor="user:7")
    day = NOW.date().isoformat()
    for query, found in {
        "actor=user:77": ["thing:1", "thing:22"],
        "actor=user:7": ["50%_"],
        "action=thing.": ["thing:1", "thing:22"],
        "action=thing.un": [],
        "action=thing.undo": ["thing:22"],
        "action=Thing.": [],
        "object=thing:2": ["thing:22"],
        "object=%25_": ["50%_"],
        f"actor=user:77&since={day}&until={day}": ["thing:1", "thing:22"],
        "actor=user:77&since=2999-01-01": [],
        "actor=user:77&until=2000-01-01": [],
    }.items():
        rows = lines(staffed, f"/registry/audit/export.jsonl?{query}")
        assert [row["object"] for row in rows] == found, query


def test_rows_are_paged_newest_first_and_keep_what_was_asked(staffed: Staffed) -> None:
    for number in range(120):
        recorded(staffed, "thing.do", f"thing:{number}")
    first = Page(staffed.browser("auditor").get("/registry/audit?action=thing.do").text)
    last = Page(staffed.browser("auditor").get("/registry/audit?action=thing.do&page=99").text)
    assert "thing:119" in first.one("main").text and "thing:69" not in first.one("main").text
    assert "thing:19" in last.one("main").text and "thing:20" not in last.one("main").text
    assert "/registry/audit?action=thing.do&page=2" in [link.attributes["href"] for link in first.all("a")]


@pytest.mark.parametrize("path", LOOKERS)
@pytest.mark.parametrize("ending", ["", "/export.csv"])
def test_what_is_no_day_is_said(staffed: Staffed, path: str, ending: str) -> None:
    answer = staffed.browser("auditor").get(f"{path}{ending}?since=yesterday")
    assert answer.status_code == 422 and "yesterday" in answer.text


def test_an_organisation_sees_its_own_rows_only(staffed: Staffed) -> None:
    recorded(staffed, "version.submit", "north/sender/95511")
    recorded(staffed, "version.submit", "north-east/sender/95511")
    recorded(staffed, "role.grant", "user:5", {"role": "maker", "organisation": "north"})
    recorded(staffed, "role.grant", "user:6", {"role": "maker", "organisation": "south"})
    recorded(staffed, "report.look", "report:9", {"reason": '"organisation":"north"'})
    recorded(staffed, "session.open", "user:5")
    seen = {row["object"] for row in lines(staffed, "/bank/north/audit/export.jsonl", "checker")}
    assert {"north", "north/sender/95511", "user:5"} <= seen
    assert [each for each in seen if "south" in str(each) or "east" in str(each)] == []
    assert not seen & {"user:6", "report:9"}
    assert all(row["action"] != "session.open" for row in lines(staffed, "/bank/north/audit/export.jsonl"))
    html = staffed.browser("checker").get("/bank/north/audit").text
    assert "north/sender/95511" in html and "south" not in Page(html).one("main").text


def test_verification_gives_a_checkpoint_and_passes_through_it_later(staffed: Staffed) -> None:
    browser = staffed.browser("auditor")
    with staffed.store.database.reading() as session:
        end = chain.verify(session)
    answer = browser.post("/registry/audit/verify")
    assert "The chain holds" in answer.text and str(end) in answer.text
    recorded(staffed, "thing.do", "thing")
    assert "passes through" in browser.post("/registry/audit/verify", data={"checkpoint": str(end)}).text
    wrong = browser.post("/registry/audit/verify", data={"checkpoint": "1:" + "0" * 64})
    assert "broken at row 1" in wrong.text
    assert browser.post("/registry/audit/verify", data={"checkpoint": "nonsense"}).status_code == 422


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_that_was_changed_is_named_in_every_language(staffed: Staffed, language: str) -> None:
    unguard(staffed.store.database)
    with staffed.store.database.writing() as session:
        session.execute(text("UPDATE audit SET object = 'x' WHERE number = 3"))
    shown = Page(staffed.browser("operator", language).post("/registry/audit/verify").text).one("main").text
    assert languages.catalogue(language).plain("problem.audit.altered") in shown


def test_a_table_runs_no_formula_and_has_every_column(staffed: Staffed) -> None:
    recorded(staffed, "thing.do", "=cmd|' /C calc'!A0", {"n": 1}, actor="@evil")
    answer = staffed.browser("operator").get("/registry/audit/export.csv?actor=@evil")
    assert 'filename="audit.csv"' in answer.headers["content-disposition"]
    (row,) = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert (row["actor"], row["object"], row["detail"]) == ("'@evil", "'=cmd|' /C calc'!A0", '{"n":1}')
    assert len(row["hash"]) == 64


def test_lines_are_what_the_command_line_exports_also_beyond_one_piece(
    staffed: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sms_verify.store.audit import query as audited

    monkeypatch.setattr(audited, "PIECE", 7)
    told = staffed.browser("operator").get("/registry/audit/export.jsonl").text.splitlines()
    with staffed.store.database.reading() as session:
        assert told == [*chain.export(session)]
    assert len(told) > 20
