"""A wording that was seen once, or that has few words, is positive only where a forger could fill in nothing."""

import pytest

from sms_verify import Checker, Label, Message, Organisation, Registry, Template
from sms_verify.core.types import Basis

KESTREL = Organisation("kestrel", "bank", {"en": ("Kestrel",)}, ("GB",))
VISIT = "Kestrel: our officer visits on {day:date}. Please call {n:%s} before your appointment."
CARD = "Kestrel: your card {a:account} was used on {day:date}. Not you? Call the number on your card."
BILL = "Kestrel: please pay your bill to {p:payment} by {day:date}, thank you for banking with us."


def label(body: str, text: str, basis: Basis = Basis.OBSERVED) -> Label:
    template = Template("t", "kestrel", "en", "service", body, basis=basis, independent=1)
    return Checker(Registry.of((KESTREL,), (template,))).check(Message(text, region="GB")).label


def visit(number: str) -> str:
    return f"Kestrel: our officer visits on 18-Jan-26. Please call {number} before your appointment."


@pytest.mark.parametrize(
    ("kind", "number"), [("party-phone", "07911 123456"), ("party-phone", "+44 7911 123456"), ("integer", "7726")]
)
def test_a_number_to_call_in_a_slot_of_any_kind_is_never_inert(kind: str, number: str) -> None:
    assert not label(VISIT % kind, visit(number)).positive


def test_an_address_to_pay_to_is_never_inert() -> None:
    text = "Kestrel: please pay your bill to kite@okaxis by 18-Jan-26, thank you for banking with us."
    assert not label(BILL, text).positive


def test_a_call_without_a_number_leads_nowhere() -> None:
    text = "Kestrel: your card XX123 was used on 18-Jan-26. Not you? Call the number on your card."
    assert label(CARD, text) is Label.CONSISTENT


@pytest.mark.parametrize("basis", [Basis.OBSERVED, Basis.REGISTERED])
@pytest.mark.parametrize("slot", ["{x:text(40)}", "{x:merchant(60)}", "{x:name}", "{x:integer}"])
def test_a_name_before_a_free_value_tells_too_little(slot: str, basis: Basis) -> None:
    value = "7726" if "integer" in slot else "Corner Store"
    assert not label(f"Kestrel: {slot}", f"Kestrel: {value}", basis).positive


def test_a_name_beside_a_code_tells_enough() -> None:
    assert label("Your Kestrel code is {c:code}", "Your Kestrel code is 204060") is Label.CONSISTENT
