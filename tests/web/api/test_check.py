"""Verdicts over HTTP, exactly as the contract has them."""

from __future__ import annotations

import datetime

import pytest

from sms_verify.core.types import Label, Message
from sms_verify.web.api.schemas.verdicts import VerdictOut
from tests.support.web import FORGED, TODAY, VERDICTS, Told, client

KEYS = [
    "label",
    "score",
    "probability",
    "organisation",
    "template",
    "contacts",
    "findings",
    "missing",
    "advice",
    "summary",
    "versions",
]


@pytest.mark.parametrize("label", list(Label))
def test_every_label_has_the_shape_of_the_contract(label: Label) -> None:
    answer = client().post("/api/v1/check", json={"text": VERDICTS[label][0], "language": "en"})
    assert answer.status_code == 200
    assert list(answer.json()) == KEYS
    assert answer.json()["label"] == label
    described = VerdictOut.model_validate_json(answer.content, strict=True)
    assert described.model_dump(mode="json", exclude_unset=True) == answer.json()


def test_a_verdict_is_told_in_full() -> None:
    said = client().post("/api/v1/check", json={"text": FORGED, "language": "en"}).json()
    assert said["organisation"] == {
        "id": "harbour",
        "name": "Harbour Bank",
        "website": "https://www.harbourbank.com.cn/",
        "hotlines": ["95511", "400-810-7070"],
    }
    assert said["template"]["id"] == "harbour/debit"
    assert said["template"]["slots"] == {"card": "1234", "sum": "1,200.00"}
    (difference,) = said["template"]["differences"]
    start, end = difference["span"]
    assert FORGED[start:end] == difference["message"] == "400-999-0000"
    assert said["findings"][0]["code"] == "template.forged-contact"
    assert said["findings"][2]["span"] is None
    assert sum(finding["weight"] for finding in said["findings"]) == said["score"]
    assert said["versions"] == {"rules": "rules-1", "registry": "registry-1", "model": None}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, Message("hi", received=TODAY)),
        ({"sender": None, "region": None, "claimed": None, "received": None}, Message("hi", received=TODAY)),
        ({"sender": "", "claimed": ""}, Message("hi", received=TODAY)),
        ({"received": "2025-01-31"}, Message("hi", received=datetime.date(2025, 1, 31))),
        (
            {"sender": "95511", "region": "cn", "claimed": "海港银行"},
            Message("hi", "95511", "CN", "海港银行", TODAY),
        ),
    ],
)
def test_the_door_fills_in_today_and_nothing_else(given: dict[str, str], message: Message) -> None:
    checker = Told()
    assert client(checker).post("/api/v1/check", json={"text": "hi", **given}).status_code == 200
    assert checker.heard == [message]


@pytest.mark.parametrize("text", ["", " ", "\x00", "😀" * 4_000, "=cmd()", "<script>", "a\r\nb", "\u202e\u200b"])
def test_any_text_is_checked_as_it_is(text: str) -> None:
    checker = Told()
    assert client(checker).post("/api/v1/check", json={"text": text}).status_code == 200
    assert checker.heard[0].text == text


def test_a_batch_keeps_its_order() -> None:
    texts = [text for text, _ in VERDICTS.values()] * 3
    body = {"messages": [{"text": text} for text in texts], "language": "zh-Hans"}
    answer = client().post("/api/v1/check/batch", json=body)
    assert [verdict["label"] for verdict in answer.json()["verdicts"]] == list(VERDICTS) * 3


@pytest.mark.parametrize("size", [0, 1, 1_000])
def test_a_batch_may_hold_a_thousand_messages(size: int) -> None:
    answer = client().post("/api/v1/check/batch", json={"messages": [{"text": "hi"}] * size})
    assert len(answer.json()["verdicts"]) == size
