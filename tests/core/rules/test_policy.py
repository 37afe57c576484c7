"""Rows: what an organisation never does, silent first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from sms_verify import Checker, Label, Message, Registry
from sms_verify.core.rules.policy import MATTER
from sms_verify.core.types import Facts, Matter, Organisation, Policy
from tests.support.registry import fires, silent

SPEND = "太平山銀行：閣下尾號1234的信用卡於11月21日14:05簽賬HKD88.00，如非本人交易請致電2233 4455。"
TOLL = {
    "plate": "Rivona Tolls: your passage is unpaid. Pay the fee at {}",
    "last": "Rivona Tolls: you did not pay the fee. Pay now at {}",
    "agency": "You did not pay the fee. Pay now at {} - Rivona Tolls",
}
LINK = "https://pay.example.com/x"

SILENT = [
    ("policy.link", SPEND, {"region": "HK"}),
    ("policy.link", "我喺太平山銀行附近，睇下 https://www.example.com", {}),
    ("policy.callback", SPEND, {"region": "HK"}),
    ("policy.request", SPEND, {}),
    ("policy.no-plate", TOLL["plate"].format(LINK) + " AB12 CDE", {"claimed": "tolls"}),
    ("policy.no-plate", "Rivona Tolls: thank you for your visit.", {"claimed": "tolls"}),
    ("policy.no-last-digits", TOLL["last"].format(LINK) + ", your number ending 123", {"claimed": "tolls"}),
    ("policy.no-agency", TOLL["plate"].format(LINK), {"claimed": "tolls"}),
]

FIRING = [
    ("policy.link", "【太平山銀行】請按 https://www.peakbank.com.hk/login 登入網上理財。", {}),
    (
        "policy.callback",
        "سامانه دادگری: برای پیگیری پرونده با ۰۲۱۸۸۷۷۶۶۵۵ تماس بگیرید",
        {"region": "IR", "claimed": "court-ir"},
    ),
    ("policy.request", "【海港银行】请回复您的银行卡密码。", {}),
    ("policy.no-plate", TOLL["plate"].format(LINK), {"claimed": "tolls"}),
    ("policy.no-last-digits", TOLL["last"].format(LINK), {"claimed": "tolls"}),
    ("policy.no-agency", TOLL["agency"].format(LINK), {"claimed": "tolls"}),
]

TOLLS = Organisation(
    "tolls",
    "government",
    {"en": ("Rivona Tolls",)},
    policy=Policy(must_contain=("plate", "recipient-last3", "agency-first")),
)


@pytest.mark.parametrize(("code", "text", "given"), SILENT)
def test_the_rule_keeps_silent(code: str, text: str, given: dict[str, str]) -> None:
    if code.startswith("policy.no-"):
        assert code not in codes(text, TOLLS, **given)
    else:
        silent(code, text, **given)


@pytest.mark.parametrize(("code", "text", "given"), FIRING)
def test_the_rule_speaks(code: str, text: str, given: dict[str, str]) -> None:
    if code.startswith("policy.no-"):
        assert code in codes(text, TOLLS, **given)
    else:
        fires(code, text, **given)


def codes(text: str, organisation: Organisation, **given: str) -> set[str]:
    return {finding.code for finding in Checker(Registry.of((organisation,))).check(Message(text, **given)).findings}


def bank(**policy: object) -> Organisation:
    facts = Facts(domains=("rivona.co.uk",))
    return Organisation("rivona", "bank", {"en": ("Rivona Bank",)}, ("GB",), facts, policy=Policy(**policy))  # type: ignore[arg-type]


LOGIN = "Rivona Bank: your access ends today, log in at {} now."
VIEW = "Rivona Bank: your statement is ready, view it at {}"
OWN, OTHER = "https://www.rivona.co.uk/x", "https://www.statement-centre.com/x"


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        (LOGIN.format(OWN), {"never_links_for": ("login",)}),
        (VIEW.format(OTHER), {"never_links_for": ("login",)}),
        (LOGIN.format(OTHER), {"never_links_for": ("login",), "exceptions": ("login",)}),
        (VIEW.format(OTHER), {}),
        (VIEW.format("www.rivona.co.uk"), {"links": "never", "exceptions": ("own-host",)}),
    ],
)
def test_a_link_that_no_statement_excludes_breaks_none(text: str, policy: Mapping[str, object]) -> None:
    assert "policy.link" not in codes(text, bank(**policy))


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        (LOGIN.format(OTHER), {"never_links_for": ("login",)}),
        (LOGIN.format(OWN), {"never_links_for": ("all",)}),
        (VIEW.format(OWN), {"links": "never"}),
        (VIEW.format(OTHER), {"links": "never", "exceptions": ("own-host",)}),
    ],
)
def test_a_link_that_a_statement_excludes_breaks_it(text: str, policy: Mapping[str, object]) -> None:
    assert "policy.link" in codes(text, bank(**policy))


@pytest.mark.parametrize(
    ("policy", "label"),
    [
        ({}, Label.FRAUD),
        ({"source": "organisation"}, Label.FRAUD),
        ({"source": "regulator, circular of 2024"}, Label.FRAUD),
        ({"source": "https://www.rivona.co.uk/security"}, Label.FRAUD),
        ({"source": "https://www.moneysafe.gov.sg/x"}, Label.FRAUD),
        ({"exceptions": ("own-host",)}, Label.FRAUD),
        ({"source": "news"}, Label.SUSPICIOUS),
        ({"source": "police"}, Label.SUSPICIOUS),
        ({"source": "https://news.example.com/x"}, Label.SUSPICIOUS),
        ({"exceptions": ("links in service messages",)}, Label.SUSPICIOUS),
    ],
)
def test_only_an_own_word_without_exceptions_proves(policy: Mapping[str, object], label: Label) -> None:
    registry = Registry.of((bank(never_links_for=("login",), **policy),))
    assert Checker(registry).check(Message(LOGIN.format(OTHER))).label is label


@pytest.mark.parametrize(
    ("since", "received", "broken"),
    [
        ("2026-03-06", "2026-03-05", False),
        ("2026-03", "2026-02-28", False),
        ("2026", "2025-12-31", False),
        ("2026-03-06", "2026-03-06", True),
        ("2026-03", "2026-03-01", True),
        ("2026", "2026-01-01", True),
        ("2026", None, True),
        (None, "2020-01-01", True),
    ],
)
def test_no_message_breaks_a_statement_that_came_after_it(
    since: str | None, received: str | None, broken: bool
) -> None:
    registry = Registry.of((bank(links="never", callback="never", since=since),))
    day = date.fromisoformat(received) if received else None
    verdict = Checker(registry).check(Message(LOGIN.format(OTHER) + " Or call 020 7946 0991.", received=day))
    assert {"policy.link", "policy.callback"} & {finding.code for finding in verdict.findings} == (
        {"policy.link", "policy.callback"} if broken else set()
    )


@pytest.mark.parametrize(
    ("scope", "label"),
    [
        ("tolls", Label.SUSPICIOUS),
        ("parcels", Label.SUSPICIOUS),
        ("refunds", Label.FRAUD),
        ("refunds and bills", Label.FRAUD),
        ("all customers", Label.FRAUD),
        (None, Label.FRAUD),
    ],
)
def test_a_statement_about_one_matter_proves_nothing_of_another(scope: str | None, label: Label) -> None:
    text = "Rivona Bank: your refund of GBP 120 waits. Claim it now at https://www.statement-centre.com/x"
    assert Checker(Registry.of((bank(links="never", scope=scope),))).check(Message(text)).label is label


def test_of_an_authority_the_police_speak_with_its_own_voice() -> None:
    authority = replace(bank(links="never", source="police"), kind="government")
    assert Checker(Registry.of((authority,))).check(Message(LOGIN.format(OTHER))).label is Label.FRAUD


def test_every_matter_but_all_has_its_words() -> None:
    assert {Matter.ALL, *MATTER} == set(Matter)


def test_an_organisation_without_a_policy_is_held_to_none() -> None:
    assert not {code for code in codes(LOGIN.format(OTHER), replace(bank())) if code.startswith("policy.")}
