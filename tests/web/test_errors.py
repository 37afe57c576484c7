"""Every error of the API has one shape, names the field, and repeats nothing that was sent."""

from __future__ import annotations

import pytest

from tests.support.web import Failing, client

PASTED = "hunter2"
BAD_CHECKS = [
    ("not json", b"{", 400, "invalid-json"),
    ("not utf-8", b'{"text": "\xff"}', 400, "invalid-json"),
    ("nothing", b"", 422, "body"),
    ("an array", b"[]", 422, "body"),
    ("a string", b'"text"', 422, "body"),
    ("null", b"null", 422, "body"),
    ("no text", b"{}", 422, "text"),
    ("a number as text", b'{"text": 5}', 422, "text"),
    ("null text", b'{"text": null}', 422, "text"),
    ("4,001 characters", b'{"text": "' + b"x" * 4_001 + b'"}', 422, "text"),
    ("a lone surrogate", b'{"text": "a\\ud800b"}', 422, "text"),
    ("a lone surrogate elsewhere", b'{"text": "a", "sender": "\\udfff"}', 422, "sender"),
    ("an unknown field", b'{"text": "a", "hunter2": 1}', 422, "unknown field"),
    ("a long sender", b'{"text": "a", "sender": "' + b"1" * 101 + b'"}', 422, "sender"),
    ("a region by name", b'{"text": "a", "region": "China"}', 422, "region"),
    ("a region in other letters", '{"text": "a", "region": "中国"}'.encode(), 422, "region"),
    ("no date", b'{"text": "a", "received": "hunter2"}', 422, "received"),
    ("seconds as a date", b'{"text": "a", "received": 0}', 422, "received"),
    ("an impossible day", b'{"text": "a", "received": "2026-02-30"}', 422, "received"),
    ("no language tag", b'{"text": "a", "language": "hunter2 hunter2"}', 422, "language"),
    ("deep nesting", b'{"text": ' + b"[" * 20_000 + b"]" * 20_000 + b"}", 400, ""),
]


@pytest.mark.parametrize(
    ("body", "status", "word"), [row[1:] for row in BAD_CHECKS], ids=[row[0] for row in BAD_CHECKS]
)
def test_a_bad_check_is_explained_in_the_one_shape(body: bytes, status: int, word: str) -> None:
    answer = client().post("/api/v1/check", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == status
    said = answer.json()
    assert set(said) == {"code", "detail"}
    assert word in said["code"] + " " + said["detail"]
    assert PASTED not in answer.text


BAD_BATCHES = [
    ({}, "messages"),
    ({"messages": {}}, "messages"),
    ({"messages": [{"text": "a"}] * 1_001}, "messages"),
    ({"messages": [{"text": "a"}, {}]}, "messages.1.text"),
    ({"messages": [{"text": "a", "language": "en"}]}, "messages.0.(unknown field)"),
]


@pytest.mark.parametrize(("body", "word"), BAD_BATCHES, ids=range(len(BAD_BATCHES)))
def test_a_bad_batch_names_the_row(body: dict[str, object], word: str) -> None:
    answer = client().post("/api/v1/check/batch", json=body)
    assert answer.status_code == 422
    assert set(answer.json()) == {"code", "detail"}
    assert word in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/v1/nothing", 404, "not-found"),
        ("GET", "/api/", 404, "not-found"),
        ("GET", "/api/v1/organisations/nobody", 404, "not-found"),
        ("GET", "/api/v1/organisations/" + "x" * 101, 422, "invalid-input"),
        ("GET", "/api/v1/check", 405, "method-not-allowed"),
        ("PUT", "/api/v1/check/batch", 405, "method-not-allowed"),
        ("POST", "/healthz", 405, "method-not-allowed"),
    ],
)
def test_addresses_and_methods_are_answered_in_the_one_shape(method: str, path: str, status: int, code: str) -> None:
    answer = client().request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert set(answer.json()) == {"code", "detail"}
    assert ("allow" in answer.headers) == (status == 405)


def test_a_failure_of_ours_says_nothing_of_the_message() -> None:
    answer = client(Failing()).post("/api/v1/check", json={"text": PASTED})
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal-error"
    assert PASTED not in answer.text


@pytest.mark.parametrize(
    ("language", "title", "word"),
    [
        ("en", "Not found", "does not exist"),
        ("zh-CN", "没有找到", "没有这个页面"),
        ("zh-HK", "找不到", "沒有這個頁面"),
        ("fa", "پیدا نشد", "وجود ندارد"),
    ],
)
def test_people_get_a_page_in_their_language(language: str, title: str, word: str) -> None:
    answer = client().get("/nowhere", headers={"accept-language": language})
    assert answer.status_code == 404
    assert f"<h1>{title}</h1>" in answer.text and word in answer.text


def test_a_failure_of_ours_is_a_page_for_people() -> None:
    answer = client(Failing()).post("/", data={"text": PASTED})
    assert answer.status_code == 500
    assert "Nothing you pasted was kept" in answer.text
    assert PASTED not in answer.text


def test_a_file_in_a_text_field_is_refused_with_a_page() -> None:
    answer = client().post("/", files={"text": ("a.txt", b"hello")})
    assert answer.status_code == 422
    assert "<html" in answer.text
