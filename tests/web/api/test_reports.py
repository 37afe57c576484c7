"""Reports over HTTP: with consent only, read and erased by who has the number."""

from __future__ import annotations

import pytest

from tests.support.staff import Staffed

BODY = {"text": "Dear John Smith, pay at http://evil.top/john", "region": "GB", "consent": True}


def test_a_report_comes_back_masked_and_goes_when_asked(staffed: Staffed) -> None:
    browser = staffed.browser()
    made = browser.post("/api/v1/reports", json=BODY | {"keep_original": True, "email": "a@example.org"})
    assert made.status_code == 201
    said = made.json()
    assert "John" not in made.text and said["keeps_original"] and said["keeps_address"]
    assert (said["state"], said["label"]) == ("open", said["told"])
    path = f"/api/v1/reports/{said['number'].lower()}"
    assert browser.get(path).json() == said
    assert browser.post(f"{path}/withdraw").status_code == 204
    assert browser.get(path).json()["code"] == "not-found"


@pytest.mark.parametrize(
    "change",
    [{"consent": False}, {"consent": None}, {"text": "x" * 4001}, {"email": "nobody"}, {"original": True}],
)
def test_what_is_not_allowed_is_refused(staffed: Staffed, change: dict[str, object]) -> None:
    answer = staffed.browser().post("/api/v1/reports", json=BODY | change)
    assert answer.status_code == 422
    assert set(answer.json()) == {"code", "detail"} and "John" not in answer.text


def test_without_consent_nothing_is_taken(staffed: Staffed) -> None:
    without = {key: value for key, value in BODY.items() if key != "consent"}
    assert staffed.browser().post("/api/v1/reports", json=without).status_code == 422
