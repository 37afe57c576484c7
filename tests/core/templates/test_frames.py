"""What phones and gateways change: read where it is harmless, left a difference where it is not."""

import pytest

from sms_verify.core.index import Index
from sms_verify.core.normalise import fold
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Template

BODY = "【某某银行】您尾号{card:last4}的卡于{when:datetime}消费{sum:amount}元，余额{balance:amount}元。"
INDIAN = "Rs.{sum:amount} debited from A/c {a:account} on {when:date}. Avl Bal: Rs.{balance:amount}. - Example Bank"
CODED = "Your Example Bank code is {code:code}. Don't share it."
SHOP = "Dear customer, the sale is on at Example Mall. Show this SMS at the counter. Reply STOP to opt out"
SPENT = "您尾号{card:account}的卡消费{sum:amount}。{?实际金额以入账为准。}[某某银行]"
WORDED = "On {day:date}. Your {what:choice(balance|available balance)} is Rs.{balance:amount} - Example Bank"
TOLERATED = [
    (SPENT, "您尾号1234的卡消费5.00元。实际金额以入账为准。【某某银行】"),
    (WORDED, "On 18-Jan-26 .Your Available Balance is Rs.5.00 - Example Bank"),
    (BODY, "您尾号1234的卡于11月21日14:05消费5.00元，余额6.00元。【某某银行】"),
    (BODY, "[某某银行]您尾号1234的卡于11月21日14:05消费5.00元，余额6.00元"),
    (BODY, "您尾号1234的卡于11月21日14:05消费5.00元, 余额6.00元."),
    (BODY, "【某某银行】 您尾号 1234 的卡于11月21日14:05\n消费 5.00 元,余额6.00元。"),
    (BODY, "【某某银行】您尾号1234的卡于11月21日14:05消费人民币5.00，余额¥6.00。"),
    (INDIAN, "INR 500.00 debited from A/c XX123 on 18-Jan-26.Avl Bal:Rs 1,000.00.- Example Bank."),
    (INDIAN, "500.00 INR debited from A/c XX123 on 18-Jan-26. Avl Bal : Rs.1,000.00.\n- Example Bank"),
    (CODED, "Your Example Bank code is 123456. Don’t share it."),
    (CODED, "Your Example Bank code is 123456. Don't share it.\n@bank.example #123456"),
    (SHOP, "Dear customer, the sale is on at Example Mall. Show this SMS at the counter."),
]
REFUSED = [
    (BODY, "您尾号1234的卡于11月21日14:05消费5.00元，余额6.00元。请致电。【某某银行】"),
    (BODY, "您尾号1234的卡于11月21日14:05消费5.00元余额6.00元"),
    (BODY, "您尾号1234的卡于11月21日14:05消费5.00美元，余额6.00元。"),
    (BODY, "您尾号1234的卡于11月21日14:05消费5.00，余额6.00元。"),
    (INDIAN, "AED 500.00 debited from A/c XX123 on 18-Jan-26. Avl Bal: Rs.1,000.00. - Example Bank"),
    (INDIAN, "rs.500.00 Debited from A/c XX123 on 18-Jan-26. Avl Bal: Rs.1,000.00. - Example Bank"),
    (INDIAN, "Rs.500.00 debited fromA/c XX123 on 18-Jan-26. Avl Bal: Rs.1,000.00. - Example Bank"),
    (CODED, "Your Example Bank code is 123456. Don't share it. Call 139"),
    (CODED, "Your Example\u200b Bank code is 123456. Don't share it."),
    (SHOP, "Dear customer, the sale is on at Example Mall. Show this SMS at the counter. Reply YES to opt out"),
]


def found(body: str, text: str) -> int:
    return len(Index.of([Template("t", "bank", "en", "promotion", body)]).exact(fold(text)))


@pytest.mark.parametrize(("body", "text"), REFUSED)
def test_a_change_of_words_stays_a_difference(body: str, text: str) -> None:
    assert not found(body, text)


@pytest.mark.parametrize(("body", "text"), TOLERATED)
def test_what_gateways_change_is_tolerated(body: str, text: str) -> None:
    assert found(body, text)


def test_a_tolerant_reading_tells_values_and_words_with_their_places() -> None:
    text = "您尾号 1234 的卡于11月21日14:05消费人民币5.00，余额¥6.00。[某某银行]"
    pattern = compile_template(Template("t", "bank", "zh-Hans", "transaction", BODY))
    alignment = pattern.loosely(fold(text))
    assert alignment is not None
    assert {filled.slot.name: text[slice(*filled.span)] for filled in alignment.slots} == {
        "card": "1234",
        "when": "11月21日14:05",
        "sum": "人民币5.00",
        "balance": "¥6.00",
    }
    covered = {place for span in alignment.literals for place in range(*span)}
    assert text.index("某") in covered
    assert alignment.framing.added == ()


def test_what_a_frame_adds_or_leaves_out_is_told() -> None:
    pattern = compile_template(Template("t", "bank", "zh-Hans", "promotion", BODY))
    core = "您尾号1234的卡于11月21日14:05消费5.00元，余额6.00元。"
    framing = pattern.loosely(fold(f"{core}回T退订【别的银行】"))
    assert framing is not None
    assert (framing.framing.added, framing.framing.missing, framing.framing.opts_out) == (
        ("别的银行",),
        ("某某银行",),
        True,
    )
