"""From a verdict to a case and back to nothing: on both databases, in four languages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from sqlalchemy import text

from sms_verify.core.receipt import read
from sms_verify.core.types import Label
from sms_verify.store.reports.submission import report_of
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES, client

FRAUD = "Dear John Smith, your North Bank account is locked. Verify your card 4111111111111111 at http://north-bank-verify.top/john"


def number_of(answer) -> str:
    assert answer.status_code == 303, answer.text
    return re.fullmatch(r"/r/([0-9A-Z-]+)\?lang=\w+(?:-\w+)?", answer.headers["location"])[1]  # type: ignore[index]


def reported(staffed: Staffed, **fields: str) -> str:
    return number_of(staffed.browser().post("/report", data={"text": FRAUD, "sender": "+447700900123", **fields}))


def test_nothing_is_stored_before_the_button_is_pressed(staffed: Staffed) -> None:
    assert staffed.browser().post("/", data={"text": FRAUD}, follow_redirects=True).status_code == 200
    with staffed.store.database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM reports")).scalar() == 0


def test_a_service_on_files_offers_no_report() -> None:
    assert 'action="/report"' not in client().post("/", data={"text": FRAUD}).text
    assert client().post("/report", data={"text": FRAUD}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_leads_to_its_case(staffed: Staffed, language: str) -> None:
    browser = staffed.browser(language=language)
    assert 'action="/report"' in browser.post("/", data={"text": FRAUD, "lang": language}, follow_redirects=True).text
    number = number_of(browser.post("/report", data={"text": FRAUD, "lang": language}))
    page = browser.get(f"/r/{number}?lang={language}")
    assert page.status_code == 200
    assert f'<html lang="{language}"' in page.text
    assert number in page.text and "north-bank-verify.top" in page.text
    assert "John" not in page.text and "4111" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_is_asked_for_where_the_service_mails(staffed: Staffed, language: str) -> None:
    def asks() -> bool:
        return (
            'name="email"'
            in staffed.browser(language=language).post("/", data={"text": FRAUD}, follow_redirects=True).text
        )

    assert not asks()
    staffed.values = {
        "smtp_url": "smtp://mail.example",
        "mail_from": "a@verify.example",
        "public_url": "http://testserver",
    }
    assert asks()


@pytest.mark.parametrize(("says", "kept"), [("genuine", "genuine"), ("fraud", "fraud"), ("<b>", None), ("", None)])
def test_who_finds_the_answer_wrong_tells_the_desk(staffed: Staffed, says: str, kept: str | None) -> None:
    assert 'name="says"' in staffed.browser().post("/", data={"text": FRAUD}, follow_redirects=True).text
    number = reported(staffed, says=says)
    with staffed.store.database.reading() as session:
        row = report_of(session, number)
        case = row.id
        assert (row.doubted, row.label) == (kept, row.told)
    page = staffed.browser("agent").get(f"/desk/cases/{case}").text
    assert ("The reader thinks" in page) is bool(kept)


@pytest.mark.parametrize("typed", [str.lower, lambda number: number.replace("-", " "), str])
def test_a_case_is_found_by_its_number_however_it_is_typed(staffed: Staffed, typed: Callable[[str], str]) -> None:
    number, browser = reported(staffed), staffed.browser()
    assert browser.get("/r").status_code == 200
    assert browser.post("/r", data={"number": typed(number)}).headers["location"] == f"/r/{number}"


def test_a_number_that_nobody_has_is_said_beside_the_field(staffed: Staffed) -> None:
    answer = staffed.browser().post("/r", data={"number": "<b>", "lang": "en"})
    assert answer.status_code == 404 and "letter by letter" in answer.text and "<b>" not in answer.text


def test_a_case_still_says_what_to_do(staffed: Staffed) -> None:
    page = staffed.browser().get(f"/r/{reported(staffed, region='GB')}").text
    assert "What to do" in page and "Do not open the link." in page and 'href="tel:159"' in page


def test_erasing_is_asked_twice(staffed: Staffed) -> None:
    number, browser = reported(staffed), staffed.browser()
    page = browser.get(f"/r/{number}").text
    assert f'href="/r/{number}/withdraw"' in page and "<form" not in page.split("<main")[1]
    asked = browser.get(f"/r/{number}/withdraw").text
    assert f'action="/r/{number}/withdraw"' in asked and f'href="/r/{number}"' in asked
    assert browser.get(f"/r/{number}").status_code == 200


def test_a_report_is_taken_back(staffed: Staffed) -> None:
    number, browser = reported(staffed, keep_original="yes", email="john@example.org"), staffed.browser()
    assert "encrypted" in browser.get(f"/r/{number}").text
    assert browser.post(f"/r/{number}/withdraw").status_code == 200
    assert browser.get(f"/r/{number}").status_code == 404
    assert browser.post(f"/r/{number}/withdraw").status_code == 404


@pytest.mark.parametrize(
    ("fields", "status"), [({"text": ""}, 422), ({"text": "x" * 4001}, 422), ({"email": "nobody"}, 422)]
)
def test_what_cannot_be_taken_is_refused(staffed: Staffed, fields: dict[str, str], status: int) -> None:
    answer = staffed.browser().post("/report", data={"text": FRAUD, **fields})
    assert answer.status_code == status
    assert "John" not in answer.text


def test_an_answer_carries_its_receipt(staffed: Staffed) -> None:
    page = staffed.browser().post("/", data={"text": FRAUD, "sender": "95511"}, follow_redirects=True).text
    code = re.search(r"(?:[0-9A-Z]{4}-){9}[0-9A-Z]{4}", page)
    assert code
    from sms_verify.store.secrets import secret
    from tests.support.store import CONSOLE

    receipt = read(code[0], secret(staffed.store.database, CONSOLE))
    assert receipt.label in (Label.FRAUD, Label.SUSPICIOUS)
    assert receipt.received == staffed.clock.at.date()
    assert 'class="qr"' in page
