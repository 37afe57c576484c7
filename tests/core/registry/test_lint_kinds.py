"""What lint says of free texts, bills, digits for a signature and authorities' own endings."""

import pytest

from sms_verify import Organisation, Template
from sms_verify.core.registry.lint import lint
from sms_verify.core.types import Facts


def told(organisation: Organisation, body: str, category: str = "service") -> set[str]:
    """Return the codes of what lint says."""
    template = Template("t", organisation.id, "en", category, body)
    return {problem.reason.code for problem in lint((organisation,), (template,))}


BANK = Organisation("bank", "bank", {"en": ("Example Bank",)}, ("IN",))
SPENT = "Example Bank: your card was used for a purchase, {slot} is what the shop told us about it today."


@pytest.mark.parametrize("slot", ["{detail:text(20)}", "{shop:merchant(20)}", "{how:choice(UPI|card)}"])
def test_nothing_is_said_of_a_kind_that_fits(slot: str) -> None:
    assert "body.better-kind" not in told(BANK, SPENT.replace("{slot}", slot))


@pytest.mark.parametrize("slot", ["{shop:text(20)}", "{city:text(20)}", "{account:text(20)}", "{sum:text(20)}"])
def test_a_free_text_whose_name_tells_its_kind_is_told_the_kind(slot: str) -> None:
    assert "body.better-kind" in told(BANK, SPENT.replace("{slot}", slot))


def test_a_bill_does_not_threaten() -> None:
    body = "Example Bank: your card bill of Rs.{sum:amount} is due on {day:date}. Pay by then to avoid late fees."
    assert "body.threat" not in told(BANK, body, "repayment")


def test_digits_sign_where_they_are_the_organisation_s_name() -> None:
    rail = Organisation("rail", "other", {"zh-Hans": ("铁路", "12306")}, ("CN",), Facts(signatures=("12306",)))
    stranger = Organisation("shop", "retailer", {"zh-Hans": ("商店",)}, ("CN",), Facts(signatures=("12306",)))
    assert "fact.signature" not in told(rail, "【12306】您已购票，请持证件按时乘车，祝您旅途愉快。")
    assert "fact.signature" in told(stranger, "【12306】您已购票，请持证件按时乘车，祝您旅途愉快。")


def test_an_ending_of_authorities_alone_is_an_authority_s_domain() -> None:
    health = Organisation("nhs", "government", {"en": ("NHS",)}, ("GB",), Facts(domains=("nhs.uk",)))
    stranger = Organisation("shop", "retailer", {"en": ("Shop",)}, ("GB",), Facts(domains=("nhs.uk",)))
    body = "Your appointment is on {day:date} at {clock:time}. See www.nhs.uk/visit for what to bring with you."
    assert not {"fact.suffix", "body.stranger"} & told(health, body)
    assert "fact.suffix" in told(stranger, body)
