"""One value of an unforeseen shape makes no forgery of a payment notice; what it adds to act on does."""

import pytest

from sms_verify import Checker, Label, Message, Organisation, Registry, Template
from sms_verify.core.types import Facts, SenderId

BANK = Organisation(
    "bank",
    "bank",
    {"en": ("Example Bank",)},
    ("IN",),
    Facts(senders=(SenderId("in-dlt", "EXBANK", "EXBANK"),), domains=("bank.example",), hotlines=("1800-200-3000",)),
)
BODY = (
    "Rs.{sum:amount} debited from A/c {a:account} on {day:date} at {shop:text(30)}. Avl Bal Rs.{left:amount}."
    " Ref {ref:reference} - Example Bank"
)


def label(body: str, text: str, category: str = "transaction") -> Label:
    registry = Registry.of((BANK,), (Template("t", "bank", "en", category, body),))
    return Checker(registry).check(Message(text, "EXBANK", "IN")).label


def paid(shop: str = "Corner Store", left: str = "1,000.00", ref: str = "AB12345") -> str:
    return f"Rs.500.00 debited from A/c XX123 on 18-Jan-26 at {shop}. Avl Bal Rs.{left}. Ref {ref} - Example Bank"


UNFORESEEN = [
    paid("NETFLIX.COM"),
    paid("APPLE.COM/BILL"),
    paid("swiggystores@icici"),
    paid("q12345678@ybl"),
    paid("FEDNET.Rs"),
    paid("829-800-1092308-1"),
    paid("@QUICK_MART"),
    paid("10.4.2.1"),
    paid("UPI-ANIL-anil@okaxis"),
    paid("new device login"),
    paid("on hold"),
    paid("Swiggy Limited"),
    paid("Ref.Coffee House"),
    paid("Ref.Live Music"),
    paid(left="1.2.3.4"),
    paid(left="N/A"),
    paid(ref="pending"),
]
FORGED = [
    paid("evil.top/x"),
    paid("http://evil.example"),
    paid("Evil.Top"),
    paid("evil.top house"),
    paid("call 9876543210"),
    paid("WhatsApp 9876543210"),
    paid() + " Call 9876543210",
    paid().replace("- Example", "http://evil.top/x - Example"),
    paid().replace("Ref AB12345", "Ref AB12345 send OTP to 9876543210"),
]


@pytest.mark.parametrize("text", UNFORESEEN)
def test_a_value_of_an_unforeseen_shape_is_no_forgery(text: str) -> None:
    assert label(BODY, text) in (Label.UNVERIFIED, Label.CONSISTENT, Label.GENUINE)


@pytest.mark.parametrize("text", FORGED)
def test_what_leads_away_from_a_copy_is_never_positive(text: str) -> None:
    assert not label(BODY, text).positive


@pytest.mark.parametrize("text", FORGED[:2] + FORGED[4:])
def test_what_leads_away_from_a_copy_is_a_forgery(text: str) -> None:
    assert label(BODY, text) in (Label.FRAUD, Label.SUSPICIOUS)


def test_a_host_is_no_shop_outside_a_payment_notice() -> None:
    body = "Dear customer, your application was sent to {what:text(30)} by Example Bank and is being looked at."
    text = "Dear customer, your application was sent to evil-check.com by Example Bank and is being looked at."
    assert label(body, text, "application") in (Label.FRAUD, Label.SUSPICIOUS)


OTP = "{code:code} is the code to pay {sum:amount} to {payee:merchant(30)} from your Example Bank card. Never share it."


@pytest.mark.parametrize("payee", ["YANDEX.TAXI", "FEDNET.Rs", "Corner.House"])
def test_a_partys_host_is_no_forgery_where_nothing_is_asked(payee: str) -> None:
    text = f"204060 is the code to pay INR 20.00 to {payee} from your Example Bank card. Never share it."
    assert label(OTP, text, "otp") not in (Label.FRAUD, Label.SUSPICIOUS)


def test_a_partys_host_is_a_forgery_where_the_copy_asks_for_more() -> None:
    text = "204060 is the code to pay INR 20.00 to evil-pay.com, log in there, from your Example Bank card. Never share it."
    assert label(OTP, text, "otp") in (Label.FRAUD, Label.SUSPICIOUS)


SHOP = Organisation("flix", "shop", {"en": ("Flixline",)}, ("IN",), Facts(domains=("flixline.com",)))
LINES = (
    "Example Bank: Oplata {card:account}; {day:date} {hour:time}; {shop:merchant(30)}; {sum:amount}; left {left:amount}"
)


@pytest.mark.parametrize("shop", ["FLIXLINE.COM", "flixline.com", "www.flixline.com"])
def test_a_known_shops_host_is_its_own_whatever_value_stands_before_it(shop: str) -> None:
    registry = Registry.of((BANK, SHOP), (Template("t", "bank", "en", "transaction", LINES),))
    text = f"Example Bank: Oplata **7467; 25.08.26 05:35; {shop}; 181.34 RUB; left 31.38 RUB"
    verdict = Checker(registry).check(Message(text, region="IN"))
    assert verdict.label is Label.CONSISTENT and verdict.contacts == ()


def test_the_end_of_a_longer_host_is_no_known_shop() -> None:
    registry = Registry.of((BANK, SHOP), (Template("t", "bank", "en", "transaction", LINES),))
    text = "Example Bank: Oplata **7467; 25.08.26 05:35; my-flixline.com; 181.34 RUB; left 31.38 RUB"
    assert not Checker(registry).check(Message(text, region="IN")).label.positive
