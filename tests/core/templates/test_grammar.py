import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.templates import parse
from sms_verify.core.templates.grammar import tokenise
from sms_verify.core.types import Slot
from sms_verify.errors import InvalidTemplate

READ = [
    ("您好", ("您好",)),
    ("还{sum:amount}元", ("还", Slot("sum", "amount"), "元")),
    ("{a:name}您好", (Slot("a", "name"), "您好")),
    ("好{a:text(20)}", ("好", Slot("a", "text", 20))),
    ("好{{a}}", ("好{a}",)),
    ("{{{a:code}}} ok", ("{", Slot("a", "code"), "} ok")),
    ("x{a:code} {b:code}", ("x", Slot("a", "code"), " ", Slot("b", "code"))),
]
REFUSED = [
    ("", "no words of its own"),
    ("  \n ", "no words of its own"),
    ("{a:code}", "no words of its own"),
    ("{a:code} {b:code}", "no words of its own"),
    ("好{a:code}{b:code}", "`a` and `b` are adjacent at 9"),
    ("好{a:code}\u200b{b:code}", "adjacent"),
    ("好{a:code}\u200c{b:code}", "adjacent"),
    ("好{a:money}", "`a` at 1 has the unknown kind `money`; use one of amount"),
    ("好{:code}", "write `{name:kind}`"),
    ("好{code}", "write `{name:kind}`"),
    ("好{}", "write `{name:kind}`"),
    ("好{a:code(4)}", "`code` takes no argument; write `{a:code}`"),
    ("好{a:text}", "1 to 40"),
    ("好{a:text(0)}", "1 to 40"),
    ("好{a:text(41)}", "1 to 40"),
    ("好{a:code} x {a:code}", "called `a`, the second at 12"),
    ("好{a:code", "brace `{` at 1"),
    ("好}", "brace `}` at 1"),
    ("好{a{b:code}", "brace `{` at 1"),
    ("好\x00", "U+0000 at 1"),
    ("好\ue000", "U+E000 at 1"),
    ("好" * 4001, "shorten it"),
    ("x" + "".join(f"{{a{n}:code}}," for n in range(41)), "at most 40"),
]


@pytest.mark.parametrize(("body", "tokens"), READ)
def test_a_body_is_read_as_literals_and_slots(body: str, tokens: tuple[str | Slot, ...]) -> None:
    assert parse(body) == tokens


@pytest.mark.parametrize(("body", "reason"), REFUSED)
def test_a_wrong_body_is_refused_with_the_place_and_the_way_out(body: str, reason: str) -> None:
    with pytest.raises(InvalidTemplate) as raised:
        parse(body)
    assert reason in raised.value.detail


@given(st.text(alphabet="a{}:()码 1\n\u200b", max_size=30) | st.text(max_size=50))
def test_any_text_is_read_or_refused(body: str) -> None:
    try:
        tokens = parse(body)
    except InvalidTemplate:
        return
    assert tokens


def test_what_may_be_left_out_tells_so() -> None:
    tokens = tokenise("Paid {sum:amount}{? Ref {ref:reference}}.")
    assert [token.option for token in tokens] == [0, 0, 1, 1, 0]
    assert [token.value for token in tokens if isinstance(token.value, str)] == ["Paid ", " Ref ", "."]


def test_a_choice_lists_its_words() -> None:
    (_, slot) = parse("By {way:choice(UPI|debit card (ATM)|网银)}")
    assert slot == Slot("way", "choice", 16, ("UPI", "debit card (ATM)", "网银"))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Paid {? a {? b}}", "inside the one that began at 5"),
        ("Paid {? a", "is not closed"),
        ("{? a}", "no words of its own"),
        ("Paid {a:amount}{? x}{b:date}", "`a` and `b` are adjacent at 20"),
        ("Paid {a:amount}{?{b:date}} x", "`a` and `b` are adjacent"),
        ("Paid {? a {a:amount}}{?{b:date}} x", "`a` and `b` are adjacent"),
        ("Paid " + "{? x} y " * 9, "9 optional parts"),
        ("By {way:choice()}", "lists words"),
        ("By {way:choice(a|a)}", "lists words"),
        ("By {way:choice(a||b)}", "lists words"),
        ("By {way:choice(" + "|".join(map(str, range(65))) + ")}", "65 words"),
        ("At {shop:merchant}", "needs a length of 1 to 80"),
        ("At {shop:place(81)}", "needs a length of 1 to 80"),
    ],
)
def test_a_wrong_optional_part_or_choice_is_refused_with_the_way_out(body: str, reason: str) -> None:
    with pytest.raises(InvalidTemplate, match=re.escape(reason)):
        parse(body)
