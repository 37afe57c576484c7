"""A host that bears the name of whom a message claims to be from; what organisations do themselves comes first."""

import pytest

from sms_verify import Checker, Label, Message, Registry
from sms_verify.core.identifiers.lookalike.claimed import bearer
from sms_verify.core.types import Facts, Organisation

RIVONA = bearer(("rivona.co.uk", "rivonabank.com"), ("Rivona Bank", "Rivona"))
HARBOUR = bearer(("harbourseng.com", "hs.com.hk"), ("Harbour Seng", "PayBag!"))

OWN = [
    (RIVONA, "www.rivona.co.uk"),
    (RIVONA, "rivona.com"),
    (RIVONA, "rivonabank.de"),
    (RIVONA, "rivona-group.com"),
    (RIVONA, "rivonacorporate.com"),
    (RIVONA, "rivonacard.co.uk"),
    (RIVONA, "unrelated.com"),
    (RIVONA, "verona.com.au"),
    (RIVONA, "statement-centre.com"),
    (HARBOUR, "harbour.com"),
    (HARBOUR, "hs-house.org"),
    (HARBOUR, "hs.fi"),
    (RIVONA, "rivona-bank.com"),
    (HARBOUR, "harbour-seng.com"),
    (HARBOUR, "harboursengplaza.com"),
]

BORNE = [
    (RIVONA, "rivona-unlink.com", "added-word"),
    (RIVONA, "payee-rivona.com", "added-word"),
    (RIVONA, "rivonaverify.com", "added-word"),
    (RIVONA, "rivonapayeecancel.com", "added-word"),
    (RIVONA, "rivona-huifang.vip", "added-word"),
    (RIVONA, "rivonahuidong.xyz", "added-word"),
    (RIVONA, "rivona24.com", "added-word"),
    (RIVONA, "rivona.top", "tld-swap"),
    (RIVONA, "rivona.live", "tld-swap"),
    (RIVONA, "rivona.partner-house.com", "added-word"),
    (RIVONA, "rivona.co.uk-payee.com", "sub-domain"),
    (RIVONA, "rivona.account-check.com", "sub-domain"),
    (RIVONA, "r1vona.com", "homoglyph"),
    (RIVONA, "rivnoa.com", "edit"),
    (RIVONA, "secure-rivnoa.com", "edit"),
    (RIVONA, "riv-ona.com", "edit"),
    (HARBOUR, "har-bourseng.com", "edit"),
    (HARBOUR, "harbourseng-verifica.com", "added-word"),
    (HARBOUR, "harbourseng-entsperren.de", "added-word"),
    (HARBOUR, "harboursengaktuell.top", "added-word"),
    (HARBOUR, "hs-unbind.com", "added-word"),
    (HARBOUR, "paybag-hs.app", "added-word"),
    (HARBOUR, "hs.id77.top", "sub-domain"),
]


@pytest.mark.parametrize(("words", "host"), OWN)
def test_what_may_be_its_own_is_no_imitation(words: object, host: str) -> None:
    assert words.how(host) is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(("words", "host", "how"), BORNE)
def test_a_borne_name_is_told_with_its_way(words: object, host: str, how: str) -> None:
    assert words.how(host) == how  # type: ignore[attr-defined]


BANK = Organisation("rivona-gb", "bank", {"en": ("Rivona Bank", "Rivona")}, ("GB",), Facts(domains=("rivona.co.uk",)))
CHECKER = Checker(Registry.of((BANK,)))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Rivona: You have a new device linked. Not you? https://rivona-unlink.com", Label.FRAUD),
        ("Rivona: new device bound. https://rivona-unbind.top", Label.FRAUD),
        ("(Rivona) New login seen. Not you? https://rivona-devices.net", Label.FRAUD),
        ("Your Rivona Bank card is blocked, log in at https://rivona-verify.xyz", Label.FRAUD),
        (
            "Dear customer, your Rivona Bank statement is ready. View it at https://rivona-pending.com/x",
            Label.UNVERIFIED,
        ),
        ("Dear customer, your Rivona Bank bill is due. Pay it at https://rivona-pending.com/x", Label.SUSPICIOUS),
        ("My Rivona card was declined again, their new shop is at https://rivona-check.com/x", Label.UNVERIFIED),
    ],
)
def test_an_imitation_is_fraud_where_the_message_presses_in_that_name(text: str, label: Label) -> None:
    assert CHECKER.check(Message(text, None, "GB")).label is label
