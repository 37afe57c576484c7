"""What is taken along reads back as what is in force, and no spreadsheet runs it."""

from __future__ import annotations

import csv
import datetime
import io
from pathlib import Path

from sms_verify.core.registry.registry import Registry
from sms_verify.registry_files.files import lint, read_registry
from sms_verify.store.registry.entries import Entry, EntryKey
from tests.support.bank import BODY, SENDER
from tests.support.staff import Staffed

HEAD = {
    "kind": "bank",
    "regions": ["CN", "HK"],
    "website": "https://www.north.example.com/",
    "sources": [
        {"fact": fact, "url": "https://www.north.example.com/contact", "checked": "2026-11-01"}
        for fact in ("senders", "hotlines", "domains", "templates", "provisional.hotlines")
    ],
}


def filled(staffed: Staffed) -> None:
    """Bring one of everything into force for north."""
    dates = (datetime.date(2026, 1, 1), datetime.date(2027, 12, 31))
    for kind, key, content in (
        ("organisation", "organisation", HEAD),
        ("sender", "", SENDER),
        ("hotline", "", {"value": "95599"}),
        ("domain", "", {"value": "north.example.com"}),
        ("policy", "", {"links": "never", "callback": "official", "asks": ["identity"]}),
    ):
        staffed.approve(Entry(EntryKey("north", kind, key), content))
    staffed.approve(Entry(EntryKey("north", "hotline", "", True), {"value": "400-000-0000"}))
    for number, body in enumerate(
        (BODY, '=HYPERLINK("x") 北方银行提醒您本月账单已出{sum:amount}元\n第二行 \\ "引号" 结束')
    ):
        content = {"language": "zh-Hans", "category": "transaction", "body": body}
        staffed.approve(Entry(EntryKey("north", "template", f"t{number}"), content, *dates))


def test_the_registry_file_reads_back_as_what_is_in_force(staffed: Staffed, tmp_path: Path) -> None:
    filled(staffed)
    answer = staffed.browser("checker").get("/bank/north/export/registry.toml")
    assert 'filename="north.toml"' in answer.headers["content-disposition"]
    file = tmp_path / "north.toml"
    file.write_bytes(answer.content)
    now = staffed.current().registry
    wanted = Registry.of([now.organisations["north"]], now.templates_of("north"))
    assert read_registry(file).version == wanted.version
    assert wanted.organisations["north"].provisional.domains == ("north.example.com",), "it is not proven"
    assert [each for each in lint(file) if each.severity == "error"] == []


def test_the_table_of_templates_runs_in_no_spreadsheet(staffed: Staffed) -> None:
    filled(staffed)
    answer = staffed.browser("auditor").get("/bank/north/export/templates.csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["id"] for row in rows] == ["t0", "t1"]
    assert rows[0]["body"] == BODY and rows[0]["valid_to"] == "2027-12-31"
    assert rows[1]["body"].startswith("'=HYPERLINK")


def test_nothing_in_force_is_nothing_to_take_along(staffed: Staffed) -> None:
    from sms_verify.store.registry.editing import add_organisation
    from tests.support.store import CONSOLE

    with staffed.store.database.writing() as session:
        add_organisation(session, CONSOLE, "west")
    assert staffed.browser("operator").get("/bank/west/export/registry.toml").status_code == 404
    assert staffed.browser("operator").get("/bank/west").status_code == 200
