"""Messages that were sent, pasted at the bank's desk or in a file, become proposals and then drafts."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from tests.support.html_reading import Page
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES
from tests.web.bank.test_import_templates import counts, drafts, keep, send, stored, table
from tests.web.bank.test_workflow import label_of

WORDS = "【北方银行】您尾号{tail}的账户于{day}支出人民币{sum}元，如非本人操作请联系开户网点。"
THREE = [
    WORDS.format(tail="4821", day="11月21日", sum="1,200.00"),
    WORDS.format(tail="0077", day="3月2日", sum="35.50"),
    WORDS.format(tail="9310", day="12月30日", sum="8,000.00"),
]
BODY = WORDS.format(tail="{last4:last4}", day="{date:date}", sum="{amount:amount}")
FRESH = WORDS.format(tail="5566", day="7月9日", sum="61.00")


def paste(browser: TestClient, text: str, file: bytes = b""):
    files = {"file": ("sent.csv", file)} if file else None
    return browser.post("/bank/north/import/messages", data={"messages": text}, files=files)


def test_three_pasted_messages_propose_one_wording_and_nothing_is_kept(staffed: Staffed) -> None:
    maker, before = staffed.browser("maker"), stored(staffed)
    preview = paste(maker, "\r\n\r\n".join(THREE))
    assert counts(preview)[:2] == ["3 of 3", "1"]
    assert BODY in Page(preview.text).one("main").text
    assert "4821" not in preview.text
    assert stored(staffed) == before


def test_proposals_become_drafts_and_then_answers(staffed: Staffed) -> None:
    maker, checker = staffed.browser("maker"), staffed.browser("checker")
    keep(maker, paste(maker, "\n\n".join(THREE)))
    assert list(drafts(staffed).values()) == [BODY]
    for browser, action in ((maker, "submit"), (checker, "approve")):
        page = Page(browser.get("/bank/north/open?ticked=all").text)
        ticked = [each.attributes["value"] for each in page.all("input", name="version")]
        browser.post("/bank/north/open", data={"version": ticked, "do": action, "reviewed": "yes"})
    assert label_of(staffed.browser(), FRESH) == "consistent"
    again = paste(maker, "\n".join([*THREE, FRESH]))
    assert counts(again)[:2] == ["4 of 4", "0"]


def test_a_file_is_read_and_what_is_not_explained_is_covered(staffed: Staffed) -> None:
    rows = [(text,) for text in THREE * 10] + [("尊敬的欧阳雪女士，您的密码是839201。",)]
    preview = paste(staffed.browser("maker"), "", table(*rows, columns=("text",)))
    assert counts(preview)[0] == "30 of 31"
    assert "欧阳" not in preview.text and "839201" not in preview.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_sent_is_told_in_every_language(staffed: Staffed, language: str) -> None:
    browser = staffed.browser("maker", language=language)
    assert browser.get("/bank/north/import").status_code == 200
    assert browser.post("/bank/north/import/messages", data={"messages": " "}).status_code == 422


def test_only_makers_of_the_bank_may_ask(staffed: Staffed) -> None:
    for person in ("checker", "south-maker", "agent"):
        answer = staffed.browser(person).post("/bank/north/import/messages", data={"messages": THREE[0]})
        assert answer.status_code in (403, 404)


def test_the_sample_of_templates_comes_in_clean(staffed: Staffed) -> None:
    maker = staffed.browser("maker")
    sample = maker.get("/bank/north/import/sample.csv")
    assert counts(send(maker, sample.content)) == ["4", "0", "0", "0", "0", "0"]


def test_the_sample_of_messages_proposes_templates(staffed: Staffed) -> None:
    maker = staffed.browser("maker")
    sample = maker.get("/bank/north/import/messages/sample.csv")
    assert counts(paste(maker, "", sample.content))[:2] == ["3 of 3", "2"]


def test_the_same_finding_of_many_rows_is_told_once(staffed: Staffed) -> None:
    rows = [
        (f"b{number}", "en", "service", f"North Bank branch {number} tells you {{x:amount(9)}} today.")
        for number in range(6)
    ]
    page = Page(send(staffed.browser("maker"), table(*rows, columns=("id", "language", "category", "body"))).text)
    section = page.one("section", **{"aria-labelledby": "groups"})
    (line,) = [each for each in page.all("li") if section in each.within]
    assert line.text.startswith("Rows: 6") and "takes no argument" in line.text
