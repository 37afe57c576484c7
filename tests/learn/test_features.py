"""The view and its n-grams: masking gives nothing away, one by one and many at once are the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.extract import extract
from sms_verify.core.types import Message
from sms_verify.learn.features import (
    BITS,
    Seen,
    codes,
    joined_rows,
    language_group,
    rows,
    see,
    signals,
    view,
)

ANYTHING = st.text(max_size=120)


def plain(text: str) -> str:
    return "".join(map(chr, codes(view(extract(Message(text))))))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pay 1,234.50 now", "pay 7 now"),
        ("您的 账户，已 冻结！", "您的账户已冻结"),
        ("登录 http://icbc-a.top/x 兑换", "登录 https://www.other.com 兑换"),
        ("您的帳戶已凍結", "您的帐户已冻结"),
        ("due 12/03/2026", "due 2026-11-22"),
        ("رمز ۱۲۳۴۵۶", "رمز 98765"),
    ],
)
def test_what_masks_hide_counts_alike(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"), [("see a link", "see http://a.top"), ("call me", "call 0900 1234567"), ("your pin", "you spin")]
)
def test_what_differs_stays_different(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@given(ANYTHING)
def test_any_text_has_a_view_and_rows_within_the_table(text: str) -> None:
    found = rows(codes(see(extract(Message(text))).view))
    assert ((found >= 0) & (found < 1 << BITS)).all()


@given(st.lists(ANYTHING, min_size=1, max_size=6))
def test_many_views_at_once_have_the_rows_of_each(texts: list[str]) -> None:
    views = [view(extract(Message(text))) for text in texts]
    found, starts, counts = joined_rows(views)
    ends = [*starts.tolist()[1:], found.shape[1]]
    for text, start, end, count in zip(views, starts.tolist(), ends, counts.tolist(), strict=True):
        own = found[:, start:end]
        assert sorted(own[own < 1 << BITS].tolist()) == sorted(rows(codes(text)).tolist())
        assert count == len(rows(codes(text)))


def test_signals_name_what_was_found_and_never_the_sender() -> None:
    told = signals(extract(Message("【工行】您的账户已冻结，请登录 http://a-1.top 输入密码", sender="+8613900000000")))
    assert {"signature", "link.unknown", "host.digit", "host.hyphen"} <= set(told)
    assert not [name for name in told if name.startswith("sender")]


def test_words_split_by_full_stops_are_whole_again_and_missing_blanks_stay() -> None:
    assert plain("Y.our l.ast b.ill is p.aid") == plain("Your last bill is paid")
    assert plain("ok.see you at the gym") == plain("ok see you at the gym")


@pytest.mark.parametrize(("language", "group"), [("zh-Hant", "zh"), ("fa", "fa"), ("und", "other"), ("es", "other")])
def test_a_language_has_a_group(language: str, group: str) -> None:
    assert language_group(language) == group


def test_nothing_is_also_something() -> None:
    assert isinstance(see(extract(Message(""))), Seen)
    assert rows(codes("")).dtype == np.int64
