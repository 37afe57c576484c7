"""Attacks change the text, not its trap; what they cost is bounded."""

from __future__ import annotations

import random

import pytest

from sms_verify.bootstrap import load_checker
from sms_verify.learn.attacks import SUITE, under_attack
from sms_verify.learn.split import is_forged
from tests.support.learning import material

DROP = 0.03
"""What an attack may take from the recall on the project's own frauds, which are few."""
KNOWN = {"spacing": 0.1}
"""Costs more: blanks strewn between some letters or Chinese characters are not undone, and hide words from the rules."""
TEXTS = {
    "en": "Dear customer, your account has been suspended. Click http://a-bank.top immediately to verify",
    "zh": "【工商银行】您的账户已被冻结，请立即点击 http://icbc-a.top 办理",
    "fa": "حساب شما مسدود شد، فوری وارد لینک شوید http://a.top",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("name", SUITE)
def test_an_attack_leaves_the_link_and_is_the_same_each_time(name: str, language: str) -> None:
    text = TEXTS[language]
    once, again = (SUITE[name](text, random.Random(5)) for _ in range(2))
    assert once == again
    assert next(part for part in text.split() if "http" in part) in once


@pytest.mark.parametrize("name", sorted(SUITE))
def test_an_attack_stays_silent_on_nothing(name: str) -> None:
    assert isinstance(SUITE[name]("", random.Random(5)), str)


def test_the_whole_checker_holds_under_every_attack() -> None:
    frauds = [
        row.text
        for row in material().rows
        if row.dataset.startswith("own_") and row.kind == "smishing" and not is_forged(row)
    ]
    held = under_attack(frauds[::2], load_checker())
    before = held[0].checker
    assert before > 0.9
    lost = {one.attack: round(before - one.checker, 3) for one in held}
    assert {name: drop for name, drop in lost.items() if drop > KNOWN.get(name, DROP)} == {}
