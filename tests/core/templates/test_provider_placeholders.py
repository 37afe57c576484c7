"""Other registers' placeholders: what is taken for what, what is told, what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms_verify.core.templates import parse
from sms_verify.core.templates.provider_placeholders import style_of, translate
from sms_verify.core.types import PlaceholderStyle
from sms_verify.errors import InvalidTemplate

TRANSLATED = [
    ("native", "您尾号{card:last4}，{{1}}", "您尾号{card:last4}，{{1}}"),
    ("native", "no slot at all", "no slot at all"),
    ("dlt", "Rs.{#numeric#} paid", "Rs.{amount:amount} paid"),
    ("dlt", "Rs. {#NUMERIC#} paid", "Rs. {amount:amount} paid"),
    ("dlt", "INR {numeric} paid", "INR {amount:amount} paid"),
    ("dlt", "#numeric# is your OTP", "{code:code} is your OTP"),
    ("dlt", "Your OTP is {#var#}.", "Your OTP is {code:code}."),
    ("dlt", "OTP for NetBanking is {#numeric#}", "OTP for NetBanking is {code:code}"),
    ("dlt", "card ending {#numeric#} on {#alphanumeric#}", "card ending {last4:last4} on {date:date}"),
    ("dlt", "A/c XX{#var#} debited", "A/c XX{last4:last4} debited"),
    ("dlt", "call {#cbn#} or {#url#} or {#urlott#}", "call {phone:phone} or {link:link} or {link2:link}"),
    ("dlt", "valid {#number#} minutes", "valid {integer:integer} minutes"),
    ("dlt", "hello {#var1#}, bye {#var2#}", "hello {name:name}, bye {text:text(40)}"),
    ("aliyun", "您的验证码是${code}。", "您的验证码是{code:code}。"),
    ("aliyun", "${name}，订单${orderNo}金额${amount}元", "{name:name}，订单{orderNo:reference}金额{amount:amount}元"),
    ("aliyun", "${code}，再输${code}", "{code:code}，再输{code2:code}"),
    ("aliyun", "商品${productName}，时间${time}", "商品{productName:text(40)}，时间{time:text(40)}"),
    ("aliyun", "利率${rate}%，${姓名}先生", "利率{rate:percent}%，{name:name}先生"),
    (
        "tencent",
        "{1}为您的登录验证码，请于{2}分钟内填写",
        "{code:code}为您的登录验证码，请于{integer:integer}分钟内填写",
    ),
    ("tencent", "尾號{1}於{2}簽賬{3}港幣", "尾號{last4:last4}於{text:text(40)}簽賬{amount:amount}港幣"),
    ("tencent", "مبلغ {1} در تاریخ {2}", "مبلغ {amount:amount} در تاریخ {date:date}"),
    ("tencent", "a {1} { b }", "a {text:text(40)} {{ b }}"),
    ("twilio", "Your code for {{1}} is {{code}}", "Your code for {text:text(40)} is {code:code}"),
    ("twilio", "{{{1}}}", "{{{text:text(40)}}}"),
]


@pytest.mark.parametrize(("style", "body", "ours"), TRANSLATED)
def test_placeholders_become_slots(style: str, body: str, ours: str) -> None:
    assert style_of(body) == style
    assert translate(body).body == ours
    assert translate(body, style).body == ours


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("a{#var#}{#var#}b", "`{#var#}` and `{#var#}` are adjacent at 8"),
        ("a${a}${b}", "adjacent"),
        ("write to {#email#}", "e-mail address, which no slot holds; write the address itself"),
        ("write to ${email}", "e-mail address"),
        ("a {#amount#}", "no tag of DLT; the tags are numeric"),
        ("OTP {#var#} and {1}", "`{1}` is a placeholder of tencent, the others are of dlt"),
        ("x" + "{#var#} " * 41, "41 placeholders; use at most 40"),
    ],
)
def test_what_cannot_be_a_slot_is_refused_with_the_way_out(body: str, reason: str) -> None:
    with pytest.raises(InvalidTemplate) as raised:
        translate(body)
    assert reason in raised.value.detail


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("call {#cbn#} or see {#url#}", []),
        ("{sum:amount} of {what:text(20)}", []),
        ("Rs.{#numeric#} paid", [("amount", "amount", False)]),
        ("to {#var#} now", [("text", "text(40)", True)]),
        (
            "ref {#numeric#} here and {#numeric#}",
            [("reference", "reference", False), ("reference2", "reference", True)],
        ),
        ("call {#alphanumeric#} now", [("text", "text(40)", True)]),
        ("Rs. {1} minutes", [("text", "text(40)", True)]),
        ("订单${orderNo}", [("orderNo", "reference", False)]),
    ],
)
def test_whatever_was_guessed_or_is_unclear_is_told(body: str, told: list[tuple[str, str, bool]]) -> None:
    guesses = translate(body).guesses
    assert [(guess.slot, guess.kind, guess.todo) for guess in guesses] == told
    assert all(guess.why for guess in guesses)


PARTS = st.sampled_from(
    [
        "{#var#}",
        "{#numeric#}",
        "{var}",
        "#url#",
        "${code}",
        "${a b}",
        "{1}",
        "{{1}}",
        "{a:code}",
        "{",
        "}",
        "$",
        "#",
        " ",
        "好",
        "OTP is ",
        "Rs.",
        "\u200b",
        "\n",
        "{#",
        "#}",
    ]
)


@given(st.lists(PARTS, max_size=12).map("".join) | st.text(max_size=60), st.sampled_from(PlaceholderStyle))
def test_any_body_is_translated_or_refused(body: str, style: str) -> None:
    try:
        translated = translate(body, style)
        parse(translated.body)
    except InvalidTemplate:
        return
    assert style == "auto" or translated.style == style


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"]), max_size=40))
def test_other_words_stay_byte_for_byte(words: str) -> None:
    try:
        tokens = parse(translate(f"{words}好{{#var#}}", "dlt").body)
    except InvalidTemplate:
        return
    assert tokens[0] == f"{words}好"


@pytest.mark.parametrize("unit", ["{#", "${", "{{1}}", "{#var#}", "xx ", "OTP for ", "{", "尾号"])
def test_hostile_bodies_cost_little(unit: str) -> None:
    for style in PlaceholderStyle:
        try:
            translate(unit * 20_000, style)
        except InvalidTemplate:
            continue
