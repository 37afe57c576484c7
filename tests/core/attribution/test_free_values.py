"""Which shops the registry knows in a slot, and which words stay the sender's own."""

import pytest

from sms_verify.core.attribution.free_values import free_values
from sms_verify.core.normalise import fold
from sms_verify.core.registry.registry import Registry
from sms_verify.core.templates import compile_template
from sms_verify.core.types import Organisation, Template

SHOPS = (
    Organisation(id="swiggy-in", kind="retailer", names={"en": ("Swiggy",)}),
    Organisation(id="zepto-in", kind="retailer", names={"en": ("Zepto",)}),
    Organisation(id="netflix", kind="other", names={"en": ("Netflix",)}),
    Organisation(id="amazon-pay-in", kind="wallet", names={"en": ("Amazon Pay",)}),
    Organisation(id="meituan-cn", kind="retailer", names={"zh-Hans": ("美团",)}),
)
REGISTRY = Registry.of(SHOPS, ())
PAID = Template("t", "bank", "en", "transaction", "Paid {sum:amount} to {payee:merchant(40)} - Example Bank")

FREE = [
    "RAVI KUMAR S",
    "Corner Store",
    "Swiggy Agent",
    "Swiggy Refund Counter",
    "Swiggy*Refund",
    "*Swiggy",
    "RAZ*Corner Store",
    "美团-张三",
    "有限公司",
]
KNOWN = [
    "Swiggy",
    "SWIGGY LIMITED",
    "Swiggy Ltd.",
    "AMAZON PAY INDIA PRIVA",
    "AMAZON PAY INDIA PRIVATE LIMITED",
    "NETFLIX.COM",
    "netflix.com",
    "Zepto 402",
    "RAZ*Zepto",
    "财付通-美团",
    "swiggystores@icici",
    "q12345678@ybl",
]


def free(value: str) -> bool:
    alignment = compile_template(PAID).match(fold(f"Paid Rs 500 to {value} - Example Bank"))
    assert alignment
    return bool(free_values(alignment, REGISTRY))


@pytest.mark.parametrize("value", FREE)
def test_a_name_that_no_list_holds_is_the_senders_own(value: str) -> None:
    assert free(value)


@pytest.mark.parametrize("value", KNOWN)
def test_a_registered_shop_is_known_as_card_schemes_print_it(value: str) -> None:
    assert not free(value)


def test_nothing_is_free_where_no_template_is_followed() -> None:
    assert free_values(None, REGISTRY) == ()
