"""One brand in several countries: which sister is answered for, and what is asked where nothing tells."""

import pytest

from sms_verify import Checker, Label, Message, Registry, Verdict
from sms_verify.core.types import Facts, Organisation

DOMAINS = {"GB": "rivona.co.uk", "HK": "rivona.com.hk", "CN": "rivona.com.cn", "FR": "rivona.fr"}
SISTERS = Registry.of(
    Organisation(
        f"rivona-{region.lower()}",
        "bank",
        {"en": ("Rivona",), "zh-Hans": ("瑞沃纳",)},
        (region,),
        Facts(domains=(domain,), hotlines=("0345 600 0601",) if region == "GB" else ()),
        group="rivona",
    )
    for region, domain in DOMAINS.items()
)


def check(text: str, region: str | None = None, sender: str | None = None) -> Verdict:
    return Checker(SISTERS).check(Message(text, sender, region))


ALERT = "Rivona: a payee was added, cancel it at {}"


@pytest.mark.parametrize(
    ("text", "region", "sender", "expected"),
    [
        (ALERT.format("https://example.com/x"), "HK", None, "rivona-hk"),
        (ALERT.format("https://rivona.co.uk-payee-cancel.com/x"), None, None, "rivona-gb"),
        (ALERT.format("https://www.rivona.fr/x"), None, None, "rivona-fr"),
        ("Rivona: a payee was added, call +44 20 7946 0000", None, None, "rivona-gb"),
        ("瑞沃纳：您的账户已被冻结，请登录处理。", None, None, "rivona-cn"),
        ("Rivona: your code is 448120.", None, "#RIVONA", "rivona-hk"),
        ("Rivona: your code is 448120.", "US", None, "rivona"),
    ],
)
def test_the_country_is_taken_from_what_tells_it(
    text: str, region: str | None, sender: str | None, expected: str
) -> None:
    found = check(text, region, sender)
    assert found.organisation
    assert found.organisation.id == expected
    assert "region" not in found.missing


def test_a_brand_without_country_is_answered_with_nobodys_numbers() -> None:
    found = check("Rivona: your code is 448120.")
    assert found.organisation
    assert (found.organisation.id, found.organisation.name("en")) == ("rivona", "Rivona")
    assert found.organisation.official.hotlines == ()
    assert found.organisation.website is None
    assert "region" in found.missing


def test_a_link_of_a_sister_is_no_trap_and_no_proof() -> None:
    (contact,) = check(ALERT.format("https://www.rivona.fr/x"), "GB").contacts
    assert contact.provisional


@pytest.mark.parametrize(
    "text",
    [
        "Rivona: your account is locked, log in at https://rivona-verify.top/a",
        "[Rivona] Your account is locked, log in at https://rivona-verify.top/a",
        "Rivona: a payee was added. Not you? Cancel at https://rivona-payee-cancel.com",
    ],
)
def test_an_imitation_of_a_brand_whose_country_stays_open_is_fraud(text: str) -> None:
    found = check(text)
    assert found.label is Label.FRAUD
    assert found.organisation and found.organisation.id == "rivona"


def test_sisters_of_one_name_do_not_contradict_one_another() -> None:
    codes = {finding.code for finding in check("[Rivona] Your statement is ready.").findings}
    assert "claim.conflict" not in codes


@pytest.mark.parametrize("host", ["www.rivona.fr", "rivona.com.hk"])
def test_a_brands_own_host_is_no_alarm_where_the_country_stays_open(host: str) -> None:
    text = f"[Rivona] Your statement is ready at https://{host}/statements"
    assert check(text).label not in (Label.FRAUD, Label.SUSPICIOUS)
