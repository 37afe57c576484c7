"""Cells as text, names without repetition, chunks that stay small."""

import datetime
import decimal
from typing import Any

import pytest

from sms_verify.tabular.table import CHUNK_ROWS, CHUNK_SIZE, MISSING, Row, chunked, spell, unique


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0123", "0123"),
        ("2026-1-1", "2026-1-1"),
        (None, ""),
        (MISSING, ""),
        (95588, "95588"),
        (95588.0, "95588"),
        (-0.5, "-0.5"),
        (1069012345678901.0, "1069012345678901"),
        (1e300, "1e+300"),
        (float("nan"), ""),
        (float("inf"), "inf"),
        (True, "TRUE"),
        (datetime.date(2026, 11, 21), "2026-11-21"),
        (datetime.datetime(2026, 11, 21), "2026-11-21"),
        (datetime.datetime(2026, 11, 21, 14, 5), "2026-11-21T14:05:00"),
        (datetime.time(14, 5), "14:05:00"),
        (b"\xe4\xbd\xa0", "你"),
        (b"\xff", "\ufffd"),
        (["你", 1], '["你", 1]'),
        ({"a": None}, '{"a": null}'),
        (decimal.Decimal("1.10"), "1.10"),
        ("a\ud800b", "a\ufffdb"),
        ("\ud83d\ude00", "😀"),
    ],
)
def test_every_cell_has_a_spelling(value: Any, text: str) -> None:
    assert spell(value) == text


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("id", "text"), ("id", "text")),
        (("text", "text", "text"), ("text", "text_2", "text_3")),
        (("a", "a", "a_2"), ("a", "a_3", "a_2")),
        (("", ""), ("", "_2")),
    ],
)
def test_a_repeated_name_gets_a_number(names: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert unique(names) == expected


def test_chunks_keep_every_row_in_order() -> None:
    rows = [Row((str(number),)) for number in range(2 * CHUNK_ROWS + 1)]
    chunks = list(chunked(rows))
    assert [len(chunk.rows) for chunk in chunks] == [CHUNK_ROWS, CHUNK_ROWS, 1]
    assert [row for chunk in chunks for row in chunk.rows] == rows


def test_huge_cells_make_small_chunks() -> None:
    assert len(list(chunked([Row(("x" * CHUNK_SIZE,))] * 3))) == 3
