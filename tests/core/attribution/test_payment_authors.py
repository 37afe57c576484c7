"""An alert about a payment is its bank's, whichever shop it names and wherever; a shop that speaks is heard."""

import pytest

from sms_verify import Checker, Message, Registry
from sms_verify.core.types import Facts, Organisation

REGISTRY = Registry.of(
    Organisation(identifier, kind, {"en": names}, (), Facts())
    for identifier, kind, names in (
        ("shop", "retailer", ("Rivona Market", "ریونا", "里沃商城")),
        ("rides", "other", ("Northlake Rides",)),
        ("bank", "bank", ("Wessex Bank", "بانک وسکس", "韦塞银行")),
        ("wallet", "wallet", ("Paybag",)),
    )
)

ALERTS = [
    ("رمز پویا: 483920\nمبلغ: 500,000 ریال\nپذیرنده: ریونا\nبانک وسکس", "bank"),
    ("خرید از ریونا\nمبلغ 500,000\nرمز 483920\nبانک وسکس", "bank"),
    ("商户：里沃商城\n金额：99元\n尾号1234\n韦塞银行", "bank"),
    ("Your OTP is 483920 to pay Rivona Market Rs 999. Do not share. -Wessex Bank", "bank"),
    ("You paid Rivona Market £12.30 with your Wessex Bank card ending 1234", "bank"),
    ("Northlake Rides trip £12.30 paid with Paybag", "wallet"),
    ("Compra aprobada en RIVONA MARKET por $500 con tu tarjeta Wessex Bank *1234", "bank"),
    ("Покупка 500р RIVONA MARKET Карта*1234 Баланс 1000р Wessex Bank", "bank"),
    ("Merchant: Rivona Market\nAmount: USD 15.99\nCard: XX1234\nWessex Bank", "bank"),
]
SHOPS = [
    ("Rivona Market: we refunded £12.30 to your Wessex Bank card.", "shop"),
    ("Northlake Rides: your trip was £4.20, paid with Paybag.", "rides"),
    ("Rivona Market: your order is ready.", "shop"),
    ("【里沃商城】您用韦塞银行卡支付了99元。", "shop"),
]


@pytest.mark.parametrize(("text", "author"), ALERTS + SHOPS)
def test_a_payment_is_told_by_whoever_speaks_and_else_by_the_bank(text: str, author: str) -> None:
    found = Checker(REGISTRY).check(Message(text)).organisation
    assert found
    assert found.id == author


def test_a_form_that_lists_only_a_shop_names_no_author() -> None:
    assert Checker(REGISTRY).check(Message("رمز پویا: 483920\nمبلغ: 500,000 ریال\nپذیرنده: ریونا")).organisation is None
