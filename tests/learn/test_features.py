"""What the model sees: masking gives nothing away, and every character keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.extract import extract
from sms_verify.core.types import Message
from sms_verify.learn.features import Seen, language_group, see, signals, view
from sms_verify.learn.grams import coded

ANYTHING = st.text(max_size=120)


def plain(text: str) -> str:
    return "".join(map(chr, coded(view(extract(Message(text))))))


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
def test_a_view_is_as_long_as_its_text_and_its_stretches_lie_in_it(text: str) -> None:
    case = extract(Message(text))
    seen = see(case)
    assert len(seen.view) == len(case.text.simplified)
    assert all(0 <= start < end <= len(seen.view) for (start, end), _ in seen.stretches)


def test_a_stretch_has_the_signals_that_begin_in_it_alone() -> None:
    seen = see(extract(Message("See you at the match on Saturday, mate. Pay the fee today at http://post-fee.top")))
    by_words = {seen.view[slice(*place)].split()[0]: names for place, names in seen.stretches}
    assert "link.unknown" in by_words["pay"]
    assert "link.unknown" not in by_words["see"]


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
