"""The service in numbers: counted, without a word of what was pasted, and not for everybody."""

from __future__ import annotations

import datetime

from sms_verify.store.people.api_keys import Scope, new_key
from tests.support.staff import Staffed
from tests.support.store import CONSOLE, NOW

FRAUD = "Dear John Smith, your North Bank account is locked. See http://north-bank-verify.top/john"


def test_answers_and_reports_are_counted_without_a_word_of_them(staffed: Staffed) -> None:
    with staffed.store.database.writing() as session:
        expires = NOW + datetime.timedelta(days=1)
        _, key = new_key(session, CONSOLE, "prometheus", frozenset({Scope.REPORTS_READ}), expires, None)
    browser = staffed.browser()
    browser.post("/", data={"text": FRAUD}, follow_redirects=True)
    browser.post("/api/v1/check", json={"text": FRAUD})
    browser.post("/report", data={"text": FRAUD})
    browser.get("/nowhere/john")
    shown = browser.get("/metrics", headers={"authorization": f"Bearer {key}"})
    assert shown.status_code == 200
    assert 'sms_verify_checks_total{label="fraud"} 2.0' in shown.text
    assert 'sms_verify_reports_by_state{state="open"} 1.0' in shown.text
    assert 'sms_verify_campaigns{state="open"} 1.0' in shown.text
    assert 'route="/report"' in shown.text
    assert not any(word in shown.text for word in ("John", "john", "north-bank", "nowhere"))


def test_strangers_do_not_see_them(staffed: Staffed) -> None:
    assert staffed.browser().get("/metrics").status_code == 404
    assert staffed.browser().get("/metrics", headers={"authorization": "Bearer smsv_x"}).status_code == 404
