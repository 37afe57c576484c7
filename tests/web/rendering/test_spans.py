"""Overlapping spans cut a text into stretches that lose nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sms_verify.web.rendering.spans import cut

SPANS = st.lists(st.tuples(st.integers(-9, 40), st.integers(-9, 40), st.integers(0, 5)), max_size=12)


@given(st.integers(0, 30), SPANS)
def test_stretches_cover_the_text_in_order(length: int, spans: list[tuple[int, int, int]]) -> None:
    stretches = list(cut(length, spans))
    assert "".join("x" * (end - start) for start, end, _ in stretches) == "x" * length
    assert [start for start, _, _ in stretches] == sorted({start for start, _, _ in stretches})


@given(st.integers(0, 30), SPANS)
def test_a_place_has_the_marks_of_the_spans_over_it(length: int, spans: list[tuple[int, int, int]]) -> None:
    for start, end, marks in cut(length, spans):
        for place in range(start, end):
            assert sorted(marks) == sorted(mark for begin, stop, mark in spans if begin <= place < stop)
