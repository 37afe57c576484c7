"""A name that a message merely mentions is no author; rows of mentions, then of authors."""

import pytest

from sms_verify import Checker, Message, Registry
from sms_verify.core.types import Facts, Organisation

REGISTRY = Registry.of(
    Organisation(identifier, "bank", {"en": names}, regions, Facts())
    for identifier, names, regions in (
        ("paybuddy-cn", ("PayBuddy",), ("CN",)),
        ("paybuddy", ("PayBuddy World", "Streamly"), ()),
        ("northlake-us", ("Northlake Bank", "Northlake"), ("US",)),
        ("chase-us", ("Chase",), ("US",)),
        ("wallet-sg", ("Rivona PayBag!", "PayBag!"), ("SG",)),
        ("post-de", ("Rivona Post", "DHX"), ("DE",)),
        ("first-us", ("First Bank",), ("US",)),
    )
)


def author(text: str, region: str | None = None, sender: str | None = None) -> str | None:
    found = Checker(REGISTRY).check(Message(text, sender, region)).organisation
    return found.id if found else None


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Alerta de consumo con Tarjeta 1204 por USD10.00 en PAYBUDDY *STEAM el 2026-07-22.", "SV"),
        ("Your card ending 1204 was used for AED 45.00 at Streamly on 02/11.", "AE"),
        ("Rs.140 debited from A/c XX1234 to Northlake Bank on 02-11-26.", "US"),
        ("Sie haben 12,99 EUR bei Streamly mit Karte 1204 bezahlt: EUR 12,99 paid bei Streamly", "DE"),
        ("您尾号1234的卡在Streamly消费人民币45.00元", "CN"),
        ("Vorsicht, gefälschte SMS von DHX unterwegs!", "DE"),
        ("Beware of scammers pretending to be from Northlake Bank.", "US"),
        ("PayBuddy: your account is limited, log in now.", "DE"),
        ("Northlake Bank: your card is ready.", "GB"),
        ("We went to chase the dog, then to the first bank of the river.", "US"),
    ],
)
def test_who_is_merely_mentioned_is_not_the_author(text: str, region: str) -> None:
    assert author(text, region) is None


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("Northlake Bank: your card ending 1204 was used at Streamly for USD 45.00.", "US", "northlake-us"),
        ("USD 45.00 paid to Northlake Bank A/c XX1234 by you. Northlake Bank", "US", "northlake-us"),
        ("Chase: did you send $80.00? Reply YES or NO", "US", "chase-us"),
        ("Your Chase account is locked", "US", "chase-us"),
        ("Your statement is ready. - Chase", "US", "chase-us"),
        ("Your code is 448120. First Bank", "US", "first-us"),
        ("Rivona PayBag!: Your wallet was used on a NEW DEVICE.", "SG", "wallet-sg"),
        ("PayBuddy: your account is limited, log in now.", "CN", "paybuddy-cn"),
        ("Streamly: your plan ends.", "DE", "paybuddy"),
    ],
)
def test_who_signs_or_speaks_is_the_author(text: str, region: str, expected: str) -> None:
    assert author(text, region) == expected


@pytest.mark.parametrize(("sender", "region", "expected"), [("Chase", "US", "chase-us"), ("CHASE", None, None)])
def test_a_sender_that_bears_a_name_speaks_in_it(sender: str, region: str | None, expected: str | None) -> None:
    assert author("Your code is 448120.", region, sender) == expected


def test_who_signs_beats_the_bank_whose_card_is_told() -> None:
    bank = Organisation("harbour-cn", "bank", {"zh-Hans": ("海港银行",)}, ("CN",), Facts())
    checker = Checker(Registry.of([bank]))
    for text in (
        "【云帆金服】您的借款已放款至海港银行卡（尾号0031）。",
        "【街角支付】您已綁定海港银行帳戶（末四碼3381）。",
    ):
        assert checker.check(Message(text)).organisation is None
    for text in ("【安全通知】您的海港银行卡已冻结。", "【海港银行】您的海港银行卡已激活。", "您的海港银行卡已激活。"):
        found = checker.check(Message(text)).organisation
        assert found and found.id == "harbour-cn"
