"""Templates in bulk over HTTP: a table, a preview that stores nothing, drafts in one stroke, decided together."""

from __future__ import annotations

import csv
import io
import json

import pandas
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from sms_verify.store.registry.bulk_drafts import draft_all
from sms_verify.store.registry.entries import Entry, EntryKey
from sms_verify.store.registry.import_proposal import Proposed
from sms_verify.store.tables import AuditRow, ThingRow, VersionRow
from sms_verify.tabular.limits import IMPORT
from sms_verify.web.bank import import_templates
from sms_verify.web.bank.unknown_kinds import replaced, unknown_kinds
from tests.support.html_reading import Page, Words
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES
from tests.web.bank.test_refusals import LATIN, QUOTED
from tests.web.bank.test_workflow import label_of

OTHERS = [language for language in LANGUAGES if language != "en"]
COLUMNS = ("id", "language", "category", "body", "valid_from", "valid_to")
BODY = "【北方银行】您尾号{card:last4}的账户于{day:date}支出人民币{sum:amount}元，如非本人操作请联系开户网点。"
MESSAGE = "【北方银行】您尾号1234的账户于11月21日支出人民币1,200.00元，如非本人操作请联系开户网点。"
DEBIT = ("debit", "zh-Hans", "transaction", BODY, "", "")
CODE = ("code", "zh-Hans", "otp", "【北方银行】您的登录验证码为{code:code}，五分钟内有效，请勿告诉任何人。", "", "")


def table(*rows: tuple[str, ...], columns: tuple[str, ...] = COLUMNS, encoding: str = "utf-8") -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([columns, *rows])
    return text.getvalue().encode(encoding)


def send(browser: TestClient, content: bytes, name: str = "templates.csv", at: str = "north", **given: str):
    return browser.post(f"/bank/{at}/import", files={"file": (name, content)}, data=given)


def keep(browser: TestClient, preview, at: str = "north", **kinds: str):
    return browser.post(f"/bank/{at}/import/drafts", data={"rows": sealed(preview), **kinds})


def sealed(preview) -> str:
    return Page(preview.text).one("input", name="rows").attributes["value"]


def counts(preview) -> list[str]:
    """Return how many are new, changed, unchanged, left out, to be mended, worth a look."""
    assert preview.status_code == 200, preview.text
    page = Page(preview.text)
    section = page.one("section", **{"aria-labelledby": "counts"})
    return [each.text for each in page.all("dd") if section in each.within]


def drafts(staffed: Staffed) -> dict[str, str]:
    """Return the bodies of the drafts by id."""
    rows = select(ThingRow.key, VersionRow.content).join(VersionRow.thing).where(VersionRow.state == "draft")
    with staffed.store.database.reading() as session:
        return {key: content["body"] for key, content in session.execute(rows)}


def stored(staffed: Staffed) -> tuple[int, ...]:
    with staffed.store.database.reading() as session:
        return tuple(session.scalar(select(func.count()).select_from(each)) or 0 for each in (VersionRow, AuditRow))


def test_a_preview_stores_nothing_and_a_press_makes_drafts(staffed: Staffed) -> None:
    maker, before = staffed.browser("maker"), stored(staffed)
    preview = send(maker, table(DEBIT, CODE))
    assert counts(preview)[:4] == ["2", "0", "0", "0"]
    assert stored(staffed) == before
    answer = keep(maker, preview)
    assert (answer.status_code, answer.headers["location"]) == (303, "/bank/north/open?done=import")
    assert drafts(staffed) == {"debit": BODY, "code": CODE[3]}
    versions, rows = stored(staffed)
    assert (versions - before[0], rows - before[1]) == (2, 2)


def test_from_a_table_to_what_people_are_told(staffed: Staffed) -> None:
    maker, checker = staffed.browser("maker"), staffed.browser("checker")
    keep(maker, send(maker, table(DEBIT, CODE)))
    for browser, action in ((maker, "submit"), (checker, "approve")):
        page = Page(browser.get("/bank/north/open?ticked=all").text)
        ticked = [
            each.attributes["value"] for each in page.all("input", name="version") if "checked" in each.attributes
        ]
        assert len(ticked) == 2
        path, data = page.one("form", **{"class": "card"}).attributes["action"], {"version": ticked, "do": action}
        answer = browser.post(path, data=data)
        if action == "approve":
            assert answer.status_code == 200 and "Sound: 2" in answer.text
            assert label_of(staffed.browser(), MESSAGE) == "unverified"
            answer = browser.post(path, data=data | {"reviewed": "yes"})
        assert answer.headers["location"] == f"/bank/north/open?done=open_{action}"
    assert label_of(staffed.browser(), MESSAGE) == "consistent"
    assert counts(send(maker, table(DEBIT, CODE)))[:4] == ["0", "0", "2", "0"]


def test_a_kind_that_is_none_is_told_once_and_replaced_in_all_rows(staffed: Staffed) -> None:
    maker = staffed.browser("maker")
    body = "【北方银行】您的储蓄卡账户支出{sum:money}，余额{left:money(9)}，详情请登录手机银行查询第%d项。"
    preview = send(maker, table(*((f"m{number}", *DEBIT[1:3], body % number, *DEBIT[4:]) for number in range(3))))
    assert counts(preview)[4] == "3"
    assert preview.text.count(">money<") == 1 and "unknown kind" not in preview.text
    assert keep(maker, preview, **{"unknown-0": "nonsense"}).status_code == 422
    keep(maker, preview, **{"unknown-0": "amount"})
    assert set(drafts(staffed).values()) == {
        body.replace("money(9)", "amount").replace("money", "amount") % n for n in range(3)
    }


@pytest.mark.parametrize("body", ["{{sum:money}}", "{sum:amount}", "{sum:money", "{:money}"])
def test_only_slots_of_an_unknown_kind_are_asked_about(body: str) -> None:
    row = Proposed("1", Entry(EntryKey("north", "template", "x"), {"body": body}))
    assert unknown_kinds([row]) == [] and replaced(row, {"money": "amount"}) == row


def test_what_changed_is_shown_word_by_word(staffed: Staffed) -> None:
    maker = staffed.browser("maker")
    keep(maker, send(maker, table(DEBIT)))
    preview = send(maker, table((*DEBIT[:3], BODY.replace("联系", "到"), *DEBIT[4:])))
    assert counts(preview)[:4] == ["0", "1", "0", "0"]
    page = Page(preview.text)
    assert "联系" in page.one("del").text and "到" in page.all("ins")[0].text
    keep(maker, preview)
    assert list(drafts(staffed).values()) == [BODY.replace("联系", "到")]


@pytest.mark.parametrize("kind", ["sqlite"])
def test_rows_in_which_nothing_was_found_fold_away_where_others_wait(staffed: Staffed) -> None:
    doubtful = ("shortest", "zh-Hans", "transaction", "【北方银行】{sum:amount}元", "", "")
    page = Page(send(staffed.browser("maker"), table(DEBIT, CODE, doubtful)).text)
    folded = [each for each in page.all("details") if "nothing was found" in each.text]
    assert [["shortest" in each.text, "debit" in each.text, "code" in each.text] for each in folded] == [
        [False, True, True]
    ]
    assert "nothing was found" not in send(staffed.browser("maker"), table(DEBIT, CODE)).text


DLT = table(
    ("1107161", "Dear Customer, Rs.{#numeric#} debited from a/c {#alphanumeric#} at {#var#}. North Bank", "Active"),
    ("1107162", "Dear Customer, Rs.{#numeric#} credited to a/c {#alphanumeric#} at {#var#}. North Bank", "Active"),
    ("1107163", "{#var#}{#var#} is your password. North Bank", "Active"),
    ("1107164", "Dear Customer, your card is ready. North Bank", "Rejected"),
    columns=("Template ID", "Template Content", "Status"),
)


def test_an_export_of_dlt_asks_once_what_the_same_words_leave_open(staffed: Staffed) -> None:
    maker = staffed.browser("maker")
    preview = send(maker, DLT, language="en", category="transaction")
    assert counts(preview)[:5] == ["3", "0", "0", "1", "1"]
    asked = Page(preview.text).all("select")
    assert [each.attributes["name"] for each in asked][:1] == ["kind-0"]
    keep(maker, preview, **{each.attributes["name"]: "reference" for each in asked})
    kept = drafts(staffed)
    assert set(kept) == {"1107161", "1107162", "1107163"}
    assert "at {reference2:reference}. North Bank" in kept["1107161"]
    listed = staffed.browser("maker", "zh-Hant").get("/bank/north/open").text
    assert "不是變數" in listed or "緊貼" in listed


STYLES = [
    ("aliyun", "您的验证码是${code}，请勿泄露。北方银行", "{code:code}"),
    ("tencent", "您的验证码是{1}，请勿泄露。北方银行", "{code:code}"),
    ("twilio", "North Bank: your OTP is {{1}}. Do not share it.", "{code:code}"),
    ("auto", "North Bank: your OTP is {#numeric#}. Do not share it.", "{code:code}"),
]


@pytest.mark.parametrize(("style", "body", "slot"), STYLES)
def test_placeholders_of_providers_become_slots(staffed: Staffed, style: str, body: str, slot: str) -> None:
    maker = staffed.browser("maker")
    language = "en" if body.isascii() else "zh-Hans"
    keep(maker, send(maker, table(("one", language, "otp", body, "", "")), style=style))
    assert slot in drafts(staffed)["one"]


PERSIAN = (
    "card",
    "fa",
    "transaction",
    "بانک شمال: برداشت {sum:amount} ریال از حساب {card:last4} در {day:date}",
    "",
    "",
)


@pytest.mark.parametrize(("row", "encoding"), [(DEBIT, "gb18030"), (PERSIAN, "cp1256"), (DEBIT, "utf-16")])
def test_tables_in_older_encodings_are_read(staffed: Staffed, row: tuple[str, ...], encoding: str) -> None:
    row = tuple(cell.replace("ی", "ي").replace("ک", "ك") if encoding == "cp1256" else cell for cell in row)
    maker = staffed.browser("maker")
    keep(maker, send(maker, table(row, encoding=encoding)))
    assert drafts(staffed) == {row[0]: row[3]}


def _xlsx() -> bytes:
    out = io.BytesIO()
    with pandas.ExcelWriter(out, engine="xlsxwriter") as writer:
        frame = pandas.DataFrame([DEBIT, ("sum", "zh-Hans", "otp", "x", "", "")], columns=list(COLUMNS))
        frame.to_excel(writer, index=False)
        writer.sheets["Sheet1"].write_formula(
            "D3", '="【北方银行】您的登录验证码为"&"{code:code}，请勿告诉任何人。"', None, CODE[3]
        )
    return out.getvalue()


def _parquet() -> bytes:
    out = io.BytesIO()
    pandas.DataFrame([DEBIT, ("sum", *CODE[1:])], columns=list(COLUMNS)).to_parquet(out)
    return out.getvalue()


def _jsonl() -> bytes:
    rows = (DEBIT, ("sum", *CODE[1:]))
    return "\n".join(json.dumps(dict(zip(COLUMNS, row, strict=True)), ensure_ascii=False) for row in rows).encode()


@pytest.mark.parametrize(("name", "make"), [("t.xlsx", _xlsx), ("t.parquet", _parquet), ("T.JSONL", _jsonl)])
def test_other_files_are_read_and_formulas_count_by_their_value(staffed: Staffed, name: str, make) -> None:
    maker = staffed.browser("maker")
    keep(maker, send(maker, make(), name))
    assert drafts(staffed) == {"debit": BODY, "sum": CODE[3]}


def test_a_body_that_a_spreadsheet_would_run_stays_text_and_leaves_disarmed(staffed: Staffed) -> None:
    body = "=HYPERLINK(1)北方银行提醒您：账户{card:last4}已登录，如非本人操作请联系开户网点。"
    maker, checker = staffed.browser("maker"), staffed.browser("checker")
    keep(maker, send(maker, table(("run", "zh-Hans", "security", body, "", ""))))
    assert drafts(staffed) == {"run": body}
    for browser, action in ((maker, "submit"), (checker, "approve")):
        page = Page(browser.get("/bank/north/open?ticked=all").text)
        chosen = [each.attributes["value"] for each in page.all("input", name="version")]
        browser.post(
            "/bank/north/open?state=" + ("draft" if action == "submit" else "submitted"),
            data={"version": chosen, "do": action, "reviewed": "yes", "reason": "as we send it"},
        )
    assert "'=HYPERLINK" in maker.get("/bank/north/export/templates.csv").text


def _bomb() -> bytes:
    """Return a workbook of a few bytes with two cells at the far corners of a sheet."""
    out = io.BytesIO()
    with pandas.ExcelWriter(out, engine="xlsxwriter") as writer:
        pandas.DataFrame([DEBIT], columns=list(COLUMNS)).to_excel(writer, index=False)
        writer.sheets["Sheet1"].write_string(1_048_575, 16_383, "x")
    return out.getvalue()


UNREADABLE = [
    ("t.csv", b"", {}),
    ("t.csv", table(), {}),
    ("t.exe", b"MZ", {}),
    ("t.csv.gz", b"\x1f\x8b", {}),
    ("t.xlsx", b"PK\x03\x04 nothing", {}),
    ("t.parquet", b"PAR1 nothing PAR1", {}),
    ("t.json", b"{", {}),
    ("t.json", b"[" * 100_000, {}),
    ("t.jsonl", b"[1]\n", {}),
    ("t.csv", table(("debit", BODY), columns=("id", "body")), {}),
    ("t.csv", table(("debit", BODY), columns=("id", "words")), {"language": "zh-Hans", "category": "otp"}),
    ("t.csv", table(DEBIT), {"style": "unheard-of"}),
    ("t.csv", table(*[(f"t{number}", *DEBIT[1:]) for number in range(IMPORT.rows + 1)]), {}),
    ("t.xlsx", _bomb(), {}),
]


@pytest.mark.parametrize(("name", "content", "given"), UNREADABLE, ids=range(len(UNREADABLE)))
def test_what_cannot_be_read_is_told_in_the_readers_language(
    staffed: Staffed, name: str, content: bytes, given: dict[str, str]
) -> None:
    answer = send(staffed.browser("maker", "fa"), content, name, **given)
    assert answer.status_code == 422
    page = Page(answer.text)
    section = next(each for each in page.all("section") if "problems" in each.attributes.get("class", ""))
    told = [QUOTED.sub("", each.text) for each in page.all("li") if section in each.within]
    assert told and set(LATIN.findall(" ".join(told))) <= {"CSV"}


FAILING = table(
    ("", *DEBIT[1:]),
    ("no-body", "zh-Hans", "otp", "", "", ""),
    ("dated", *DEBIT[1:4], "yesterday", ""),
    ("twice", *DEBIT[1:]),
    ("twice", *CODE[1:]),
    ("1.10716E+18", *DEBIT[1:]),
    ("long", *DEBIT[1:3], "北" * 4001, "", ""),
    ("De Bit", "Klingon", "spam", "{a:amount}{b:amount}", "2026-05-01", "2026-01-01"),
    ("stranger", *DEBIT[1:3], "请访问 https://evil.top/x 或致电 02 1234 5678，北方银行", "", ""),
)


@pytest.mark.parametrize("language", OTHERS)
def test_every_row_that_stays_out_says_why_in_the_readers_language(staffed: Staffed, language: str) -> None:
    preview = send(staffed.browser("maker", language), FAILING)
    assert [each.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")) for each in counts(preview)][:5] == [
        *("3", "0", "0", "6", "2"),
    ]
    seen = QUOTED.sub("", Words(preview.text).words).replace("SMS Verify", "")
    assert set(LATIN.findall(seen)) <= {"CSV", "SMS", "API", "UTC"}


def test_rows_of_other_organisations_stay_out(staffed: Staffed) -> None:
    preview = send(staffed.browser("maker"), table(("south", *DEBIT), columns=("organisation", *COLUMNS)))
    assert counts(preview)[:4] == ["0", "0", "0", "1"]
    assert not Page(preview.text).all("input", name="rows")


@pytest.mark.parametrize("change", ["cut", "stranger", "late", "other bank"])
def test_a_preview_is_good_for_its_maker_its_bank_and_an_hour(staffed: Staffed, change: str) -> None:
    maker = staffed.browser("maker")
    text = sealed(send(maker, table(DEBIT)))
    browser, at = maker, "north"
    if change == "cut":
        text = text[:-8]
    elif change == "late":
        staffed.clock.at += import_templates.seal.__globals__["PREVIEW_LIFETIME"] * 1.01
        browser = staffed.browser("maker")
    else:
        browser, at = staffed.browser("south-maker"), "south"
    answer = browser.post(f"/bank/{at}/import/drafts", data={"rows": text})
    assert answer.status_code == 422
    assert drafts(staffed) == {}


@pytest.mark.parametrize("who", ["checker", "operator", "auditor", "agent", "nobody", "south-maker"])
def test_only_makers_of_the_organisation_bring_tables(staffed: Staffed, who: str) -> None:
    browser = staffed.browser(who)
    assert browser.get("/bank/north/import").status_code == 404
    assert send(browser, table(DEBIT)).status_code == 404
    assert browser.post("/bank/north/import/drafts", data={"rows": ""}).status_code == 404


def test_drafts_come_all_or_none(staffed: Staffed, monkeypatch: pytest.MonkeyPatch) -> None:
    maker, before = staffed.browser("maker"), stored(staffed)
    preview = send(maker, table(DEBIT, CODE))

    def dies(*given: object) -> int:
        draft_all(*given)  # type: ignore[arg-type]
        raise RuntimeError

    monkeypatch.setattr(import_templates, "draft_all", dies)
    assert keep(maker, preview).status_code == 500
    assert stored(staffed) == before


def test_what_cannot_be_submitted_stays_and_the_rest_goes_on(staffed: Staffed) -> None:
    maker = staffed.browser("maker", "zh-Hant")
    keep(maker, send(maker, table(DEBIT, CODE, ("bad", "zh-Hans", "otp", "{a:amount}", "", ""))))
    page = Page(maker.get("/bank/north/open").text)
    every = [each.attributes["value"] for each in page.all("input", name="version")]
    answer = maker.post("/bank/north/open?state=draft", data={"version": every, "do": "submit"})
    assert answer.status_code == 200
    left = Page(answer.text).one("section", **{"aria-labelledby": "left"})
    assert "bad" in left.text and "debit" not in left.text
    assert set(drafts(staffed)) == {"bad"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("who", "data"),
    [
        ("checker", {"do": "approve"}),
        ("checker", {"do": "reject", "version": "1"}),
        ("checker", {"do": "unheard-of", "version": "1"}),
        ("maker", {"do": "approve", "version": "1"}),
        ("south-checker", {"do": "approve", "version": "1"}),
    ],
)
def test_a_press_that_means_nothing_changes_nothing(
    staffed: Staffed, who: str, data: dict[str, str], language: str
) -> None:
    browser, before = staffed.browser(who, language), stored(staffed)
    answer = browser.post("/bank/north/open?state=submitted", data=data)
    assert answer.status_code in (200, 404, 422)
    assert stored(staffed) == before


def test_versions_of_another_bank_are_out_of_reach(staffed: Staffed) -> None:
    south = staffed.browser("south-maker")
    keep(south, send(south, table(DEBIT), at="south"), at="south")
    with staffed.store.database.reading() as session:
        version = session.scalar(select(VersionRow.id).where(VersionRow.state == "draft"))
    answer = staffed.browser("maker").post("/bank/north/open?state=draft", data={"version": version, "do": "submit"})
    assert answer.status_code == 404
    assert len(drafts(staffed)) == 1


def test_a_thing_that_is_there_already_keeps_its_versions(staffed: Staffed) -> None:
    content = {"language": "zh-Hans", "category": "transaction", "body": BODY}
    staffed.approve(Entry(EntryKey("north", "template", "debit"), content))
    maker = staffed.browser("maker")
    assert counts(send(maker, table(DEBIT)))[:3] == ["0", "0", "1"]
    keep(maker, send(maker, table((*DEBIT[:2], "account", *DEBIT[3:]))))
    with staffed.store.database.reading() as session:
        rows = select(VersionRow.number, VersionRow.state).join(VersionRow.thing).where(ThingRow.key == "debit")
        assert session.execute(rows.order_by(VersionRow.number)).all() == [(1, "approved"), (2, "draft")]
