"""Rows become messages or reasons, messages become answers."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify import Checker, Message
from sms_verify.batch.judge import EMPTY, TOO_LONG, Answer, Request, judge, request
from sms_verify.core.case import Case
from tests.support.registry import CHECKER as BANKS
from tests.support.registry import GENUINE_DEBIT
from tests.support.tables import CHECKER, TODAY

YESTERDAY = datetime.date(2026, 11, 21)


class Broken:
    """A model with a defect."""

    version = "broken"

    def assess(self, case: Case, alarm: float) -> tuple[float, tuple[()]]:  # noqa: ARG002
        raise KeyError(case.message.text)


@pytest.mark.parametrize(
    ("given_", "message"),
    [
        ({"text": "hi"}, Message("hi", received=TODAY)),
        ({"text": ""}, Message("", received=TODAY)),
        ({"text": None}, Message("", received=TODAY)),
        ({"text": 12.0}, Message("12", received=TODAY)),
        ({"text": " hi ", "sender": " 95588 "}, Message(" hi ", "95588", received=TODAY)),
        ({"text": "hi", "sender": 95588.0}, Message("hi", "95588", received=TODAY)),
        ({"text": "hi", "sender": "", "claimed": " "}, Message("hi", received=TODAY)),
        ({"text": "hi", "region": " cn"}, Message("hi", region="CN", received=TODAY)),
        ({"text": "hi", "claimed": "招商银行"}, Message("hi", claimed="招商银行", received=TODAY)),
        ({"text": "hi", "received": "2026-11-21"}, Message("hi", received=YESTERDAY)),
        ({"text": "hi", "received": " 2026-11-21T14:05:00+08:00 "}, Message("hi", received=YESTERDAY)),
        ({"text": "hi", "received": YESTERDAY}, Message("hi", received=YESTERDAY)),
    ],
)
def test_a_row_is_a_message(given_: dict[str, Any], message: Message) -> None:
    assert request(given_, TODAY) == message


@pytest.mark.parametrize(
    ("given_", "reason"),
    [
        ({"text": "hi", "received": "21/11/2026"}, "received: not a date; write it as YYYY-MM-DD"),
        ({"text": "hi", "received": "2026-02-30"}, "received: not a date; write it as YYYY-MM-DD"),
        ({"text": "hi", "region": "China"}, "region: not a country code of two letters, such as CN"),
        ({"text": "hi", "region": "中国"}, "region: not a country code of two letters, such as CN"),
        ({"text": ["hi"]}, "text: not a text"),
        ({"text": "hi", "sender": {"a": 1}}, "sender: not a text"),
    ],
)
def test_an_absurd_row_gets_a_reason_that_names_the_column(given_: dict[str, Any], reason: str) -> None:
    assert request(given_, TODAY) == reason
    assert judge(CHECKER, [reason]) == [Answer(error=reason)]


@given(st.dictionaries(st.sampled_from(["sender", "region", "claimed", "received"]), st.text()), st.text())
def test_no_row_raises(given_: dict[str, str], text: str) -> None:
    (answer,) = judge(CHECKER, [request({**given_, "text": text}, TODAY)])
    assert answer.label or answer.error


@pytest.mark.parametrize("text", ["", " ", "\u3000\n"])
def test_an_empty_text_gets_a_verdict_and_a_reason(text: str) -> None:
    (answer,) = judge(CHECKER, [Message(text)])
    assert (answer.label, answer.error) == ("unverified", EMPTY)


def test_a_long_text_is_judged_by_its_beginning_and_the_row_says_so() -> None:
    row = request({"text": "a" * 10_000_000}, TODAY)
    assert isinstance(row, Message)
    assert len(row.text) == 4_001
    (answer,) = judge(CHECKER, [row])
    assert answer.error == TOO_LONG
    assert "text.too-long" in answer.findings.split()
    assert not judge(CHECKER, [Message("a" * 4_000)])[0].error


def test_the_answer_is_the_verdict_in_columns() -> None:
    message = Message(GENUINE_DEBIT, sender="95511", received=TODAY)
    verdict = BANKS.check(message)
    (answer,) = judge(BANKS, [message])
    assert answer == Answer(
        "genuine",
        verdict.score,
        None,
        "harbour-cn",
        "harbour-cn/debit",
        " ".join(dict.fromkeys(finding.code for finding in verdict.findings)),
        "",
    )
    assert isinstance(answer.score, float)


def test_the_same_message_twice_has_the_same_answer_in_its_place() -> None:
    requests: list[Request] = [Message("a"), Message(GENUINE_DEBIT), "reason", Message("a"), Message("a", sender="1")]
    alone = [judge(BANKS, [each])[0] for each in requests]
    assert judge(BANKS, requests) == alone


def test_a_defect_spoils_one_row_and_tells_nothing_of_the_message() -> None:
    (answer,) = judge(Checker(CHECKER.registry, Broken()), [Message("secret 123456")])
    assert answer == Answer(error="could not be judged: KeyError")


@pytest.mark.parametrize(
    ("problem", "error", "expected"), [("", "", ""), ("a", "", "a"), ("", "b", "b"), ("a", "b", "a; b")]
)
def test_reasons_add_up(problem: str, error: str, expected: str) -> None:
    assert Answer(error=error).because(problem).error == expected
