"""What holds for every text: nothing raises, every place is inside the pasted text, the cost is linear."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sms_verify.core.normalise import deobfuscate, fold, normalise, simplify, skeleton

# fmt: off
PIECES = st.sampled_from([
    "1 ", "3", "①", "一", "1⃣", "二 ", "验 ", "证", "码", "融(rong)", "(", ")", "p ", "a.", "V.X",
    "www . ", ".com", "。", "hxxp://", "[.]", "а", "pаy", "\u200b", "\u200c", "\u202e", "\ufe0f",
    "\U000e0041", "\u0301\u0323", "\u0f73", "\ud800", "\0", "ﷺ", "﷼", "۱", "bank۱.ir", "ي", "钅艮",
    "⼯", "𝐩𝐚", "🅿🅰", "Ⓐ", "O", "-", " ", "\r\n", "|", "点", "dot", "u:", "ǖ", "é", "İ", "ß", "㏄",
    "\u314f", "\u3131",
])
# fmt: on
TEXTS = st.text(st.characters(codec=None), max_size=80) | st.lists(PIECES, max_size=40).map("".join)
PATTERNS = st.from_regex(
    r"([0-9①一OlI][ .\-]?){4,20}|([a-zа-я][ .\-]){3,20}|([验证码密] ){2,9}|[\u4e00-\u4e20]\([a-z]{1,9}\)"
)


@settings(max_examples=400)
@given(TEXTS | PATTERNS)
def test_every_read_character_has_a_place_in_order(text: str) -> None:
    normal = normalise(text)
    assert normal.raw == text
    assert len(normal.text) == len(normal.simplified) == len(normal.offsets) == len(normal.ends)
    assert list(normal.offsets) == sorted(normal.offsets)
    assert list(normal.ends) == sorted(normal.ends)
    for place in range(len(normal.text)):
        span = normal.span(place, place + 1)
        assert 0 <= span.start < span.end <= len(text)


@given(TEXTS | PATTERNS)
def test_every_disguise_shows_what_was_pasted(text: str) -> None:
    spans = []
    for disguise in normalise(text).disguises:
        assert disguise.shown == text[disguise.span.start : disguise.span.end] != ""
        assert disguise.shown != disguise.meant
        spans.append(disguise.span)
    assert spans == sorted(spans)


@settings(max_examples=400)
@given(TEXTS | PATTERNS)
def test_a_step_that_is_left_out_would_have_found_nothing(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_IN_ASCII", "_IN_ANY"):
            always = tuple(step._replace(needs=0) for step in getattr(deobfuscate, name))
            patch.setattr(deobfuscate, name, always)
        expected = normalise(text)
    assert normalise(text) == expected


@given(TEXTS)
def test_the_text_can_be_encoded(text: str) -> None:
    assert normalise(text).text.encode().decode() == normalise(text).text
    assert fold(text).text.encode().decode() == fold(text).text


@given(TEXTS)
def test_a_normal_text_travels(text: str) -> None:
    normal = normalise(text)
    assert pickle.loads(pickle.dumps(normal)) == normal  # noqa: S301 -- our own bytes


@given(TEXTS)
def test_the_matching_spelling_is_stable_and_of_the_same_length(text: str) -> None:
    once = simplify(text)
    assert len(once) == len(text)
    assert simplify(once) == once


@given(TEXTS)
def test_a_skeleton_is_stable(label: str) -> None:
    assert skeleton(skeleton(label)) == skeleton(label)


HOSTILE = [
    "a",
    "a\u0301\u0323",
    "\u0f73",
    "1 ",
    "1",
    "一",
    "一 ",
    "① ",
    "①",
    "验 ",
    "a.",
    "a-",
    "a ",
    "-",
    "\u200b",
    "a\u200b",
    "\u202e",
]
HOSTILE += [
    "融(",
    "融(r",
    "融(rong)",
    "(rong)",
    "[",
    "[.",
    "a[.]",
    "www . ",
    "а",
    "aа",
    "а.",
    "۱a.",
    "。a",
    "a。",
    "点a",
    "O",
    "1O-",
    "l ",
]
HOSTILE += [
    "ﷺ",
    "﷼",
    "\u314f",
    "\n",
    " ",
    "𝐩",
    "1⃣",
    "钅艮",
    "囯",
    "\ud800",
    "http[:]",
    "hxxp:",
    " . a",
    "xn--a.",
    "\U000e0041",
    "p\u0336",
]


def cost(text: str) -> float:
    """Seconds of processor time to read and fold a text, the best of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        normalise(text).folded.span(0, 1)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_cost_is_linear(piece: str) -> None:
    small = piece * (4_000 // len(piece))
    assert cost(small * 8) < 24 * cost(small) + 0.05
