"""Character n-grams: one view and many at once have the same, and so have stretches of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from sms_verify.learn.grams import MAX_GRAM_CHARS, NO_ROW, coded, coded_together, rows, within

VIEWS = st.text(st.characters(max_codepoint=0xF8FE), max_size=80)


@pytest.mark.parametrize(
    ("view", "other"),
    [
        ("pay  12345 now", "pay, 0 now"),
        ("您的 账户，已 冻结！", "您的账户已冻结"),
        ("用 App Pay 付款", "用app pay付款"),
    ],
)
def test_runs_count_once_and_chinese_has_no_blanks(view: str, other: str) -> None:
    assert coded(view.casefold()).tolist() == coded(other).tolist()


def test_a_blank_between_other_words_stays_beside_chinese_ones() -> None:
    assert "".join(map(chr, coded("您好 thank you"))).rstrip() == "您好thank you"


@given(VIEWS)
def test_a_view_has_as_many_rows_as_n_grams_and_one_more(view: str) -> None:
    codes = coded(view)
    found = rows(codes).tolist()
    assert found[0] == NO_ROW
    assert len(found) == 1 + sum(max(0, len(codes) - length) for length in range(MAX_GRAM_CHARS))
    assert all(0 <= row < NO_ROW for row in found[1:])


@given(st.lists(VIEWS, min_size=1, max_size=5))
def test_many_views_at_once_have_the_codes_of_each(views: list[str]) -> None:
    codes, places, first = coded_together(views)
    ends = [start + len(view) + 2 for start, view in zip(first, views, strict=True)]
    for view, start, end in zip(views, *places.searchsorted((first, ends)).tolist(), strict=True):
        assert codes[start:end].tolist() == coded(view).tolist()


@given(st.lists(st.integers(48, 60_000), max_size=30), st.data())
def test_a_stretch_has_the_n_grams_that_lie_in_it(numbers: list[int], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(numbers)))
    end = data.draw(st.integers(start, len(numbers)))
    codes = coded("".join(map(chr, numbers)))[: len(numbers)]
    start, end = min(start, len(codes)), min(end, len(codes))
    found = rows(codes)[1:].tolist()
    low, high = within(len(codes), *_columns(start, end))
    own = [row for one, other in zip(low[:, 0].tolist(), high[:, 0].tolist(), strict=True) for row in found[one:other]]
    assert own == rows(codes[start:end])[1:].tolist()


def _columns(start: int, end: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    return np.array([start]), np.array([end])
