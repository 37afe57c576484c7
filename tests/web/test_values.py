"""No value that a column can hold makes a page fail: every member of every closed set, and senders nobody foresaw."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import cycle

import pytest
from sqlalchemy import select

from sms_verify.core.senders import SCHEMES, UNKNOWN
from sms_verify.core.types import Basis, ContactKind, Label, Standing
from sms_verify.core.types.choices import Category, OrganisationKind
from sms_verify.store.notifications.alerts import Delivery, Event
from sms_verify.store.registry.domain_proofs import ProofOutcome
from sms_verify.store.registry.workflow import VersionState
from sms_verify.store.reports import campaigns
from sms_verify.store.reports.queue import STATES
from sms_verify.store.tables import CampaignRow, ReportRow
from sms_verify.web.rendering.words import Words
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES

CAMPAIGNS = (campaigns.OPEN, campaigns.CONFIRMED, campaigns.DISMISSED, campaigns.MERGED)

NAMED: tuple[tuple[str, Iterable[str]], ...] = (
    ("scheme.", (*SCHEMES, UNKNOWN)),
    ("desk.label_", Label),
    ("desk.campaign_", CAMPAIGNS),
    ("desk.state_", STATES),
    ("state.", VersionState),
    ("house.", OrganisationKind),
    ("category.", Category),
    ("alert_event.", Event),
    ("delivery.", Delivery),
    ("domain_outcome.", ProofOutcome),
    ("lookup_basis.", Basis),
)
"""How texts begin that stand for a value of a column."""

SENDERS = (
    *("<b>95588</b>", "ICBC", "ABCDEF", "a@b", "a@b.example", "95588", "106980095588", "AD-HDFCBK-S", "#SFExpress"),
    *("+8613800138000", "00", "+", "-", "'; DROP TABLE reports; --", "{{7*7}}", "%s%n", "../../etc/passwd", "=1+1"),
    *("\u202e88559", "\u0661\u0662\u0663", "ﷺ", "🏦", "\ud83d", "a" * 64, "https://evil.top", "x\ty", "\u200b"),
)
REGIONS = ("CN", "HK", "TW", "IR", "SG", "IN", "GB", "US", "AU", "ZZ", "aq", None)
TEXT = "Dear John, North Bank has locked your account. Verify it at http://north-bank-verify.top/{number} today."

JSON = {"content-type": "application/json"}

LOOKING = {
    "agent": ("/desk", "/desk?apart=1&state=all", "/desk/figures", "/desk/figures?days=366", "/desk/campaigns"),
    "lead": tuple(f"/desk/campaigns?state={state}" for state in CAMPAIGNS),
    "auditor": ("/desk/figures?days=7", "/desk?state=all&sort=campaign"),
    "maker": ("/bank/north", "/bank/north/reports", "/bank/north/alerts"),
    "operator": ("/registry", "/registry/audit", "/registry/people", "/registry/organisations"),
}


@pytest.fixture
def kind() -> str:
    """A value is the same in each kind of database."""
    return "sqlite"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("prefix", "values"), NAMED, ids=[prefix for prefix, _ in NAMED])
def test_every_value_of_a_closed_set_has_words(prefix: str, values: Iterable[str], language: str) -> None:
    words = Words(language)
    assert [value for value in values if not words.has(f"{prefix}{value}")] == []


@pytest.fixture
def full(staffed: Staffed) -> Staffed:
    """A desk with a report of each sender, told and answered in every way there is."""
    staffed.values = {"report_rate": "1000000/minute", "check_rate": "1000000/minute"}
    reader = staffed.browser()
    for number, (sender, region) in enumerate(zip(SENDERS, cycle(REGIONS), strict=False)):
        said = {
            "text": TEXT.format(number=number),
            "sender": sender,
            "consent": True,
            "keep_original": bool(number % 2),
        }
        answer = reader.post("/api/v1/reports", content=json.dumps({**said, "region": region}), headers=JSON)
        assert answer.status_code < 500, (sender, region, answer.text)
    _vary(staffed)
    return staffed


def _vary(staffed: Staffed) -> None:
    """Give the reports every value of every closed set, one after another."""
    labels, schemes = cycle(Label), cycle((*SCHEMES, UNKNOWN, None))
    contacts = cycle([kind, "masked", standing, None, [0, 1]] for kind in ContactKind for standing in Standing)
    decided = cycle(
        (None, "agent:fraud", "agent:genuine", "agent:unclear", "organisation:fraud", "organisation:genuine")
    )
    with staffed.store.database.writing() as session:
        for row in session.scalars(select(ReportRow)):
            row.label, row.told, row.scheme, row.decided_as = next(labels), next(labels), next(schemes), next(decided)
            row.contacts = [next(contacts) for _ in range(3)]
            row.organisation = "north" if row.id % 2 else "gone"
            row.template, row.spoken, row.state = "north/gone", "xx", ("open", "handed", "decided")[row.id % 3]
            row.decided_at = row.created_at if row.decided_as else None
        for campaign, state in zip(session.scalars(select(CampaignRow)), cycle(CAMPAIGNS[:3]), strict=False):
            campaign.state, campaign.language, campaign.organisation = state, "xx", "gone"


def test_no_page_fails_whatever_readers_send(full: Staffed) -> None:
    with full.store.database.reading() as session:
        cases = [(row.id, row.number) for row in session.scalars(select(ReportRow))]
    assert len(cases) > 20
    failed: list[tuple[str, int]] = []
    pages = {**LOOKING, "agent": (*LOOKING["agent"], *(f"/desk/cases/{case}" for case, _ in cases))}
    for login, paths in pages.items():
        browser = full.browser(login, "fa")
        failed += [(path, status) for path in paths if (status := browser.get(path).status_code) not in (200, 303)]
    reader = full.browser(language="zh-Hant")
    for _, number in cases:
        for path in (f"/r/{number}", f"/api/v1/reports/{number}"):
            failed += [(path, status) for status in (reader.get(path).status_code,) if status != 200]
    assert failed == []


@pytest.mark.parametrize("number", ["0" * 5_000, "9" * 30, "-1", "\u00b2", "\u0663", "1e9", "", "2147483648"])
def test_no_number_in_a_form_makes_a_page_fail(staffed: Staffed, number: str) -> None:
    agent, maker = staffed.browser("agent"), staffed.browser("maker")
    table = agent.post("/desk/bulk", files={"table": ("t.csv", b"text\nhello\n")}).headers["location"]
    answers = [
        agent.post(f"{table}/start", data={"text": number}),
        maker.post("/bank/north/open", data={"do": "submit", "version": number}),
        maker.get("/bank/north/open", params={"page": number}),
    ]
    assert [each.status_code for each in answers if each.status_code not in (200, 303, 404, 409, 422)] == []
