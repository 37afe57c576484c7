"""The agents' desk over HTTP: on both databases, in four languages, closed to everybody else."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

import pytest
from sqlalchemy import select

from sms_verify import Message
from sms_verify.core.receipt import issue
from sms_verify.core.types import Versions
from sms_verify.store.secrets import secret
from sms_verify.store.tables import AuditRow, ReportRow
from tests.support.staff import Staffed
from tests.support.store import CONSOLE
from tests.support.web import LANGUAGES
from tests.web.public.test_report import FRAUD, number_of

PATHS = ("/desk", "/desk/campaigns", "/desk/receipt")


@pytest.fixture
def reported(staffed: Staffed) -> Staffed:
    """A desk with two near copies, the second with its original."""
    for fields in ({}, {"keep_original": "yes", "email": "reader@example.org"}):
        number_of(staffed.browser(language="fa").post("/report", data={"text": FRAUD, "lang": "fa", **fields}))
    return staffed


def row(staffed: Staffed, identifier: int = 2) -> ReportRow:
    with staffed.store.database.reading() as session:
        found = session.get_one(ReportRow, identifier)
        session.expunge_all()
        return found


@pytest.mark.parametrize("login", ["maker", "checker", "operator", "nobody"])
@pytest.mark.parametrize("path", [*PATHS, "/desk/cases/1"])
def test_to_others_there_is_no_desk(reported: Staffed, login: str, path: str) -> None:
    assert reported.browser(login).get(path).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agent_finds_decides_and_answers(reported: Staffed, language: str) -> None:
    agent = reported.browser("agent", language)
    number = row(reported).number
    assert number in agent.get("/desk?apart=1").text
    page = agent.get("/desk/cases/2").text
    assert "north-bank-verify.top" in page and "John" not in page and f'lang="{language}"' in page
    answer = agent.post("/desk/cases/2/decide", data={"finding": "fraud", "note": "calm", "code": "follows"})
    assert answer.headers["location"] == "/desk/cases/1?done=decided&undo=cases%2F2", "the next case follows"
    assert 'action="/desk/cases/2/undo"' in agent.get(answer.headers["location"]).text
    assert agent.post("/desk/cases/2/reply", data={"words": "سلام"}).status_code == 303
    after = agent.get("/desk/cases/2?done=decided").text
    assert "calm" in after and "سلام" in after
    case = reported.browser(language="fa").get(f"/r/{number}?lang=fa").text
    assert "این کلاهبرداری است" in case and "به نظرش کلاهبرداری است" in case
    assert "سلام" in case and "calm" not in case


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_speaks_against_genuine_is_said_and_takes_a_lead_with_a_note(reported: Staffed, language: str) -> None:
    agent, lead = reported.browser("agent", language), reported.browser("lead", language)
    data = {"finding": "genuine", "note": "my words stay"}
    answer = agent.post("/desk/cases/2/decide", data=data)
    assert answer.status_code == 403 and "my words stay" in answer.text
    assert lead.post("/desk/cases/2/decide", data={"finding": "genuine"}).status_code == 403
    assert lead.post("/desk/cases/2/decide", data=data | {"code": "follows"}).status_code == 303
    assert row(reported).label == "unverified"
    case = reported.browser(language=language).get(f"/r/{row(reported).number}?lang={language}").text
    said = {"en": "could be genuine", "zh-Hans": "可能属实", "zh-Hant": "可能屬實", "fa": "ممکن است واقعی باشد"}
    assert said[language] in case and 'class="card verdict unverified"' in case


def test_nothing_is_chosen_before_an_agent_chooses_and_fraud_comes_first(reported: Staffed) -> None:
    page = reported.browser("agent").get("/desk/cases/2").text
    radios = re.findall(r'<input type="radio" name="finding" value="(\w+)"([^>]*)>', page)
    assert [value for value, _ in radios] == ["fraud", "unclear", "genuine"]
    assert not any("checked" in rest for _, rest in radios)


def test_the_second_agent_sees_the_first_decision_and_says_that_they_change_it(reported: Staffed) -> None:
    reported.browser("agent").post("/desk/cases/2/decide", data={"finding": "fraud", "note": "calm"})
    lead = reported.browser("lead")
    page = lead.get("/desk/cases/2").text
    over = re.search(r'name="over" value="(\d+)"', page)[1]  # type: ignore[index]
    assert "calm" in page and "I have seen this decision" in page
    assert lead.post("/desk/cases/2/decide", data={"finding": "unclear"}).status_code == 409
    assert lead.post("/desk/cases/2/decide", data={"finding": "unclear", "over": over}).status_code == 303


def test_a_decision_is_taken_back_within_ten_seconds(reported: Staffed) -> None:
    agent = reported.browser("agent")
    where = agent.post("/desk/cases/2/decide", data={"finding": "fraud"}).headers["location"]
    reported.clock.at += datetime.timedelta(seconds=9)
    assert agent.post("/desk/cases/2/undo").headers["location"] == "/desk/cases/2?done=undone"
    assert row(reported).state == "open"
    agent.post("/desk/cases/2/decide", data={"finding": "fraud"})
    reported.clock.at += datetime.timedelta(seconds=11)
    assert 'cases/2/undo"' not in agent.get(where).text
    assert agent.post("/desk/cases/2/undo").status_code == 409


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("decide", {"finding": "maybe"}),
        ("decide", {}),
        ("reply", {}),
        ("reply", {"code": "genuine"}),
        ("decide", {"finding": "fraud", "code": "genuine"}),
        ("undo", {}),
        ("original", {"why": ""}),
        ("hand-over", {}),
    ],
)
def test_what_cannot_be_done_is_said_on_the_case(reported: Staffed, path: str, data: dict[str, str]) -> None:
    with reported.store.database.writing() as session:
        session.get_one(ReportRow, 2).organisation = None
    answer = reported.browser("agent", "zh-Hant").post(f"/desk/cases/2/{path}", data=data)
    assert answer.status_code in (409, 422)
    assert "這份內容暫時未能接受" in answer.text


def test_the_original_is_seen_with_a_reason_and_the_look_is_kept(reported: Staffed) -> None:
    agent = reported.browser("agent")
    seen = agent.post("/desk/cases/2/original", data={"why": "talking"})
    assert "John Smith" in seen.text
    assert agent.post("/desk/cases/1/original", data={"why": "talking"}).status_code == 404
    with reported.store.database.reading() as session:
        looks = session.scalars(select(AuditRow.object).where(AuditRow.action == "report.look")).all()
    assert looks == ["report:2"]


def test_an_auditor_looks_and_changes_nothing(reported: Staffed) -> None:
    auditor = reported.browser("auditor")
    assert auditor.get("/desk/cases/2").status_code == 200
    for path in ("decide", "reply", "original", "hand-over", "teach", "agree"):
        assert auditor.post(f"/desk/cases/2/{path}", data={"finding": "fraud", "why": "because"}).status_code == 404
    assert row(reported).state == "open"


def test_only_leads_teach_and_two_of_them(reported: Staffed) -> None:
    agent, lead = reported.browser("agent"), reported.browser("lead")
    agent.post("/desk/cases/2/decide", data={"finding": "fraud"})
    assert agent.post("/desk/cases/2/teach", data={"kind": "smishing"}).status_code == 404
    assert lead.post("/desk/cases/2/teach", data={"kind": "smishing"}).status_code == 303
    assert lead.post("/desk/cases/2/agree").status_code == 409


def test_a_campaign_is_decided_as_one_and_warns_the_next_reader(reported: Staffed) -> None:
    agent = reported.browser("agent")
    code = re.search(r"/desk/campaigns/([0-9A-Z-]+)", agent.get("/desk/campaigns").text)[1]  # type: ignore[index]
    assert "in the last day" in agent.get("/desk/campaigns?sort=growth&lang=en").text
    page = agent.get(f"/desk/campaigns/{code}")
    assert "north-bank-verify.top" in page.text
    assert re.search(f'href="/desk[^"]*q={code}[^"]*since=', page.text), (
        "a day of its growth leads to the reports of that day"
    )
    stix = agent.get(f"/desk/campaigns/{code}/stix.json")
    assert stix.headers["content-type"].startswith("application/stix+json") and "John" not in stix.text
    assert agent.post(f"/desk/campaigns/{code}/decide", data={"finding": "genuine"}).status_code == 403
    voted = agent.post(f"/desk/campaigns/{code}/decide", data={"finding": "fraud"})
    assert f'/desk/campaigns/{code}/undo"' in agent.get(voted.headers["location"]).text
    assert {row(reported, number).label for number in (1, 2)} == {"fraud"}
    assert f"/desk/campaigns/{code}" not in agent.get("/desk/campaigns?state=confirmed").text
    assert reported.browser("lead").post(f"/desk/campaigns/{code}/decide", data={"finding": "fraud"}).status_code == 303
    assert f"/desk/campaigns/{code}" in agent.get("/desk/campaigns?state=confirmed").text
    assert agent.post(f"/desk/campaigns/{code}/merge", data={"into": code}).status_code == 404
    assert reported.browser("lead").post(f"/desk/campaigns/{code}/merge", data={"into": code}).status_code == 409


@pytest.mark.every_row
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, 2),
        ({"state": "decided"}, 0),
        ({"state": "all", "label": "genuine"}, 0),
        ({"organisation": "north"}, 2),
        ({"organisation": "south"}, 0),
        ({"language": "en", "sort": "campaign"}, 2),
        ({"q": "north-bank-verify"}, 2),
        ({"q": "100% _nothing_"}, 0),
        ({"q": "'; DROP TABLE reports; --"}, 0),
        ({"page": "7"}, 0),
        ({"state": "<script>", "sort": "x"}, 2),
    ],
)
def test_a_case_is_found_by_what_is_asked(reported: Staffed, asked: dict[str, str], found: int) -> None:
    page = reported.browser("agent").get("/desk", params={"apart": "1", **asked})
    assert page.status_code == 200
    assert len(set(re.findall(r"/desk/cases/(\d+)", page.text))) == found


def test_a_caller_s_answer_is_replayed_later(reported: Staffed) -> None:
    message = Message(FRAUD, "+447700900123", received=reported.clock.at.date())
    code = issue(message, reported.current().check(message), secret(reported.store.database, CONSOLE))
    agent = reported.browser("agent")
    told = agent.post("/desk/receipt", data={"code": code.lower()})
    assert told.status_code == 200 and "The code says" in told.text
    assert "The public log held" in told.text and "fewer now" not in told.text
    same = agent.post("/desk/receipt", data={"code": code, "text": FRAUD, "sender": "+447700900123"})
    assert "It is the same message." in same.text and "The answer of that day" in same.text
    other = agent.post("/desk/receipt", data={"code": code, "text": "another", "sender": "+447700900123"})
    assert "It is not the message" in other.text
    assert agent.post("/desk/receipt", data={"code": "0000"}).status_code == 422


def test_a_receipt_tells_that_the_public_log_was_cut(reported: Staffed) -> None:
    verdict = replace(reported.current().check(Message("OK")), versions=Versions("r", "g", log_size=1_000_000))
    code = issue(Message("OK"), verdict, secret(reported.store.database, CONSOLE))
    assert "fewer now" in reported.browser("agent").post("/desk/receipt", data={"code": code}).text


def test_a_campaign_is_one_row_until_somebody_wants_its_reports_apart(reported: Staffed) -> None:
    agent = reported.browser("agent")
    page = agent.get("/desk").text
    assert "2 alike wait" in page and len(re.findall(r"data-keys>(?s:.*?)</ul>", page)[0].split("<li>")) == 2
    apart = agent.get("/desk?apart=1").text
    assert "alike wait" not in apart and len(set(re.findall(r"/desk/cases/(\d+)", apart))) == 2


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"since": "2026-11-22"}, 2),
        ({"since": "2026-11-23"}, 0),
        ({"until": "2026-11-21"}, 0),
        ({"until": "2026-11-22", "since": "no day"}, 2),
        ({"q": "*.top"}, 2),
        ({"q": "https://north-bank-verify.top/other"}, 2),
        ({"q": "north-bank-verify.example"}, 0),
        ({"told": "genuine"}, 0),
    ],
)
def test_reports_are_found_by_day_and_by_where_they_lead(reported: Staffed, asked: dict[str, str], found: int) -> None:
    page = reported.browser("agent").get("/desk", params={**asked, "apart": "1"}).text
    assert len(set(re.findall(r"/desk/cases/(\d+)", page))) == found


def test_a_masked_number_is_found_however_it_is_typed(staffed: Staffed) -> None:
    text = "Your card is blocked. Call +44 7911 123461 within the hour or lose access to all your money."
    number_of(staffed.browser().post("/report", data={"text": text, "region": "GB"}))
    agent = staffed.browser("agent")
    assert "123461" not in agent.get("/desk").text
    for typed in ("+447911123461", "07911 123461", "0044 7911 123 461"):
        assert "/desk/cases/1" in agent.get("/desk", params={"q": typed}).text, typed
    assert "/desk/cases/1" not in agent.get("/desk", params={"q": "+447911123462"}).text


def test_where_a_fraud_leads_is_read_whole_with_a_reason_and_the_reader_s_own_is_not(reported: Staffed) -> None:
    agent = reported.browser("agent")
    assert agent.post("/desk/cases/1/contacts", data={"why": ""}).status_code == 422
    seen = agent.post("/desk/cases/1/contacts", data={"why": "block"}).text
    assert "north-bank-verify.top" in seen and "John" not in seen and "4111" not in seen
    assert reported.browser("auditor").post("/desk/cases/1/contacts", data={"why": "block"}).status_code == 404
    with reported.store.database.reading() as session:
        looks = session.scalars(select(AuditRow.object).where(AuditRow.action == "report.contacts")).all()
    assert looks == ["report:1"]


def test_what_is_ticked_is_taken_back_together_within_ten_seconds(reported: Staffed) -> None:
    agent, data = reported.browser("agent"), {"case": [1, 2], "code": "follows", "finding": "fraud"}
    where = agent.post("/desk/decide", data=data).headers["location"]
    assert where.endswith("undo=many%2F1.2") and 'action="/desk/many/1.2/undo"' in agent.get(where).text
    assert "/undo" not in reported.browser("lead").get(where).text, "it is not theirs to take back"
    assert agent.post("/desk/many/1.2.999/undo").headers["location"] == "/desk?done=undone"
    with reported.store.database.reading() as session:
        assert {session.get_one(ReportRow, each).state for each in (1, 2)} == {"open"}
    agent.post("/desk/decide", data=data)
    reported.clock.at += datetime.timedelta(seconds=11)
    assert agent.post("/desk/many/1.2/undo").status_code == 409 and "/undo" not in agent.get(where).text


def test_what_is_ticked_is_decided_by_the_rules_of_a_single_case(reported: Staffed) -> None:
    agent, ticked = reported.browser("agent"), {"case": [1, 2], "code": "follows", "here": "state=open"}
    refused = agent.post("/desk/decide", data={**ticked, "finding": "genuine"})
    assert refused.status_code == 409 and row(reported).number in refused.text
    assert {row(reported, number).state for number in (1, 2)} == {"open"}
    answer = agent.post("/desk/decide", data={**ticked, "finding": "fraud"})
    assert answer.headers["location"] == "/desk?state=open&sort=worst&done=decided-many&undo=many%2F1.2"
    assert {row(reported, number).label for number in (1, 2)} == {"fraud"}
    assert reported.browser("auditor").post("/desk/decide", data={**ticked, "finding": "fraud"}).status_code == 404


def test_a_view_is_kept_under_a_name_for_its_owner_alone(reported: Staffed) -> None:
    agent = reported.browser("agent")
    kept = agent.post("/desk/filters", data={"name": "Persian frauds", "here": "state=all&language=fa&evil=1"})
    assert kept.headers["location"] == "/desk?state=all&language=fa&sort=worst&done=filter-saved"
    page = agent.get("/desk").text
    assert "Persian frauds" in page and 'href="/desk?state=all&amp;language=fa&amp;sort=worst"' in page
    assert "Persian frauds" not in reported.browser("lead").get("/desk").text
    assert agent.post("/desk/filters", data={"name": "", "here": ""}).status_code == 422
    identifier = re.search(r'name="filter" value="(\d+)"', page)[1]  # type: ignore[index]
    reported.browser("lead").post("/desk/filters/forget", data={"filter": identifier})
    assert "Persian frauds" in agent.get("/desk").text
    agent.post("/desk/filters/forget", data={"filter": identifier})
    assert "Persian frauds" not in agent.get("/desk").text


def test_a_figure_leads_to_its_cases(reported: Staffed) -> None:
    agent = reported.browser("agent")
    page = agent.get("/desk/figures").text
    assert '<rect class="part"' in page and "too few decided cases" in page
    for way in re.findall(r'class="more" href="(/desk\?[^"]+)"', page):
        found = agent.get(way.replace("&amp;", "&")).text
        assert len(set(re.findall(r"/desk/cases/(\d+)", found))) == 2, way
