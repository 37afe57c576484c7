"""What is logged: method, route, status, duration; never what somebody pasted."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.support.web import Failing, client

PASTED = "hunter2"


@pytest.mark.parametrize(
    ("method", "path", "route"),
    [
        ("POST", "/api/v1/check", "/api/v1/check"),
        ("POST", "/api/v1/check/batch", "/api/v1/check/batch"),
        ("GET", f"/api/v1/organisations/{PASTED}", "/api/v1/organisations/{id}"),
        ("GET", f"/o/{PASTED}", "/o/{id}"),
        ("GET", f"/?lang={PASTED}&text={PASTED}", "/"),
        ("GET", f"/{PASTED}", "(none)"),
    ],
)
def test_a_line_names_the_route_and_nothing_of_the_request(method: str, path: str, route: str) -> None:
    with capture_logs() as lines:
        answer = client().request(method, path, json={"text": PASTED} if method == "POST" else None)
    assert [line["route"] for line in lines] == [route]
    assert set(lines[0]) == {"event", "log_level", "method", "route", "status", "milliseconds"}
    assert lines[0]["status"] == answer.status_code
    assert PASTED not in str(lines)


@pytest.mark.parametrize("path", ["/", "/api/v1/check"])
def test_a_failure_is_logged_by_kind_and_place_only(path: str) -> None:
    with capture_logs() as lines:
        client(Failing()).post(path, **({"data": {"text": PASTED}} if path == "/" else {"json": {"text": PASTED}}))
    # The form leads to its answer, which fails.
    *_, failure, request = lines
    assert (failure["event"], request["event"]) == ("failure", "request")
    assert failure["kind"] == "ValueError"
    assert request["status"] == 500
    assert PASTED not in str(lines)
