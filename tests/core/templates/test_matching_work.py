import pytest

from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template, tolerance
from sms_verify.core.templates import matching as reading
from sms_verify.core.types import Template

TRAPS = [
    ("en", "Dear ", "{}:text(40)", " ", " -HDFC", "ab ", "! -HDFC"),
    ("zh-Hans", "您的", "{}:text(40)", "元", "元【行】", "消费元", "@元【行】"),
    ("en", "x", "{}:reference", "-", " -HDFC", "1-", "@ -HDFC"),
    ("en", "x", "{}:link", "/", " -HDFC", "a.co/", "@@ -HDFC"),
    ("en", "x", "{}:amount", " ", " -HDFC", "1 ", "@ -HDFC"),
    ("fa", "نام ", "{}:name", " ", " بانک", "علی ", "@ بانک"),
]
"""Slots with next to nothing between them, and a text that fits all but the last."""


@pytest.mark.parametrize(("language", "head", "slot", "between", "tail", "repeated", "end"), TRAPS)
def test_slots_close_together_are_no_trap(
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    head: str,
    slot: str,
    between: str,
    tail: str,
    repeated: str,
    end: str,
) -> None:
    tried: list[tuple[int, int]] = []
    read = reading._Walk.is_value
    monkeypatch.setattr(
        reading._Walk,
        "is_value",
        lambda walk, slot, start, end: tried.append((start, end)) or read(walk, slot, start, end),
    )
    body = head + between.join("{" + slot.format(f"s{number}") + "}" for number in range(38)) + tail
    pattern = compile_template(Template("t", "bank", language, "otp", body))
    text = (head + repeated * 2000)[: 4000 - len(end)] + end
    assert pattern.match(fold(text)) is None
    assert pattern.match(fold(head + repeated * 300 + end)) is None
    assert len(tried) <= 2 * reading._MOST_WORK


def test_free_words_between_blanks_are_read_however_they_fall() -> None:
    body = "Dear " + " ".join(f"{{s{number}:text(40)}}" for number in range(8)) + " -HDFC"
    pattern = compile_template(Template("t", "bank", "en", "otp", body))
    assert pattern.match(
        fold("Dear Big Bazaar UPI Coffee House ATM Online Banking Card Grocery Store Big Bazaar -HDFC")
    )


def test_values_that_stand_side_by_side_at_the_end_of_a_text_are_tried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[tuple[str, str]] = []
    accepts = tolerance.accepts
    monkeypatch.setattr(
        tolerance,
        "accepts",
        lambda slot, value, language: tried.append((slot.kind, value)) or accepts(slot, value, language),
    )
    pattern = compile_template(
        Template(
            "t", "bank", "zh-Hans", "transaction", "您账户{a:account}于{t:datetime}{c:choice(存入|支出)}{s:amount}"
        )
    )
    assert pattern.loosely(fold("您账户8837 于7月28日16时48分在商场支出64.57元")) is None
    assert len(tried) <= 60
