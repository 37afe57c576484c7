"""The official text and the received one, cut where they part."""

from __future__ import annotations

import pytest

from sms_verify.core.types import Alignment, Difference, Slot, SlotValue, Span, Template
from sms_verify.web.rendering.comparison import ComparisonPart, compare


def _compare(
    body: str, text: str, *differences: Difference, slots: tuple[SlotValue, ...] = ()
) -> tuple[list[ComparisonPart], ...]:
    template = Template("t", "o", "en", "service", body)
    found = compare(Alignment(template, slots, differences), text, lambda kind: f"<{kind}>")
    return list(found.official), list(found.received)


def test_equal_texts_have_only_slots_apart() -> None:
    slots = (SlotValue(Slot("sum", "amount"), "5", Span(4, 5)),)
    official, received = _compare("Pay {sum:amount} now", "Pay 5 now", slots=slots)
    assert official == [
        ComparisonPart("Pay ", "same"),
        ComparisonPart("<amount>", "slot"),
        ComparisonPart(" now", "same"),
    ]
    assert received == [ComparisonPart("Pay ", "same"), ComparisonPart("5", "slot"), ComparisonPart(" now", "same")]


def test_a_changed_word_stands_out_on_both_sides() -> None:
    official, received = _compare(
        "Pay {sum:amount} now", "Pay 5 soon", Difference("now", "soon", Span(6, 10), Span(17, 20))
    )
    assert official[-1] == ComparisonPart("now", "differs")
    assert received[-1] == ComparisonPart("soon", "differs")


def test_an_added_word_stands_out_only_in_the_message() -> None:
    official, received = _compare("Pay now", "Pay now!", Difference("", "!", Span(7, 8), Span(7, 7)))
    assert official == [ComparisonPart("Pay now", "same")]
    assert received == [ComparisonPart("Pay now", "same"), ComparisonPart("!", "differs")]


@pytest.mark.parametrize("body", ["Pay {{5}} now", "{{{sum:amount}}} due"])
def test_escaped_braces_are_shown_once(body: str) -> None:
    official, _ = _compare(body, "x")
    text = "".join(part.text for part in official)
    assert "{{" not in text and "{" in text
