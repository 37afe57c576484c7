"""Pandas in, pandas out."""

import datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.batch import check_frame
from sms_verify.batch.columns import OWN
from sms_verify.errors import UnreadableTable
from tests.support.registry import CHECKER as BANKS
from tests.support.registry import GENUINE_DEBIT
from tests.support.tables import CHECKER, TODAY


def test_rows_index_and_columns_stay() -> None:
    frame = pd.DataFrame({"text": ["b", "a", "b"], "score": [1, 2, 3]}, index=["x", "x", "y"])
    before = frame.copy()
    out = check_frame(CHECKER, frame, TODAY)
    pd.testing.assert_frame_equal(frame, before)
    pd.testing.assert_frame_equal(out[["text", "score"]], before)
    assert list(out.columns) == ["text", "score", "label", "sms_verify_score", *OWN[2:]]
    assert out["sms_verify_score"].dtype == float


def test_every_kind_of_nothing_is_read_as_nothing() -> None:
    frame = pd.DataFrame(
        {
            "text": [GENUINE_DEBIT, None, float("nan"), pd.NA],
            "sender": [95511.0, None, float("nan"), None],
            "received": [pd.Timestamp("2026-11-21"), pd.NaT, None, None],
        }
    )
    out = check_frame(BANKS, frame, TODAY)
    assert list(out["label"]) == ["genuine", "unverified", "unverified", "unverified"]
    assert list(out["error"]) == ["", *["text: empty"] * 3]
    assert out["organisation"][1] is None


def test_a_bad_row_gets_its_reason() -> None:
    frame = pd.DataFrame({"text": ["hi", "hi"], "received": [datetime.date(2026, 11, 21), "yesterday"]})
    out = check_frame(CHECKER, frame, TODAY)
    assert list(out["label"]) == ["unverified", None]
    assert out["error"][1].startswith("received: not a date")


def test_a_frame_without_rows_gets_the_columns() -> None:
    assert list(check_frame(CHECKER, pd.DataFrame({"text": []}), TODAY).columns) == ["text", *OWN]


def test_a_frame_without_text_is_refused() -> None:
    with pytest.raises(UnreadableTable, match="`message`"):
        check_frame(CHECKER, pd.DataFrame({"message": ["hi"]}), TODAY)


@given(st.lists(st.text(max_size=50), min_size=1, max_size=30))
def test_any_texts_come_back_in_order(texts: list[str]) -> None:
    out = check_frame(CHECKER, pd.DataFrame({"id": range(len(texts)), "text": texts}, dtype=object), TODAY)
    assert list(out["id"]) == list(range(len(texts)))
    assert list(out["text"]) == texts
    assert out["label"].notna().all()
