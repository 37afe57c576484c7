"""Not knowing is no proof: what stands in no list is foreign only against a list that is declared complete."""

from dataclasses import replace

import pytest

from sms_verify import Checker, Label, Message, Registry
from sms_verify.core.types import Facts, Organisation, Policy, SenderId, Standing

RIVONA = Organisation(
    "rivona-gb",
    "bank",
    {"en": ("Rivona Bank", "Rivona")},
    ("GB",),
    Facts(domains=("rivona.co.uk",), hotlines=("0345 600 0601",), senders=(SenderId("gb", "Rivona", "Rivona"),)),
    Facts(domains=("rivona-invest.com",), hotlines=("0345 600 0777",)),
    group="rivona",
)
SISTER = Organisation(
    "rivona-ie", "bank", {"en": ("Rivona Bank Ireland",)}, ("IE",), Facts(domains=("rivona.ie",)), group="rivona"
)
OTHER = Organisation("mapleton-gb", "bank", {"en": ("Mapleton Bank",)}, ("GB",), Facts(domains=("mapleton.co.uk",)))
TAX = Organisation(
    "tax-gb",
    "government",
    {"en": ("Tax Office",)},
    ("GB",),
    Facts(domains=("tax.gov.uk",)),
    complete=frozenset({"domains"}),
)
NUMBERED = Organisation(
    "yunshan-cn",
    "bank",
    {"zh-Hans": ("云杉银行",)},
    ("CN",),
    Facts(hotlines=("95977",), domains=("yunshanbank.com.cn",)),
)
OPEN = Registry.of((RIVONA, SISTER, OTHER, TAX, NUMBERED))
CLOSED = Registry.of((replace(RIVONA, complete=frozenset({"domains", "hotlines", "senders"})), SISTER, OTHER, TAX))


def standing(text: str, registry: Registry = OPEN, **given: str) -> Standing:
    return Checker(registry).check(Message(text, **given)).contacts[0].standing


NOTICE = "Dear customer, your Rivona Bank statement is ready. View it at {} - Rivona Bank"


@pytest.mark.parametrize(
    "link",
    [
        "https://www.rivonabusiness.com/statement",
        "https://www.rivona.bank/statement",
        "https://secure.rivona.gov.uk/x",
        "https://www.mapleton.co.uk/x",
        "https://rivona-invest.com/x",
        "https://www.rivona.ie/x",
        "https://play.google.com/store/apps/details?id=uk.rivona",
        "https://rvn.page.link/a1",
        "https://rivona.app.link/a1",
        "https://rivona.onelink.me/a1",
    ],
)
def test_a_link_that_no_complete_list_rules_out_is_unknown(link: str) -> None:
    assert standing(NOTICE.format(link)) is Standing.UNKNOWN


def test_a_label_under_an_app_s_service_imitates_where_the_text_presses() -> None:
    text = "Rivona Bank: your account is blocked, verify your details at https://rivona.app.link/a1"
    assert standing(text) is Standing.LOOKALIKE


@pytest.mark.parametrize("link", ["https://www.statement-centre.com/x", "https://www.mapleton.co.uk/x"])
def test_a_link_outside_a_complete_list_is_foreign(link: str) -> None:
    assert standing(NOTICE.format(link), CLOSED) is Standing.FOREIGN


@pytest.mark.parametrize(
    "link",
    ["https://secure.rivona.bank/x", "https://www.tax.gov.uk/x", "https://www.rivona.ie/x", "https://rvn.page.link/a1"],
)
def test_some_hosts_are_foreign_to_nobody(link: str) -> None:
    assert standing(NOTICE.format(link), CLOSED) is Standing.UNKNOWN


@pytest.mark.parametrize(("host", "number"), [("95977.com", True), ("m.95977.com.cn", True), ("95977.top", False)])
def test_a_host_of_the_own_hotline_is_soft(host: str, number: bool) -> None:
    (contact,) = Checker(OPEN).check(Message(f"【云杉银行】您的账单已出，请登录 {host} 查看。", "95977", "CN")).contacts
    assert contact.provisional is number
    assert contact.standing is not Standing.FOREIGN


@pytest.mark.parametrize(("registry", "expected"), [(OPEN, Standing.UNKNOWN), (CLOSED, Standing.FOREIGN)])
def test_a_number_is_foreign_only_against_a_complete_list(registry: Registry, expected: Standing) -> None:
    assert standing("Rivona Bank: call 020 7946 0000 about your card.", registry, region="GB") is expected


@pytest.mark.parametrize(
    "link", ["www.rivona.co.uk/s", "https://www.rivonabusiness.com/s", "https://rivona-invest.com/s"]
)
@pytest.mark.parametrize("policy", [Policy(), Policy("never"), Policy(never_links_for=("login", "payment"))])
def test_a_notice_with_a_link_of_the_bank_is_never_fraud(link: str, policy: Policy) -> None:
    registry = Registry.of((replace(RIVONA, policy=policy), SISTER, OTHER))
    assert Checker(registry).check(Message(NOTICE.format(link), "Rivona", "GB")).label is not Label.FRAUD


@pytest.mark.parametrize("sender", ["Rivona", "RivonaBank", None])
def test_an_unlisted_sender_is_evidence_against_a_complete_list_alone(sender: str | None) -> None:
    text = "Rivona Bank: your appointment is on 12/12 at 10:00."
    codes = {
        is_closed: {finding.code for finding in Checker(known).check(Message(text, sender, "GB")).findings}
        for is_closed, known in ((True, CLOSED), (False, OPEN))
    }
    assert "sender.unregistered" not in codes[False]
    assert ("sender.unregistered" in codes[True]) is (sender == "RivonaBank")


def test_authorities_speak_through_each_other() -> None:
    police = Organisation(
        "police-gb",
        "government",
        {"en": ("Fraud Police",)},
        ("GB",),
        Facts(senders=(SenderId("gb", "POLICE", "POLICE"),)),
    )
    found = Checker(Registry.of((TAX, police))).check(Message("[Tax Office] Beware of forged refunds.", "POLICE", "GB"))
    assert "sender.foreign" not in {finding.code for finding in found.findings}
