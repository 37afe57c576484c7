"""What goes round: only what two people confirmed and enough people reported, and no host that is anybody else's."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.store.reports.confirmed import FEWEST
from sms_verify.store.tables import CampaignContactRow, CampaignRow
from tests.support.staff import Staffed
from tests.support.web import LANGUAGES

AT = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)


def put(staffed: Staffed, state: str = "confirmed", size: int = FEWEST, **hosts: int) -> None:
    """Add a campaign and how often its messages lead to hosts."""
    with staffed.store.database.writing() as session:
        row = CampaignRow(
            code=f"{state}-{size}", state=state, size=size, first_seen=AT, last_seen=AT, changed_at=AT,
            organisation="north", language="en", sample="secret sample", wording=[[], []], alerted_size=0,
        )  # fmt: skip
        session.add(row)
        session.flush()
        for host, count in hosts.items():
            session.add(
                CampaignContactRow(digest=host, campaign_id=row.id, kind="link", shown=host, first_seen=AT, size=count)
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_confirmed_fraud_is_shown_with_its_hosts(staffed: Staffed, language: str) -> None:
    put(staffed, **{"north-verify.top": FEWEST})
    browser = staffed.browser(language=language)
    page = browser.get("/now").text
    assert "north-verify[.]top" in page and "secret sample" not in page
    assert browser.get("/now/north-verify.top").status_code == 200


@pytest.mark.parametrize(
    ("state", "size", "count"),
    [("open", 90, 90), ("dismissed", 90, 90), ("confirmed", FEWEST - 1, FEWEST), ("confirmed", 90, FEWEST - 1)],
)
def test_what_is_not_confirmed_often_enough_names_no_host(staffed: Staffed, state: str, size: int, count: int) -> None:
    put(staffed, state, size, **{"north-verify.top": count})
    browser = staffed.browser()
    assert "north-verify" not in browser.get("/now").text
    assert browser.get("/now/north-verify.top").status_code == 404


@pytest.mark.parametrize("host", ["bit.ly", "sites.google.com", "weebly.com", "t.me", "<b>", "nobody.top"])
def test_no_host_of_many_strangers_is_called_a_fraud(staffed: Staffed, host: str) -> None:
    put(staffed, **({"x.top": 90} if host in ("<b>", "nobody.top") else {host: 90}))
    browser = staffed.browser()
    assert browser.get(f"/now/{host}").status_code == 404
    assert f"/now/{host}" not in browser.get("/now").text
