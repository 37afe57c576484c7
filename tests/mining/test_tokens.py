"""Messages cut into words and values."""

import pytest

from sms_verify.mining.tokens import ADDRESS, LINK, VALUE, tokenise

ROWS = (
    ("Rs.1,234.50 paid", ("Rs", VALUE, "paid")),
    ("INR5,000.50 on 18-Jan-26", ("INR", VALUE, "on", VALUE)),
    ("AED20 at 19:02:01.Final", ("AED", VALUE, "at", VALUE, "Final")),
    ("A/cXX1234", ("A", "c", VALUE)),
    ("card 4232***0581 or *01", ("card", VALUE, "or", VALUE)),
    ("order TX0012AB", ("order", VALUE)),
    ("您尾号1234的卡11月21日14:05消费", ("您", "尾", "号", VALUE, "的", "卡", VALUE, VALUE, "消", "费")),
    ("مانده:۱٬۲۰۰٬۰۰۰ ریال", ("مانده", VALUE, "ریال")),
    ("0905-10:11", (VALUE,)),
    ("to ravi99@okaxis", ("to", ADDRESS)),
    ("see https://m.example.com/t?a=1.", ("see", LINK)),
    ("Jan 18, 2026", (VALUE,)),
    ("... !?", ()),
)


@pytest.mark.parametrize(("text", "keys"), ROWS)
def test_words_and_values_are_told_apart(text: str, keys: tuple[str, ...]) -> None:
    assert tuple(token.key for token in tokenise(text)) == keys


def test_a_token_stands_where_it_says() -> None:
    text = "Pay 5,000 to Ann"
    assert [text[token.start : token.end] for token in tokenise(text)] == ["Pay", "5,000", "to", "Ann"]
