"""Spans: what two ranges of a text have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.types import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(
    ("one", "other", "overlap", "inside"),
    [
        (Span(0, 3), Span(3, 5), False, False),
        (Span(0, 3), Span(2, 5), True, False),
        (Span(0, 5), Span(2, 5), True, True),
        (Span(2, 5), Span(2, 5), True, True),
    ],
)
def test_neighbours_share_nothing(one: Span, other: Span, overlap: bool, inside: bool) -> None:
    assert (one.overlaps(other), one.contains(other)) == (overlap, inside)


@given(SPANS, SPANS)
def test_spans_overlap_where_they_hold_a_place_together(one: Span, other: Span) -> None:
    shared = [place for place in range(70) if one.holds(place) and other.holds(place)]
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)
    assert one.contains(other) == (len(shared) == other.end - other.start)
