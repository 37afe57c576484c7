"""Headers on every answer, no posts from other sites, no endless bodies, no endless requests."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from starlette.requests import Request

from sms_verify.web.http.bodies import BATCH_BODY, SMALL_BODY
from sms_verify.web.http.clients import client_of
from tests.support.web import Failing, client

ANSWERS = [
    ("GET", "/", 200),
    ("GET", "/about", 200),
    ("GET", "/o/harbour", 200),
    ("GET", "/nowhere", 404),
    ("DELETE", "/", 405),
    ("GET", "/static/site.css", 200),
    ("GET", "/static/nothing.css", 404),
    ("GET", "/openapi.json", 200),
    ("GET", "/healthz", 200),
    ("GET", "/api/v1/versions", 200),
    ("GET", "/api/v1/organisations/nobody", 404),
    ("POST", "/api/v1/check", 422),
    ("POST", "/", 422),
]


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
def test_every_answer_carries_the_headers(method: str, path: str, status: int) -> None:
    answer = client().request(method, path)
    assert answer.status_code == status
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
    assert "frame-ancestors 'none'" in policy and "form-action 'self'" in policy and "base-uri 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "cache-control" in answer.headers


def test_a_failure_carries_the_headers_too() -> None:
    answer = client(Failing()).post("/", data={"text": "secret words"})
    assert answer.status_code == 500
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize("path", ["/", "/api/v1/check"])
def test_a_verdict_is_kept_by_no_cache(path: str) -> None:
    answer = client().post(path, **({"data": {"text": "hi"}} if path == "/" else {"json": {"text": "hi"}}))
    assert answer.headers["cache-control"] == "no-store"


OWN = [
    {},
    {"sec-fetch-site": "same-origin"},
    {"sec-fetch-site": "none"},
    {"origin": "http://testserver"},
    {"sec-fetch-site": "same-origin", "origin": "null"},
]
OTHERS = [
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"origin": "https://evil.example"},
    {"origin": "null"},
]


@pytest.mark.parametrize("headers", OWN)
def test_a_form_of_ours_is_read(headers: dict[str, str]) -> None:
    assert client().post("/", data={"text": "hi"}, headers=headers).status_code == 200


@pytest.mark.parametrize("headers", OTHERS)
def test_a_form_of_another_site_is_refused(headers: dict[str, str]) -> None:
    answer = client().post("/", data={"text": "hi"}, headers=headers)
    assert answer.status_code == 403
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("headers", OTHERS)
def test_the_api_serves_any_origin_because_it_keeps_no_session(headers: dict[str, str]) -> None:
    assert client().post("/api/v1/check", json={"text": "hi"}, headers=headers).status_code == 200


def _endless(size: int) -> Iterator[bytes]:
    for _ in range(0, size, 65_536):
        yield b" " * 65_536


@pytest.mark.parametrize(("path", "limit"), [("/api/v1/check", SMALL_BODY), ("/api/v1/check/batch", BATCH_BODY)])
@pytest.mark.parametrize("announced", [True, False])
def test_a_large_body_is_refused_in_the_one_shape(path: str, limit: int, announced: bool) -> None:
    size = limit + 65_536
    content = b" " * size if announced else _endless(size)
    answer = client().post(path, content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 413
    assert set(answer.json()) == {"code", "detail"}
    assert answer.json()["code"] == "body-too-large"


def test_a_large_form_is_refused_with_a_page() -> None:
    answer = client().post("/", data={"text": "x" * (SMALL_BODY + 1)})
    assert answer.status_code == 413
    assert "<html" in answer.text


def test_the_longest_message_fits_however_it_is_escaped() -> None:
    body = json.dumps({"text": "😀" * 4_000, "sender": "x" * 100})
    assert len(body) > 48_000
    headers = {"content-type": "application/json"}
    assert client().post("/api/v1/check", content=body, headers=headers).status_code == 200
    assert client().post("/", data={"text": "😀" * 4_000}).status_code == 200


@pytest.mark.parametrize("length", ["-1", "many", "9" * 5_000])
def test_an_absurd_length_is_refused(length: str) -> None:
    answer = client().post("/api/v1/check", content=b"{}", headers={"content-length": length})
    assert answer.status_code == 413


def test_too_many_checks_are_told_to_wait() -> None:
    asking = client(check_rate="2/minute")
    for _ in range(2):
        assert asking.post("/api/v1/check", json={"text": "hi"}).status_code == 200
    answer = asking.post("/api/v1/check", json={"text": "hi"})
    assert answer.status_code == 429
    assert answer.json()["code"] == "rate-limited"
    assert 1 <= int(answer.headers["retry-after"]) <= 60


def test_the_page_counts_with_the_api_and_keeps_what_was_typed() -> None:
    asking = client(check_rate="1/minute")
    assert asking.post("/api/v1/check", json={"text": "hi"}).status_code == 200
    answer = asking.post("/", data={"text": "my long message", "lang": "en"})
    assert answer.status_code == 429
    assert "my long message" in answer.text
    assert "retry-after" in answer.headers


def test_batches_are_counted_apart() -> None:
    asking = client(check_rate="1/minute", batch_rate="1/minute")
    assert asking.post("/api/v1/check/batch", json={"messages": []}).status_code == 200
    assert asking.post("/api/v1/check", json={"text": "hi"}).status_code == 200
    assert asking.post("/api/v1/check/batch", json={"messages": []}).status_code == 429


def test_each_application_counts_for_itself() -> None:
    for _ in range(3):
        assert client(check_rate="1/minute").post("/api/v1/check", json={"text": "hi"}).status_code == 200


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_a_client_is_an_address_or_a_subscriber_network(address: str, counted: str) -> None:
    assert client_of(Request({"type": "http", "client": (address, 1)})) == counted
    assert client_of(Request({"type": "http", "client": None})) == ""


@pytest.mark.parametrize(
    "path",
    [
        *("/o?q=harbour", "/o", "/r/AAAA-BBBB-CCCC", "/api/v1/reports/AAAA-BBBB-CCCC"),
        *("/api/v1/organisations", "/api/v1/organisations/harbour"),
    ],
)
def test_who_looks_things_up_is_counted_whether_there_is_anything_or_not(path: str) -> None:
    asking = client(check_rate="2/minute")
    assert 429 not in [asking.get(path).status_code for _ in range(2)]
    assert asking.get(path).status_code == 429
    assert asking.post("/api/v1/check", json={"text": "hi"}).status_code == 200
