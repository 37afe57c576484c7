"""A word left out of a stretch: reckoned from what stands beside it, it costs what reading all anew tells."""

from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sms_verify.bootstrap import load_model
from sms_verify.core.types import Span
from sms_verify.learn.features import Seen, Stretch
from sms_verify.learn.grams import HOLE, MASK_CHARACTERS
from sms_verify.learn.left_out import windows
from sms_verify.learn.scorer import Scorer
from sms_verify.learn.weights import Weights

VIEWS = st.text(st.sampled_from("ab漢字 0$,é" + HOLE + MASK_CHARACTERS[0]), min_size=1, max_size=40) | st.text(
    st.characters(max_codepoint=0xF8FE), min_size=1, max_size=60
)


def is_word(part: str) -> bool:
    """Whether a part of a view may be a word: those have no digits nor signs of money, whose rows count once."""
    return not any(unicodedata.category(char) in ("Nd", "Sc") for char in part)


@cache
def weights() -> Weights:
    model = load_model()
    assert isinstance(model, Scorer)
    return model.weights


def read_anew(view: str, stretch: Stretch, words: list[tuple[int, int]]) -> list[list[float]]:
    """Return the scores of a stretch of a view, and of the view with each word as blanks."""
    views = [view, *(view[:start] + " " * (end - start) + view[end:] for start, end in words)]
    told: list[list[float]] = weights().logits([Seen(one, (), "en", (stretch,)) for one in views])[:, 1::2].T.tolist()
    return told


@pytest.mark.parametrize(
    ("view", "stretch"),
    [
        ("pay now", (0, 7)),
        ("pay  now or  never", (5, 11)),
        ("请 马上 pay 付款 ok", (2, 9)),
        (f"go to  {MASK_CHARACTERS[0]}{HOLE * 6}  now", (3, 14)),
        ("12 ab 34", (0, 8)),
    ],
)
def test_every_word_of_a_stretch_is_left_out_as_if_read_anew(view: str, stretch: tuple[int, int]) -> None:
    first, last = stretch
    places = [(start, end) for start in range(first, last) for end in range(start + 1, last + 1)]
    words = [place for place in places if is_word(view[slice(*place)])]
    part = Stretch(Span(*stretch), ("cue.ask.pay",))
    assert weights().without_each(part, windows(view, part.place, words)).T.tolist() == read_anew(view, part, words)


@given(VIEWS, st.data())
def test_any_word_of_any_stretch_is_left_out_as_if_read_anew(view: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(view) - 1))
    last = data.draw(st.integers(first + 1, len(view)))
    start = data.draw(st.integers(first, last - 1))
    words = [(start, data.draw(st.integers(start + 1, last)))]
    assume(is_word(view[slice(*words[0])]))
    part = Stretch(Span(first, last), ())
    assert weights().without_each(part, windows(view, part.place, words)).T.tolist() == read_anew(view, part, words)
