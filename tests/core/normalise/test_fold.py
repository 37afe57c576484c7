"""The literal view: what is folded for comparison with templates, and above all what is not."""

from __future__ import annotations

import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.normalise import fold, unwrap

ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
NASTY_TEXT = st.text(
    st.sampled_from(
        "a é\u0301\u0323\u0f73\u0f71\u1100\u1161\u314f\u200c\u200b\ufdfa﷼㏄①，Ａيكی\r\n\t\u3000\u2028\ud800ｶﾞ´\0"
    ),
    max_size=30,
)


@pytest.mark.parametrize(
    "one,other",
    [
        ("раypal", "paypal"),
        ("pay\u200bpal", "paypal"),
        ("pay\u00adpal", "paypal"),
        ("驗證碼", "验证码"),
        ("帳户", "账户"),
        ("می‌شود", "می شود"),
        ("a b", "ab"),
        ("您好。", "您好."),
        ("Bank", "bank"),
        ("۱۲۳", "123"),
        ("cafe", "café"),
        ("中囯", "中国"),
        ("融(rong)", "融"),
        ("9 5 5 8 8", "95588"),
        ("﻿您好", "您好"),
    ],
)
def test_what_a_reader_could_be_fooled_by_stays_different(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


@pytest.mark.parametrize(
    "one,other",
    [
        ("尊敬的客户，您好！", "尊敬的客户,您好!"),
        ("ＡＢＣ１２３", "ABC123"),
        ("  a \t b\u3000", "a b"),
        ("a\r\nb", "a b"),
        ("尊敬的\n客户", "尊敬的 客户"),
        ("می‌شود", "میشود"),
        ("بانك ملي", "بانک ملی"),
        ("ﺑﺎﻧﮏ", "بانک"),
        ("cafe\u0301", "café"),
        ("مسئول", unicodedata.normalize("NFD", "مسئول")),
        ("﷼", "ریال"),
        ("", " \n "),
    ],
)
def test_spellings_of_the_same_literal_are_equal(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    "raw,part,pasted",
    [
        ("  a  b ", "b", "b"),
        ("  a  b ", " ", " "),
        ("1000﷼ شد", "ریال", "﷼"),
        ("x㏄y", "cc", "㏄"),
        ("cafe\u0301 x", "é", "e\u0301"),
        ("می‌شود", "یش", "ی‌ش"),
        ("a，b", ",", "，"),
    ],
)
def test_a_stretch_leads_back_to_the_pasted_text(raw: str, part: str, pasted: str) -> None:
    folded = fold(raw)
    start = folded.text.index(part)
    span = folded.span(start, start + len(part))
    assert raw[span.start : span.end] == pasted


@given(ANY_TEXT | NASTY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(ANY_TEXT | NASTY_TEXT, st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_unicode_forms_of_one_text_fold_alike(text: str, form: str) -> None:
    assert fold(unicodedata.normalize(form, text)).text == fold(text).text


@given(ANY_TEXT | NASTY_TEXT)
def test_every_folded_character_has_a_place_in_order(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text)
    assert list(folded.offsets) == sorted(folded.offsets)
    for place in range(len(folded.text)):
        span = folded.span(place, place + 1)
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize("start,end", [(0, 0), (3, 3), (9, 12), (-5, 0), (2, 1)])
def test_an_empty_stretch_is_empty_inside_the_pasted_text(start: int, end: int) -> None:
    span = fold(" abc ").span(start, end)
    assert 0 <= span.start == span.end <= 5


def test_folded_text_travels() -> None:
    folded = fold("بانك ﷼")
    folded.span(0, 1)
    assert pickle.loads(pickle.dumps(folded)) == folded  # noqa: S301 -- our own bytes
    assert hash(folded) == hash(fold("بانك ﷼"))


def test_lines_broken_between_chinese_characters_are_joined_with_the_way_back() -> None:
    joined = unwrap("尾号\n1234的储\r\n蓄卡\n\n余额 5.00")
    assert joined.text == "尾号1234的储蓄卡余额 5.00"
    assert joined.span(2, 6) == (3, 7)
    assert unwrap("two\nlines").text == "two lines"
