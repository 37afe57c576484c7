"""Messages that were sent, and the templates that they propose."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.mining.miner import Mined, mine
from sms_verify.mining.tokens import VALUES, tokenise

SHOPS = (
    *("Amazon", "Big Bazaar", "Corner Cafe 24", "Reliance Fresh", "Blue Inn", "Uber", "D-Mart", "Zepto", "Green Leaf"),
    *("Indian Oil", "Decathlon", "Lidl", "Boots", "Netflix", "Pret A Manger"),
)
PEOPLE = ("Priya Sharma", "John Smith", "Amit Verma", "Mary Khan", "Deepak Reddy", "Omar Patel")


def bodies(found: Mined) -> list[str]:
    """Return the bodies that are proposed."""
    return [proposal.template.body for proposal in found.proposals]


def sums(chance: random.Random) -> str:
    """Return a sum of money."""
    return f"{chance.randrange(100, 10**7) / 100:,.2f}"


def test_values_words_choices_and_optional_parts_become_slots() -> None:
    chance = random.Random(1)
    texts = [
        f"Rs.{sums(chance)} debited from A/c XX{chance.randrange(10**4):04d} on {chance.randrange(10, 28)}-Jan-26 at "
        f"{chance.choice(SHOPS)} via {chance.choice(('UPI', 'NEFT', 'IMPS'))}"
        + (f" Ref {chance.randrange(10**11, 10**12)}" if chance.random() < 0.5 else "")
        + ". Not you? Call 18001234567 - Northgate Bank"
        for _ in range(200)
    ]
    found = mine(texts, "northgate")
    assert found.share > 0.98
    (body,) = bodies(found)
    assert body.startswith(
        "Rs.{amount:amount} debited from A/c {last4:last4} on {date:date} at {merchant:merchant(40)} via "
    )
    assert "{? Ref {reference:reference}}. Not you? Call 18001234567 - Northgate Bank" in body
    assert all(word in body for word in ("choice(", "UPI", "NEFT", "IMPS"))


def test_chinese_needs_no_blanks() -> None:
    chance = random.Random(2)
    texts = [
        f"【云山银行】您尾号{chance.randrange(10**4):04d}的{chance.choice(('储蓄卡', '信用卡'))}于{chance.randrange(1, 13)}月"
        f"{chance.randrange(1, 29)}日{chance.randrange(24):02d}:30{chance.choice(('消费', '转出'))}人民币{sums(chance)}元，余额{sums(chance)}元。"
        for _ in range(80)
    ]
    (body,) = bodies(mine(texts, "yunshan"))
    assert body.startswith("【云山银行】您尾号{last4:last4}的{choice:choice(")
    assert body.endswith(")}人民币{amount:amount}元，余额{amount2:amount}元。")
    assert "}卡于{datetime:datetime}{choice2:choice(" in body


def test_persian_lines_and_digits_are_read() -> None:
    chance = random.Random(3)
    digits = str.maketrans("0123456789,", "۰۱۲۳۴۵۶۷۸۹٬")
    texts = [
        f"بانک البرز\nبرداشت: {chance.randrange(10, 999)},000\nحساب: {chance.randrange(10**5, 10**6)}\n"
        f"مانده: {chance.randrange(10, 999)},000\n1405/{chance.randrange(1, 12):02d}/{chance.randrange(1, 29):02d}".translate(
            digits
        )
        for _ in range(60)
    ]
    (body,) = bodies(mine(texts, "alborz"))
    assert body == "بانک البرز\nبرداشت: {amount:amount}\nحساب: {account:account}\nمانده: {amount2:amount}\n{date:date}"


def test_what_goes_together_is_told_apart() -> None:
    chance = random.Random(4)
    texts = [
        f"{word}: {sums(chance)}{sign}\nBalance: {sums(chance)}\nNorthgate Bank"
        for _ in range(40)
        for word, sign in (("Withdrawal", " debit"), ("Deposit", " credit"))
    ]
    assert sorted(bodies(mine(texts, "northgate"))) == [
        "Deposit: {amount:amount} credit\nBalance: {amount2:amount}\nNorthgate Bank",
        "Withdrawal: {amount:amount} debit\nBalance: {amount2:amount}\nNorthgate Bank",
    ]


def test_few_messages_are_enough_at_the_desk() -> None:
    texts = [
        "Dear Priya Sharma, your Northgate card ending 4821 was charged USD 1,234.50 on 12/03/2026.",
        "483920 is your Northgate one-time password for log-in. Never share it.",
        "Dear John Smith, your Northgate card ending 0077 was charged USD 17.20 on 02/04/2026.",
        "Your Northgate parcel was left with Anna Berg at 12 Mill Road.",
    ]
    found = mine(texts, "northgate")
    assert found.share == 1.0
    assert all(not set("123456789") & set(literal) for literal in literals(found))
    assert not any(name in body for body in bodies(found) for name in ("Priya", "Smith", "Anna", "Berg"))


def literals(found: Mined) -> list[str]:
    """Return the literal words of what is proposed."""
    return [literal for proposal in found.proposals for literal in compile_template(proposal.template).literals]


def test_one_customers_own_name_and_account_never_become_words() -> None:
    chance = random.Random(5)
    texts = [
        f"Dear Priya Sharma, A/c XX4821 was debited Rs.{sums(chance)} on {chance.randrange(10, 28)}-Jan-26. Northgate Bank"
        for _ in range(50)
    ]
    (body,) = bodies(mine(texts, "northgate"))
    assert body == "Dear {name:name}, A/c {last4:last4} was debited Rs.{amount:amount} on {date:date}. Northgate Bank"


def test_rare_messages_and_chat_propose_nothing() -> None:
    chance = random.Random(6)
    texts = [f"Your Northgate statement of {sums(chance)} is ready." for _ in range(60)]
    noise = ["lol see you at 8", "Your Northgate statement of", "call me when you land Anna", "x" * 5000, ""]
    found = mine([*texts, *noise], "northgate")
    assert bodies(found) == ["Your Northgate statement of {amount:amount} is ready."]
    assert found.unexplained == tuple(range(60, 65))


def test_known_templates_are_not_proposed_again() -> None:
    chance = random.Random(7)
    texts = [f"Your Northgate statement of {sums(chance)} is ready." for _ in range(60)]
    (proposal,) = mine(texts, "northgate").proposals
    again = mine(texts, "northgate", known=[proposal.template])
    assert (again.proposals, again.share) == ((), 1.0)


def test_what_takes_nearly_anything_is_not_proposed() -> None:
    chance = random.Random(8)
    words = [word for shop in SHOPS for word in shop.split()]
    texts = [f"News: {' '.join(chance.sample(words, 4))}" for _ in range(60)]
    assert bodies(mine(texts, "northgate")) == []


WORDS = st.lists(
    st.sampled_from(("Pay", "您的", "مانده", "12", "1,200.50", "X1", "{", "}", "|", "\n", "。", "a@b", "4821")),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(WORDS.map(" ".join), st.text(max_size=30)), max_size=30))
def test_any_messages_can_be_mined(texts: list[str]) -> None:
    found = mine(texts, "anybody")
    for proposal in found.proposals:
        pattern = compile_template(proposal.template)
        assert sum(pattern.match(fold(text)) is not None for text in texts) >= proposal.messages


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PEOPLE), min_size=20, max_size=30), st.integers(0, 10**6))
def test_a_value_of_few_messages_is_no_word_of_a_template(people: list[str], seed: int) -> None:
    chance = random.Random(seed)
    texts = [
        f"Hello {name}, order {chance.randrange(10**8, 10**9)} costs {sums(chance)} at Northgate." for name in people
    ]
    found = mine(texts, "northgate")
    for literal in literals(found):
        for token in tokenise(literal):
            assert token.key not in VALUES or sum(literal[token.start : token.end] in text for text in texts) >= 5
